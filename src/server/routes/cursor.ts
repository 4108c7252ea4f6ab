import { createHmac, timingSafeEqual } from 'node:crypto';
import { badQuery } from '../problem.ts';
import { sha256 } from '../store/identifier.ts';
import { signingKeys } from '../store/signing-keys.ts';
import type { Scope } from '../store/scope.ts';
import type { Reader } from '../store/store.ts';

/** Where a page ended: what its last row is sorted by, and its id. */
export interface Place {
  values: readonly number[];
  id: string;
}

/**
 * A place in one list, for one scope and one set of filters, signed: a cursor that was changed, or
 * moved to another list, token or filter, is a 400.
 */
export class Cursors {
  /** Of the key that signs, then of those that did. */
  readonly #secrets: readonly [string, ...string[]];
  readonly #list: string;

  private constructor(secrets: readonly [string, ...string[]], list: string) {
    this.#secrets = secrets;
    this.#list = list;
  }

  /** `filters` is the query without `cursor` and `limit`. */
  static async of(
    reader: Reader,
    operation: string,
    scope: Scope,
    filters: object,
  ): Promise<Cursors> {
    const [signing, ...retired] = await signingKeys(reader, 'cursor');
    const entries = Object.entries(filters)
      .filter(([name]) => name !== 'cursor' && name !== 'limit')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const secrets = [signing.secret, ...retired.map(({ secret }) => secret)] as const;
    return new Cursors(secrets, sha256(JSON.stringify([operation, scope, entries])));
  }

  /** The first `limit` of the rows, of which one more was asked for, and where the next page begins. */
  cut<Row>(
    rows: readonly Row[],
    limit: number,
    placeOf: (row: Row) => Place,
  ): { page: Row[]; nextCursor: string | null } {
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const more = rows.length > limit && last !== undefined;
    return { page, nextCursor: more ? this.write(placeOf(last)) : null };
  }

  write(place: Place): string {
    const body = Buffer.from(JSON.stringify([1, place.values, place.id])).toString('base64url');
    return `${body}.${this.#seal(body, this.#secrets[0])}`;
  }

  read(text: string | undefined): Place | undefined {
    if (text === undefined) return undefined;
    const [body = ''] = text.split('.');
    const given = Buffer.from(text);
    const isOurs = this.#secrets.some((secret) => {
      const right = Buffer.from(`${body}.${this.#seal(body, secret)}`);
      return given.length === right.length && timingSafeEqual(given, right);
    });
    if (!isOurs) throw badQuery('cursor', 'is not a cursor of this list; start again without it');
    const [, values, id] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
      number,
      number[],
      string,
    ];
    return { values, id };
  }

  #seal(body: string, secret: string): string {
    return createHmac('sha256', secret).update(`${this.#list}.${body}`).digest('base64url');
  }
}
