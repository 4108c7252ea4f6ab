/** The scripts of README and docs, as somebody who writes TypeScript copies them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/command.ts';

const around = `
import type { SkEngagementHeatmap, SkProvider } from 'screenkit';
declare const heatmap: SkEngagementHeatmap;
declare const provider: SkProvider;
declare const process: { env: Record<string, string> };
`;

/** Made by the first script of a page, and used by the others. */
const client = `declare const client: import('screenkit/client').Client;\n`;

const sources = join(root, 'src');
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  allowImportingTsExtensions: true,
  types: [],
  paths: {
    screenkit: [join(sources, 'index.ts')],
    'screenkit/client': [join(sources, 'client/index.ts')],
    'screenkit/elements/*.js': [join(sources, 'elements/*/*.ts')],
  },
};

/** What the compiler says of scripts, by their names. */
function compile(scripts: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => scripts.has(name) || fileExists(name);
  host.readFile = (name) => scripts.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = scripts.get(name);
    return text === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...scripts.keys()], options, host);
  return [...scripts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

function scriptsOf(page: string): [string, string][] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/```js\n([^]*?)```/g)]
    .map(([, script = '']) => script)
    .filter((script) => !script.startsWith('// token-endpoint.mjs'))
    .map((script, index) => [
      join(root, `${page}.${index}.ts`),
      `${around}${script.includes('const client =') ? '' : client}${script}`,
    ]);
}

test('every script of README, docs/embedding.md and docs/client.md compiles', () => {
  const pages = ['README.md', 'docs/embedding.md', 'docs/client.md'];
  const scripts = new Map(pages.flatMap(scriptsOf));
  assert.ok(scripts.size >= 5, `${scripts.size} scripts`);
  assert.deepEqual(compile(scripts), []);
  // It would be heard of.
  const wrong = `${around}heatmap.addEventListener('sk-select', ({ candidate }) => candidate);`;
  assert.match(compile(new Map([[join(root, 'wrong.ts'), wrong]])).join(), /'candidate'/);
});
