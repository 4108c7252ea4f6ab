/** The statements that a store runs. */
import { StatementSync } from 'node:sqlite';
import pg from 'pg';

export interface Stated {
  text: string;
  /** On PostgreSQL only. */
  values: readonly unknown[];
}

const ways = ['all', 'get', 'iterate', 'run'] as const;

/** Notes what runs, in its order, while `work` does. */
export async function statements(work: () => Promise<unknown>): Promise<Stated[]> {
  const seen: Stated[] = [];
  const { prototype } = StatementSync;
  const before = ways.map((way) => [way, prototype[way]] as const);
  for (const [way, run] of before) {
    prototype[way] = function (this: StatementSync, ...given: unknown[]) {
      seen.push({ text: this.sourceSQL, values: [] });
      return (run as (...all: unknown[]) => unknown).apply(this, given);
    } as never;
  }
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [text, values = []] = given as [string, unknown[]?];
    if (typeof text === 'string') seen.push({ text, values });
    return (query as (...all: unknown[]) => unknown).apply(this, given);
  } as typeof query;
  try {
    await work();
  } finally {
    Object.assign(prototype, Object.fromEntries(before));
    pg.Client.prototype.query = query;
  }
  return seen;
}
