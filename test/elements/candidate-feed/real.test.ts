import { expect, fixture, html } from '@open-wc/testing';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import { read } from '../fixtures/table.ts';
import { expectEachOnce, names, newButton, part, root, rows, wait } from './feed.ts';
import { Workspace } from './workspace.ts';
import { until } from '../fixtures/until.ts';

async function shown(
  workspace: Workspace,
  properties: Partial<SkCandidateFeed> = {},
): Promise<SkCandidateFeed> {
  const element = document.createElement('sk-candidate-feed');
  Object.assign(element, { session: workspace.session, ...properties });
  await fixture(html`${element}`);
  const state = () => root(element).querySelector<HTMLElement>('.live')?.dataset['live'];
  await until(() => element.status === 'empty' || element.status === 'ready', 'it has loaded');
  await until(() => state() && state() !== 'connecting', 'it is live');
  return element;
}

const shownNames = (element: SkCandidateFeed) => names(element).filter(Boolean);

describe('sk-candidate-feed against the real server (#80, #81)', () => {
  it('shows a completion within 5 seconds of its ingestion, and nothing in between twice', async () => {
    const workspace = new Workspace('feed_first');
    const element = await shown(workspace);
    expect(element.status).to.equal('empty');
    for (const [index, name] of ['Ada', 'Bob', 'Cyd'].entries()) {
      await workspace.send(...workspace.completed(`c${index}`, name, 60 + index));
      const sent = performance.now();
      await until(() => names(element)[0] === name, `${name} is shown`);
      expect(performance.now() - sent, 'milliseconds').to.be.lessThan(5_000);
    }
    expect(shownNames(element)).to.deep.equal(['Cyd', 'Bob', 'Ada']);
    expect(read(rows(element)[0])).to.contain('Sales associate');
    expect(read(rows(element)[0])).to.contain('Score 62 of 100');
    expectEachOnce(element);
    const lists = workspace.requests.filter(
      ({ pathname, searchParams }) =>
        pathname === '/v1/candidates' && !searchParams.has('candidateId'),
    );
    expect(lists, 'the list was loaded once').to.have.length(1);
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('misses nobody and shows nobody twice, wherever the connection breaks off', async () => {
    const workspace = new Workspace('feed_cuts');
    const element = await shown(workspace, { pageSize: 200 });
    const expected: string[] = [];
    const began = Date.now();
    for (let round = 0; round < 12; round++) {
      const name = `Person ${String(round).padStart(2, '0')}`;
      expected.unshift(name);
      const events = workspace.completed(`p${round}`, name, 50, began + round);
      // Before, amid and after what one candidate's events bring about.
      if (round % 3 === 0) workspace.cut();
      await workspace.send(events[0]!, events[1]!);
      if (round % 3 === 1) workspace.cut();
      await workspace.send(events[2]!);
      if (round % 3 === 2) workspace.cut();
      await wait(round * 40);
      // What breaks off again and again is left alone for half a minute, but for a visitor's return.
      dispatchEvent(new Event('online'));
    }
    let returnedAt = performance.now();
    const returned = (holds: () => boolean) => () => {
      if (holds()) return true;
      // Not all the time: whoever is connected connects anew then.
      if (performance.now() - returnedAt > 2_000) {
        returnedAt = performance.now();
        dispatchEvent(new Event('online'));
      }
      return false;
    };
    await until(
      returned(() => shownNames(element).length === 12),
      'everybody is shown',
      20_000,
    );
    await until(
      returned(() => workspace.streams === 1),
      'it is connected',
      20_000,
    );
    const last = workspace.completed('last', 'Last', 50, began + 100);
    await workspace.send(...last);
    await until(() => names(element)[0] === 'Last', 'it still follows', 20_000);
    expect(shownNames(element)).to.deep.equal(['Last', ...expected]);
    for (const row of rows(element)) expect(read(row)).to.contain('Completed');
    expectEachOnce(element);
    const opened = workspace.requests.filter(({ pathname }) => pathname === '/v1/live');
    expect(opened.length, 'connections').to.be.greaterThan(1);
  }).timeout(60_000);

  it('has the order of the API after everything that happened, and after a reload', async () => {
    const workspace = new Workspace('feed_order');
    const began = Date.now() - 60_000;
    const first = Array.from({ length: 8 }, (_, index) =>
      workspace.completed(`c${index}`, `Name ${index}`, (index * 37) % 100, began + index),
    );
    await workspace.send(...first.flat());
    const element = await shown(workspace, { sort: 'top_rated' });
    await workspace.send(
      // A retake with a better score, a published score, a decision, and newcomers at both ends.
      workspace.event('step.completed', 'c0', began + 100, {
        stepId: 'voice',
        attempt: 2,
        score: 99,
      }),
      workspace.event('score.published', 'c3', began + 101, { score: 10, max: 10 }),
      workspace.event('decision.changed', 'c4', began + 102, { to: 'shortlisted' }),
      ...workspace.completed('top', 'Newcomer', 98, began + 103),
      workspace.event('application.registered', 'none', began + 104, {
        person: { name: 'None yet' },
      }),
    );
    await until(() => names(element).includes('None yet'), 'all are shown');
    await until(() => names(element)[0] === 'Name 3', 'the published score counts');
    const live = shownNames(element);
    expect(live.at(-1)).to.equal('None yet');
    await element.reload();
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(live);
    expect(read(rows(element).find((row) => read(row).includes('Name 4')))).to.contain(
      'Shortlisted',
    );
  }).timeout(30_000);

  it('shows those of its interviewer only (#80)', async () => {
    const workspace = new Workspace('feed_filter');
    const element = await shown(workspace, { interviewerId: 'cook' });
    await workspace.send(...workspace.completed('s', 'Of sales', 50));
    const ofCook = workspace
      .completed('k', 'Of cook', 50)
      .map(
        (event) => ({ ...event, data: { ...event.data, interviewerId: 'cook' } }) as typeof event,
      );
    await workspace.send(...ofCook);
    await until(() => names(element)[0] === 'Of cook', 'the cook is shown');
    expect(shownNames(element)).to.deep.equal(['Of cook']);
    const asked = workspace.requests.flatMap(({ searchParams }) =>
      searchParams.getAll('candidateId'),
    );
    expect(asked).to.deep.equal(['k']);
  }).timeout(30_000);

  it('goes from page to page while others come in, everybody once', async () => {
    const workspace = new Workspace('feed_pages');
    const began = Date.now() - 600_000;
    const all = Array.from({ length: 130 }, (_, index) =>
      workspace.completed(`c${index}`, `Name ${index}`, 50, began - index * 1000),
    );
    await workspace.send(...all.flat());
    const element = await shown(workspace, { paused: true });
    for (const [page, count] of ['100 shown', '130 candidates'].entries()) {
      await workspace.send(...workspace.completed(`new${page}`, `New ${page}`, 50));
      part(element, 'more').click();
      await until(() => part(element, 'count').textContent === count, count);
    }
    await until(() => newButton(element)?.textContent?.includes('2'), 'two wait');
    newButton(element)?.click();
    await until(() => part(element, 'count').textContent === '132 candidates', 'all are there');
    const file = await element.exportData('json');
    const { data } = JSON.parse(await file.text()) as { data: { id: string }[] };
    expect(data.map(({ id }) => id)).to.deep.equal([
      'new1',
      'new0',
      ...Array.from({ length: 130 }, (_, index) => `c${index}`),
    ]);
  }).timeout(30_000);

  it('shows an erased person no longer, also while the rows stand still (#8)', async () => {
    const workspace = new Workspace('feed_erased');
    await workspace.send(
      ...workspace.completed('c0', 'Ada', 60),
      ...workspace.completed('c1', 'Bob', 50),
    );
    const elements = [
      await shown(workspace),
      await shown(workspace, { paused: true, sort: 'top_rated' }),
    ];
    for (const element of elements) expect(shownNames(element)).to.include('Ada');
    await workspace.erase('c0');
    for (const element of elements) {
      await until(() => !names(element).includes('Ada'), 'Ada is gone');
      expect(shownNames(element).toSorted()).to.deep.equal(['Bob', 'Unnamed candidate']);
      expect(read(rows(element).find((row) => !read(row).includes('Bob')))).to.include('60');
    }
  }).timeout(30_000);
});
