/** A page without a policy of its own has nothing but the elements between it and hostile text. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/all.ts';
import { dataWith } from './fixtures/every-text.ts';
import { hostile } from './fixtures/hostile.ts';
import { root } from './fixtures/shadow.ts';
import { until } from './fixtures/until.ts';

type Host = HTMLElement & { data: unknown; updateComplete: Promise<unknown> };

const dialogs = ['alert', 'confirm', 'prompt', 'open', 'print'] as const;
const called: string[] = [];
const requested = () =>
  performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin));

/** An image asked for now fails after whatever the elements have let in. */
const settle = () =>
  new Promise((resolve) => {
    const last = new Image();
    last.addEventListener('error', resolve);
    last.src = '/nothing.png';
  });

describe('hostile text on a page without a policy', () => {
  const own = Object.fromEntries(dialogs.map((name) => [name, window[name]]));

  before(() => {
    for (const name of dialogs) window[name] = () => void called.push(name) as never;
  });

  after(() => Object.assign(window, own));

  for (const [tag, dataOf] of Object.entries(dataWith)) {
    it(`runs and loads nothing in ${tag}, drawn or made a file of`, async () => {
      const element = document.createElement(tag) as Host & {
        exportData(format: string): Promise<Blob>;
      };
      await fixture(html`<div>${element}</div>`);
      for (const payload of hostile) {
        element.data = dataOf(payload);
        element.setAttribute('heading', payload);
        element.setAttribute('lang', payload);
        element.setAttribute('time-zone', payload);
        await element.updateComplete;
        const strangers = root(element).querySelectorAll(
          'script, style, img, image, iframe, object, embed, link, base, form, video, audio, [onload], [onerror], [onclick], [srcdoc]',
        );
        expect(strangers, payload).to.have.length(0);
      }
      for (const format of ['csv', 'json']) await element.exportData(format);
      await settle();
      expect(called).to.deep.equal([]);
      expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
      expect(requested()).to.deep.equal([]);
    });
  }

  it('would be noticed if it ran', async () => {
    const careless = await fixture(html`<div></div>`);
    // As a page does that trusts its text.
    Object.assign(careless, {
      innerHTML: hostile.find((each) => each.startsWith('<img src=x on')),
    });
    await until(() => (window as { hacked?: unknown }).hacked === 1, 'nothing ran');
  });
});
