import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/funnel/funnel.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { funnel, withoutSteps } from './fixtures/funnel.ts';
import { provePolicy, underStrictPolicy } from './fixtures/policy.ts';
import { problem, sessionAnswering } from './fixtures/session.ts';

describe('sk-funnel under a strict policy', () => {
  underStrictPolicy();

  it('violates nothing, whatever it shows', async () => {
    const hostile = '"><img src=x onerror=alert(1)><style>*{color:red}</style>';
    const data = funnel();
    data.steps = data.steps.map((step) => ({ ...step, name: hostile, type: hostile }));
    for (const shown of [data, withoutSteps(), funnel({ invited: 0 })]) {
      const element = await fixture<SkFunnel>(html`<sk-funnel .data=${shown}></sk-funnel>`);
      element.shadowRoot?.querySelector<HTMLElement>('[part="mark"]')?.click();
      await element.updateComplete;
      element.view = 'table';
      await element.updateComplete;
    }
    for (const session of [sessionAnswering(() => problem(500, hostile)), undefined]) {
      const element = await fixture<SkFunnel>(
        html`<sk-funnel .session=${session} heading=${hostile}></sk-funnel>`,
      );
      expect(element.shadowRoot?.querySelectorAll('img, style, script, [style]')).to.have.length(0);
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
