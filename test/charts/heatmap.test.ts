import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heatmapBox, heatmapCellAt } from '../../src/charts/heatmap-cell.ts';
import { heatmapLayout, heatmapLevel } from '../../src/charts/heatmap.ts';

const size = { cellWidth: 20, cellHeight: 10, gap: 2, groupGap: 6, levels: 4 };
const all = [[4, 0, 8]];
const days = [
  [1, 0, 2],
  [3, 0, 6],
];

test('the most of a group has the last level, the least that is something the first, nothing none (#58)', () => {
  assert.deepEqual(
    [0, 1, 25, 26, 50, 51, 75, 76, 100].map((value) => heatmapLevel(value, 100, 4)),
    [0, 1, 1, 2, 2, 3, 3, 4, 4],
  );
  assert.equal(heatmapLevel(1, 100_000, 4), 1);
  assert.equal(heatmapLevel(1, 1, 4), 4);
});

test('nothing, nonsense and a scale of nothing are level 0, not NaN', () => {
  for (const value of [0, -1, NaN]) assert.equal(heatmapLevel(value, 10, 4), 0);
  assert.equal(heatmapLevel(3, 0, 4), 0);
  assert.equal(heatmapLevel(3, NaN, 4), 0);
});

test('the cells of a level are one path, and each group has a scale of its own', () => {
  const { width, height, paths } = heatmapLayout([all, days], size);
  assert.deepEqual([width, height], [60, 36]);
  assert.equal(paths.length, 5);
  // 8 of 8 on the scale of the first group, 6 of 6 on that of the second.
  const cell = 'h16l1 1v6l-1 1h-16l-1-1v-6z';
  assert.equal(paths[4], `M42 1${cell}M42 27${cell}`);
  assert.equal(paths[2], `M2 1${cell}M42 17${cell}M2 27${cell}`);
  assert.equal(paths[1], `M2 17${cell}`);
  assert.equal(paths[3], '');
});

test('every cell is in exactly one path', () => {
  const rows = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 24 }, (_, hour) => (row * hour) % 11),
  );
  const { paths } = heatmapLayout([all, rows], size);
  const drawn = paths.join('').match(/M[^z]+z/g) ?? [];
  assert.equal(drawn.length, 3 + 7 * 24);
  assert.equal(new Set(drawn).size, drawn.length);
  const { x, y } = heatmapBox({ row: 7, column: 23 }, [all, rows], size);
  assert.ok(drawn.some((path) => path.startsWith(`M${x + 1} ${y}h`)));
});

test('a point finds its cell, and none between groups or outside', () => {
  for (const row of [0, 1, 2]) {
    for (const column of [0, 1, 2]) {
      const { x, y, width, height } = heatmapBox({ row, column }, [all, days], size);
      const middle = { x: x + width / 2, y: y + height / 2 };
      assert.deepEqual(heatmapCellAt(middle, [all, days], size), { row, column });
    }
  }
  for (const [x, y] of [
    [5, 13],
    [-1, 5],
    [5, -1],
    [500, 5],
  ] as const) {
    assert.equal(heatmapCellAt({ x, y }, [all, days], size), undefined);
  }
});

test('a heatmap of nothing has paths without cells', () => {
  const { paths, width, height } = heatmapLayout([], size);
  assert.deepEqual(paths, ['', '', '', '', '']);
  assert.deepEqual([width, height], [0, 0]);
});
