/** Every fault against every element; `npm test` tries one of each kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from '../../scripts/command.ts';
import { measured } from '../measured.ts';

const parts = 3;

for (let part = 1; part <= parts; part++) {
  test(`elements get through every fault and come back by themselves (${part} of ${parts})`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'screenkit-faults-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const totals = join(folder, 'totals.json');
    const { code, output } = await tool(
      '@web/test-runner/dist/bin.js',
      [
        ...['--config', 'test/web-test-runner.config.mjs'],
        ...['--files', 'test/elements/faults.test.ts'],
      ],
      { env: { SCREENKIT_FAULTS: `${part}/${parts}`, SCREENKIT_TEST_TOTALS: totals } },
    );
    assert.equal(code, 0, output);
    const { passed } = JSON.parse(readFileSync(totals, 'utf8')) as { passed: number };
    const what = 'faults of the network, each met while loading, while shown and in a change';
    measured(t, { what, tried: passed });
  });
}
