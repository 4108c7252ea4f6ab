/** The controller that elements follow the live stream by, and the connection that they share. */
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Session } from '../../src/client/session.ts';
import { LiveController } from '../../src/controllers/live.ts';
import type { LiveChange } from '../../src/controllers/live.ts';
import { SessionController } from '../../src/controllers/session-context.ts';
import { FeedApi, wait } from './candidate-feed/feed.ts';
import { until } from './fixtures/until.ts';

/** The least that follows the stream: it keeps what it was told of. */
class Follower extends LitElement {
  session: Session | undefined;
  place: string | null | undefined;
  readonly heard: string[][] = [];
  loads = 0;
  fails = 0;

  readonly live = new LiveController(this, {
    session: new SessionController(this),
    after: () => this.place,
    concerns: ({ interviewerId }: LiveChange) => interviewerId !== 'other',
    apply: async (changes) => {
      if (this.fails-- > 0) throw new TypeError('network');
      this.heard.push(changes.map(({ candidateId }) => candidateId ?? '-'));
    },
    catchUp: async () => {
      this.loads++;
    },
  });

  get all(): string[] {
    return this.heard.flat();
  }
}
customElements.define('test-follower', Follower);

function follower(api: FeedApi, place: string | null | undefined): Follower {
  const element = new Follower();
  element.session = api.session;
  element.place = place;
  document.body.append(element);
  return element;
}

describe('LiveController', () => {
  afterEach(() => document.querySelectorAll('test-follower').forEach((each) => each.remove()));

  it('tells of everything after the place of its host, in order and together', async () => {
    const api = new FeedApi();
    for (const id of ['a', 'b', 'c']) api.tell(id, 'intv_1');
    const element = follower(api, '101');
    await until(() => element.all.length === 2, 'both are told');
    expect(element.heard).to.deep.equal([['b', 'c']]);
    expect([element.live.isOpen, element.live.isBehind, element.loads]).to.deep.equal([
      true,
      false,
      0,
    ]);
  });

  it('follows nothing while its host shows nothing, and leaves out what is no concern', async () => {
    const api = new FeedApi();
    const element = follower(api, undefined);
    await wait(50);
    expect(api.connections).to.have.length(0);
    element.place = '100';
    element.requestUpdate();
    await until(() => api.open.length === 1, 'it follows');
    api.tell('x', 'other');
    api.tell('y', 'intv_1');
    await until(() => element.all.length > 0, 'it is told');
    expect(element.all).to.deep.equal(['y']);
  });

  it('tells whoever comes later what they missed, from one connection', async () => {
    const api = new FeedApi();
    const first = follower(api, '100');
    await until(() => api.open.length === 1, 'it follows');
    for (const id of ['a', 'b', 'c']) api.tell(id, 'intv_1');
    await until(() => first.all.length === 3, 'the first is told');
    const [early, late] = [follower(api, '101'), follower(api, '103')];
    api.tell('d', 'intv_1');
    const counts = () => [first, early, late].map(({ all }) => all.length);
    await until(() => counts().join() === '4,3,1', 'they are told');
    expect(early.all).to.deep.equal(['b', 'c', 'd']);
    expect(late.all).to.deep.equal(['d']);
    expect(first.all).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(api.connections).to.have.length(1);
  });

  it('has whoever comes with a place before its own begin load again', async () => {
    const api = new FeedApi();
    for (const id of ['a', 'b', 'c']) api.tell(id, 'intv_1');
    follower(api, '103');
    await until(() => api.open.length === 1, 'it follows');
    const earlier = follower(api, '101');
    await until(() => earlier.loads === 1, 'it loads');
    expect(earlier.all).to.deep.equal([]);
  });

  it('has a host that does not know its place load once it is connected', async () => {
    const api = new FeedApi();
    const element = follower(api, null);
    await until(() => element.loads === 1, 'it loads');
    api.tell('a', 'intv_1');
    await until(() => element.all.length === 1, 'it is told');
    expect(element.all).to.deep.equal(['a']);
  });

  it('keeps what could not be brought in, with what came since, until it can', async () => {
    const api = new FeedApi();
    const element = follower(api, '100');
    element.fails = 1;
    await until(() => element.live.isOpen, 'it is open');
    api.tell('a', 'intv_1');
    await until(() => element.live.isBehind, 'it is behind');
    api.tell('b', 'intv_1');
    await until(() => element.all.length === 2, 'they are told', 8_000);
    expect(element.heard).to.deep.equal([['a', 'b']]);
    expect(element.live.isBehind).to.equal(false);
  }).timeout(12_000);

  it('loads anew rather than keep thousands of changes', async () => {
    const api = new FeedApi();
    const element = follower(api, '100');
    await until(() => element.live.isOpen, 'it is open');
    for (let id = 0; id < 1_500; id++) api.tell(`c${id}`, 'intv_1');
    await until(() => element.loads === 1, 'it loads');
    expect(element.all.length).to.be.lessThan(1_000);
  });

  it('goes on where it was after it was off the page', async () => {
    const api = new FeedApi();
    const element = follower(api, '100');
    await until(() => element.live.isOpen, 'it is open');
    api.tell('a', 'intv_1');
    await until(() => element.all.length === 1, 'it is told');
    element.remove();
    await wait(0);
    expect(api.open).to.have.length(0);
    api.tell('b', 'intv_1');
    document.body.append(element);
    await until(() => element.all.length === 2, 'it is told the rest');
    expect(element.all).to.deep.equal(['a', 'b']);
    expect(api.connections[1]?.request.headers.get('last-event-id')).to.equal('101');
  });

  it('follows another log from where that begins, having loaded again', async () => {
    const api = new FeedApi();
    const element = follower(api, '100');
    await until(() => element.live.isOpen, 'it is open');
    api.tell('a', 'intv_1');
    await until(() => element.all.length === 1, 'it is told');
    // As after a backup was restored: the ids begin further down.
    const restored = new FeedApi();
    api.live = (request) => {
      const { headers } = request;
      const again = new Request(request, { headers: { ...Object.fromEntries(headers) } });
      again.headers.delete('last-event-id');
      return restored.stream(again);
    };
    api.cut();
    await until(() => element.loads === 1, 'it loads', 8_000);
    restored.tell('z', 'intv_1');
    await until(() => element.all.length === 2, 'it is told', 8_000);
    expect(element.all).to.deep.equal(['a', 'z']);
  }).timeout(20_000);
});
