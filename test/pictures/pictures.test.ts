import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePictures } from './gallery.ts';

test('every story looks as in the pictures that are kept of it', async () => {
  const { pictures, differences } = await comparePictures();
  assert.deepEqual(differences, []);
  assert.ok(pictures > 100);
});
