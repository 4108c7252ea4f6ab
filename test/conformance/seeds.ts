/**
 * Which worlds to generate: `SCREENKIT_WORLDS` says how many each test takes, `SCREENKIT_WORLDS_POSTGRES`
 * how many of them on PostgreSQL, `SCREENKIT_SEED` names the first.
 */
import type { Engine } from '../server/world.ts';

const usual: Record<Engine, number> = { sqlite: 50, postgres: 6 };

/** `share` of the usual number, for tests that cost more; a number asked for holds for every test. */
export function seeds(engine: Engine, share = 1): number[] {
  const { SCREENKIT_WORLDS: all, SCREENKIT_WORLDS_POSTGRES: some = all } = process.env;
  const asked = engine === 'sqlite' ? all : some;
  const first = Number(process.env['SCREENKIT_SEED'] ?? 1);
  const count = asked ? Number(asked) : Math.ceil(usual[engine] * share);
  return Array.from({ length: count }, (_, index) => first + index);
}
