import {
  CompiledQuery,
  DefaultQueryExecutor,
  Transaction,
  type ConnectionProvider,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely';
import type { Trx } from './engine.ts';
import type { Database } from './tables.ts';

export interface Beginning {
  /** What begins it; with a snapshot, as a part of the transaction that exported it. */
  begin: (snapshot?: string) => string;
  /** Whether a second connection takes half of the statements; only where they just read. */
  onTwo: boolean;
}

/** PostgreSQL's code for a statement of a transaction in which another has failed. */
const aborted = '25P02';

interface Lane {
  connection: DatabaseConnection;
  /** Statements sent and not answered. */
  waiting: number;
}

/**
 * A transaction that sends each statement when it is asked for: those that are asked for together
 * take one way there and back. Kysely's own waits for an answer before it sends the next.
 */
export async function inTransaction<T>(
  dialect: Dialect,
  driver: Driver,
  { begin, onTwo }: Beginning,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  const lanes = await acquire(driver, onTwo ? 2 : 1);
  let open = true;
  let failed: unknown;
  const provider: ConnectionProvider = {
    async provideConnection(use) {
      // What is still under way where another part has failed must not reach the next transaction.
      if (!open) throw new Error('The transaction has ended.');
      const lane = lanes.reduce((least, lane) => (lane.waiting < least.waiting ? lane : least));
      lane.waiting += 1;
      return use(lane.connection)
        .catch((error: unknown) => {
          failed ??= error;
          throw error;
        })
        .finally(() => (lane.waiting -= 1));
    },
  };
  const executor = new DefaultQueryExecutor(
    dialect.createQueryCompiler(),
    dialect.createAdapter(),
    provider,
  );
  const trx = new Transaction<Database>({ config: { dialect }, dialect, driver, executor });
  try {
    const [first, second] = lanes as [Lane, Lane?];
    const begun = first.connection.executeQuery(CompiledQuery.raw(begin()));
    if (second) {
      const [snapshot] = await Promise.all([exportSnapshot(first.connection), begun]);
      await second.connection.executeQuery(CompiledQuery.raw(begin(snapshot)));
    }
    const [result] = await Promise.all([work(trx), begun]);
    open = false;
    await Promise.all(lanes.map(({ connection }) => driver.commitTransaction(connection)));
    return result;
  } catch (error) {
    open = false;
    // One that cannot be rolled back is not used again.
    await Promise.allSettled(lanes.map(({ connection }) => driver.rollbackTransaction(connection)));
    // Statements sent after one that failed fail for that alone, and may be heard of first.
    throw (error as { code?: string }).code === aborted ? (failed ?? error) : error;
  } finally {
    for (const { connection } of lanes) await driver.releaseConnection(connection);
  }
}

/** All or none; asked for at once, so that two that want two never wait for each other. */
async function acquire(driver: Driver, count: number): Promise<Lane[]> {
  const asked = Array.from({ length: count }, () => driver.acquireConnection());
  const settled = await Promise.allSettled(asked);
  const lanes = settled.flatMap((one) =>
    one.status === 'fulfilled' ? [{ connection: one.value, waiting: 0 }] : [],
  );
  const failed = settled.find((one) => one.status === 'rejected');
  if (!failed) return lanes;
  for (const { connection } of lanes) await driver.releaseConnection(connection);
  throw failed.reason;
}

async function exportSnapshot(connection: DatabaseConnection): Promise<string> {
  const { rows } = await connection.executeQuery<{ snapshot: string }>(
    CompiledQuery.raw('select pg_export_snapshot() as snapshot'),
  );
  return rows[0]?.snapshot ?? '';
}
