import { sql, type RawBuilder } from 'kysely';
import type { Engine, Trx } from '../engine.ts';

type Sql = RawBuilder<unknown>;

/** More than this many are looked for by the statements themselves. */
const mostNamed = 2000;

/** The candidates that new events are about; a few are named one by one. */
export class Touched {
  /** A select of their ids. */
  readonly all: Sql;
  readonly named: boolean;
  readonly #engine: Engine;
  readonly #types: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  private constructor(
    all: Sql,
    engine: Engine,
    types: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  ) {
    this.all = all;
    this.named = types !== undefined;
    this.#engine = engine;
    this.#types = types;
  }

  /** `added` is the condition that new events meet. */
  static async by(trx: Trx, engine: Engine, added: Sql): Promise<Touched> {
    const { rows } = await sql<{ candidate_id: string; type: string }>`
      select candidate_id, type from events where ${added}
      group by candidate_id, type limit ${sql.lit(mostNamed + 1)}`.execute(trx);
    if (rows.length > mostNamed) {
      const all = sql`select candidate_id from events where ${added}`;
      return new Touched(all, engine, undefined);
    }
    const types = new Map<string, Set<string>>();
    for (const { candidate_id, type } of rows)
      types.set(candidate_id, (types.get(candidate_id) ?? new Set()).add(type));
    return new Touched(engine.listed([...types.keys()]), engine, types);
  }

  /** Those with a new event of these types, or among `others`; undefined when there are none. */
  of(types: readonly string[], others: ReadonlySet<string> = new Set()): Sql | undefined {
    if (!this.#types) {
      const narrow = types.length === 1 && types[0] === 'application.registered';
      return narrow ? sql`${this.all} and type = 'application.registered'` : this.all;
    }
    const ids = [...this.#types].filter(
      ([id, seen]) => others.has(id) || types.some((type) => seen.has(type)),
    );
    return ids.length === 0 ? undefined : this.#engine.listed(ids.map(([id]) => id));
  }
}
