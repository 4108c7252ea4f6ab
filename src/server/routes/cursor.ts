import { createHmac, timingSafeEqual } from 'node:crypto';
import { badQuery } from '../problem.ts';
import { sha256 } from '../store/identifier.ts';
import { newestSigningKey } from '../store/keys.ts';
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
  readonly #secret: string;
  readonly #list: string;

  private constructor(secret: string, list: string) {
    this.#secret = secret;
    this.#list = list;
  }

  /** `filters` is the query without `cursor` and `limit`. */
  static async of(
    reader: Reader,
    operation: string,
    scope: Scope,
    filters: object,
  ): Promise<Cursors> {
    const { secret } = await newestSigningKey(reader, 'cursor');
    const entries = Object.entries(filters)
      .filter(([name]) => name !== 'cursor' && name !== 'limit')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return new Cursors(secret, sha256(JSON.stringify([operation, scope, entries])));
  }

  write(place: Place): string {
    const body = Buffer.from(JSON.stringify([1, place.values, place.id])).toString('base64url');
    return `${body}.${this.#seal(body)}`;
  }

  read(text: string | undefined): Place | undefined {
    if (text === undefined) return undefined;
    const [body = ''] = text.split('.');
    const [given, right] = [Buffer.from(text), Buffer.from(`${body}.${this.#seal(body)}`)];
    const same = given.length === right.length && timingSafeEqual(given, right);
    if (!same) throw badQuery('cursor', 'is not a cursor of this list; start again without it');
    const [, values, id] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
      number,
      number[],
      string,
    ];
    return { values, id };
  }

  #seal(body: string): string {
    return createHmac('sha256', this.#secret).update(`${this.#list}.${body}`).digest('base64url');
  }
}
