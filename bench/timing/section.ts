/** The timing section of `npm run bench`: whether a clock tells what must not be known. */
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { writePart } from '../by-engine.ts';
import { eachEngine, type EngineName } from '../server/engines/each.ts';
import { number } from '../server/figures.ts';
import { workspaceId } from '../server/fixed.ts';
import { serve } from '../server/served.ts';
import { fill } from './fill.ts';
import { measure, type Measured } from './measure.ts';

const publishedPairs = 2000;

export interface TimingOptions {
  engines: readonly EngineName[];
  pairs: number | undefined;
  /** Those whose names have one of these in them; all when absent. */
  rows: readonly string[] | undefined;
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

const table = (all: readonly Measured[]): string[] => [
  '| What is asked for | Median ms | Difference µs | Within by chance µs | Longer | Control µs | |',
  '| --- | --: | --: | --: | --: | --: | --- |',
  ...all.map((measured) => `| ${cells(measured).join(' | ')} |`),
];

const head = `# Whether a clock tells what nobody may know

Written by \`npm run bench -- timing\`; [how to read it](README.md#timing). ${publishedPairs.toLocaleString('en')} trios of requests over one connection, in an order drawn anew for each: for what is there and not to be seen, for what is absent, and for something else that is absent. A quarter as many where a token finds nothing at multiples of 25 ms only.`;

export async function benchTiming({
  engines,
  pairs = publishedPairs,
  rows,
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
        const all = await measure(served.base, keys, { pairs, rows }, (measured) =>
          console.log(`  ${cells(measured).join(', ').replaceAll('*', '')}`),
        );
        if (pairs === publishedPairs && !rows)
          await writePart('timing.md', head, engine.title, table(all));
      } finally {
        await served.stop();
      }
    } finally {
      await place.remove();
    }
  });
}
