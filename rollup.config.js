import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, resolve, sep } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { compileTemplates, visit } from './scripts/compile-templates.ts';

// The bundles for pages without a build step. `dist/` holds what tsc wrote: one pipeline compiles
// the sources, this one only joins them with their dependencies.

const dist = resolve('dist') + sep;

/** Before rollup decides what is used: the checks for development are not in production. */
const builtFor = (condition) => ({
  name: condition,
  transform: (code) =>
    code.includes('process.env.NODE_ENV')
      ? { code: code.replaceAll('process.env.NODE_ENV', `'${condition}'`), map: null }
      : null,
});

const compactSheet = (part) =>
  part
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?|(:) /g, '$1$2')
    .replaceAll(';}', '}');

const blocks =
  '(?:article|div|dd|dl|dt|fieldset|fig\\w+|footer|form|h[1-6]|header|li|nav|ol|p|section|t[adhr]\\w*|ul)';
const within = `(?:button|${blocks})`;
const opening = new RegExp(`(<${within}\\b(?:"[^"]*"|[^"<>])*>) `, 'g');
const closing = new RegExp(` (</${within}>)`, 'g');
const before = new RegExp(` (<${blocks}\\b)`, 'g');
const after = new RegExp(`(</${blocks}>) `, 'g');
const endOfTag = /(<[a-z](?:"[^"]*"|[^"<>])*?) >/g;

/**
 * One space stays, since between words and between elements side by side it shows; not where a block
 * begins or ends, inside it or beside it. No style sheet may show one of these blocks among words.
 */
const compactMarkup = (markup) =>
  markup
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(endOfTag, '$1>')
    .replaceAll(opening, '$1')
    .replaceAll(closing, '$1')
    .replaceAll(before, '$1')
    .replaceAll(after, '$1');

const compactors = { css: compactSheet, html: compactMarkup, svg: compactMarkup };

/** Style sheets and templates without what only their authors need: comments and indentation. */
const compactTemplates = {
  name: 'compact-templates',
  transform(code, id) {
    if (!id.startsWith(dist)) return null;
    const compacted = new MagicString(code);
    visit(this.parse(code), ({ type, tag, quasi }) => {
      const compact = type === 'TaggedTemplateExpression' && compactors[tag.name];
      if (!compact) return;
      const parts = compact(
        quasi.quasis.map(({ start, end }) => code.slice(start, end)).join('\0'),
      );
      for (const [place, part] of parts.split('\0').entries()) {
        const { start, end } = quasi.quasis[place];
        if (end > start) compacted.update(start, end, part);
      }
    });
    if (!compacted.hasChanged()) return null;
    return { code: compacted.toString(), map: compacted.generateMap({ hires: true }) };
  },
};

const declaration =
  /__decorate\(\[\s*(property|state)\(([^]*?)\)\s*\], (\w+)\.prototype, "(\w+)", (?:void 0|null)\);\s*/g;
const declarations = new RegExp(`(?:${declaration.source})+`, 'g');

/** Properties are declared as Lit has it without decorators: bundles then need none of them. */
const plainProperties = {
  name: 'plain-properties',
  transform(code, id) {
    if (!id.startsWith(dist)) return null;
    const plain = new MagicString(code);
    plain.replaceAll(declarations, (all) => {
      const each = [...all.matchAll(declaration)];
      const declared = each.map(([, decorator, options, , name]) =>
        decorator === 'state'
          ? `${name}: { state: true, attribute: false }`
          : `${name}: ${options || undefined}`,
      );
      return `${each[0][3]}.properties = { ${declared.join(', ')} };\n`;
    });
    return plain.hasChanged()
      ? { code: plain.toString(), map: plain.generateMap({ hires: true }) }
      : null;
  },
};

const privateName = /--_[a-z][a-z0-9-]*/g;

/** Numbers for the private custom properties, the shortest for the most frequent. */
function numbered() {
  const counts = new Map();
  for (const file of globSync('dist/**/*.js', { exclude: ['dist/cdn/**'] }))
    for (const [name] of readFileSync(file, 'utf8').matchAll(privateName))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([a, times], [b, often]) => often - times || (a < b ? -1 : 1));
  return new Map(names.map(([name], place) => [name, `--_${place.toString(36)}`]));
}

// The same in all bundles: elements of one may stand in elements of another.
const names = numbered();

