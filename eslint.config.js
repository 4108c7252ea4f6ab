import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (DESIGN.md 1 and 2). A room that is not listed under `rooms`, and a package
 * that `packages` does not match, are refused. `types` and `packageTypes` may be imported with
 * `import type` only.
 */
const rooms = [
  { room: 'schema', files: ['src/schema.ts'], rooms: [], packages: [] },
  {
    room: 'client',
    files: ['src/client/**'],
    rooms: ['schema'],
    packages: ['eventsource-parser'],
    packageTypes: ['openapi-fetch'],
  },
  {
    room: 'controllers',
    files: ['src/controllers/**'],
    rooms: ['client', 'schema'],
    packages: ['lit', '@lit/.+'],
  },
  { room: 'charts', files: ['src/charts/**'], rooms: [], packages: ['d3-.+', 'lean-qr'] },
  { room: 'theme', files: ['src/theme/**'], rooms: [], packages: ['lit'] },
  {
    room: 'localization',
    files: ['src/localization/**'],
    rooms: [],
    types: ['schema'],
    packages: ['lit'],
  },
  {
    room: 'elements',
    files: ['src/elements/**'],
    rooms: ['controllers', 'charts', 'theme', 'localization', 'schema'],
    types: ['client'],
    packages: ['lit', '@lit/.+'],
  },
  {
    room: 'index',
    files: ['src/index.ts', 'src/whole.ts', 'src/whole-in-development.ts'],
    rooms: ['client', 'controllers', 'elements', 'schema', 'localization'],
    packages: [],
  },
  { room: 'loader', files: ['src/loader.ts'], rooms: [], packages: [] },
  { room: 'server', files: ['src/server/**'], rooms: ['schema'], packages: ['.+'] },
];

/** Inside the server: routes → metrics → store. `main` is the command and may see everything. */
const serverRooms = [
  { room: 'migrations', files: ['src/server/migrations/**'], rooms: [], types: ['store'] },
  { room: 'store', files: ['src/server/store/**'], rooms: ['migrations'] },
  { room: 'metrics', files: ['src/server/metrics/**'], rooms: ['store'] },
  { room: 'ingest', files: ['src/server/ingest/**'], rooms: ['metrics', 'store'] },
  { room: 'auth', files: ['src/server/auth/**'], rooms: ['store'] },
  {
    room: 'routes',
    files: ['src/server/routes/**'],
    rooms: ['auth', 'ingest', 'metrics', 'store'],
  },
  { room: 'lanes', files: ['src/server/lanes/**'], rooms: ['routes', 'store'] },
];

const everyRoom = rooms.map(({ room }) => room);
const everyServerRoom = [...serverRooms.map(({ room }) => room), 'main', 'app', 'index'];

/** Matches a relative import that climbs or descends into one of the rooms. */
const into = (names) => `^\\.{1,2}/(?:\\.\\./)*(?:${names.join('|')})(?:/|\\.ts$)`;

/** Patterns against the rooms of `all` that are not `allowed` (its own comes first). */
function refusal(folder, all, allowed, types) {
  const names = [...allowed.slice(1), ...types.map((room) => `${room} (types)`)];
  const message = `${folder} imports ${names.join(', ') || 'no other room'}.`;
  const refused = all.filter((room) => !allowed.includes(room) && !types.includes(room));
  return [
    { regex: into(refused), message },
    ...(types.length > 0 ? [{ regex: into(types), message, allowTypeImports: true }] : []),
  ];
}

const pathPatterns = [
  {
    regex: '^\\.{1,2}/(?!.*/dist/).*\\.jsx?$',
    message: 'The source is a .ts file: end the import in .ts.',
  },
  {
    regex: '^\\.{1,2}(?:/(?!.*\\.(?:ts|js|mjs|json|css)$).*)?$',
    message: 'A relative import names its file, ending included.',
  },
];
const unsafeLit = {
  regex: '^lit(?:-html)?/(?:directives/(?:unsafe-.*|style-map)|static-html)(?:\\.js)?$',
  message: 'Text stays text and styles stay in style sheets: the strict CSP refuses the rest.',
};
const unsafeNames = ['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeCSS', 'styleMap'];

const unsafeSyntax = [
  {
    selector: `Identifier[name=/^(${unsafeNames.join('|')})$/]`,
    message: unsafeLit.message,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/[\\s"\']style\\s*=/i]',
    message: 'The strict CSP refuses style attributes: use a class or a custom property.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/<(style|script|iframe)\\b|\\.?(innerHTML|outerHTML|srcdoc)\\s*=/i]',
    message: 'The strict CSP refuses this: styles live in the style sheet, text is text.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'] > Literal[value='style']",
    message: 'The strict CSP refuses style attributes: use style.setProperty.',
  },
];

/** Rules on a room's imports; `extra` are patterns of a room inside the server. */
function importRules(room, extra = [], names = []) {
  const { room: own, rooms: allowed, types = [], packages, packageTypes = [] } = room;
  const known = [...packages, ...packageTypes];
  const patterns = [
    ...pathPatterns,
    unsafeLit,
    ...refusal(`src/${own}`, everyRoom, [own, ...allowed], types),
    {
      regex: `^(?!\\.)(?!(?:${known.join('|') || 'none$'})(?:/|$))`,
      message: `src/${own} depends on ${known.join(', ') || 'no package'}.`,
    },
    ...packageTypes.map((name) => ({
      regex: `^${name}(?:/|$)`,
      message: `src/${own} takes only types of ${name}.`,
      allowTypeImports: true,
    })),
    ...extra,
  ];
  const dynamic = patterns.map(({ regex, message: text }) => ({
    // The selector's grammar knows no slash inside a regular expression.
    selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message: text,
  }));
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { paths: names, patterns }],
    'no-restricted-syntax': ['error', ...unsafeSyntax, ...dynamic],
  };
}

