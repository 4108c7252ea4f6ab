import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import type { ClassDeclaration, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { root } from '../../scripts/command.ts';
import { manifest } from '../../scripts/manifest/manifest.ts';
import { readSources } from '../../scripts/manifest/sources.ts';

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown;
const published = read('custom-elements.json') as Package;
const elements = published.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((each): each is CustomElementDeclaration => 'tagName' in each);

test('custom-elements.json keeps to the schema of such manifests', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(read('node_modules/custom-elements-manifest/schema.json') as object);
  validate(published);
  assert.deepEqual(validate.errors, null);
});

test('custom-elements.json describes every element that the package registers', () => {
  const { exports } = read('package.json') as { exports: Record<string, unknown> };
  const registering = Object.keys(exports).flatMap((path) => {
    const [, name] = /^\.\/elements\/(?!all)(.+)\.js$/.exec(path) ?? [];
    return name === undefined ? [] : [`sk-${name}`];
  });
  // And no other: sk-label-dialog stands inside the label manager and the table.
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), registering.sort());
});

test('it spells out families of parts, choices of texts and the tokens with their defaults', () => {
  const table = elements.find(({ tagName }) => tagName === 'sk-interviewer-table');
  const parts = table?.cssParts?.map(({ name }) => name) ?? [];
  for (const name of ['cell', 'cell-spend', 'header-ats', 'status-archived', 'menu-duplicate']) {
    assert.ok(parts.includes(name), name);
  }
  assert.ok(!parts.some((name) => /[<*]/.test(name)));
  const status = table?.attributes?.find(({ name }) => name === 'status');
  assert.equal(status?.type?.text, "'active' | 'all' | 'archived' | 'draft' | 'expired'");
  const space = table?.cssProperties?.find(({ name }) => name === '--sk-space');
  assert.equal(space?.default, '8px');
});

test('docs/elements.md lists all that it says of each element', () => {
  const page = readFileSync(join(root, 'docs/elements.md'), 'utf8');
  const sections = new Map(
    page.split('\n## ').map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
  for (const element of elements) {
    const { tagName = '', attributes, members, events, slots, cssParts, cssStates } = element;
    const section = sections.get(tagName);
    assert.ok(section, tagName);
    const entries = [attributes, members, events, slots, cssParts, cssStates];
    for (const { name } of entries.flatMap((each): readonly { name: string }[] => each ?? [])) {
      const listed = name === '' || new RegExp(`\\| \`${name}[\`(]`).test(section);
      assert.ok(listed, `${tagName} ${name}`);
    }
  }
  assert.match(sections.get('What events carry') ?? '', /`SkErrorEvent` \| `error`/);
});

test('it describes every class of the package’s own that an event is of or extends, with its fields', () => {
  const classes = published.modules.flatMap(({ path, declarations = [] }) =>
    declarations.map((each) => ({ ...(each as ClassDeclaration), path })),
  );
  const named = elements.flatMap(({ events = [] }) =>
    events.flatMap(({ type }) => type.text.split(' | ').map((name) => ({ name }))),
  );
  const extended = classes.flatMap(({ superclass }) =>
    superclass?.module === undefined ? [] : [superclass],
  );
  for (const { name, module } of [...named, ...extended] as { name: string; module?: string }[]) {
    const found = classes.filter((each) => each.name === name);
    assert.equal(found.length, 1, name);
    if (module !== undefined) assert.equal(found[0]?.path, module);
  }
  const fields = (of: string) =>
    classes.find(({ name }) => name === of)?.members?.map(({ name }) => name);
  assert.deepEqual(fields('SkSelectEvent'), ['kind', 'id']);
  assert.deepEqual(fields('SkChangeEvent'), ['change', 'isOf']);
});

test('an element that disagrees with its doc comment is named with everything it disagrees in', () => {
  const sources = readSources(join(root, 'test/elements/fixtures/card.ts'));
  assert.throws(
    () => manifest(sources),
    (error: Error) => {
      const [, ...problems] = error.message.split('\n').map((line) => line.trim());
      assert.deepEqual(problems.sort(), [
        'SkToneEvent has no doc comment',
        'SkToneEvent: tone has no doc comment',
        'sk-card: @csspart gone is documented but not there',
        'sk-card: @csspart mark is missing',
        'sk-card: @cssprop --sk-card-margin is missing',
        'sk-card: @cssprop --sk-card-size is documented but not there',
        'sk-card: @cssstate chosen is missing',
        'sk-card: @cssstate shut is documented but not there',
        'sk-card: @fires sk-change SkChangeEvent is documented but not there',
        'sk-card: @fires sk-select SkSelectEvent is missing',
        'sk-card: @slot aside is documented but not there',
        'sk-card: @slot footer is missing',
        'sk-card: tone has no doc comment',
      ]);
      return true;
    },
  );
});
