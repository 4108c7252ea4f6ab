import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { at, many, numbered } from '../fixtures/candidates.ts';
import { watch } from '../fixtures/watch.ts';
import { FeedApi, liveFeed, names, numbers, part, wait } from './feed.ts';
import { until } from '../fixtures/until.ts';

const heap = () => executeServerCommand<number, undefined>('heap');

/** Milliseconds of the longer tasks of the page while `work` ran. */
async function tasksOf(work: () => Promise<void>): Promise<number[]> {
  await executeServerCommand('tasks', true);
  await work();
  return executeServerCommand<number[], boolean>('tasks', false);
}

/** Unlike `until` it leaves no timer behind. */
async function comes(is: () => unknown): Promise<void> {
  for (let frame = 0; frame < 600 && !is(); frame++) await new Promise(requestAnimationFrame);
  if (!is()) throw new Error(`It does not come: ${String(is)}`);
}

/** Fifty events a second: new completions, changed scores, and doings that no row shows. */
async function busy(api: FeedApi, seconds: number, from: number): Promise<number> {
  let number = from;
  const start = performance.now();
  for (let event = 0; event < seconds * 50; event++) {
    const kind = event % 5;
    if (kind < 2) api.put(numbered(number++, { completedAt: at(number * 20) }));
    else if (kind < 4) api.put(numbered(event % 30, { score: (event * 7) % 101 }));
    else api.tell(numbered(event % 40).id, 'intv_1', 'message.sent');
    await wait(Math.max(0, start + (event + 1) * 20 - performance.now()));
  }
  return number;
}

describe('sk-candidate-feed: under load', () => {
  it('takes 50 events a second without a long task, and without a request for each', async () => {
    const api = new FeedApi(many(200));
    const element = await liveFeed(api);
    await busy(api, 1, 500);
    api.queries.length = 0;
    let last = 0;
    const tasks = await tasksOf(async () => {
      last = await busy(api, 5, 1_000);
    });
    await until(() => numbers(element)[0] === last - 1, 'the last one is shown', 20_000);
    expect(tasks.filter((milliseconds) => milliseconds > 50)).to.deep.equal([]);
    const slow = await tasksOf(async () => {
      const start = performance.now();
      while (performance.now() - start < 1_000);
    });
    expect(Math.max(...slow), 'a long task would have been seen').to.be.greaterThan(50);
    expect(api.queries.length, 'requests').to.be.within(1, 12);
  }).timeout(60_000);

  it('keeps no more rows than it has room for, however many come in', async () => {
    const api = new FeedApi(many(50));
    const element = await liveFeed(api);
    const fill = async (from: number) => {
      for (let batch = 0; batch < 8; batch++) {
        const fresh = Array.from({ length: 90 }, (_, index) => from + batch * 90 + index);
        api.put(...fresh.map((each) => numbered(each, { completedAt: at(each * 10) })));
        const last = fresh.at(-1);
        await until(() => numbers(element)[0] === last, `batch ${batch}`, 20_000);
      }
      for (const id of [...api.candidates.keys()].slice(0, -600)) api.candidates.delete(id);
      api.forget();
    };
    await fill(1_000);
    const before = await heap();
    await fill(1_720);
    expect(part(element, 'count').textContent).to.equal('550 shown');
    expect((await heap()) - before, 'bytes').to.be.lessThan(1_000_000);
  }).timeout(60_000);

  it('leaves no timer, no listener, no connection and no memory behind (100 times)', async () => {
    const api = new FeedApi(many(50));
    const mount = async (act: boolean) => {
      // Not a fixture: that keeps its element for as long as the test runs.
      const element = document.createElement('sk-candidate-feed');
      element.session = api.session;
      document.body.append(element);
      await comes(() => element.status === 'ready');
      if (act) {
        await comes(() => api.open.length === 1);
        api.put(numbered(60, { completedAt: at(1000) }));
        await comes(() => names(element)[0] === 'Candidate 60');
        part(element, 'pause').click();
        part(element, 'scroller').scrollTop = 200;
      }
      element.remove();
      await wait(0);
    };
    // The first ones bring code and caches that stay.
    for (let time = 0; time < 5; time++) await mount(time === 0);
    await wait(50);
    const watched = watch();
    try {
      await mount(true);
      for (let time = 0; time < 10; time++) await mount(false);
      await wait(100);
      expect([...watched.listeners].filter(([, count]) => count > 0)).to.deep.equal([]);
      expect(watched.timers.size, 'timers').to.equal(0);
    } finally {
      watched.stop();
    }
    expect(api.open).to.have.length(0);
    api.forget();
    const before = await heap();
    for (let time = 0; time < 100; time++) await mount(false);
    api.forget();
    await wait(100);
    expect((await heap()) - before, 'bytes').to.be.lessThan(1_000_000);
  }).timeout(120_000);
});
