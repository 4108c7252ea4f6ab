import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { SkErrorEvent } from '../../../src/elements/events.ts';
import type { SkEngagementHeatmap } from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import {
  engagement,
  engagementHours,
  nothingHappened,
  timeToEngage,
  withoutWeekdays,
} from '../fixtures/engagement.ts';
import type { EngagementHours, TimeToEngage } from '../fixtures/engagement.ts';
import {
  apiOf,
  find,
  mark,
  marks,
  part,
  read,
  refreshed,
  sessionOver,
  settled,
  shadow,
  state,
  usualApi,
  withData,
  withSession,
  workspaceZone,
} from '../fixtures/heatmap.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';
import { setOnline } from '../fixtures/online.ts';

const never = () => new Promise<Response>(() => {});
const withApi = (api = usualApi()) => withSession(sessionOver(api).session);

/** An element with the errors that it tells of. */
async function told(api: ReturnType<typeof usualApi>) {
  const errors: unknown[] = [];
  const element = await fixture<SkEngagementHeatmap>(
    html`<sk-engagement-heatmap
      .session=${sessionOver(api).session}
      @sk-error=${({ error }: SkErrorEvent) => errors.push(error)}
    ></sk-engagement-heatmap>`,
  );
  return [element, errors] as const;
}

const status = (element: SkEngagementHeatmap) => read(find(element, '[role="status"]'));
const shows = (element: SkEngagementHeatmap, text: string) =>
  marks(element).some((each) => each.text.includes(text));