/** Private custom properties are shortened as minifiers shorten private names. */
const shortNames = {
  name: 'short-names',
  transform(code, id) {
    if (!id.startsWith(dist)) return null;
    const shortened = new MagicString(code);
    shortened.replaceAll(privateName, (name) => names.get(name));
    return shortened.hasChanged()
      ? { code: shortened.toString(), map: shortened.generateMap({ hires: true }) }
      : null;
  },
};

/**
 * Chromium keeps that a file could not be fetched for as long as the page is open: each `import()` of
 * it fails at once. By an address with another fragment it is fetched anew. Not what such a file
 * imports itself, whose address stands in it: see `wholeOnDemand`. Other browsers fetch again, and word
 * the error otherwise. A second element may get a copy of its own.
 */
const fetching = `
let tries = 0;
export const fetched = (coming) =>
  coming.catch((error) => {
    const url = error.message.split(/^Failed.+: /)[1];
    if (!url) throw error;
    return import(url + '#' + ++tries);
  });
`;

/** Not in the sources: bundlers of hosts may fetch otherwise, or rename what a file exports. */
const fetchedAnew = {
  name: 'fetched-anew',
  resolveId: (id) => (id === 'fetched-anew' ? id : null),
  load: (id) => (id === 'fetched-anew' ? fetching : null),
  transform(code, id) {
    if (!id.startsWith(dist)) return null;
    const wrapped = new MagicString(code);
    visit(this.parse(code), ({ type, start, end }) => {
      if (type === 'ImportExpression') wrapped.appendLeft(start, 'fetched(').appendRight(end, ')');
    });
    if (!wrapped.hasChanged()) return null;
    wrapped.prepend("import { fetched } from 'fetched-anew';");
    return { code: wrapped.toString(), map: wrapped.generateMap({ hires: true }) };
  },
};

const copied = '?in=';

/**
 * A file that is fetched on demand imports nothing but what each page has that may ask for it: the rest
 * is copied into it. What it had in common with another such file could not be fetched anew, for which
 * see `fetchedAnew`. So what keeps something for several of them is to be fetched by itself.
 */
const wholeOnDemand = () => {
  /** By the files that are fetched on demand: what is there by then. */
  const there = new Map();
  /** The plugin for packages asks the others again, and this one with them. */
  const asWritten = { custom: { asWritten: true } };

  return {
    name: 'whole-on-demand',

    async buildStart({ input }) {
      const read = new Map();
      /** What a file imports, at once and on demand. */
      const importsOf = async (id) => {
        if (read.has(id)) return read.get(id);
        const imports = { atOnce: [], onDemand: [] };
        read.set(id, imports);
        const sources = [];
        visit(this.parse(await readFile(id, 'utf8')), ({ type, source }) => {
          const how = type === 'ImportExpression' ? imports.onDemand : imports.atOnce;
          if (typeof source?.value === 'string') sources.push([source.value, how]);
        });
        for (const [source, how] of sources) {
          const found = await this.resolve(source, id, asWritten);
          if (found && !found.external) how.push(found.id);
        }
        return imports;
      };
      for (const entry of Object.values(input)) {
        const atOnce = new Set([resolve(entry)]);
        for (const id of atOnce) for (const each of (await importsOf(id)).atOnce) atOnce.add(each);
        const reached = new Set(atOnce);
        for (const id of reached) {
          const imports = await importsOf(id);
          for (const each of imports.atOnce) reached.add(each);
          for (const each of imports.onDemand) {
            reached.add(each);
            there.set(each, (there.get(each) ?? atOnce).intersection(atOnce));
          }
        }
      }
    },

    async resolveId(source, importer, options) {
      const [from, place] = importer?.split(copied) ?? [];
      const files = [...there.keys()];
      const file = place ? files[place] : from;
      if (!there.has(file) || options.custom?.asWritten) return null;
      const found = await this.resolve(source, from, asWritten);
      const isThere = !isAbsolute(found?.id ?? '') || found.external || found.id === file;
      if (isThere || there.get(file).has(found.id)) return found;
      return { ...found, id: `${found.id}${copied}${files.indexOf(file)}` };
    },

    resolveDynamicImport(source, importer) {
      if (typeof source !== 'string') return null;
      return this.resolve(source, importer.split(copied)[0], asWritten);
    },

    load: (id) => (id.includes(copied) ? readFile(id.split(copied)[0], 'utf8') : null),

    /** What is imported, but not used, by what a page has at once may yet be in no file of it. */
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const closure = (names, how) => {
        const all = new Set(names);
        for (const name of all)
          for (const each of how(bundle[name] ?? { imports: [], dynamicImports: [] }))
            all.add(each);
        return all;
      };
      for (const { fileName } of chunks.filter(({ isEntry }) => isEntry)) {
        const atOnce = closure([fileName], ({ imports }) => imports);
        const all = closure([fileName], ({ imports, dynamicImports }) => [
          ...imports,
          ...dynamicImports,
        ]);
        for (const name of all)
          for (const each of atOnce.has(name) ? [] : (bundle[name]?.imports ?? []))
            if (!atOnce.has(each)) this.error(`${name} imports ${each}, which is not there.`);
      }
    },
  };
};

