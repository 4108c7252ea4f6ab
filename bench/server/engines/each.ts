import type { Engine } from './engine.ts';
import { postgresEngine } from './postgres.ts';
import { sqliteEngine } from './sqlite.ts';

export const engineNames = ['sqlite', 'postgres'] as const;

export type EngineName = (typeof engineNames)[number];

/** Starts one engine after the other and stops it again. */
export async function eachEngine(
  names: readonly EngineName[],
  work: (engine: Engine, name: EngineName) => Promise<void>,
): Promise<void> {
  for (const name of names) {
    const engine = name === 'sqlite' ? sqliteEngine() : await postgresEngine();
    if (!engine) {
      console.log('PostgreSQL is not installed here and was left out.');
      continue;
    }
    try {
      await work(engine, name);
    } finally {
      await engine.stop();
    }
  }
}
