/** Templates compiled for bundles draw in a real browser what Lit makes of them as they are written. */
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer, { type Browser } from 'puppeteer-core';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { root } from '../../scripts/command.ts';
import { compile, compileTemplates, visit } from '../../scripts/compile-templates.ts';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { findBrowser } from '../browser.mjs';

const tags = ['html', 'svg'] as const;

/** Every template of the package, with numbers in its places. */
function everyTemplate(): string[] {
  const files = globSync('dist/{controllers,elements}/**/*.js', { cwd: root });
  return files.flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8');
    const found: string[] = [];
    visit(parseAst(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression') return;
      const { tag, quasi } = node as typeof node & {
        tag: { name?: string };
        quasi: { quasis: { start: number; end: number }[] };
      };
      if (!tags.some((each) => each === tag.name)) return;
      const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
      found.push(
        `${tag.name}\`${texts.map((text, at) => (at === 0 ? text : `\${${at}}${text}`)).join('')}\``,
      );
    });
    return found;
  });
}

let browser: Browser;
let server: Server;
let folder: string;

before(async () => {
  assert.ok(await ensureBuilt());
  const { executablePath, headless } = await findBrowser();
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath, headless, args });
  folder = mkdtempSync(join(tmpdir(), 'screenkit-templates-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  server = createServer((request, response) => {
    const file = /^\/(\w+\.js)$/.exec(request.url ?? '')?.[1];
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
    response.end(file ? readFileSync(join(folder, file)) : '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function bundle(name: string, plugins: Parameters<typeof rollup>[0]['plugins']) {
  const built = await rollup({
    input: join(folder, 'drawn.js'),
    plugins: [plugins, nodeResolve({ browser: true, exportConditions: ['production', 'browser'] })],
  });
  await built.write({ file: join(folder, name), format: 'es' });
  await built.close();
}

/** What each template leaves on the page: elements, attributes, texts, hints and listeners. */
const drawn = `
import { html, render, svg } from 'lit';
const listened = [];
EventTarget.prototype.addEventListener = function (type) {
  listened.push(this.localName + ' ' + type);
};
const looksOf = (template) => {
  const box = document.createElement('div');
  listened.length = 0;
  render(template, box);
  const hints = [...box.querySelectorAll('*')].flatMap(({ localName, hint }) => hint ? [localName, hint] : []);
  const text = box.innerHTML.replace(/<!--.*?-->/g, '').replace(/\\s+/g, ' ');
  return JSON.stringify([text.replace(/ (?=<(?:\\/?(?:g|path|rect|svg|select|option))\\b)|(?<=<(?:path|g|svg|rect|select)\\b[^>]*>) |(?<=<\\/(?:path|g|rect|option)>) /g, ''), hints, listened]);
};
export const looks = templates.map(looksOf);
`;

test('each template draws, sets and listens as Lit has it without the build step', async () => {
  const templates = everyTemplate();
  assert.ok(templates.length > 250, `${templates.length} templates`);
  const code = drawn.replace('templates.map', `[${templates.join(',\n')}].map`);
  // The build step knows the templates of modules as tsc writes them.
  writeFileSync(join(folder, 'drawn.js'), code.replaceAll(/\b(html|svg)`/g, '$1 `'));
  await bundle('plain.js', []);
  await bundle('compiled.js', [compileTemplates(folder)]);
  const { port } = server.address() as AddressInfo;
  const looks = async (name: string) => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    return (await page.evaluate(`import('/${name}.js').then(({ looks }) => looks)`)) as string[];
  };
  const plain = await looks('plain');
  const compiled = await looks('compiled');
  for (const [index, look] of plain.entries()) {
    assert.equal(compiled[index], look, templates[index]);
  }
  assert.equal(compiled.length, templates.length);
});

test('a template is its markup and its places, in the order of its nodes', () => {
  assert.equal(
    compile(['<p class=', ' title="', ' of ', '" @click=', '><b>', '</b> ', '</p>'], 'html'),
    '<p><b><?></b> <?></p>;class;title=$ of $;@click;2;',
  );
  assert.equal(compile(['<i></i>'], 'html'), '<i></i>');
  assert.equal(compile(['<path d=', ' />'], 'svg'), '<svg><path /></svg>;d');
});

for (const [what, strings] of Object.entries({
  'in a comment': ['<!-- ', ' -->'],
  'in a <textarea>': ['<textarea>', '</textarea>'],
  'in a tag, as of ref': ['<p ', '></p>'],
  'beside a sign of the notation': ['<p title="a;', '"></p>'],
})) {
  test(`a place ${what} fails the build`, () => {
    assert.throws(() => compile(strings, 'html'), /A place in|Not to be told/);
  });
}
