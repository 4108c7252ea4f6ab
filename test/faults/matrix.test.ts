/** Every fault against every element; `npm test` tries one of each kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tool } from '../../scripts/command.ts';

const parts = 3;

for (let part = 1; part <= parts; part++) {
  test(`elements get through every fault and come back by themselves (${part} of ${parts})`, async () => {
    const { code, output } = await tool(
      '@web/test-runner/dist/bin.js',
      [
        ...['--config', 'test/web-test-runner.config.mjs'],
        ...['--files', 'test/elements/faults.test.ts'],
      ],
      { env: { SCREENKIT_FAULTS: `${part}/${parts}` } },
    );
    assert.equal(code, 0, output);
  });
}
