/** One page of the browser, and what its main thread spends. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
}

const mark = 'bench-begins';

export class Visit {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  /** Of a call that does nothing: of asking itself. */
  #nothing = 0;

  constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  static async open(browser: Browser, base: string, entry: string): Promise<Visit> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`${entry}: ${String(error)}`));
    await page.setViewport({ width: 1440, height: 900 });
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${base}/?entry=${entry}`);
    await page.waitForFunction('globalThis.bench !== undefined', { timeout: 10_000 });
    return new Visit(page, devtools);
  }

  /** Runs code of the page, such as `bench.first()`. */
  call<T>(code: string): Promise<T> {
    return this.#page.evaluate(code) as Promise<T>;
  }

  /** Milliseconds of the main thread's processor time for a call, until what it did is painted. */
  async cost(code: string): Promise<number> {
    return (await this.spent(code)) - this.#nothing;
  }

  /** Learns what asking itself takes, which `cost` leaves out. */
  async calibrate(): Promise<void> {
    const values: number[] = [];
    for (let time = 0; time < 3; time++) values.push(await this.spent('bench.nothing()'));
    this.#nothing = values.sort((a, b) => a - b)[1] ?? 0;
  }

  async spent(code: string): Promise<number> {
    await this.collect();
    const before = await this.#threadTime();
    await this.#page.evaluate(code);
    return (await this.#threadTime()) - before;
  }

  /** The same while something goes on outside of the page. */
  async during(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#threadTime();
    await work();
    return (await this.#threadTime()) - before;
  }

  /** What the parts of a call took, for profiles: script, style, layout, all tasks. */
  async parts(code: string): Promise<Record<string, number>> {
    await this.collect();
    const before = await this.#metrics();
    await this.#page.evaluate(code);
    const after = await this.#metrics();
    const names = [
      'ScriptDuration',
      'RecalcStyleDuration',
      'LayoutDuration',
      'TaskDuration',
      'ThreadTime',
    ];
    return Object.fromEntries(
      names.map((name) => [name, ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000]),
    );
  }

  async collect(): Promise<void> {
    await this.#devtools.send('HeapProfiler.collectGarbage');
  }

  /** What is left when garbage is collected: bytes of the heap, nodes and listeners of documents. */
  async left(): Promise<{ bytes: number; nodes: number; listeners: number }> {
    for (let pass = 0; pass < 3; pass++) await this.collect();
    const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
    const metrics = await this.#metrics();
    return {
      bytes: usedSize,
      nodes: metrics.get('Nodes') ?? 0,
      listeners: metrics.get('JSEventListeners') ?? 0,
    };
  }

  /** Milliseconds of processor time of each task over 10 of the main thread during the work. */
  async tasks(work: () => Promise<unknown>): Promise<number[]> {
    const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
    await this.#page.tracing.start({ categories });
    await this.#page.evaluate(`void performance.mark('${mark}')`);
    await work();
    const trace = Buffer.from((await this.#page.tracing.stop()) ?? []).toString();
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
    const marked = traceEvents.find(({ name }) => name === mark);
    return traceEvents
      .filter(({ pid, tid }) => pid === marked?.pid && tid === marked?.tid)
      .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
      .map(({ tdur = 0 }) => tdur / 1000)
      .filter((milliseconds) => milliseconds > 10);
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async #threadTime(): Promise<number> {
    return ((await this.#metrics()).get('ThreadTime') ?? Number.NaN) * 1000;
  }

  async #metrics(): Promise<Map<string, number>> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  }
}
