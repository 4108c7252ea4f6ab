import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import type { SkErrorEvent } from '../../src/elements/events.ts';
import { ExportMenu } from '../../src/elements/export-menu.ts';
import { Localize } from '../../src/localization/localize.ts';
import { find, root } from './fixtures/shadow.ts';
import { until } from './fixtures/until.ts';

class Host extends LitElement {
  readonly menu = new ExportMenu(this, 'figures', ['csv', 'json']);
  readonly #localize = new Localize(this, () => undefined);
  exportData: (format: string) => Promise<Blob> = async (format) => new Blob([format]);

  protected override render() {
    return this.menu.render(this.#localize, true);
  }
}
customElements.define('test-export-menu', Host);

const shown = () => fixture<Host>(html`<test-export-menu></test-export-menu>`);
const button = (host: Host) => find<HTMLButtonElement>(host, '[popovertarget="export"]');
const popover = (host: Host) => find(host, '#export');
const isOpen = (host: Host) => popover(host).matches(':popover-open');
const items = (host: Host) => [...root(host).querySelectorAll<HTMLButtonElement>('#export button')];
const words = (host: Host) => items(host).map(({ textContent }) => textContent?.trim());

/** Names of the files handed over while `work` runs. */
async function savedBy(work: (saved: string[]) => Promise<void>): Promise<void> {
  const saved: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  try {
    await work(saved);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('the menu of formats', () => {
  it('opens at the first click, with all that is in it, and closes at the second', async () => {
    const host = await shown();
    expect(items(host)).to.deep.equal([]);
    button(host).click();
    await until(() => isOpen(host), 'it is open');
    expect(words(host)).to.deep.equal(['CSV', 'JSON']);
    expect(getComputedStyle(items(host)[0] as Element).display, 'its looks').to.equal('block');
    button(host).click();
    expect(isOpen(host)).to.equal(false);
    button(host).click();
    expect(isOpen(host)).to.equal(true);
  });

  it('opens by keyboard, and stays open for whoever asks twice before it has come', async () => {
    const host = await shown();
    button(host).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen(host), 'it is open');
    expect(root(host).activeElement).to.equal(button(host));
    const other = await shown();
    button(other).click();
    button(other).click();
    await until(() => isOpen(other), 'it is open');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isOpen(other)).to.equal(true);
  });

  it('stays closed for whoever has gone on before it has come', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><test-export-menu></test-export-menu><input /></div>`,
    );
    const host = page.querySelector('test-export-menu') as Host;
    const input = page.querySelector('input') as HTMLInputElement;
    button(host).focus();
    button(host).click();
    input.focus();
    await until(() => items(host).length > 0);
    await host.menu.settled;
    expect(isOpen(host)).to.equal(false);
    expect(document.activeElement === input).to.equal(true);
  });

  it('gives the focus back to its button when it closes, by Escape and by a choice', async () => {
    const host = await shown();
    for (const key of ['Escape', 'Enter']) {
      button(host).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isOpen(host), 'it is open');
      await sendKeys({ press: 'Tab' });
      expect(root(host).activeElement).to.equal(items(host)[0]);
      await savedBy(async () => {
        await sendKeys({ press: key });
        await until(() => !isOpen(host), 'it is closed');
        expect(root(host).activeElement, key).to.equal(button(host));
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
    }
  });

  it('hands over the file of the format that is chosen, and closes', async () => {
    const host = await shown();
    await savedBy(async (saved) => {
      button(host).click();
      await until(() => isOpen(host), 'it is open');
      items(host)[1]?.click();
      await until(() => saved.length > 0, 'it is saved');
      expect(saved).to.deep.equal(['figures.json']);
    });
    expect(isOpen(host)).to.equal(false);
    expect(host.menu.failed).to.equal(false);
  });

  it('says that a file could not be made until one can', async () => {
    const host = await shown();
    const { exportData } = host;
    const reason = new Error('No.');
    const errors: unknown[] = [];
    host.addEventListener('sk-error', ({ error }: SkErrorEvent) => errors.push(error));
    await savedBy(async (saved) => {
      host.exportData = () => Promise.reject(reason);
      button(host).click();
      await until(() => isOpen(host), 'it is open');
      items(host)[0]?.click();
      await until(() => host.menu.failed, 'it failed');
      expect(errors).to.deep.equal([reason]);
      expect(saved).to.deep.equal([]);
      host.exportData = exportData;
      items(host)[0]?.click();
      await until(() => saved.length > 0, 'it is saved');
      expect(saved).to.deep.equal(['figures.csv']);
    });
    await until(() => !host.menu.failed, 'and no longer said');
  });
});
