import assert from 'node:assert/strict';
import { test } from 'node:test';
import { funnelLayout } from '../../src/charts/funnel.ts';

const size = { width: 300, height: 100 };

test('a bar is as high as its share of the largest stage, from one baseline', () => {
  const { bars } = funnelLayout([200, 120, 60], size);
  assert.deepEqual(bars, [
    { x: 0, y: 0, width: 50, height: 100 },
    { x: 100, y: 40, width: 50, height: 60 },
    { x: 200, y: 70, width: 50, height: 30 },
  ]);
});

test('a link runs from the top of one bar to the top of the next and closes on the baseline', () => {
  const { links } = funnelLayout([200, 120, 60], size);
  assert.deepEqual(links, [
    'M50 0C75 0 75 40 100 40V100H50Z',
    'M150 40C175 40 175 70 200 70V100H150Z',
  ]);
});

test('a stage that is small but not zero is still seen, and zero is not', () => {
  const { bars } = funnelLayout([100_000, 1, 0], { ...size, minHeight: 2 });
  assert.equal(bars[1]?.height, 2);
  assert.equal(bars[1]?.y, 98);
  assert.equal(bars[2]?.height, 0);
});

test('a funnel of nothing has bars without height and no number that is not finite', () => {
  const { bars, links } = funnelLayout([0, 0, 0], size);
  assert.deepEqual(
    bars.map(({ y, height }) => ({ y, height })),
    Array.from({ length: 3 }, () => ({ y: 100, height: 0 })),
  );
  assert.ok(links.every((path) => !/NaN|Infinity/.test(path)));
  assert.deepEqual(funnelLayout([], size), { bars: [], links: [] });
});

test('a stage larger than the first still fits into the height', () => {
  const { bars } = funnelLayout([50, 100], size);
  assert.deepEqual(
    bars.map(({ height }) => height),
    [50, 100],
  );
});
