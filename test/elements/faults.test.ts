/**
 * What each element shows while the way to the API is broken, and that it comes back by itself. The
 * API is the real one, behind a proxy on a socket of its own that breaks the way; what the proxy has
 * seen says how often it was asked. The clock of the page runs fast. `npm run test:long` tries every
 * fault, otherwise it is one of each kind.
 */
import { expect } from '@open-wc/testing';
import { createSession } from '../../src/client/session.ts';
import type { Session } from '../../src/client/session.ts';
import '../../src/elements/all.ts';
import type { Fault, Seen } from '../faults/fault.ts';
import { FastTime } from './fixtures/fast-time.ts';
import { setOnline } from './fixtures/online.ts';

const time = new FastTime(20);
const send = window.fetch.bind(window);

interface Control {
  readonly address: string;
  readonly seen: Seen[];
  /** Which faults to try: `2/3` of all, those with this in their names, or one of each kind when empty. */
  readonly which: string;
}

async function proxy(fault?: Fault): Promise<Control> {
  const body = JSON.stringify({ pace: time.pace, fault });
  const answer = await send('/testing/faults', { method: 'POST', body });
  return (await answer.json()) as Control;
}

const { address, which } = await proxy({ kind: 'none' });
const [part, parts] = which.split('/').map(Number);
const isLong = parts !== undefined;
const isChosen = ({ name, always = false }: Case, index: number) => {
  if (isLong) return index % parts === (part ?? 0) % parts;
  return which === '' ? always : name.includes(which);
};

const tags = [
  'sk-interviewer-table',
  'sk-funnel',
  'sk-engagement-heatmap',
  'sk-candidate-feed',
  'sk-label-manager',
] as const;
type Drawn = HTMLElement & { reload(): Promise<void>; updateComplete: Promise<unknown> };

const states = ['loading', 'ready', 'empty', 'error', 'forbidden', 'stale', 'offline', 'partial'];
const stateOf = (element: Element) =>
  states.filter((state) => element.matches(`:state(${state})`)).join();
