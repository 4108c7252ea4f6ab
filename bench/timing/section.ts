/** The timing section of `npm run bench`: whether a clock tells what must not be known. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root, tool } from '../../scripts/command.ts';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { eachEngine, type EngineName } from '../server/engines/each.ts';
import { number } from '../server/figures.ts';
import { workspaceId } from '../server/fixed.ts';
import { serve } from '../server/served.ts';
import { fill } from './fill.ts';
import { measure, type Measured } from './measure.ts';

const publishedPairs = 2000;
const file = join(root, 'bench/timing.md');

export interface TimingOptions {
  engines: readonly EngineName[];
  pairs: number | undefined;
}

const µs = (milliseconds: number) => number(milliseconds * 1000);

function verdict({ kind, hidden }: Measured): string {
  if (kind.differs) return hidden.toldApart ? 'told apart, as it has to be' : '**not seen**';
  return hidden.toldApart ? '**told apart**' : 'not told apart';
}

function cells(measured: Measured): string[] {
  const { kind, hidden, control } = measured;
  return [
    `${kind.name} ${kind.between}`,
    number(hidden.median),
    µs(hidden.difference),
    µs(hidden.band),
    `${number(hidden.longer * 100)} %`,
    µs(control.difference),
    verdict(measured),
  ];
}

function table(title: string, all: readonly Measured[]): string {
  return [
    `## ${title}`,
    '',
    '| What is asked for | Median ms | Difference µs | Within by chance µs | Longer | Control µs | |',
    '| --- | --: | --: | --: | --: | --: | --- |',
    ...all.map((measured) => `| ${cells(measured).join(' | ')} |`),
    '',
    `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform} ${process.arch}, Node ${process.versions.node}, at a load of ${loadavg()[0]?.toFixed(1)}.`,
    '',
  ].join('\n');
}

const head = `# Whether a clock tells what nobody may know

Written by \`npm run bench -- timing\`; [how to read it](README.md#timing). ${publishedPairs.toLocaleString('en')} trios of requests over one connection, in an order drawn anew for each: for what is there and not to be seen, for what is absent, and for something else that is absent.

`;

/** The other engine's part stays as it was. */
async function write(title: string, all: readonly Measured[]): Promise<void> {
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // The first time.
  }
  const [name = ''] = title.split(' ');
  const others = before
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## ') && !part.startsWith(`## ${name} `));
  writeFileSync(file, head + [...others, table(title, all)].sort().reverse().join('\n'));
  await tool('prettier/bin/prettier.cjs', ['--write', file]);
  console.log('Written: bench/timing.md');
}

export async function benchTiming({
  engines,
  pairs = publishedPairs,
}: TimingOptions): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The server does not build.');
  await eachEngine(engines, async (engine) => {
    const place = await engine.fresh();
    try {
      const store = await place.open();
      const keys = await fill(store).finally(() => store.close());
      const environment = { ...place.environment, SCREENKIT_WORKSPACE: workspaceId };
      const served = await serve({ ...place, environment });
      try {
        console.log(`${engine.title}, ${pairs} of each kind`);
        const all = await measure(served.base, keys, pairs, (measured) =>
          console.log(`  ${cells(measured).join(', ').replaceAll('*', '')}`),
        );
        if (pairs === publishedPairs) await write(engine.title, all);
      } finally {
        await served.stop();
      }
    } finally {
      await place.remove();
    }
  });
}
