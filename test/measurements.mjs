/** What a page cannot measure of itself, as commands for tests in the browser. */

const mark = 'screenkit-measured';

/** `executeServerCommand('heap')` collects garbage and gives the bytes that are left. */
const heap = {
  name: 'heap',
  async executeCommand({ command, session }) {
    if (command !== 'heap') return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('HeapProfiler.enable');
    for (let pass = 0; pass < 3; pass += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    await devtools.detach();
    return usedSize;
  },
};

/**
 * `executeServerCommand('tasks', true)` begins to measure, `false` ends it and gives the milliseconds
 * of each task of the page's main thread that took more than 10, by the processor's clock: that of
 * the wall also counts what else the machine does.
 */
const tasks = {
  name: 'tasks',
  async executeCommand({ command, payload, session }) {
    if (command !== 'tasks') return undefined;
    const page = session.browser.getPage(session.id);
    if (payload) {
      const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
      await page.tracing.start({ categories });
      await page.evaluate((name) => void performance.mark(name), mark);
      return true;
    }
    const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    const marked = traceEvents.find(({ name }) => name === mark);
    return traceEvents
      .filter(({ pid, tid }) => pid === marked?.pid && tid === marked?.tid)
      .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
      .map(({ tdur = 0 }) => Math.round(tdur / 1000))
      .filter((milliseconds) => milliseconds > 10);
  },
};

export const measurements = [heap, tasks];
