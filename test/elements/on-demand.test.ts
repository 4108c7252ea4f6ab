import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { clickAgain } from '../../src/elements/click-again.ts';
import type { SkErrorEvent } from '../../src/elements/events.ts';
import { OnDemand } from '../../src/elements/on-demand.ts';
import { FastTime } from './fixtures/fast-time.ts';

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
    const details = new OnDemand(host, async () => ({
      number: (loads += 1),
      styles: [],
      clickAgain,
    }));
    expect(loads).to.equal(0);
    expect(details.settled).to.equal(undefined);
    expect(details.module).to.equal(undefined);
    expect(details.module).to.equal(undefined);
    const before = host.drawn;
    await details.settled;
    expect(host.drawn).to.equal(before + 1);
    expect(details.module).to.deep.equal({ number: 1, styles: [], clickAgain });
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
      const details = new OnDemand(host, async () => ({ styles: [own], clickAgain }));
      expect(details.module).to.equal(undefined);
      await details.settled;
    }
    expect(sheets()?.length).to.equal(1);
  });

  it('holds clicks back until it has come, and does the last of them again', async () => {
    const host = await attached();
    const details = new OnDemand(host, async () => ({ styles: [], clickAgain }));
    const done: (string | null)[] = [];
    const buttons = ['first', 'second'].map((name) => {
      const button = document.createElement('button');
      button.textContent = name;
      button.addEventListener('click', (event) => {
        if (!details.hold(event)) done.push(button.textContent);
      });
      host.renderRoot.append(button);
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

  const elsewhere = document.createElement('input');
  afterEach(() => elsewhere.remove());
  for (const [what, goOn] of [
    ['who focuses something else', () => elsewhere.focus()],
    ['whose button has gone', (_, button) => button.remove()],
    ['whose element has gone', (host) => host.remove()],
    [
      'who is at another control of the element',
      ({ renderRoot }) => {
        const other = document.createElement('button');
        renderRoot.append(other);
        other.focus();
      },
    ],
  ] as [string, (host: Host, button: HTMLElement) => void][]) {
    it(`drops a click that waits, of one ${what} meanwhile`, async () => {
      const host = await attached();
      document.body.append(elsewhere);
      const details = new OnDemand(host, async () => ({ styles: [], clickAgain }));
      const button = document.createElement('button');
      host.renderRoot.append(button);
      let opened = 0;
      button.addEventListener('click', (event) => {
        if (!details.hold(event)) opened += 1;
      });
      button.focus();
      button.click();
      goOn(host, button);
      await details.settled;
      expect(details.loaded).not.to.equal(undefined);
      expect(opened).to.equal(0);
    });
  }

  it('forgets the click that waits for what cannot be loaded', async () => {
    const host = await attached();
    const details = new OnDemand<{ styles: []; clickAgain: typeof clickAgain }>(host, () =>
      Promise.reject(new TypeError('gone')),
    );
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

  describe('that cannot be loaded', () => {
    const gone = new TypeError('Failed to fetch dynamically imported module');
    const time = new FastTime(100);
    beforeEach(() => time.start());
    afterEach(() => time.stop());

    const breaking = async () => {
      const host = await attached();
      const state = { broken: true, loads: 0, errors: [] as unknown[] };
      host.addEventListener('sk-error', ({ error }: SkErrorEvent) => state.errors.push(error));
      const details = new OnDemand(host, async () => {
        state.loads += 1;
        if (state.broken) throw gone;
        return { there: true, styles: [], clickAgain };
      });
      return { host, details, state };
    };

    it('is told to the host, and drawn', async () => {
      const { host, details, state } = await breaking();
      const before = host.drawn;
      expect(details.module).to.equal(undefined);
      await details.settled;
      expect(state.errors).to.deep.equal([gone]);
      expect(details.failedUntil).to.be.above(performance.now());
      expect(host.drawn).to.equal(before + 1);
    });

    it('is asked for again after ten seconds, not at each step of a pointer', async () => {
      const { details, state } = await breaking();
      for (let step = 0; step < 20; step++) expect(await details.ready()).to.equal(undefined);
      expect(state.loads).to.equal(1);
      state.broken = false;
      await time.pass(10_000);
      await time.until(
        () => details.module?.there,
        () => `loaded ${state.loads} times`,
      );
      expect(state.loads).to.equal(2);
      expect(details.failedUntil).to.equal(0);
    });

    it('is asked for again by each click', async () => {
      const { details, state } = await breaking();
      const button = document.createElement('button');
      let held = 0;
      button.addEventListener('click', (event) => (held += Number(details.hold(event))));
      for (let click = 1; click <= 2; click++) {
        button.click();
        await details.settled;
        expect(state.loads).to.equal(click);
      }
      state.broken = false;
      button.click();
      await details.settled;
      expect(details.loaded).to.deep.equal({ there: true, styles: [], clickAgain });
      expect(held).to.equal(3);
    });
  });
});
