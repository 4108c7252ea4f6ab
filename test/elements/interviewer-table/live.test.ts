import { expect, fixture, html } from '@open-wc/testing';
import { SkChangeEvent } from '../../../src/elements/change-events.ts';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { Workspace } from '../candidate-feed/workspace.ts';
import { isOutdated, loadFollow } from '../../../src/elements/interviewer-table/following.ts';
import { interviewer, interviewers, page } from '../fixtures/interviewers.ts';
import { json } from '../fixtures/session.ts';
import {
  apiOf,
  cell,
  find,
  inState,
  part,
  read,
  root,
  sessionOver,
  tableFrom,
  titles,
} from '../fixtures/table.ts';
import {
  appears,
  createInterviewer,
  openMenu,
  realSession,
  realTable,
  rowButton,
} from '../fixtures/real-table.ts';
import { until } from '../fixtures/until.ts';

async function shown(workspace: Workspace): Promise<SkInterviewerTable> {
  const element = document.createElement('sk-interviewer-table');
  Object.assign(element, { session: workspace.session, timeZone: 'UTC', actions: 'candidates' });
  await fixture(html`${element}`);
  await inState(element, 'ready');
  await until(() => workspace.streams === 1, 'it follows the stream');
  // Whatever came in between the list and the stream.
  await until(() => lists(workspace) === 2, 'it has caught up');
  return element;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const lists = ({ requests }: Workspace) =>
  requests.filter(({ pathname }) => pathname === '/v1/interviewers').length;

const candidates = (element: SkInterviewerTable) =>
  read(cell(element, 'stats', titles(element).indexOf('Sales associate')));

function visible(state: DocumentVisibilityState | undefined): void {
  if (state)
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  else delete (document as { visibilityState?: unknown }).visibilityState;
}

describe('sk-interviewer-table: live rows (#13)', () => {
  it('shows what another element of the page changed, also where no stream tells of it', async () => {
    const api = apiOf(interviewers(2));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    await loadFollow();
    await wait(100);
    api.interviewers = () => json(page([interviewer({ title: 'Labelled since' })]));
    const change = (session = element.session) => new SkChangeEvent({}, session);
    part(element, 'base').dispatchEvent(change());
    await wait(800);
    expect(api.queries, 'its own changes it shows by itself').to.have.length(1);
    document.body.dispatchEvent(change(sessionOver(apiOf([]))));
    document.body.dispatchEvent(new SkChangeEvent({}));
    document.body.dispatchEvent(new Event('sk-change', { bubbles: true }));
    await wait(800);
    expect(api.queries, 'those of other sessions are not its own to show').to.have.length(1);
    document.body.dispatchEvent(change());
    await until(() => titles(element).join() === 'Labelled since', 'the change is shown');
  });

  it('shows what happens by itself, many changes with few questions, and never as stale', async () => {
    const workspace = new Workspace('table_live');
    const element = await shown(workspace);
    let flickered = false;
    const watch = new MutationObserver(() => (flickered ||= element.matches(':state(stale)')));
    watch.observe(root(element), { subtree: true, childList: true, attributes: true });
    for (let number = 0; number < 20; number++) {
      await workspace.send(...workspace.completed(`c${number}`, `Person ${number}`, 60));
    }
    await until(() => candidates(element).includes('20 candidates'), 'all are counted');
    watch.disconnect();
    expect(flickered).to.equal(false);
    expect(lists(workspace), 'questions after the first two').to.be.below(2 + 20 / 2);
    expect(workspace.streams).to.equal(1);
  }).timeout(40_000);

  it('tells the page of rows that came in live, and of no others', async () => {
    const workspace = new Workspace('table_told');
    const element = await shown(workspace);
    let told = 0;
    element.addEventListener('sk-load', () => told++);
    await workspace.send(...workspace.completed('c1', 'Ada', 60));
    await until(() => candidates(element).includes('1 candidate'), 'it is counted');
    await until(() => told === 1, 'it is told');
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(told).to.equal(1);
  }).timeout(40_000);

  it('asks nothing while nobody sees the page or somebody is choosing, and then catches up', async () => {
    const workspace = new Workspace('table_hidden');
    const element = await shown(workspace);
    visible('hidden');
    try {
      await workspace.send(...workspace.completed('c1', 'Ada', 60));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(lists(workspace)).to.equal(2);
    } finally {
      visible(undefined);
    }
    await openMenu(element, 'Sales associate');
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(lists(workspace)).to.equal(2);
    find(element, '#action-menu').hidePopover();
    await until(() => candidates(element).includes('1 candidate'), 'it is counted');
  }).timeout(40_000);

  it('lets no row move away from under the editor of its budget, and then catches up', async () => {
    await createInterviewer('Steady cook');
    let lists = 0;
    const session = realSession('write-token', (request) => {
      if (/interviewers\?/.test(request.url)) lists++;
      return fetch(request);
    });
    const element = await realTable('Steady cook', { session });
    await until(() => lists === 2, 'it has caught up');
    rowButton(element, 'Steady cook', 'budget').click();
    const editor = await appears(element, '.editor:popover-open');
    await createInterviewer('Steady cook, second shift');
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(titles(element)).to.deep.equal(['Steady cook']);
    editor.hidePopover();
    await until(() => titles(element).length === 2, 'both are there');
  }).timeout(40_000);

  it('asks again once a deadline has passed, of which no change tells', async () => {
    const deadlineAt = new Date(Date.now() + 30_000).toISOString();
    const api = apiOf([interviewer({ status: 'active', deadlineAt })]);
    const element = await tableFrom(api);
    await inState(element, 'ready');
    await until(() => root(element).querySelector('[data-status="active"]'), 'it is active');
    const real = Date.now;
    try {
      Date.now = () => real() + 20_000;
      element.requestUpdate();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(api.queries).to.have.length(1);
      api.interviewers = () => json(page([interviewer({ status: 'expired', deadlineAt })]));
      Date.now = () => real() + 90_000;
      element.requestUpdate();
      await until(() => root(element).querySelector('[data-status="expired"]'), 'it has expired');
    } finally {
      Date.now = real;
    }
  });

  it('takes rows for those of yesterday from midnight in the workspace on', () => {
    const outdated = (since: string, now: string) =>
      isOutdated([interviewer()], 'America/Vancouver', new Date(since), Date.parse(now));
    // The night in which the clocks go an hour forward.
    expect(outdated('2026-03-08T07:30:00Z', '2026-03-08T07:59:59Z')).to.equal(false);
    expect(outdated('2026-03-08T07:30:00Z', '2026-03-08T08:00:00Z')).to.equal(true);
    expect(outdated('2026-03-08T08:00:00Z', '2026-03-09T06:59:59Z')).to.equal(false);
    expect(outdated('2026-03-08T08:00:00Z', '2026-03-09T07:00:00Z')).to.equal(true);
  });

  it('goes by UTC where the browser does not know the zone of the workspace', () => {
    const outdated = (since: string, now: string) =>
      isOutdated([interviewer()], 'America/Nowhere', new Date(since), Date.parse(now));
    expect(outdated('2026-03-08T23:30:00Z', '2026-03-08T23:59:59Z')).to.equal(false);
    expect(outdated('2026-03-08T23:30:00Z', '2026-03-09T00:00:00Z')).to.equal(true);
  });

  it('goes a page back when the last row of the page on the screen is gone', async () => {
    await createInterviewer('Vanishing cook, first');
    const { id } = await createInterviewer('Vanishing cook, second');
    const oldest = { sort: 'oldest', status: 'active', pageSize: 1 } as const;
    const element = await realTable('Vanishing cook', oldest);
    part(element, 'next').click();
    await until(() => titles(element)[0] === 'Vanishing cook, second', 'the second page');
    const params = { path: { interviewerId: id } };
    await realSession().client.POST('/v1/interviewers/{interviewerId}/archive', { params });
    await until(() => titles(element)[0] === 'Vanishing cook, first', 'the first page');
    expect(read(part(element, 'range'))).to.equal('1 interviewer');
  }).timeout(40_000);

  it('follows no stream that the session may not read', async () => {
    const api = apiOf(interviewers(2));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    await loadFollow();
    await element.updateComplete;
    expect(api.requests.map(({ pathname }) => pathname).sort()).to.deep.equal([
      '/v1/interviewers',
      '/v1/labels',
      '/v1/session',
    ]);
  });
});
