import { expect, oneEvent } from '@open-wc/testing';
import { ApiError } from '../../../src/client/error.ts';
import type { SkErrorEvent } from '../../../src/elements/events.ts';
import type { SkLabelManager } from '../../../src/elements/label-manager/label-manager.ts';
import {
  all,
  apiOf,
  find,
  fourTypes,
  inState,
  managerFrom,
  managerOf,
  openNew,
  part,
  read,
  sessionOver,
  submit,
  type,
} from '../fixtures/labels.ts';
import { never, testEightStates } from '../fixtures/eight-states.ts';
import type { State } from '../fixtures/eight-states.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';
import { setOnline } from '../fixtures/online.ts';

/** A manager in each of the eight states, as each comes about. */
const reach: Record<State, () => Promise<SkLabelManager>> = {
  loading: () => managerFrom({ ...apiOf([]), labels: never }),
  ready: () => managerFrom(apiOf(fourTypes())),
  empty: () => managerFrom(apiOf([])),
  error: () => managerFrom({ ...apiOf([]), labels: () => problem(404, 'not_found') }),
  forbidden: () => managerFrom({ ...apiOf([]), labels: () => problem(403, 'forbidden') }),
  stale: async () => {
    const api = apiOf(fourTypes());
    const element = await managerFrom(api);
    await inState(element, 'ready');
    api.labels = () => problem(404, 'not_found');
    await element.reload();
    return element;
  },
  offline: async () => {
    setOnline(false);
    return managerFrom({ ...apiOf([]), labels: () => Response.error() });
  },
  partial: () => managerFrom({ ...apiOf(fourTypes()), missing: () => problem(404, 'not_found') }),
};

describe('sk-label-manager: states', () => {
  afterEach(() => {
    setOnline(true);
    document.documentElement.style.colorScheme = '';
  });

  testEightStates({
    reach,
    says: {
      loading: '',
      ready: 'On 4 interviewers',
      empty: 'No labels yet',
      error: 'This could not be loaded',
      forbidden: 'You have no access to this',
      stale: 'Could not refresh',
      offline: 'You are offline',
      partial: 'Incomplete',
    },
    isFilled: (element) => all(element, '[part="label"]').length > 0,
  });

  it('tries again when asked to, and shows the reference of the failure', async () => {
    const api = apiOf(fourTypes());
    const { labels } = api;
    api.labels = () => problem(404, 'not_found');
    const element = await managerFrom(api);
    await inState(element, 'error');
    expect(read(part(element, 'state'))).to.contain('Reference req_7');
    api.labels = labels;
    find(element, '.state button').click();
    await inState(element, 'ready');
  });

  it('reports loads and failures to its host', async () => {
    const api = apiOf(fourTypes());
    const element = document.createElement('sk-label-manager');
    const loaded = oneEvent(element, 'sk-load');
    const failed = oneEvent(element, 'sk-error');
    element.session = sessionOver(api);
    document.body.append(element);
    await loaded;
    expect(all(element, '[part="label"]')).to.have.length(4);
    api.labels = () => problem(404, 'not_found');
    void element.reload();
    const { error } = (await failed) as Event as SkErrorEvent;
    expect(error).to.be.instanceOf(ApiError);
    expect((error as ApiError).status).to.equal(404);
    element.remove();
  });

  it('keeps the labels, marked as older, while it refreshes', async () => {
    const api = apiOf(fourTypes());
    const element = await managerFrom(api);
    await inState(element, 'ready');
    api.labels = never;
    void element.reload();
    await inState(element, 'stale');
    expect(all(element, '[part="label"]')).to.have.length(4);
    expect(read(part(element, 'freshness'))).to.equal('Refreshing…');
    expect(part(element, 'frame').getAttribute('aria-busy')).to.equal('true');
  });

  it('drops the labels when the session may no longer see them', async () => {
    const api = apiOf(fourTypes());
    const element = await managerFrom(api);
    await inState(element, 'ready');
    api.labels = () => problem(403, 'forbidden');
    await element.reload();
    await inState(element, 'forbidden');
    expect(all(element, '[part="label"]')).to.have.length(0);
  });

  it('loads by itself once the connection is back', async () => {
    setOnline(false);
    const api = apiOf(fourTypes());
    const { labels } = api;
    api.labels = () => Response.error();
    const element = await managerFrom(api);
    await inState(element, 'offline');
    api.labels = labels;
    setOnline(true);
    await until(() => element.matches(':state(ready)'), 'ready');
  });

  it('says in its live region how the labels stand', async () => {
    const element = await managerOf();
    const live = find(element, '.base > [role="status"]');
    expect(live.textContent).to.equal('4 labels');
    element.data = { labels: [] };
    await element.updateComplete;
    expect(live.textContent).to.equal('No labels yet');
  });

  it('says there that it loads again, and how that ended, also after something was changed', async () => {
    const api = apiOf(fourTypes());
    const { other } = api;
    api.other = (request) => (request.method === 'GET' ? other(request) : json({}, 201));
    const element = await managerFrom(api);
    await inState(element, 'ready');
    await openNew(element);
    await type(element, '#name', 'Region');
    await submit(element, '#editor form');
    const live = find(element, '.base > [role="status"]');
    await until(() => live.textContent === 'Region created');
    await inState(element, 'ready');
    expect(live.textContent).to.equal('Region created');
    api.labels = () => problem(500, 'internal');
    find(element, '[part~="refresh"]').click();
    await element.updateComplete;
    expect(live.textContent).to.contain('Refreshing');
    await until(() => /could not/i.test(live.textContent ?? ''));
  });

  it('tells times in the zone of the workspace, unless it is given one (#155)', async () => {
    const element = await managerFrom(apiOf(fourTypes()));
    await inState(element, 'ready');
    const time = () => find(element, '[part="freshness"] time');
    const exact = (timeZone: string) =>
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long', timeZone }).format(
        new Date((time() as HTMLTimeElement).dateTime),
      );
    expect(time().title).to.equal(exact('America/Vancouver'));
    element.timeZone = 'Asia/Kathmandu';
    await element.updateComplete;
    expect(time().title).to.equal(exact('Asia/Kathmandu'));
  });

  it('makes no request with data of the host, and none before it has a session', async () => {
    const api = apiOf(fourTypes());
    const element = await managerOf(undefined, { session: sessionOver(api) });
    for (const view of ['apply', 'missing', 'definitions'] as const) {
      element.view = view;
      await element.updateComplete;
    }
    await element.exportData();
    expect(api.requests).to.have.length(0);
    const alone = document.createElement('sk-label-manager');
    document.body.append(alone);
    await alone.updateComplete;
    expect(alone.matches(':state(loading)')).to.equal(true);
    alone.remove();
  });

  it('leaves no listener, timer or request behind when it goes', async () => {
    const api = { ...apiOf(fourTypes()), labels: never };
    const element = await managerFrom(api);
    await until(() => api.requests.some(({ url }) => url.endsWith('/v1/labels')));
    const signal = api.requests.find(({ url }) => url.endsWith('/v1/labels'))?.signal;
    element.remove();
    expect(signal?.aborted).to.equal(true);
  });
});
