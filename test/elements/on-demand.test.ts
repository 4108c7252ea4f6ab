import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import type { SkErrorEvent } from '../../src/elements/events.ts';
import { OnDemand } from '../../src/elements/on-demand.ts';

class Host extends LitElement {
  drawn = 0;
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    this.drawn += 1;
  }
}
customElements.define('test-on-demand', Host);

const attached = () => fixture<Host>(html`<test-on-demand></test-on-demand>`);

describe('code on demand', () => {
  it('is loaded when it is first asked for, once, and the element is drawn again with it', async () => {
    const host = await attached();
    let loads = 0;
    const details = new OnDemand(host, async () => ({ number: (loads += 1), styles: [] }));
    expect(loads).to.equal(0);
    expect(details.settled).to.equal(undefined);
    expect(details.module).to.equal(undefined);
    expect(details.module).to.equal(undefined);
    const before = host.drawn;
    await details.settled;
    expect(host.drawn).to.equal(before + 1);
    expect(details.module).to.deep.equal({ number: 1, styles: [] });
    expect(details.settled).to.equal(undefined);
  });

  it('brings its styles along, once', async () => {
    const host = await attached();
    const own = css`
      p {
        color: red;
      }
    `;
    const sheets = () =>
      host.shadowRoot?.adoptedStyleSheets.filter((sheet) => sheet === own.styleSheet);
    for (let time = 0; time < 2; time++) {
      const details = new OnDemand(host, async () => ({ styles: [own] }));
      expect(details.module).to.equal(undefined);
      await details.settled;
    }
    expect(sheets()?.length).to.equal(1);
  });

  it('holds clicks back until it has come, and does the last of them again', async () => {
    const host = await attached();
    const details = new OnDemand(host, async () => ({ styles: [] }));
    const done: (string | null)[] = [];
    const buttons = ['first', 'second'].map((name) => {
      const button = document.createElement('button');
      button.textContent = name;
      button.addEventListener('click', (event) => {
        if (!details.hold(event)) done.push(button.textContent);
      });
      return button;
    });
    expect(details.loaded).to.equal(undefined);
    const held = new MouseEvent('click', { cancelable: true });
    for (const button of buttons) button.click();
    buttons[1]?.dispatchEvent(held);
    expect(held.defaultPrevented).to.equal(true);
    expect(done).to.deep.equal([]);
    await details.settled;
    expect(done).to.deep.equal(['second']);
    buttons[0]?.click();
    expect(done).to.deep.equal(['second', 'first']);
    expect(details.loaded).to.equal(details.module);
  });

  it('forgets the click that waits for what cannot be loaded', async () => {
    const host = await attached();
    const details = new OnDemand<{ styles: [] }>(host, () => Promise.reject(new TypeError('gone')));
    const button = document.createElement('button');
    let clicks = 0;
    button.addEventListener('click', (event) => {
      clicks += 1;
      details.hold(event);
    });
    button.click();
    await details.settled;
    expect(details.loaded).to.equal(undefined);
    expect(clicks).to.equal(1);
  });

  it('tells the host when it cannot be loaded, draws it once for that, and is asked for again', async () => {
    const host = await attached();
    const errors: unknown[] = [];
    host.addEventListener('sk-error', ({ error }: SkErrorEvent) => errors.push(error));
    let broken = true;
    const gone = new TypeError('Failed to fetch dynamically imported module');
    const details = new OnDemand(host, async () => {
      if (broken) throw gone;
      return { there: true, styles: [] };
    });
    const before = host.drawn;
    for (let time = 0; time < 3; time++) {
      expect(details.module).to.equal(undefined);
      await details.settled;
    }
    expect(errors).to.deep.equal([gone, gone, gone]);
    expect(details.failed).to.equal(true);
    expect(host.drawn).to.equal(before + 1);
    broken = false;
    expect(details.module).to.equal(undefined);
    await details.settled;
    expect(details.module).to.deep.equal({ there: true, styles: [] });
    expect(details.failed).to.equal(false);
  });
});