const rawSql = ['sql', 'CompiledQuery', 'RawNode', 'RawBuilder'];
const storeOnly = {
  names: [
    { name: 'kysely', importNames: rawSql, message: 'SQL is written in src/server/store.' },
    { name: 'pg', message: 'The database is opened in src/server/store.' },
    { name: 'node:sqlite', message: 'The database is opened in src/server/store.' },
  ],
};
const files = {
  regex: '^(?:node:)?fs(?:/promises)?$',
  message: 'Files are read in src/server/command-line.ts, commands, demo and store.',
};
const entry = ['src/server/main.ts', 'src/server/command-line.ts'];
const processModule = {
  regex: '^(?:node:)?process$',
  message: 'Settings come from command-line.ts.',
};

const sqlRooms = ['store', 'migrations'];
const server = rooms.find(({ room }) => room === 'server');

const serverConfigs = [
  {
    files: ['src/server/**'],
    ignores: serverRooms.flatMap((room) => room.files),
    rules: importRules(
      server,
      [
        files,
        processModule,
        {
          regex: '^\\.{1,2}/(?:\\.\\./)*(?:main|commands)(?:/|\\.ts$)',
          message: 'Nothing imports the command.',
        },
      ],
      storeOnly.names,
    ),
  },
  ...serverRooms.map(({ room, files: folder, rooms: allowed, types = [] }) => ({
    files: folder,
    rules: importRules(
      server,
      [
        ...refusal(`src/server/${room}`, everyServerRoom, [room, ...allowed], types),
        processModule,
        ...(room === 'store' ? [] : [files]),
      ],
      sqlRooms.includes(room) ? [] : storeOnly.names,
    ),
  })),
  {
    files: ['src/server/demo/**', 'src/server/demo.ts'],
    rules: importRules(server, [processModule], storeOnly.names),
  },
  {
    files: [...entry, 'src/server/commands/**'],
    rules: importRules(server, [], storeOnly.names),
  },
];

const markupProperties = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'];
const noMarkup = markupProperties.map((property) => ({
  property,
  message: 'Text from outside shows as text: let Lit write it.',
}));
const noEnvironment = {
  object: 'process',
  property: 'env',
  message:
    'Only main.ts and command-line.ts of src/server read the environment; pass a setting on.',
};
const noUnscoped = ['executeQuery', 'withoutPlugins'].map((property) => ({
  property,
  message: 'This goes past the narrowing to a workspace and its rows (DESIGN.md 5).',
}));

const focused = [
  {
    selector:
      "CallExpression[callee.property.name='only'][callee.object.name=/^(test|it|describe|suite)$/]",
    message: 'The other tests would not run.',
  },
  {
    selector:
      "CallExpression[callee.name=/^(test|it|describe|suite)$/] > ObjectExpression > Property[key.name='only']",
    message: 'The other tests would not run.',
  },
];

const typed = (project) => ({
  languageOptions: {
    parserOptions: { project, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
  },
});
const safeCalls = [
  ...['test', 'it', 'describe', 'suite'].map((name) => ({
    from: 'package',
    name,
    package: 'node:test',
  })),
  // A plugin of chai types `equal`, which is done when it returns, as a promise.
  { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
];
const typedRules = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: safeCalls }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};
const browserFiles = [
  'src/*.ts',
  ...['client', 'controllers', 'elements', 'charts', 'theme', 'localization'].map(
    (room) => `src/${room}/**/*.ts`,
  ),
  'stories/**/*.ts',
  'test/elements/**/*.ts',
  'test/types/**/*.ts',
  'bench/page/in-page/**/*.ts',
];
const nodeFiles = [
  'src/server/**/*.ts',
  'scripts/**/*.ts',
  'bench/**/*.ts',
  'test/*.ts',
  'test/elements/server.ts',
  ...[
    'server',
    'client',
    'charts',
    'conformance',
    'localization',
    'package',
    'stories',
    'fixtures',
    'faults',
  ].map((room) => `test/${room}/**/*.ts`),
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'storybook-static/',
      'coverage/',
      'screenkit-data/',
      'src/schema.ts',
      'src/server/document.ts',
      'examples/*/node_modules/',
    ],
  },
  ...tseslint.configs.strict.map((config) => ({ files: ['**/*.{ts,mts}'], ...config })),
  { files: browserFiles, ...typed('tsconfig.json'), rules: typedRules },
  {
    files: nodeFiles,
    ignores: ['bench/page/in-page/**'],
    ...typed('tsconfig.server.json'),
    rules: typedRules,
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...noMarkup],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  { files: ['src/elements/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['src/elements/**/*.ts'], ...wc.configs['flat/recommended'] },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'no-restricted-properties': ['error', ...noMarkup, noEnvironment],
      'no-console': 'error',
      // A text of any length costs as much as its length.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/elements/*-check.ts', 'src/whole-in-development.ts'],
    rules: { 'no-console': 'off' },
  },
  ...rooms
    .filter(({ room }) => room !== 'server')
    .map((room) => ({ files: room.files, rules: importRules(room) })),
  ...serverConfigs,
  {
    files: ['src/server/**/*.ts'],
    ignores: ['src/server/store/**', 'src/server/migrations/**', ...entry],
    rules: {
      'no-restricted-properties': ['error', ...noMarkup, noEnvironment, ...noUnscoped],
    },
  },
  {
    files: entry,
    rules: { 'no-restricted-properties': ['error', ...noMarkup, ...noUnscoped] },
  },
  {
    files: [...entry, 'src/server/commands/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A missing value is the failing test's own message, and chai's assertions are properties.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...focused],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: pathPatterns }],
    },
  },
);
