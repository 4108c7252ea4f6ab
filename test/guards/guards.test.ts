import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/command.ts';
import { guards } from './guards.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('at least twenty guards can be taken away', () => {
  assert.ok(guards.length >= 20);
  assert.equal(new Set(guards.map(({ name }) => name)).size, guards.length);
});

for (const { name, file, text, without, test: path } of guards) {
  test(`the guard of ${name} stands where the list says, once, and its test is there`, () => {
    assert.notEqual(text, '');
    assert.notEqual(text, without);
    assert.equal(read(file).split(text).length, 2, `${text} in ${file}`);
    assert.ok(read(path).length > 0);
  });
}