describe('sk-engagement-heatmap: states', () => {
  afterEach(() => setOnline(true));

  it('loading: an outline of the same size, of whose figures nothing can be reached', async () => {
    const element = await withApi({ hours: never, waits: never });
    expect(element.status).to.equal('loading');
    expect(state(element, 'loading')).to.equal(true);
    expect(shadow(element).querySelectorAll('[inert] [part="mark"]').length).to.be.greaterThan(5);
    expect(shadow(element).querySelectorAll('[aria-busy="true"]')).to.have.length(1);
    expect(read(find(element, '.figures'))).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('ready', async () => {
    const element = await withApi();
    await settled(element);
    expect(state(element, 'ready')).to.equal(true);
    expect(mark(element, 'Actions').text).to.contain('2,008');
    expect(mark(element, 'Median').text).to.contain('5.6 hr');
    await expect(element).to.be.accessible();
    setTimeout(() => void element.reload());
    await oneEvent(element, 'sk-load');
    expect(status(element)).to.match(/^Updated \d/);
  });

  it('empty: nobody was invited and nobody was active; agent and zone can still be chosen', async () => {
    const none = nothingHappened() as { hours: EngagementHours; timeToEngage: TimeToEngage };
    const element = await withApi(apiOf(none));
    await settled(element, 'empty');
    expect(state(element, 'empty')).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('Nobody was active in this window');
    expect(find(element, 'input[value="voice"]').closest('[inert]') === null).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('Choose a longer window');
    expect(status(element)).to.equal('Nobody was active in this window');
    element.stage = 'completed';
    await refreshed(element);
    expect(read(part(element, 'state'))).to.contain('Choose another stage, or none');
    expect(read(part(element, 'state'))).not.to.contain('window, or');
    await expect(element).to.be.accessible();
  });

  it('empty: says which window it is of, and has no figures to explain', async () => {
    const none = nothingHappened() as { hours: EngagementHours; timeToEngage: TimeToEngage };
    const api = usualApi();
    const element = await withApi(api);
    await settled(element);
    mark(element, 'Median').button.click();
    const panel = find(element, '#explanation');
    await until(() => panel.matches(':popover-open'));
    Object.assign(api, apiOf(none));
    await element.reload();
    expect(element.status).to.equal('empty');
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(read(find(element, 'header'))).to.contain('Feb 1 – 28, 2026 America/Vancouver');
  });

  it('is not empty where candidates were invited but none has done anything', async () => {
    const { timeToEngage } = engagement() as { timeToEngage: TimeToEngage };
    const { hours } = nothingHappened() as { hours: EngagementHours };
    const element = await withApi(apiOf({ hours, timeToEngage }));
    await settled(element);
    expect(mark(element, 'Actions').text).to.equal('Actions 0');
    expect(mark(element, 'Response rate').text).to.contain('495 started of 815 invited');
  });

  it('error: says so, gives the reference, and loads on "Try again"', async () => {
    const api = usualApi();
    const { hours } = api;
    api.hours = () => problem(500, 'internal');
    const { session } = sessionOver(api);
    const errors: unknown[] = [];
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        .session=${session}
        @sk-error=${({ error }: SkErrorEvent) => errors.push(error)}
      ></sk-engagement-heatmap>`,
    );
    await settled(element, 'error');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ code: 'internal', status: 500, requestId: 'req_7' });
    expect(state(element, 'error')).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('Reference req_7');
    await expect(element).to.be.accessible();
    api.hours = hours;
    part(element, 'state')?.querySelector('button')?.click();
    await settled(element);
    expect(state(element, 'ready')).to.equal(true);
  });

  for (const operation of ['hours', 'waits'] as const) {
    it(`forbidden by either answer (${operation}): and what was shown before does not stay`, async () => {
      const api = usualApi();
      const element = await withApi(api);
      await settled(element);
      api[operation] = () => problem(403, 'forbidden');
      await element.reload();
      expect(state(element, 'forbidden')).to.equal(true);
      expect(shows(element, '2,008') || shows(element, '5.6 hr')).to.equal(false);
      expect(read(part(element, 'state'))).to.contain('You have no access to this');
      await expect(element).to.be.accessible();
    });
  }

  it('not found: says so plainly, offers nothing of no use, and keeps nothing', async () => {
    const api = usualApi();
    const element = await withApi(api);
    await settled(element);
    api.hours = api.waits = () => problem(404, 'not_found');
    await element.reload();
    expect(state(element, 'error')).to.equal(true);
    expect(shows(element, '2,008')).to.equal(false);
    expect(read(part(element, 'state'))).to.equal(
      'There is nothing here It no longer exists, or you have no access to it. Reference req_7',
    );
    expect(status(element)).to.equal('There is nothing here');
  });

  it('stale: the old figures stay, with a badge, while and after a refresh that fails', async () => {
    const api = usualApi();
    const { hours } = api;
    const element = await withApi(api);
    await settled(element);
    let answer: (response: Response) => void = () => {};
    api.hours = () => new Promise((resolve) => (answer = resolve));
    const refreshed = element.reload();
    await element.updateComplete;
    expect(state(element, 'stale')).to.equal(true);
    expect(read(part(element, 'toolbar'))).to.contain('Refreshing…');
    expect(mark(element, 'Actions').text).to.contain('2,008');
    await until(() => {
      answer(json(engagementHours(undefined, { total: 2100 })));
      return element.status === 'ready';
    });
    await refreshed;
    expect(mark(element, 'Actions').text).to.contain('2,100');
    api.hours = () => problem(500, 'internal');
    await element.reload();
    expect(state(element, 'stale')).to.equal(true);
    expect(read(part(element, 'toolbar'))).to.match(/Not refreshed since \d/);
    expect(mark(element, 'Actions').text).to.contain('2,100');
    await expect(element).to.be.accessible();
    api.hours = hours;
  });

  it('offline: says so, and loads by itself once the connection is back', async () => {
    setOnline(false);
    const api = usualApi();
    const { hours, waits } = api;
    api.hours = api.waits = never;
    const element = await withApi(api);
    await element.updateComplete;
    expect(state(element, 'offline')).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('You are offline');
    await expect(element).to.be.accessible();
    Object.assign(api, { hours, waits });
    setOnline(true);
    void element.reload();
    await settled(element);
  });

  it('offline with figures: they stay, marked', async () => {
    const element = await withApi();
    await settled(element);
    setOnline(false);
    void element.reload();
    await element.updateComplete;
    expect(state(element, 'offline')).to.equal(true);
    expect(read(part(element, 'toolbar'))).to.match(/Offline, as of \d/);
    expect(mark(element, 'Actions').text).to.contain('2,008');
  });

  it('partial: the hours show without the figures beside them, which can be tried again', async () => {
    const api = usualApi();
    const { waits } = api;
    api.waits = () => problem(500, 'internal');
    const [element, errors] = await told(api);
    await settled(element, 'partial');
    expect(state(element, 'partial')).to.equal(true);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ code: 'internal', status: 500 });
    expect(read(part(element, 'toolbar'))).to.contain('Incomplete');
    expect(mark(element, 'Actions').text).to.contain('2,008');
    const reachable = marks(element).filter(({ button }) =>
      button.checkVisibility({ visibilityProperty: true }),
    );
    expect(reachable.map(({ text }) => text).join()).not.to.contain('Median');
    expect(read(find(element, '.missing-note'))).to.equal('This could not be loaded Try again');
    await expect(element).to.be.accessible();
    api.waits = waits;
    find(element, '.response > .missing-note button').click();
    await settled(element);
    expect(mark(element, 'Median').text).to.contain('5.6 hr');
  });

  it('partial: the days of the header are those of the window’s zone, whichever the hours are of', async () => {
    const window = { from: '2026-02-01T08:00:00.000Z', to: '2026-03-01T08:00:00.000Z' };
    const element = await withApi({
      ...usualApi(),
      hours: () => json(engagementHours(undefined, { window, timeZone: 'Asia/Tokyo' })),
      waits: () => problem(500, 'internal'),
    });
    element.displayZone = 'Asia/Tokyo';
    await settled(element, 'partial');
    expect(read(part(element, 'header'))).to.contain(`Feb 1 – 28, 2026 ${workspaceZone}`);
    expect(read(part(element, 'activity'))).to.contain('Hours in Tokyo');
  });

  it('tells once of both requests that fail', async () => {
    const api = usualApi();
    api.hours = api.waits = () => problem(500, 'internal');
    const [element, errors] = await told(api);
    await settled(element, 'error');
    expect(errors).to.have.length(1);
  });

  it('partial: a figure that a host gives as null is missing, a peak where nobody acted is not', async () => {
    const { timeToEngage } = engagement() as { timeToEngage: TimeToEngage };
    const lacking = { ...timeToEngage, median: null as unknown as TimeToEngage['median'] };
    const whole = await withData(engagement({ hours: engagementHours(undefined, { peak: null }) }));
    expect(whole.status).to.equal('ready');
    const element = await withData(engagement({ timeToEngage: lacking }));
    expect(element.status).to.equal('partial');
    expect(shows(element, 'Median')).to.equal(false);
  });

  it('partial: what an older server leaves out is left out', async () => {
    const { timeToEngage } = engagement() as { timeToEngage: TimeToEngage };
    const lacking = { ...timeToEngage, median: undefined as unknown as TimeToEngage['median'] };
    const element = await withData({ hours: withoutWeekdays(), timeToEngage: lacking });
    expect(state(element, 'partial')).to.equal(true);
    expect(mark(element, 'Average').text).to.contain('12.5 hr');
    expect(shows(element, 'Median')).to.equal(false);
    await expect(element).to.be.accessible();
    element.view = 'table';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('partial: the weekdays are there also without the hours of all days', async () => {
    const lacking: Partial<EngagementHours> = engagementHours();
    delete lacking.hours;
    const element = await withData({ hours: lacking as EngagementHours });
    expect(element.status).to.equal('partial');
    const paths = [...shadow(element).querySelectorAll('.drawing path')];
    expect(
      paths
        .map((path) => path.getAttribute('d'))
        .join('')
        .match(/M/g),
    ).to.have.length(7 * 24);
    expect(read(find(element, '.scale'))).to.equal('All days up to —, single days up to 53');
    expect(await (await element.exportData('csv')).text()).to.match(/^hour,all,monday/m);
    element.view = 'table';
    await element.updateComplete;
    const noon = [...shadow(element).querySelectorAll('tr')].find((row) =>
      row.textContent.includes('12 PM – 1 PM'),
    );
    expect([...(noon?.cells ?? [])].map(read).slice(0, 3)).to.deep.equal([
      '12 PM – 1 PM',
      '—',
      '53',
    ]);
  });

  for (const [status, lacking, selector] of [
    ['error', 'hours', '.state button'],
    ['partial', 'waits', '.missing-note button'],
  ] as const) {
    it(`${status}: who tries again keeps a place on the page`, async () => {
      const api = { ...usualApi(), [lacking]: () => problem(500, 'internal') };
      const element = await withApi(api);
      await settled(element, status);
      const retry = find(element, selector);
      retry.focus();
      Object.assign(api, usualApi());
      retry.click();
      await settled(element, 'ready');
      // Compared here: to print the elements takes a browser longer than a test may.
      expect(shadow(element).activeElement === find(element, '.base')).to.equal(true);
    });
  }

  for (const [what, waits, selector] of [
    ['a remark on', () => json(timeToEngage({ negative: 2 })), '[part="notes"]'],
    ['what stands for missing', () => problem(500, 'internal'), '.missing-note'],
  ] as const) {
    it(`shows ${what} times to engage at the same time as the figures, so that nothing moves`, async () => {
      const element = await withApi({ ...usualApi(), waits });
      const seen: boolean[] = [];
      const look = new MutationObserver(() => {
        if (!find(element, '.figures').inert)
          seen.push(shadow(element).querySelector(selector) !== null);
      });
      look.observe(shadow(element), { subtree: true, childList: true, attributes: true });
      await until(() => seen.length > 0);
      look.disconnect();
      expect(seen[0]).to.equal(true);
    });
  }

  it('keeps its size from loading to ready, partial, empty and error', async () => {
    const height = (element: SkEngagementHeatmap) =>
      Math.round(element.getBoundingClientRect().height);
    for (const width of [320, 520, 700, 900, 1200]) {
      await setViewport({ width, height: 800 });
      for (const view of ['chart', 'table'] as const) {
        const api = usualApi();
        let give: (response: Response) => void = () => {};
        const { hours, waits } = api;
        api.hours = () => new Promise((resolve) => (give = resolve));
        const element = await withApi(api);
        element.view = view;
        await element.updateComplete;
        const before = height(element);
        const where = () => `${element.status}, ${view} at ${width}`;
        await until(() => {
          give(json(engagementHours()));
          return element.status === 'ready';
        });
        await element.updateComplete;
        // How long names are in a table is known only with the answer.
        if (view === 'chart' || width > 700) expect(height(element), where()).to.equal(before);
        api.hours = hours;
        api.waits = () => problem(500, 'internal');
        await element.reload();
        if (view === 'chart') expect(height(element), where()).to.equal(before);
        api.waits = waits;
        const failed = await withApi({ hours: () => problem(500, 'internal'), waits });
        failed.view = view;
        await settled(failed, 'error');
        expect(height(failed), where()).to.equal(before);
        element.remove();
        failed.remove();
      }
    }
    await setViewport({ width: 800, height: 600 });
  });
});