const textOf = (element: Element) =>
  (element.shadowRoot?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ');

interface Case {
  readonly name: string;
  readonly fault: Fault;
  /** The state of elements that load while it lasts, and of those that had loaded before. */
  readonly first: string;
  readonly later: string;
  readonly always?: boolean;
  readonly isOffline?: boolean;
  readonly wrong?: number;
  /** Milliseconds that an answer may take, where the machine's own slowness must not decide. */
  readonly timeout?: number;
}

const broken = { first: 'error', later: 'stale' };
const fine = { first: 'ready', later: 'ready' };
const none: Fault = { kind: 'none' };
const day = 86_400_000;

const cases: readonly Case[] = [
  { name: '0.2 s of latency', fault: { kind: 'latency', milliseconds: 200 }, ...fine },
  {
    name: '2 s of latency, more or less',
    fault: { kind: 'latency', milliseconds: 2_000, jitter: true },
    ...fine,
    always: true,
  },
  {
    name: '20 s of latency',
    fault: { kind: 'latency', milliseconds: 20_000 },
    ...fine,
    timeout: 90_000,
  },
  { name: 'one byte a second', fault: { kind: 'drip' }, ...broken },
  {
    name: 'a reset before the headers',
    fault: { kind: 'reset', when: 'before headers' },
    ...broken,
  },
  { name: 'a reset after the headers', fault: { kind: 'reset', when: 'after headers' }, ...broken },
  {
    name: 'a reset in the middle of the body',
    fault: { kind: 'reset', when: 'mid-body' },
    ...broken,
    always: true,
  },
  { name: 'half of the JSON', fault: { kind: 'truncated' }, ...broken },
  { name: 'no answer at all', fault: { kind: 'blackhole' }, ...broken, always: true },
  { name: 'nobody on the port', fault: { kind: 'refused' }, ...broken },
  { name: 'one 401', fault: { kind: 'status', status: 401, times: 1 }, ...fine, always: true },
  { name: '429', fault: { kind: 'status', status: 429 }, ...broken },
  { name: '500', fault: { kind: 'status', status: 500 }, ...broken },
  { name: '502 of a gateway', fault: { kind: 'status', status: 502 }, ...broken },
  { name: '503', fault: { kind: 'status', status: 503 }, ...broken },
  {
    name: '503 with a short Retry-After',
    fault: { kind: 'status', status: 503, retryAfter: 2 },
    ...broken,
  },
  {
    name: '503 with a long Retry-After',
    fault: { kind: 'status', status: 503, retryAfter: 50 },
    ...broken,
  },
  { name: 'streams that say nothing', fault: { kind: 'half-open' }, ...fine, always: true },
  { name: 'a proxy that holds streams back', fault: { kind: 'buffering' }, ...fine },
  {
    name: 'no network',
    fault: { kind: 'refused' },
    first: 'offline',
    later: 'offline',
    isOffline: true,
    always: true,
  },
  { name: 'a clock that is a day slow', fault: none, ...fine, wrong: -day },
  { name: 'a clock that is a day fast', fault: none, ...fine, wrong: day },
];

/** How many of the elements ask for the same; the session and the stream they share. */
const askers: Readonly<Record<string, number>> = { '/v1/labels': 2 };

/** A page with every element on it, and what went wrong in it. */
class Page {
  readonly session: Session;
  readonly elements: Drawn[];
  mostTokensInFlight = 0;
  tokens = 0;
  #inFlight = 0;

  constructor(timeout?: number) {
    this.session = createSession({
      baseUrl: address,
      timeout,
      tokenTimeout: 60_000,
      fetchToken: async ({ signal }) => {
        this.tokens++;
        this.mostTokensInFlight = Math.max(this.mostTokensInFlight, ++this.#inFlight);
        try {
          const answer = await fetch(`${address}/token`, { method: 'POST', signal });
          if (!answer.ok) throw new Error(`The endpoint answered ${answer.status}.`);
          return (await answer.json()) as { token: string; expiresIn: number };
        } finally {
          this.#inFlight--;
        }
      },
    });
    this.elements = tags.map((tag) => {
      const element = document.createElement(tag) as unknown as Drawn;
      Object.assign(element, { session: this.session, interviewerId: 'sales', timeZone: 'UTC' });
      return element;
    });
    if (!this.elements[4]) throw new Error('There are five.');
    (this.elements[4] as unknown as { interviewerId: string }).interviewerId = '';
    document.body.append(...this.elements);
  }

  states(): string {
    return this.elements.map((each) => `${each.localName} ${stateOf(each)}`).join(', ');
  }

  async reach(state: string, within?: number): Promise<void> {
    const all = () => this.elements.every((each) => stateOf(each) === state);
    await time.until(all, () => `all are ${state}: ${this.states()}`, within);
  }

  async close(): Promise<void> {
    for (const element of this.elements) element.remove();
    this.session.end();
    await time.pass(1_000);
  }
}

/** A minute as the proxy can tell: where a request is a little late, that is seconds of the page. */
const minute = 55_000;

/** How often each resource was tried in the worst minute, without what was answered. */
function worstMinute(seen: readonly Seen[]): Record<string, number> {
  const failed = seen.filter(({ fault }) => fault !== 'none');
  const paths = new Set(failed.map(({ path }) => path));
  return Object.fromEntries(
    [...paths].map((path) => {
      const at = failed.filter((each) => each.path === path).map((each) => each.at);
      return [path, Math.max(...at.map((t) => at.filter((u) => u >= t && u < t + minute).length))];
    }),
  );
}

describe('when the way to the API is broken', function () {
  this.timeout(120_000);
  const faults: string[] = [];
  const rejected = (event: PromiseRejectionEvent) => faults.push(String(event.reason));
  let page: Page | undefined;

  before(async () => {
    // What comes on demand comes before the page's clock runs.
    const warm = new Page();
    await time.until(
      () => warm.elements.every((each) => stateOf(each) === 'ready'),
      () => warm.states(),
    );
    await warm.close();
    addEventListener('unhandledrejection', rejected);
    time.start();
  });
  afterEach(async () => {
    setOnline(true);
    time.wrong = 0;
    await page?.close();
    await proxy(none);
    await proxy();
    expect(faults.splice(0)).to.deep.equal([]);
  });
  after(() => {
    time.stop();
    removeEventListener('unhandledrejection', rejected);
  });

  async function begin({ fault, isOffline = false, wrong = 0 }: Case): Promise<void> {
    if (isOffline) setOnline(false);
    time.wrong = wrong;
    await proxy(fault);
  }

  async function end(): Promise<void> {
    await proxy(none);
    setOnline(true);
    time.wrong = 0;
  }

  /** `asked` is how often somebody asked, which is not kept from them. */
  async function expectFewTries(fault: Fault, asked = 0): Promise<void> {
    const { seen } = await proxy();
    const worst = worstMinute(seen);
    for (const [path, tries] of Object.entries(worst)) {
      expect(tries / (askers[path] ?? 1), `${path} in a minute, ${fault.kind}`).to.be.at.most(
        4 + asked,
      );
    }
    expect(page?.mostTokensInFlight).to.equal(1);
  }

  for (const each of cases.filter(isChosen)) {
    it(`${each.name}: elements that load say so, ask rarely, and come back by themselves`, async () => {
      await begin(each);
      page = new Page(each.timeout);
      await page.reach(each.first);
      if (each.first === 'error') await time.pass(isLong ? 90_000 : 40_000);
      expect(page.states()).to.contain(each.first);
      await expectFewTries(each.fault);
      await end();
      await page.reach('ready');
    });

    it(`${each.name}: elements that had loaded keep what they show, say so, and come back`, async () => {
      page = new Page(each.timeout);
      await page.reach('ready');
      const shown = page.elements.map(textOf);
      expect(shown[1]).to.match(/30/);
      await proxy();
      await begin(each);
      const asked = Promise.all(page.elements.map((element) => element.reload()));
      await page.reach(each.later);
      await asked;
      if (each.later === 'stale') await time.pass(isLong ? 90_000 : 40_000);
      for (const [index, element] of page.elements.entries()) {
        const wordsBefore = new Set(shown[index]?.split(' '));
        const now = textOf(element);
        const kept = [...wordsBefore].filter((word) => now.includes(word)).length;
        expect(kept / wordsBefore.size, `${element.localName} still shows what it had`).to.be.above(
          0.8,
        );
      }
      if (each.later === 'stale' || each.later === 'offline') {
        for (const element of page.elements) {
          expect(element.shadowRoot?.querySelector('[part~="badge"]'), element.localName).to.exist;
        }
      }
      await expectFewTries(each.fault, 1);
      await end();
      await page.reach('ready');
    });

    it(`${each.name}: a change without a key is sent once, one with a key is made once`, async () => {
      page = new Page(each.timeout);
      await page.reach('ready');
      await begin(each);
      await proxy();
      const change = (name: string, key?: string) =>
        page!.session.client
          .POST('/v1/labels', {
            body: { name, type: 'text' },
            ...(key && { params: { header: { 'Idempotency-Key': key } } }),
          })
          .then(
            ({ response }) => response.status,
            () => 0,
          );
      const stem = `Label ${Math.random()}`;
      await Promise.all([change(`${stem} a`), change(`${stem} b`, stem)]);
      const { seen } = await proxy();
      const posts = seen.filter(({ method, path }) => method === 'POST' && path === '/v1/labels');
      const answered = each.fault.kind === 'status' && each.fault.status === 401 ? 2 : 1;
      expect(posts.filter(({ key }) => key === null).length).to.be.at.most(answered);
      expect(posts.filter(({ key }) => key !== null).length).to.be.at.most(3);
      await end();
      await change(`${stem} b`, stem);
      const { data } = await page.session.client.GET('/v1/labels', { cache: 'reload' });
      const made = data?.data.filter(({ name }) => name.startsWith(stem)).map(({ name }) => name);
      expect(made?.filter((name) => name.endsWith('b'))).to.have.length(1);
      expect(made?.filter((name) => name.endsWith('a')).length).to.be.at.most(1);
    });
  }

  it('the proxy would show an element that asks too often', async () => {
    await proxy({ kind: 'refused' });
    await proxy({ kind: 'status', status: 503 });
    await proxy();
    for (let time = 0; time < 6; time++) await send(`${address}/v1/labels`).catch(() => {});
    const { seen } = await proxy();
    expect(worstMinute(seen)).to.deep.equal({ '/v1/labels': 6 });
  });
});
