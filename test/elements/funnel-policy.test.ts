import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/funnel/funnel.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { funnel, withoutSteps } from './fixtures/funnel.ts';
import { hostile } from './fixtures/hostile.ts';
import { plantedFunnel } from './fixtures/planted.ts';
import { provePolicy, strangersIn, underStrictPolicy } from './fixtures/policy.ts';
import { problem, sessionAnswering } from './fixtures/session.ts';
import { find, part, root } from './fixtures/shadow.ts';
import { until } from './fixtures/until.ts';

/** Every element that the funnel itself makes. */
const own = new Set(
  'section header h2 h3 slot p span div button svg g path rect circle dialog ul li ol figure figcaption i b dl dt dd time table caption thead tbody tr th td'.split(
    ' ',
  ),
);

const strangers = (element: SkFunnel) =>
  strangersIn(
    root(element),
    own,
    // How many stages there are, set by the object model, which the policy allows.
    ({ name, value }) => name === 'style' && /^--_n: ?\d+;?$/.test(value),
  );

describe('sk-funnel under a strict policy', () => {
  underStrictPolicy();

  it(`shows ${hostile.length} payloads in every field as the text they are`, async () => {
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    for (const payload of hostile) {
      element.data = plantedFunnel(payload);
      element.heading = payload;
      element.view = 'chart';
      await element.updateComplete;
      if (payload) expect(part(element, 'heading').textContent).to.equal(payload);
      expect(find(element, '.step-name').textContent).to.contain(payload);
      part(element, 'mark').click();
      await element.updateComplete;
      expect(strangers(element), payload).to.deep.equal([]);
      element.view = 'table';
      await element.updateComplete;
      expect(strangers(element), payload).to.deep.equal([]);
    }
  });

  it('shows them in the failures of the API and from attributes', async () => {
    for (const payload of hostile.filter((_, index) => index % 4 === 0)) {
      for (const status of [404, 500]) {
        const element = await fixture<SkFunnel>(
          html`<sk-funnel
            .session=${sessionAnswering(() => problem(status, payload))}
            heading=${payload}
            range=${payload}
            interviewer-id=${payload}
            time-zone=${payload}
            view=${payload}
            lang=${payload}
          ></sk-funnel>`,
        );
        await until(() => element.matches(':state(error)'), 'no failure');
        expect(strangers(element), payload).to.deep.equal([]);
        element.remove();
      }
    }
  });

  it('violates nothing when there is nothing to show', async () => {
    for (const data of [withoutSteps(), funnel({ invited: 0 }), undefined]) {
      const element = await fixture<SkFunnel>(html`<sk-funnel .data=${data}></sk-funnel>`);
      expect(strangers(element)).to.deep.equal([]);
    }
  });

  it('makes files and pictures under it, without an image', async () => {
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    for (const format of ['csv', 'json', 'svg', 'png'] as const) {
      expect((await element.exportData(format)).size, format).to.be.greaterThan(500);
    }
  });
});

provePolicy();
