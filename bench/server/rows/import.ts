import { tenantTables } from '../../../src/server/migrations/0001-initial.ts';
import { ingest } from '../../../src/server/ingest/ingest.ts';
import { inBatches, prepareWorkspace } from '../dataset.ts';
import type { BareTable } from '../engines/bare-store.ts';
import type { Engine, Place } from '../engines/engine.ts';
import { now, scope } from '../fixed.ts';
import type { Line, Row } from '../row.ts';
import { median } from '../statistics.ts';
import { type Event, history } from '../workspace.ts';

const rounds = 5;
const mostInterviewers = 20;

/** A whole workspace in one transaction, as the first start brings the demo in. */
async function importMs(place: Place, count: number, events: readonly Event[]): Promise<number> {
  const store = await place.open();
  try {
    const started = performance.now();
    await store.write(scope, async (writer) => {
      await prepareWorkspace(writer, count);
      await ingest(writer, inBatches(events));
    });
    return performance.now() - started;
  } finally {
    await store.close();
  }
}

async function readTables(place: Place): Promise<BareTable[]> {
  const bare = await place.bare();
  try {
    const tables: BareTable[] = [];
    for (const name of tenantTables) tables.push(await bare.read(name));
    return tables;
  } finally {
    await bare.close();
  }
}

/** The same rows into the same empty tables with the same indexes. */
async function bareMs(engine: Engine, tables: readonly BareTable[]): Promise<number> {
  const place = await engine.fresh();
  try {
    await (await place.open()).close();
    const bare = await place.bare();
    const started = performance.now();
    await bare.insert(tables);
    const took = performance.now() - started;
    await bare.close();
    return took;
  } finally {
    await place.remove();
  }
}

export const bulkImport: Row = {
  id: 'import',
  title: 'Bulk import in one transaction',
  async measure({ engine, data }): Promise<Line[]> {
    const count = Math.min(mostInterviewers, data.interviewers);
    const events = [...history(count, now)].flat();
    const took: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    let rows = 0;
    for (let round = 0; round < rounds; round += 1) {
      const place = await engine.fresh();
      try {
        took.ours.push(await importMs(place, count, events));
        const tables = await readTables(place);
        rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
        took.bare.push(await bareMs(engine, tables));
      } finally {
        await place.remove();
      }
    }
    const rate = (ms: number[]) => events.length / (median(ms) / 1000);
    return [
      {
        ...{ name: 'share of the bare rate', unit: '%', goal: { least: 50 } },
        value: (100 * rate(took.ours)) / rate(took.bare),
        note: `${events.length} events, ${rows} rows, ${rounds} times`,
      },
      {
        ...{ name: 'rate', unit: 'events/s', value: rate(took.ours) },
        baseline: { name: 'the same rows by bare statements', value: rate(took.bare) },
      },
    ];
  },
};
