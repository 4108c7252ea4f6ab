/** The overload section of `npm run bench`. */
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { ingest } from '../../src/server/ingest/ingest.ts';
import { writePart } from '../by-engine.ts';
import { dataset, prepareWorkspace } from '../server/dataset.ts';
import { eachEngine, type EngineName } from '../server/engines/each.ts';
import type { Engine } from '../server/engines/engine.ts';
import { now, workspaceId } from '../server/fixed.ts';
import { serve } from '../server/served.ts';
import { history } from '../server/workspace.ts';
import { neighbour, overload, type Row } from './measure.ts';

const published = { seconds: 20, interviewers: 20 };
const otherInterviewers = 4;

export interface OverloadOptions {
  engines: readonly EngineName[];
  interviewers: number | undefined;
  seconds: number | undefined;
}

const outcome = ({ held }: Row) => (held === undefined ? '' : held ? 'held' : '**missed**');

const head = `# A server asked for more than it can do

Written by \`npm run bench -- overload\`; [how to read it](README.md#overload). First 16 callers ask for the dashboards' views as fast as they are answered, which is what it can do; then three times as many a second come, whatever becomes of them. Below that, another workspace is asked beside fifty long questions of the first.`;

const table = (rows: readonly Row[]): string[] => [
  '| | | Goal | |',
  '| --- | --: | --- | --- |',
  ...rows.map((row) => `| ${[row.name, row.value, row.goal ?? '', outcome(row)].join(' | ')} |`),
];

/** A copy of the kept workspace with another beside it; its keys. */
async function prepare(engine: Engine, interviewers: number) {
  const data = await dataset(engine, interviewers, (line) => console.log(line));
  const place = await engine.copy(data.name);
  const store = await place.open(() => now);
  const other = await store
    .write({ workspaceId: 'other', interviewerIds: null }, async (writer) => {
      const key = await prepareWorkspace(writer, otherInterviewers);
      await ingest(writer, history(otherInterviewers, now));
      return key;
    })
    .finally(() => store.close());
  const environment = { ...place.environment, SCREENKIT_WORKSPACE: workspaceId };
  return { place: { ...place, environment }, key: data.apiKey, other };
}

export async function benchOverload(options: OverloadOptions): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The server does not build.');
  const { seconds = published.seconds, interviewers = published.interviewers } = options;
  await eachEngine(options.engines, async (engine) => {
    const { place, key, other } = await prepare(engine, interviewers);
    try {
      const served = await serve(place);
      try {
        console.log(`${engine.title}, ${interviewers} interviewers`);
        const asked = { served, key, other, interviewers, seconds };
        const rows = [...(await overload(asked)), ...(await neighbour(asked))];
        for (const row of rows)
          console.log(`  ${row.name}: ${row.value} ${outcome(row).replaceAll('*', '')}`);
        if (seconds === published.seconds && interviewers === published.interviewers)
          await writePart('overload.md', head, engine.title, table(rows));
      } finally {
        await served.stop();
      }
    } finally {
      await place.remove();
    }
  });
}
