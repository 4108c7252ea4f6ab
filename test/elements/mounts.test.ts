import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { mountOften, namesDefinedBy } from './fixtures/mounts.ts';

const heap = () => executeServerCommand<number, undefined>('heap');
const times = 20;
/** Bytes; a single table or feed that stays takes more. */
const most = 400_000;

interface Left {
  readonly bytes: number;
  readonly held: number;
  readonly timers: number;
  readonly listeners: readonly string[];
}

describe('elements that come and go', () => {
  let names: readonly string[] = [];
  let provider: HTMLElement;

  before(async () => {
    names = await namesDefinedBy(() => import('../../src/elements/all.ts'));
    provider = document.createElement('sk-provider');
    provider.setAttribute('base-url', '/');
    provider.setAttribute('token-endpoint', '/testing/token');
    document.body.append(provider);
  });
  after(() => provider.remove());

  async function leftBy(name: string): Promise<Left> {
    // The first ones bring code, words and formats that stay, and a token.
    await mountOften(name, provider, 3);
    const before = await heap();
    const { held, timers, listeners } = await mountOften(name, provider, times);
    const bytes = (await heap()) - before;
    return { bytes, held: held(), timers, listeners };
  }

  it('leave no memory, no timer and no listener behind (each of them, 20 times)', async () => {
    expect(names).to.include.members(['sk-provider', 'sk-interviewer-table', 'sk-funnel']);
    for (const name of names) {
      const { bytes, held, timers, listeners } = await leftBy(name);
      expect(held, `<${name}>: elements that are held`).to.equal(0);
      expect(timers, `<${name}>: timers`).to.equal(0);
      expect(listeners, `<${name}>: listeners`).to.deep.equal([]);
      expect(bytes, `<${name}>: bytes`).to.be.lessThan(most);
    }
  }).timeout(60_000);

  it('would be found out if they did', async () => {
    const kept: HTMLElement[] = [];
    class Leak extends HTMLElement {
      readonly weight = Array.from({ length: 5_000 }, (_, index) => ({ index }));
      connectedCallback(): void {
        kept.push(this);
        setInterval(() => {}, 3_600_000);
        addEventListener('online', () => this.weight);
      }
    }
    customElements.define('test-leak', Leak);
    const { bytes, held, timers, listeners } = await leftBy('test-leak');
    expect(held).to.equal(times);
    expect(timers).to.equal(times);
    expect(listeners).to.have.length(times);
    expect(bytes).to.be.greaterThan(most);
    expect(kept.length).to.be.greaterThan(times);
  }).timeout(20_000);
});
