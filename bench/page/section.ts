/** The page section of `npm run bench`. */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root, tool } from '../../scripts/command.ts';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { findBrowser } from '../../test/browser.mjs';
import { openApi } from './api.ts';
import { bundle } from './in-page-bundles.ts';
import { goals, outcome, quantity, ratio, type Line } from './line.ts';
import { page } from './page.ts';
import { installPeers } from './peers.ts';
import { keepResult } from './results.ts';
import type { Bench } from './row.ts';
import { rows } from './rows/index.ts';
import { openSite } from './site.ts';

/** What the table in the repository is about; fewer times and seconds are only printed. */
const published = { times: 5, seconds: 60 };

export interface PageOptions {
  times: number | undefined;
  seconds: number | undefined;
  /** All when absent. */
  rows: readonly string[] | undefined;
}

const say = (text: string) => console.log(text);

function print(line: Line): void {
  const { name, ours, unit, baseline, peers = [], note } = line;
  const own = ours === undefined ? '' : quantity(ours, unit);
  const floor = baseline ? `, ${baseline.name} ${quantity(baseline.value, unit)}` : '';
  const by = ratio(line) === undefined ? '' : ` (${(ratio(line) ?? 0).toFixed(2)}x)`;
  const beside = peers.map((peer) => `, ${peer.name} ${quantity(peer.value, unit)}`).join('');
  const result = [goals(line), outcome(line).replaceAll('*', ''), note].filter(Boolean).join('; ');
  say(`  ${name}: ${own}${floor}${by}${beside}; ${result}`);
}

async function measure(bench: Bench, wanted: readonly string[] | undefined): Promise<void> {
  const browser = await bench.browser.version();
  for (const row of rows.filter(({ id }) => wanted?.includes(id) ?? true)) {
    say(`${row.id}: ${row.title}`);
    const [before = 0] = loadavg();
    try {
      const lines = await row.measure(bench);
      lines.forEach(print);
      const { times, seconds } = bench;
      if (times < published.times || seconds < published.seconds) continue;
      const [after = 0] = loadavg();
      const date = new Date().toISOString().slice(0, 10);
      keepResult(row.id, { date, load: [before, after], times, browser, lines });
    } catch (error) {
      say(`  could not be measured: ${error instanceof Error ? error.stack : String(error)}`);
      process.exitCode = 1;
    }
  }
}

export async function benchPage(options: PageOptions): Promise<void> {
  const unknown = options.rows?.filter((id) => !rows.some((row) => row.id === id)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `No row ${unknown.join(', ')}; there are ${rows.map(({ id }) => id).join(', ')}.`,
    );
  if (!(await ensureBuilt())) throw new Error('The elements do not build.');
  const missing = await installPeers();
  if (missing !== undefined)
    say(`The libraries to compare with cannot be installed, so there is vanilla alone: ${missing}`);
  await bundle(missing === undefined);
  const api = await openApi();
  const site = await openSite(api.fetch);
  const { executablePath, headless } = await findBrowser();
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
  // Garbage is collected before each figure, which else throws compiled code away too: all code that
  // has run would be measured as code that has not.
  args.push('--js-flags=--no-flush-bytecode');
  // Without a language in the environment the browser calls its own `en-US@posix`, which breaks uPlot.
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };
  const browser = await puppeteer.launch({ executablePath, headless, args, env });
  try {
    const { times = published.times, seconds = published.seconds } = options;
    const { base } = site;
    const bench: Bench = {
      browser,
      base,
      withPeers: missing === undefined,
      times,
      seconds,
      send: api.send,
    };
    await measure(bench, options.rows);
    if (times < published.times || seconds < published.seconds) return;
  } finally {
    await browser.close();
    site.close();
  }
  const file = join(root, 'bench/page.md');
  writeFileSync(file, page(rows));
  await tool('prettier/bin/prettier.cjs', ['--write', file]);
  say('Written: bench/page.md');
}
