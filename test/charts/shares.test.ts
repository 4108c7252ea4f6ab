import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shares } from '../../src/charts/shares.ts';

test('shares of three equal parts sum to 100.0 %', () => {
  assert.deepEqual(shares([1, 1, 1]), [0.334, 0.333, 0.333]);
});

test('the part that lost most by rounding gets what is left over', () => {
  assert.deepEqual(shares([1, 5], 0), [0.17, 0.83]);
  assert.deepEqual(shares([2, 1], 0), [0.67, 0.33]);
});

test('a whole of zero has shares of zero', () => {
  assert.deepEqual(shares([0, 0]), [0, 0]);
  assert.deepEqual(shares([]), []);
});

test('whatever the counts, the rounded shares sum to 100.0 % and none is off by a unit (#5)', () => {
  const counts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(counts, (values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      fc.pre(sum > 0);
      const rounded = shares(values);
      const units = rounded.reduce((total, share) => total + Math.round(share * 1000), 0);
      assert.equal(units, 1000);
      for (const [index, value] of values.entries()) {
        assert.ok(Math.abs((rounded[index] ?? 0) - value / sum) < 0.001);
      }
    }),
  );
});