/** What decides which modules a bundle has. */
export const joining = [
  builtFor('production'),
  plainProperties,
  shortNames,
  compactTemplates,
  compileTemplates(dist),
  fetchedAnew,
  nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
];

const smallest = (compress) => terser({ module: true, ecma: 2022, compress });

/** What terser does not find: with both everything is a hundredth smaller than with either. */
const small = {
  name: 'esbuild',
  renderChunk: (code) =>
    transform(code, { minify: true, target: 'es2022', legalComments: 'eof', sourcemap: true }),
};

export const plugins = [...joining, small, smallest({ passes: 3 })];

/**
 * Browsers that know this comment compile a file while it comes, beside the page. Else each function
 * is compiled when it is called first, most of them while the first rows are to be drawn. What a page
 * may not need is a file of its own anyway.
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  renderChunk(code) {
    const hinted = new MagicString(code).prepend('//# allFunctionsCalledOnLoad\n');
    return { code: hinted.toString(), map: hinted.generateMap({ hires: true }) };
  },
};

export const pagePlugins = [...plugins, compiledAtOnce];

// What stands in a `try` is no more special than the rest: see the first plugin.
// A style sheet that nothing adopts is left out, though a call makes it.
export const treeshake = {
  tryCatchDeoptimization: false,
  manualPureFunctions: ['css'],
};

const languages = globSync('dist/localization/*/common.js')
  .map((file) => basename(dirname(file)))
  .filter((language) => language !== 'en');

/**
 * Each language is one file that both bundles fetch. It imports nothing: importing a bundle, by
 * another address than the page's, would load that twice. Rollup reads the path as if the bundle
 * were written to the folder that its entries have in common.
 */
export const languagesFrom = (entries, path) => ({
  name: 'languages-apart',
  resolveId: (source, importer) =>
    languages.some((language) => source === `./${language}.js`) && /languages\.js$/.test(importer)
      ? { id: resolve(entries, path, source), external: 'relative' }
      : null,
});

const elements = globSync('dist/elements/*/*.js').filter(
  (file) => basename(file, '.js') === file.split(/[\\/]/).at(-2),
);

/** The fewest characters that rollup takes for so many files: no compression shortens them. */
const chunkFileNames = '[name]-[hash:7].js';

export default [
  // What is loaded on demand imports the file that all is in. That has a name of its own behind
  // `screenkit.js`, which a page may give a query: under two addresses it would be loaded twice.
  {
    input: { screenkit: 'dist/whole.js' },
    treeshake,
    plugins: [wholeOnDemand(), languagesFrom('dist', 'languages'), ...pagePlugins],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      chunkFileNames: `parts/${chunkFileNames}`,
    },
  },
  // The same with warnings, for whoever works on a page. Those about colours name the properties.
  {
    input: { development: 'dist/whole-in-development.js' },
    treeshake,
    plugins: [
      wholeOnDemand(),
      builtFor('development'),
      languagesFrom('dist', 'languages'),
      ...pagePlugins.filter((plugin) => plugin !== shortNames),
    ],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames: `development/${chunkFileNames}`,
    },
  },
  {
    input: Object.fromEntries([
      ['index', 'dist/index.js'],
      ...elements.map((file) => [basename(file, '.js'), file]),
    ]),
    treeshake,
    plugins: [wholeOnDemand(), languagesFrom('dist', '../languages'), ...pagePlugins],
    output: {
      dir: 'dist/cdn/elements',
      format: 'es',
      sourcemap: true,
      chunkFileNames: `chunks/${chunkFileNames}`,
    },
  },
  {
    input: 'dist/loader.js',
    // Of two expressions in an `import()` with a computed address it would make two arguments.
    plugins: [...joining, smallest(false)],
    output: { file: 'dist/cdn/loader.js', format: 'es', sourcemap: true },
  },
  ...languages.map((language) => ({
    input: `dist/localization/${language}.js`,
    plugins,
    output: { file: `dist/cdn/languages/${language}.js`, format: 'es', sourcemap: true },
  })),
];
