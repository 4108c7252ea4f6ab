import { expect, oneEvent } from '@open-wc/testing';
import type { ApiError } from '../../../src/client/error.ts';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import { many, numbered } from '../fixtures/candidates.ts';
import { never, testEightStates } from '../fixtures/eight-states.ts';
import type { State } from '../fixtures/eight-states.ts';
import { problem } from '../fixtures/session.ts';
import { read } from '../fixtures/table.ts';
import {
  exportButton,
  failed,
  feedFrom,
  feedOf,
  FeedApi,
  find,
  inState,
  liveFeed,
  names,
  numbers,
  part,
  refused,
  root,
  rows,
  scrollTo,
} from './feed.ts';
import { until } from '../fixtures/until.ts';
import { setOnline } from '../fixtures/online.ts';

const answering = (list: FeedApi['list']) => Object.assign(new FeedApi(), { list });

/** A feed in each of the eight states, as each comes about. */
const reach: Record<State, () => Promise<SkCandidateFeed>> = {
  loading: () => feedFrom(answering(never)),
  ready: () => liveFeed(new FeedApi(many(20))),
  empty: () => liveFeed(new FeedApi()).catch(() => feedFrom(new FeedApi())),
  error: () => feedFrom(answering(failed)),
  forbidden: () => feedFrom(answering(refused)),
  stale: async () => {
    const api = new FeedApi(many(20));
    const element = await liveFeed(api);
    api.list = failed;
    await element.reload();
    return element;
  },
  offline: async () => {
    setOnline(false);
    return feedFrom(answering(() => Response.error()));
  },
  partial: () => liveFeed(Object.assign(new FeedApi(many(20)), { info: failed })),
};

describe('sk-candidate-feed: states (#10)', () => {
  afterEach(() => {
    setOnline(true);
    document.documentElement.style.colorScheme = '';
  });

  testEightStates({
    reach,
    says: {
      loading: '',
      ready: 'Candidate 0',
      empty: 'No candidates yet',
      error: 'This could not be loaded',
      forbidden: 'You have no access to this',
      stale: 'Could not refresh',
      offline: 'You are offline',
      partial: 'Incomplete',
    },
    isFilled: (element) => rows(element).length > 0,
    statusOf: ({ status }) => status,
  });

  it('keeps its buttons in place whether it is live, paused or connecting', async () => {
    const api = new FeedApi(many(20));
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    api.live = (request) => gate.then(() => api.stream(request));
    const element = await feedFrom(api);
    await inState(element, 'ready');
    const places = () =>
      [part(element, 'pause'), exportButton(element), part(element, 'refresh')].map(
        (button) => button.getBoundingClientRect().x,
      );
    expect(read(part(element, 'live'))).to.equal('Connecting…');
    const before = places();
    release();
    await until(() => read(part(element, 'live')) === 'Live', 'live');
    expect(places()).to.deep.equal(before);
    element.paused = true;
    await element.updateComplete;
    expect(read(part(element, 'live'))).to.equal('Paused');
    expect(places()).to.deep.equal(before);
  });

  it('tries again when asked to, and shows the reference of the failure', async () => {
    const api = answering(failed);
    const element = await feedFrom(api);
    await inState(element, 'error');
    expect(read(part(element, 'state'))).to.contain('Reference req_7');
    api.list = undefined;
    api.candidates.set('a', numbered(0, { id: 'a', name: 'Ada' }));
    find(element, '.state button').click();
    await inState(element, 'ready');
    expect(names(element)).to.deep.equal(['Ada']);
  });

  it('says that there is nothing where an interviewer is not to be found', async () => {
    const element = await feedFrom(
      answering(() => problem(404, 'not_found')),
      { interviewerId: 'nobody' },
    );
    await inState(element, 'error');
    expect(read(part(element, 'state'))).to.contain('There is nothing here');
    expect(root(element).querySelector('.state button')).to.equal(null);
  });

  it('reports loads and failures to its host, and no live change', async () => {
    const api = new FeedApi(many(3));
    const element = document.createElement('sk-candidate-feed');
    let loads = 0;
    element.addEventListener('sk-load', () => loads++);
    const loaded = oneEvent(element, 'sk-load');
    element.session = api.session;
    document.body.append(element);
    await loaded;
    expect(rows(element)).to.have.length(3);
    await until(() => api.open.length === 1, 'live');
    api.put(numbered(9));
    await until(() => rows(element).length === 4, 'it came in');
    expect(loads).to.equal(1);
    api.list = failed;
    const failure = oneEvent(element, 'sk-error');
    void element.reload();
    const { error } = (await failure) as unknown as { error: unknown };
    expect((error as ApiError).status).to.equal(500);
    element.remove();
  });

  it('drops the candidates when the session may no longer see them', async () => {
    const api = new FeedApi(many(3));
    const element = await liveFeed(api);
    api.list = refused;
    await element.reload();
    await inState(element, 'forbidden');
    await element.updateComplete;
    expect(rows(element)).to.have.length(0);
    expect(root(element).textContent).not.to.contain('Candidate 0');
  });

  it('drops those of another interviewer at once', async () => {
    const api = new FeedApi(many(3));
    const element = await liveFeed(api, { interviewerId: 'intv_1' });
    api.list = never;
    element.interviewerId = 'intv_2';
    await element.updateComplete;
    await element.updateComplete;
    expect(rows(element)).to.have.length(0);
    expect(element.status).to.equal('loading');
  });

  it('keeps the rows, marked as older, while it refreshes', async () => {
    const api = new FeedApi(many(3));
    const element = await liveFeed(api);
    api.list = never;
    void element.reload();
    await inState(element, 'stale');
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
    expect(read(part(element, 'freshness'))).to.equal('Refreshing…');
    expect(part(element, 'frame').getAttribute('aria-busy')).to.equal('true');
  });

  it('loads as many rows again as there were, in their places', async () => {
    const api = new FeedApi(many(300));
    const element = await liveFeed(api);
    part(element, 'more').click();
    await until(() => part(element, 'count').textContent === '100 shown', 'two pages');
    await scrollTo(element, 1_000);
    const before = numbers(element);
    await element.reload();
    await element.updateComplete;
    expect(part(element, 'count').textContent).to.equal('100 shown');
    expect(numbers(element)).to.deep.equal(before);
  });

  it('is empty for an empty array of the host, and ready for a page of it', async () => {
    const element = await feedOf([]);
    expect(element.status).to.equal('empty');
    element.data = {
      data: many(2),
      page: { nextCursor: null, total: 2 },
      lastEventId: null,
    };
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    expect(rows(element)).to.have.length(2);
  });

  it('asks nobody and shows the skeleton while it has no session', async () => {
    const element = document.createElement('sk-candidate-feed');
    document.body.append(element);
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    element.remove();
  });

  it('loads by itself once the connection is back', async () => {
    setOnline(false);
    const api = answering(() => Response.error());
    const element = await feedFrom(api);
    await inState(element, 'offline');
    api.list = undefined;
    api.candidates.set('a', numbered(0));
    setOnline(true);
    await inState(element, 'ready');
  });
});
