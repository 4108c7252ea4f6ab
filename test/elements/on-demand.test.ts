import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
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

describe('code on demand', () => {
  it('is loaded when it is first asked for, once, and the element is drawn again with it', async () => {
    const host = new Host();
    let loads = 0;
    const details = new OnDemand(host, async () => ({ number: (loads += 1) }));
    expect(loads).to.equal(0);
    expect(details.settled).to.equal(undefined);
    expect(details.module).to.equal(undefined);
    expect(details.module).to.equal(undefined);
    const before = host.drawn;
    await details.settled;
    expect(host.drawn).to.equal(before + 1);
    expect(details.module).to.deep.equal({ number: 1 });
    expect(details.settled).to.equal(undefined);
  });

  it('tells the host when it cannot be loaded, does not draw without end, and is asked for again', async () => {
    const host = new Host();
    const errors: unknown[] = [];
    host.addEventListener('sk-error', ({ error }: SkErrorEvent) => errors.push(error));
    let broken = true;
    const gone = new TypeError('Failed to fetch dynamically imported module');
    const details = new OnDemand(host, async () => {
      if (broken) throw gone;
      return 'there';
    });
    expect(details.module).to.equal(undefined);
    const before = host.drawn;
    await details.settled;
    expect(errors).to.deep.equal([gone]);
    expect(host.drawn).to.equal(before);
    broken = false;
    expect(details.module).to.equal(undefined);
    await details.settled;
    expect(details.module).to.equal('there');
  });
});
