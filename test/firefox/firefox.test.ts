/**
 * Hostile texts in Firefox, with the host's policy and without: what an engine takes for markup, and
 * what it reports, is its own. Needs an installed Firefox, or `FIREFOX_PATH`; `npm run test:long` runs it.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { measured } from '../measured.ts';
import { runInBrowser } from '../run-in-browser.ts';

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
  // Firefox slows down the clocks of a page that is behind another.
  const args = ['--files', 'test/elements/**/*policy.test.ts', '--concurrency', '1'];
  const tried = await runInBrowser(t, args, { FIREFOX_PATH: firefox });
  const what = 'tests of hostile texts in Firefox, under the policy of a host and without one';
  measured(t, { what, tried });
});
