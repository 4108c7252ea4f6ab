import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partPath, stackedBar } from '../../src/charts/stacked-bar.ts';

test('parts lie side by side and fill the width', () => {
  assert.deepEqual(stackedBar([12, 6, 6, 6], { width: 100 }), [
    { x: 0, width: 40 },
    { x: 40, width: 20 },
    { x: 60, width: 20 },
    { x: 80, width: 20 },
  ]);
});

test('gaps come off the parts, and a part of zero takes no gap', () => {
  const parts = stackedBar([1, 0, 1], { width: 101, gap: 1 });
  assert.deepEqual(parts, [
    { x: 0, width: 50 },
    { x: 51, width: 0 },
    { x: 51, width: 50 },
  ]);
});

test('with a full value given, the bar is as long as its sum is of it', () => {
  const parts = stackedBar([30, 18, 12], { width: 100, full: 120 });
  const end = parts.at(-1);
  assert.equal((end?.x ?? 0) + (end?.width ?? 0), 50);
});

test('nothing to show is no width, not a division by zero', () => {
  assert.deepEqual(stackedBar([0, 0], { width: 100, gap: 2 }), [
    { x: 0, width: 0 },
    { x: 0, width: 0 },
  ]);
});

test('a part is a rectangle of height 1 from where it begins', () => {
  assert.equal(partPath({ x: 40, width: 20 }), 'M40 0h20v1h-20z');
});
