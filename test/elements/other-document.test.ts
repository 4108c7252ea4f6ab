import { expect, fixture, html } from '@open-wc/testing';
import { SkChangeEvent } from '../../src/elements/change-events.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { namesDefinedBy } from './fixtures/mounts.ts';
import { funnel } from './fixtures/funnel.ts';
import { json, sessionAnswering } from './fixtures/session.ts';
import { until } from './fixtures/until.ts';

/** Of a frame of the same origin, as of a window of its own. */
async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
  if (!frame.contentDocument) throw new Error('No document.');
  return frame.contentDocument;
}

/** Those that say something. */
const rules = (element: Element) =>
  element.shadowRoot?.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .filter((rule) => !rule.endsWith('{ }')) ?? [];
const radius = (element: Element) => {
  const base = element.shadowRoot?.querySelector('[part~="base"]');
  return base && getComputedStyle(base).borderStartStartRadius;
};
const menu = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('#export');

async function openMenu(element: SkFunnel): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>('[popovertarget="export"]')?.click();
  await until(() => menu(element)?.matches(':popover-open'));
}

describe('an element that is moved into another document', () => {
  let names: readonly string[] = [];

  before(async () => {
    names = await namesDefinedBy(() => import('../../src/elements/all.ts'));
  });

  it('keeps its look there and on its way back, as does what it loads on demand', async () => {
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    await openMenu(element);
    const before = rules(element);
    const looks = [radius(element), menu(element) && getComputedStyle(menu(element)!).padding];
    for (const page of [await otherDocument(), await otherDocument(), document]) {
      page.body.append(element);
      await element.updateComplete;
      expect(rules(element)).to.deep.equal(before);
      // Again where it is.
      page.body.append(element);
      expect(rules(element)).to.deep.equal(before);
      const open = menu(element);
      expect([radius(element), open && getComputedStyle(open).padding]).to.deep.equal(looks);
    }
    element.remove();
  });

  it('keeps its look where it is only taken there and back', async () => {
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    const before = rules(element);
    (await otherDocument()).adoptNode(element);
    document.body.append(element);
    expect(rules(element)).to.deep.equal(before);
    element.remove();
  });

  it('loads there what it needs on demand, with its look', async () => {
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    (await otherDocument()).body.append(element);
    const count = rules(element).length;
    await openMenu(element);
    expect(rules(element).length).to.be.greaterThan(count);
  });

  it('has its look where it is drawn there first, each of them', async () => {
    const page = await otherDocument();
    expect(names).to.include.members(['sk-provider', 'sk-interviewer-table', 'sk-label-manager']);
    for (const name of names) {
      const [here, there] = [document, page].map((each) => {
        const element = document.createElement(name);
        each.body.append(element);
        const found = rules(element);
        element.remove();
        return found;
      });
      expect(here, name).not.to.deep.equal([]);
      expect(there, name).to.deep.equal(here);
    }
  });

  it('has the tokens of its provider there, also those that change there', async () => {
    const provider = await fixture<HTMLElementTagNameMap['sk-provider']>(
      html`<sk-provider .appearance=${{ '--sk-radius': '7px' }}>
        <sk-funnel .data=${funnel()}></sk-funnel>
      </sk-provider>`,
    );
    const element = provider.querySelector('sk-funnel') as SkFunnel;
    for (const page of [await otherDocument(), document]) {
      page.body.append(provider);
      expect(radius(element)).to.equal('7px');
      provider.appearance = { '--sk-radius': '3px' };
      expect(radius(element)).to.equal('3px');
      provider.appearance = { '--sk-radius': '7px' };
    }
    provider.remove();
  });

  it('has the session of a provider that moves with it', async () => {
    let invited = 4001;
    const session = sessionAnswering(() => json(funnel({ invited })));
    const provider = await fixture<HTMLElementTagNameMap['sk-provider']>(
      html`<sk-provider .session=${session}><sk-funnel></sk-funnel></sk-provider>`,
    );
    const element = provider.querySelector('sk-funnel') as SkFunnel;
    const shows = (said: string) =>
      until(() => element.shadowRoot?.textContent?.includes(said), `no ${said}`);
    await shows('4,001');
    (await otherDocument()).body.append(provider);
    invited = 4002;
    await element.reload();
    await shows('4,002');
  });

  it('shows there what another one beside it changed, and on the page no more', async () => {
    const asked: string[] = [];
    const session = sessionAnswering(({ url }) => {
      asked.push(new URL(url).pathname);
      return json({ data: [], page: { nextCursor: null, total: 0 } });
    });
    const element = document.createElement('sk-label-manager');
    element.session = session;
    document.body.append(element);
    const page = await otherDocument();
    page.body.append(element);
    await until(() => element.status !== 'loading' && asked.length >= 3);
    const change = (body: HTMLElement) => {
      asked.length = 0;
      body.dispatchEvent(new SkChangeEvent({}, session));
    };
    change(page.body);
    await until(() => asked.includes('/v1/labels'), 'it asks again');
    await until(() => element.status !== 'stale');
    change(document.body);
    await new Promise((resolve) => setTimeout(resolve, 200));
    element.remove();
    expect(asked).to.deep.equal([]);
  });

  it('waits, without an error, in a document that is on no screen', async () => {
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    const before = rules(element);
    document.implementation.createHTMLDocument().body.append(element);
    document.body.append(element);
    expect(rules(element)).to.deep.equal(before);
    element.remove();
  });
});
