import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/funnel/funnel.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { funnel, withoutSteps } from './fixtures/funnel.ts';
import { problem, sessionAnswering } from './fixtures/session.ts';

// A page of its own: the policy holds from here on, and cannot be taken back.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content =
  "style-src 'self'; img-src 'none'; object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const violations: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  violations.push(`${violatedDirective}: ${sample}`),
);
const reported = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('sk-funnel under a strict policy', () => {
  before(() => document.head.append(policy));
  beforeEach(() => violations.splice(0));

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
      await reported();
      expect(element.shadowRoot?.querySelectorAll('img, style, script, [style]')).to.have.length(0);
    }
    expect(violations).to.deep.equal([]);
  });

  it('makes files and pictures under it, without an image', async () => {
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    for (const format of ['csv', 'json', 'svg', 'png'] as const) {
      expect((await element.exportData(format)).size, format).to.be.greaterThan(500);
    }
    await reported();
    expect(violations).to.deep.equal([]);
  });

  it('would be caught if it did', async () => {
    const element = document.createElement('p');
    element.setAttribute(['st', 'yle'].join(''), 'color: red');
    document.body.append(element);
    await reported();
    expect(violations).to.have.length(1);
    element.remove();
  });
});
