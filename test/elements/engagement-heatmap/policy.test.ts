import { expect, fixture, html } from '@open-wc/testing';
import type { SkEngagementHeatmap } from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import { engagement, nothingHappened } from '../fixtures/engagement.ts';
import {
  cursor,
  find,
  part,
  sessionOver,
  settled,
  shadow,
  usualApi,
  withData,
} from '../fixtures/heatmap.ts';
import { hostile } from '../fixtures/hostile.ts';
import { plantedEngagement } from '../fixtures/planted.ts';
import { provePolicy, strangersIn, underStrictPolicy } from '../fixtures/policy.ts';
import { problem } from '../fixtures/session.ts';

/** Every element that this one makes itself. */
const own = new Set(
  'section header h2 h3 slot p span time div button svg g path line circle ul li figure figcaption i b bdi dialog dl dt dd label input select option table caption thead tbody tr th td'.split(
    ' ',
  ),
);

const strangers = (element: SkEngagementHeatmap) =>
  strangersIn(
    shadow(element),
    own,
    // Where a cell is, set by the object model, which the policy allows.
    ({ name, value }) => name === 'style' && /^(--_(day|hour): \d+; ?)+$/.test(value),
  );

describe('sk-engagement-heatmap: hostile text under a strict policy', () => {
  underStrictPolicy();

  it(`shows ${hostile.length} payloads in every field as the text they are`, async () => {
    const element = await withData();
    for (const payload of hostile) {
      element.data = plantedEngagement(payload);
      element.heading = payload;
      element.view = 'chart';
      await element.updateComplete;
      if (payload) expect(find(element, 'h2').textContent).to.equal(payload);
      expect(find(element, '.parts-of-day .label').textContent).to.equal(payload);
      for (const selector of ['.waits li:nth-child(2) button', '.totals button']) {
        find(element, selector).click();
        await element.updateComplete;
      }
      expect(part(element, 'explanation')?.textContent).to.contain(payload);
      cursor(element).click();
      await element.updateComplete;
      expect(strangers(element), payload).to.deep.equal([]);
      element.view = 'table';
      await element.updateComplete;
      expect(strangers(element), payload).to.deep.equal([]);
    }
  }).timeout(60_000);

  it('shows them from the API, in its failures and from attributes', async () => {
    for (const payload of hostile.filter((_, index) => index % 6 === 0)) {
      const api = usualApi();
      const element = await fixture<SkEngagementHeatmap>(
        html`<sk-engagement-heatmap
          .session=${sessionOver(api).session}
          agent=${payload}
          range=${payload}
          interviewer-id=${payload}
          display-zone=${payload}
          time-zones=${payload}
          lang=${payload}
          view=${payload}
        ></sk-engagement-heatmap>`,
      );
      await settled(element);
      expect(strangers(element), payload).to.deep.equal([]);
      for (const status of [404, 500]) {
        api.hours = () => problem(status, payload);
        await element.reload();
        expect(strangers(element), payload).to.deep.equal([]);
      }
      element.remove();
    }
  });

  it('violates nothing in any state, and makes its files without an image', async () => {
    for (const data of [engagement({ timeToEngage: null }), nothingHappened(), undefined]) {
      await fixture(html`<sk-engagement-heatmap .data=${data}></sk-engagement-heatmap>`);
    }
    const element = await withData(plantedEngagement('"><img src=x onerror=alert(1)>'));
    for (const format of ['csv', 'json', 'svg', 'png'] as const) {
      expect((await element.exportData(format)).size, format).to.be.greaterThan(500);
    }
    expect(strangers(element)).to.deep.equal([]);
  });
});

provePolicy();
