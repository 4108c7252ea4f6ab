/** Which worlds to generate: `SCREENKIT_WORLDS` says how many, `SCREENKIT_SEED` names the first. */
import type { Engine } from '../server/world.ts';

const usual: Record<Engine, number> = { sqlite: 50, postgres: 6 };

export function seeds(engine: Engine, share = 1): number[] {
  const asked = process.env['SCREENKIT_WORLDS'];
  const first = Number(process.env['SCREENKIT_SEED'] ?? 1);
  const count = Math.max(1, Math.ceil((asked ? Number(asked) : usual[engine]) * share));
  return Array.from({ length: count }, (_, index) => first + index);
}
