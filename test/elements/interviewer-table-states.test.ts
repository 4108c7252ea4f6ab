import { expect, oneEvent } from '@open-wc/testing';
import { ApiError } from '../../src/client/error.ts';
import type { SkErrorEvent } from '../../src/elements/events.ts';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import { interviewer, interviewers, page } from './fixtures/interviewers.ts';
import { never, testEightStates } from './fixtures/eight-states.ts';
import type { State } from './fixtures/eight-states.ts';
import { json, problem } from './fixtures/session.ts';
import {
  apiOf,
  find,
  inState,
  part,
  read,
  root,
  rows,
  sessionOver,
  tableFrom,
  tableOf,
  titles,
} from './fixtures/table.ts';
import { until } from './fixtures/until.ts';
import { setOnline } from './fixtures/online.ts';

/** A table in each of the eight states, as each comes about. */
const reach: Record<State, () => Promise<SkInterviewerTable>> = {
  loading: () => tableFrom({ ...apiOf([]), interviewers: never }),
  ready: () => tableFrom(apiOf(interviewers(20))),
  empty: () => tableFrom(apiOf([])),
  error: () => tableFrom({ ...apiOf([]), interviewers: () => problem(404, 'not_found') }),
  forbidden: () => tableFrom({ ...apiOf([]), interviewers: () => problem(403, 'forbidden') }),
  stale: async () => {
    const api = apiOf(interviewers(20));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    api.interviewers = () => problem(404, 'not_found');
    await element.reload();
    return element;
  },
  offline: async () => {
    setOnline(false);
    return tableFrom({ ...apiOf([]), interviewers: () => Response.error() });
  },
  partial: () => tableFrom({ ...apiOf(interviewers(20)), labels: () => problem(404, 'not_found') }),
};

