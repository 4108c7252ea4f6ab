/** Every fault against every element; `npm test` tries one of each kind. */
import { test } from 'node:test';
import { measured } from '../measured.ts';
import { runInBrowser } from '../run-in-browser.ts';

const parts = 3;

for (let part = 1; part <= parts; part++) {
  test(`elements get through every fault and come back by themselves (${part} of ${parts})`, async (t) => {
    const tried = await runInBrowser(t, ['--files', 'test/elements/faults.test.ts'], {
      SCREENKIT_FAULTS: `${part}/${parts}`,
    });
    const what = 'faults of the network, each met while loading, while shown and in a change';
    measured(t, { what, tried });
  });
}
