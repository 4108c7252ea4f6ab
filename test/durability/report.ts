/** What the long run did, as a table in bench/durability.md: a row by engine and what was killed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Rounds } from './rounds.ts';

const file = fileURLToPath(new URL('../../bench/durability.md', import.meta.url));

const head = `# Durability, measured

Written by \`npm run test:long\`. A round starts the server, sends batches, single events, repeats, imports and keyed requests from four callers at once, ends it by \`kill -9\` at a random moment (one in ten while it starts), and compares what is stored with a journal of what was confirmed: nothing confirmed may be lost, nothing stored twice, no batch by half, every table has to be what a replay of the log makes of it, the engine's own check of its files (integrity_check, amcheck) has to find nothing, and the next start has to succeed. What nobody knows the fate of is sent again with the same ids. A fresh store begins every ten rounds.

| Engine | Killed | Rounds | Seed | Confirmed requests | Unknown at the kill | Lost | Doubled | Halves | Differing tables | Failed starts | Slowest start |
| ------ | ------ | -----: | ---: | -----------------: | ------------------: | ---: | ------: | -----: | ---------------: | ------------: | ------------: |
`;

const number = (value: number) => value.toLocaleString('en');

/** A run with a fault has thrown before it comes here, hence the zeros. */
export function reportRounds(engine: string, killed: string, seed: number, done: Rounds): void {
  if (process.env['SCREENKIT_ROUNDS'] === undefined) return;
  const start = `| ${engine} | ${killed} |`;
  const cells = [done.rounds, seed, done.confirmed, done.unknown, 0, 0, 0, 0, 0].map(number);
  const row = `${start} ${cells.join(' | ')} | ${number(Math.round(done.slowestStart))} ms |`;
  const before = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const rows = before.filter((line) => /^\| (?:SQLite|PostgreSQL) /.test(line));
  // Formatting may have padded the cells.
  const plain = (line: string) => line.replaceAll(/ +/g, ' ');
  const others = rows.filter((line) => !plain(line).startsWith(start));
  const load = loadavg()[0]?.toFixed(1);
  const machine = `Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform} ${process.arch}, Node ${process.versions.node}; a load of ${load} at the end. Starts wait for whatever else runs.`;
  writeFileSync(file, `${head}${[...others, row].sort().join('\n')}\n\n${machine}\n`);
}