describe('sk-interviewer-table: states', () => {
  afterEach(() => {
    setOnline(true);
    document.documentElement.style.colorScheme = '';
  });

  testEightStates({
    reach,
    says: {
      loading: '',
      ready: 'Seasonal sales associate',
      empty: 'No interviewers yet',
      error: 'This could not be loaded',
      forbidden: 'You have no access to this',
      stale: 'Could not refresh',
      offline: 'You are offline',
      partial: 'Incomplete',
    },
    isFilled: (element) => rows(element).length > 0,
  });

  it('tries again when asked to, and shows the reference of the failure', async () => {
    const api = apiOf([]);
    api.interviewers = () => problem(404, 'not_found');
    const element = await tableFrom(api);
    await inState(element, 'error');
    expect(read(part(element, 'state'))).to.contain('Reference req_7');
    api.interviewers = apiOf([interviewer({ title: 'Line cook' })]).interviewers;
    find(element, '.state button').click();
    await inState(element, 'ready');
    expect(titles(element)).to.deep.equal(['Line cook']);
  });

  it('reports loads and failures to its host', async () => {
    const api = apiOf([interviewer()]);
    const element = document.createElement('sk-interviewer-table');
    const loaded = oneEvent(element, 'sk-load');
    const failed = oneEvent(element, 'sk-error');
    element.session = sessionOver(api);
    document.body.append(element);
    await loaded;
    expect(rows(element)).to.have.length(1);
    api.interviewers = () => problem(404, 'not_found');
    void element.reload();
    const { error } = (await failed) as Event as SkErrorEvent;
    expect(error).to.be.instanceOf(ApiError);
    expect((error as ApiError).status).to.equal(404);
    element.remove();
  });

  it('keeps the rows, marked as older, while it refreshes', async () => {
    const api = apiOf(interviewers(3));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    api.interviewers = never;
    void element.reload();
    await inState(element, 'stale');
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
    expect(read(find(element, '.freshness'))).to.equal('Refreshing…');
    expect(part(element, 'frame').getAttribute('aria-busy')).to.equal('true');
  });

  it('says since when rows could not be refreshed, in the display zone (#1, #10)', async () => {
    const api = apiOf(interviewers(3));
    const timeZone = 'Asia/Kathmandu';
    const element = await tableFrom(api, { timeZone });
    await inState(element, 'ready');
    const updated = read(part(element, 'freshness')).replace('Updated ', '');
    const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone });
    const around = [0, 60_000].map((ms) => clock.format(Date.now() - ms));
    expect(updated).to.be.oneOf(around);
    api.interviewers = () => problem(404, 'not_found');
    await element.reload();
    await inState(element, 'stale');
    await element.updateComplete;
    expect(read(find(element, '.freshness'))).to.equal(`Not refreshed since ${updated}`);
  });

  it('drops the rows when the session may no longer see them', async () => {
    const api = apiOf(interviewers(3));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    api.interviewers = () => problem(403, 'forbidden');
    await element.reload();
    await inState(element, 'forbidden');
    await element.updateComplete;
    expect(rows(element)).to.have.length(0);
  });

  it('shows a table without label filters to a session that may not read labels', async () => {
    const api = apiOf(interviewers(3));
    api.labels = () => problem(403, 'forbidden');
    const element = await tableFrom(api);
    await inState(element, 'ready');
    expect(root(element).querySelector('[popovertarget="labels"]')).to.equal(null);
  });

  it('loads by itself once the connection is back', async () => {
    setOnline(false);
    const api = apiOf(interviewers(3));
    const answer = api.interviewers;
    api.interviewers = () => Response.error();
    const element = await tableFrom(api);
    await inState(element, 'offline');
    api.interviewers = answer;
    setOnline(true);
    await until(() => element.matches(':state(ready)'), 'ready');
  });

  it('is empty for an empty array of the host, and ready for a page of it', async () => {
    const element = await tableOf([]);
    expect(element.matches(':state(empty)')).to.equal(true);
    element.data = {
      data: interviewers(2),
      page: { nextCursor: null, total: 2 },
      counts: { all: 2, active: 2, expired: 0, archived: 0, draft: 0 },
    };
    await element.updateComplete;
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(rows(element)).to.have.length(2);
  });

  it('says in its live region what the rows are now', async () => {
    const element = await tableOf(interviewers(12));
    const live = find(element, '[role="status"]');
    expect(live.textContent).to.equal('12 interviewers');
    element.search = 'zzz';
    await element.updateComplete;
    expect(live.textContent).to.equal('No interviewers match');
  });

  it('says which part of them it went to, and in which order, once they are there', async () => {
    const api = apiOf(interviewers(60));
    api.interviewers = (query) =>
      query.has('cursor')
        ? json(page(interviewers(60).slice(50), { nextCursor: null, total: 60 }))
        : json(page(interviewers(50), { nextCursor: '50', total: 60 }));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    const regions = [...root(element).querySelectorAll('.base > [role="status"]')];
    const said = () => regions.map((each) => each.textContent).slice(0, 2);
    await until(() => said()[0] === '1–50 of 60', 'the first page');
    part(element, 'next').click();
    await until(() => said()[0] === '51–60 of 60', 'the second page');
    expect(said()[1]).to.equal('Sort: Most recent');
    const answer = api.interviewers;
    let give = () => {};
    const held = new Promise<void>((resolve) => (give = resolve));
    api.interviewers = async (...asked) => held.then(() => answer(...asked));
    element.sort = 'most_candidates';
    await element.updateComplete;
    await until(() => said()[0] === 'Refreshing…', 'it is on its way');
    expect(said()[1], 'not yet').to.equal('Sort: Most recent');
    give();
    await until(() => said()[1] === 'Sort: Most candidates', 'the order is said');
    expect(said()[0]).to.equal('1–50 of 60');
  });

  it('says which filter the API refuses, and not that something went wrong', async () => {
    const api = apiOf([]);
    const message = 'names no label team; there are client, region';
    const errors = [{ pointer: '/query/label', message }];
    api.interviewers = () =>
      json({ type: 'x', code: 'bad_request', title: 'No.', status: 400, errors }, 400);
    const element = await tableFrom(api, { labelFilters: ['team:Sales'] });
    await inState(element, 'error');
    await element.updateComplete;
    expect(read(part(element, 'state')))
      .to.contain('The server refused the request: label names no label team; there are client')
      .and.not.contain('Something went wrong');
  });

  it('shows no rows by a label that is gone, says so, and has them again without its filter', async () => {
    const api = apiOf(interviewers(3));
    const answer = api.interviewers;
    const element = await tableFrom(api, { labelFilters: ['team:Sales'] });
    await inState(element, 'ready');
    const errors = [{ pointer: '/query/label', message: 'names no label team; there are none' }];
    api.interviewers = (query, ...rest) =>
      query.has('label')
        ? json({ type: 'x', code: 'bad_request', title: 'No.', status: 400, errors }, 400)
        : answer(query, ...rest);
    await element.reload();
    await element.updateComplete;
    expect(read(part(element, 'state'))).to.contain('label names no label team');
    expect(rows(element)).to.have.length(0);
    await until(() => root(element).querySelector('[part~="filter-chip"]'), 'its filter is there');
    part(element, 'filter-chip').click();
    await inState(element, 'ready');
    expect(rows(element)).to.have.length(3);
  });

  it('asks nobody and shows the skeleton while it has no session', async () => {
    const element = document.createElement('sk-interviewer-table');
    document.body.append(element);
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    element.remove();
  });
});
