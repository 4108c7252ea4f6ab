/** Faults of what the store stands on: nobody's mistake, and gone when the operator has mended it. */

/** Primary result codes of SQLite. */
const sqlite: Record<number, string> = {
  5: 'The store is busy.',
  10: 'The disk of the store cannot be read or written.',
  13: 'The disk of the store is full.',
};

const unreachable = 'The database cannot be reached.';

/** Classes and codes of PostgreSQL's SQLSTATE, the longer first. */
const postgres: [start: string, says: string][] = [
  ['53100', 'The disk of the database is full.'],
  ['53300', 'The database takes no more connections.'],
  ['57P', unreachable],
  ['08', unreachable],
  ['58', 'The database cannot use its disk.'],
];

const network = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'];

/** Errors of the driver that have no code. */
const lost =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded)/;

/** What to say of a fault of the disk or the database; undefined of any other error. */
export function outage(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return sqlite[errcode & 0xff];
  if (lost.test(error.message)) return unreachable;
  if (typeof code !== 'string') return undefined;
  if (network.includes(code)) return unreachable;
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined;
  return postgres.find(([start]) => code.startsWith(start))?.[1];
}
