import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type {
  EngagementFilter,
  SkEngagementHeatmap,
} from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import '../../../src/elements/provider/provider.ts';
import { engagement, engagementHours, timeToEngage, weekOf } from '../fixtures/engagement.ts';
import {
  find,
  mark,
  part,
  read,
  refreshed,
  sessionOver,
  settled,
  shadow,
  usualApi,
  withSession,
  workspaceZone,
} from '../fixtures/heatmap.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';

const hoursPath = '/v1/analytics/engagement-hours';
const waitsPath = '/v1/analytics/time-to-engage';

async function askedWith(attributes: Record<string, string>) {
  const { session, asked } = sessionOver(usualApi());
  const element = document.createElement('sk-engagement-heatmap');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.session = session;
  document.body.append(element);
  await settled(element);
  element.remove();
  const queryOf = (path: string) =>
    Object.fromEntries(asked.find((each) => each.path === path)?.query ?? []);
  expect(asked).to.have.length(2);
  return { hours: queryOf(hoursPath), waits: queryOf(waitsPath) };
}

const days = ({ from = '', to = '' }) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const windowOf = (query: URLSearchParams) => [query.get('from'), query.get('to')];

async function choose(element: SkEngagementHeatmap, filter: Partial<EngagementFilter>) {
  const { agent, displayZone } = filter;
  if (agent) find<HTMLInputElement>(element, `input[value="${agent}"]`).click();
  if (displayZone) {
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = displayZone;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await refreshed(element);
}

const zones = (element: SkEngagementHeatmap) =>
  [...find<HTMLSelectElement>(element, 'select').options].map(({ value }) => value);

describe('sk-engagement-heatmap: requests', () => {
  it('asks for both over one window that ends now, 1, 7, 30 or 365 days long (#72)', async () => {
    for (const [range, length] of [
      ['last-day', 1],
      ['last-week', 7],
      ['last-month', 30],
      ['last-year', 365],
    ] as const) {
      const { hours, waits } = await askedWith({ range });
      expect(days(hours)).to.equal(length);
      expect([waits['from'], waits['to']]).to.deep.equal([hours['from'], hours['to']]);
      expect(Date.now() - Date.parse(hours['to'] ?? '')).to.be.within(0, 5000);
    }
    for (const range of ['for-ever', 'constructor']) {
      expect(days((await askedWith({ range })).hours), range).to.equal(30);
    }
    expect((await askedWith({ range: 'all-time' })).hours).not.to.have.any.keys('from', 'to');
  });

  it('takes days of its time zone, the last one whole, also where the hours are of another (#1)', async () => {
    const { hours, waits } = await askedWith({
      from: '2026-03-08',
      to: '2026-03-08',
      'time-zone': 'America/Vancouver',
      'display-zone': 'Asia/Kathmandu',
    });
    const window = { from: '2026-03-08T08:00:00.000Z', to: '2026-03-09T07:00:00.000Z' };
    expect(hours).to.include({ ...window, timeZone: 'Asia/Kathmandu' });
    expect(waits).to.include({ ...window, timeZone: 'America/Vancouver' });
    const instants = { from: '2026-02-01T08:00:00Z', to: '2026-03-01T08:00:00Z' };
    expect((await askedWith(instants)).hours).to.include(instants);
  });

  it('takes the zone of the workspace where nobody names one, and the provider’s before it', async () => {
    const own = await askedWith({ from: '2026-02-01', to: '2026-02-28' });
    expect(own.hours).to.include({ from: '2026-02-01T08:00:00.000Z', timeZone: workspaceZone });
    const { session, asked } = sessionOver(usualApi());
    const page = await fixture<HTMLElement>(
      html`<sk-provider .session=${session} time-zone="Asia/Kathmandu">
        <sk-engagement-heatmap></sk-engagement-heatmap>
      </sk-provider>`,
    );
    await settled(page.querySelector('sk-engagement-heatmap') as SkEngagementHeatmap);
    expect(asked.map(({ query }) => query.get('timeZone'))).to.deep.equal([
      'Asia/Kathmandu',
      'Asia/Kathmandu',
    ]);
  });

  it('passes interviewers, agent, baseline, counting unit and test data to where they belong', async () => {
    const { hours, waits } = await askedWith({
      'interviewer-id': 'intv_1',
      agent: 'sms',
      baseline: 'same-period-last-year',
      distinct: 'person',
      'include-test': '',
    });
    expect(hours).to.include({ interviewerId: 'intv_1', agent: 'sms', includeTest: 'true' });
    expect(hours).not.to.have.any.keys('baseline', 'distinct');
    expect(waits).to.include({
      interviewerId: 'intv_1',
      baseline: 'same_period_last_year',
      distinct: 'person',
      includeTest: 'true',
    });
    expect(waits).not.to.have.any.keys('agent');
    expect((await askedWith({ agent: 'nonsense' })).hours).to.include({ agent: 'all' });
  });

  it('asks for the default when an attribute is taken off', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        .session=${session}
        interviewer-id="intv_1"
        baseline="none"
        time-zones="Asia/Tokyo"
      ></sk-engagement-heatmap>`,
    );
    await settled(element);
    expect(zones(element)).to.include('Asia/Tokyo');
    for (const name of ['interviewer-id', 'baseline', 'time-zones']) element.removeAttribute(name);
    await until(() => asked.length === 4);
    await settled(element);
    const queries = asked.slice(2).map(({ query }) => query);
    expect(queries.map((query) => query.has('interviewerId'))).to.deep.equal([false, false]);
    expect(queries.map((query) => query.has('baseline'))).to.deep.equal([false, false]);
    expect(zones(element)).not.to.include('Asia/Tokyo');
  });

  it('shows what came in last, and asks past the browser’s cache on Refresh only (#13)', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await withSession(session);
    await settled(element);
    find(element, '[title="Refresh"]').click();
    await oneEvent(element, 'sk-load');
    expect(asked.map(({ request }) => request.cache)).to.deep.equal([
      ...['default', 'default'],
      ...['reload', 'reload'],
    ]);
    const [before, , after] = asked.map(({ query }) => query.get('to') ?? '');
    expect(Date.parse(after ?? '')).to.be.at.least(Date.parse(before ?? ''));
    expect(read(part(element, 'freshness'))).to.match(/^Updated \d/);
  });

  it('cancels what it no longer needs, and an answer that is late changes nothing', async () => {
    const waiting: ((response: Response) => void)[] = [];
    const api = usualApi();
    api.hours = () => new Promise((resolve) => waiting.push(resolve));
    const { session, asked } = sessionOver(api);
    const element = await withSession(session);
    await until(() => waiting.length === 1);
    element.range = 'last-week';
    await until(() => waiting.length === 2);
    expect(asked.filter(({ request }) => request.signal.aborted)).to.have.length(2);
    waiting[1]?.(json(engagementHours(weekOf([0, 1, 900]))));
    await settled(element);
    waiting[0]?.(json(engagementHours(weekOf([0, 1, 111]))));
    await new Promise((resolve) => setTimeout(resolve));
    expect(mark(element, 'Actions').text).to.contain('900');
  });

  it('never shows one interviewer’s figures under another', async () => {
    const { session } = sessionOver(usualApi());
    const element = await withSession(session);
    await settled(element);
    element.range = 'last-year';
    await element.updateComplete;
    expect(element.status).to.equal('stale');
    element.interviewerId = 'intv_2';
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    await settled(element);
  });

  it('stops when it leaves the page and goes on, over a new window, when it is put back', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await withSession(session);
    const parent = element.parentElement;
    element.remove();
    expect(asked.every(({ request }) => request.signal.aborted)).to.equal(true);
    parent?.append(element);
    await settled(element);
    expect(asked.slice(-2).map(({ path }) => path)).to.have.members([hoursPath, waitsPath]);
  });
});

describe('sk-engagement-heatmap: agent and zone', () => {
  const real = Date.now;
  afterEach(() => (Date.now = real));

  it('offers the zone of the window, the host’s, the visitor’s own and UTC, each once (#58)', async () => {
    const { session } = sessionOver(usualApi());
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        lang="en"
        .session=${session}
        time-zones="Europe/London  Asia/Tokyo America/Vancouver"
      ></sk-engagement-heatmap>`,
    );
    await settled(element);
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const all = ['America/Vancouver', 'Europe/London', 'Asia/Tokyo', own, 'UTC'];
    expect(zones(element)).to.deep.equal([...new Set(all)]);
    const select = find<HTMLSelectElement>(element, 'select');
    expect(select.selectedOptions[0]?.text.trim()).to.equal('Vancouver (PT)');
    expect(select.getAttribute('aria-label')).to.equal('Time zone of the hours');
  });

  it('switches the zone of the hours over the very same window, and leaves the rest (#1, #58)', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await withSession(session);
    await settled(element);
    const filters: EngagementFilter[] = [];
    element.addEventListener('sk-filter-change', ({ filter }) =>
      filters.push(filter as unknown as EngagementFilter),
    );
    await choose(element, { displayZone: 'UTC' });
    expect(filters).to.deep.equal([{ agent: 'all', displayZone: 'UTC' }]);
    expect(asked).to.have.length(3);
    expect(asked[2]?.path).to.equal(hoursPath);
    expect(asked[2]?.query.get('timeZone')).to.equal('UTC');
    const [first] = asked;
    expect(windowOf(asked[2]?.query ?? new URLSearchParams())).to.deep.equal(
      windowOf(first?.query ?? new URLSearchParams()),
    );
    expect(read(part(element, 'activity'))).to.contain('Hours in UTC');
    // The window stays one of the zone's days.
    expect(read(part(element, 'header'))).to.contain('Feb 1 – 28, 2026 America/Vancouver');
    await choose(element, { displayZone: 'America/Vancouver' });
    expect(element.displayZone).to.equal('');
    expect(asked[3]?.query.get('timeZone')).to.equal('America/Vancouver');
    expect(mark(element, 'Median').text).to.contain('5.6 hr');
  });

  it('filters by agent over the very same window (#58)', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await withSession(session);
    await settled(element);
    await choose(element, { agent: 'voice' });
    expect(element.agent).to.equal('voice');
    expect(asked).to.have.length(3);
    expect(asked[2]?.query.get('agent')).to.equal('voice');
    expect(windowOf(asked[2]!.query)).to.deep.equal(windowOf(asked[0]!.query));
    expect(mark(element, 'Actions').text).to.equal('Actions, Voice 2,008');
    const group = find(element, '[role="radiogroup"]');
    expect(group.getAttribute('aria-label')).to.equal('Agent');
    expect([...group.querySelectorAll('label')].map(read)).to.deep.equal(['All', 'Voice', 'SMS']);
  });

  it('asks over a window of now once the one on the screen has grown old', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await withSession(session);
    await settled(element);
    Date.now = () => real() + 16 * 60_000;
    await choose(element, { agent: 'sms' });
    expect(asked).to.have.length(4);
    const [before, after] = [asked[0]!, asked.findLast(({ path }) => path === hoursPath)!].map(
      ({ query }) => Date.parse(query.get('to') ?? ''),
    );
    expect((after ?? 0) - (before ?? 0)).to.be.greaterThan(15 * 60_000);
  });

  it('keeps the old hours under their own names until the new ones are there', async () => {
    const api = usualApi();
    const { session } = sessionOver(api);
    const element = await withSession(session);
    await settled(element);
    let fail = () => {};
    const failed = new Promise<void>((resolve) => (fail = resolve));
    api.hours = async () => {
      await failed;
      return problem(500, 'internal');
    };
    Object.assign(element, { agent: 'voice', displayZone: 'UTC' });
    await settled(element, 'stale');
    expect(mark(element, 'Actions').text).to.equal('Actions 2,008');
    expect(read(part(element, 'activity'))).to.contain('Hours in Vancouver (PT)');
    // Where they do not come, the old ones would stand under a choice that they are not of.
    fail();
    await settled(element, 'error');
    expect(read(part(element, 'state'))).to.contain('Try again');
  });

  it('offers no zone that this browser does not know, but for the one that is chosen', async () => {
    const { session } = sessionOver(usualApi());
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        .session=${session}
        time-zones="Mars/Olympus_Mons Europe/London"
      ></sk-engagement-heatmap>`,
    );
    await settled(element);
    expect(zones(element)).to.include('Europe/London').and.not.to.include('Mars/Olympus_Mons');
    element.displayZone = 'Mars/Olympus_Mons';
    await settled(element);
    expect(zones(element)).to.include('Mars/Olympus_Mons');
  });
});

describe('sk-engagement-heatmap: data of the host', () => {
  it('makes no request, whatever is chosen', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        .session=${session}
        .data=${engagement()}
      ></sk-engagement-heatmap>`,
    );
    await element.reload();
    element.range = 'last-year';
    element.agent = 'sms';
    await element.updateComplete;
    expect(asked).to.have.length(0);
    expect(element.status).to.equal('ready');
    expect(mark(element, 'Actions').text).to.equal('Actions 2,008');
    expect(shadow(element).querySelectorAll('[title="Refresh"]')).to.have.length(0);
    element.data = undefined;
    await settled(element);
    expect(asked).to.have.length(2);
  });

  it('asks where frameworks write null for no data', async () => {
    const { session, asked } = sessionOver(usualApi());
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap .session=${session} .data=${null}></sk-engagement-heatmap>`,
    );
    await settled(element);
    expect(asked).to.have.length(2);
    expect(find(element, '[title="Refresh"]')).to.exist;
  });

  it('offers the agents and zones it has answers of, and switches among them without a network', async () => {
    const zone = { timeZone: 'Asia/Kathmandu' };
    const voice = weekOf([0, 9, 7]);
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        lang="en"
        .data=${engagement({
          hours: [
            engagementHours(),
            engagementHours(voice, { agent: 'voice' }),
            engagementHours(weekOf([0, 22, 7]), { agent: 'voice', ...zone }),
          ],
        })}
      ></sk-engagement-heatmap>`,
    );
    const agents = [...find(element, '[role="radiogroup"]').querySelectorAll('label')].map(read);
    expect(agents).to.deep.equal(['All', 'Voice']);
    // Of all there is an answer in one zone only.
    expect(shadow(element).querySelectorAll('select')).to.have.length(0);
    await choose(element, { agent: 'voice' });
    expect(zones(element)).to.deep.equal(['America/Vancouver', 'Asia/Kathmandu']);
    expect(mark(element, 'Busiest hour').text).to.contain('9 AM – 10 AM 7 actions');
    await choose(element, { displayZone: 'Asia/Kathmandu' });
    expect(mark(element, 'Actions').text).to.equal('Actions, Voice 7');
    expect(mark(element, 'Busiest hour').text).to.contain('10 PM – 11 PM 7 actions');
    expect(read(part(element, 'activity'))).to.contain('Hours in Kathmandu (GMT+5:45)');
    // Of all there is no answer in that zone: what is shown says so itself.
    await choose(element, { agent: 'all' });
    expect(mark(element, 'Actions').text).to.equal('Actions 2,008');
    expect(read(part(element, 'activity'))).to.contain('Hours in Vancouver (PT)');
  });

  it('offers no choice where there is none', async () => {
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        .data=${engagement({ timeToEngage: timeToEngage() })}
      ></sk-engagement-heatmap>`,
    );
    expect(part(element, 'controls') === null).to.equal(true);
  });
});
