/**
 * Hostile texts in Firefox, with the host's policy and without: what an engine takes for markup, and
 * what it reports, is its own. Needs an installed Firefox, or `FIREFOX_PATH`; `npm run test:long` runs it.
 */
import assert from 'node:assert/strict';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { tool } from '../../scripts/command.ts';
import { measured } from '../measured.ts';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findFirefox(): string | undefined {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  if (FIREFOX_PATH) return FIREFOX_PATH;
  const folders = PATH.split(delimiter);
  return ['firefox', 'firefox-esr']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isProgram);
}

test('hostile texts are shown as the text they are in Firefox, and run and load nothing', async (t) => {
  const firefox = findFirefox();
  if (!firefox) return t.skip('Firefox is not installed here');
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-firefox-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const totals = join(folder, 'totals.json');
  const { code, output } = await tool(
    '@web/test-runner/dist/bin.js',
    [
      ...['--config', 'test/web-test-runner.config.mjs'],
      ...['--files', 'test/elements/**/*policy.test.ts'],
      // Firefox slows down the clocks of a page that is behind another.
      ...['--concurrency', '1'],
    ],
    { env: { FIREFOX_PATH: firefox, SCREENKIT_TEST_TOTALS: totals } },
  );
  assert.equal(code, 0, output);
  const { passed } = JSON.parse(readFileSync(totals, 'utf8')) as { passed: number };
  assert.ok(passed > 0);
  const what = 'tests of hostile texts in Firefox, under the policy of a host and without one';
  measured(t, { what, tried: passed });
});
