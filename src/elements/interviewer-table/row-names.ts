import type { Interviewer } from './filters.ts';
import { fold } from './fold.ts';

/**
 * Between single spaces only what no folding makes ASCII of: ASCII, dashes, quotes, and letters of
 * Cyrillic, Arabic, Japanese, Chinese and Korean. To look for ASCII in it, its case is enough.
 */
const apart =
  /^(?:[\x21-\x7e\u0401\u0410-\u044f\u0451\u0621-\u064a\u2013\u2014\u2018-\u201d\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+(?: (?=\S)|$))+$/;

/** ASCII, or any. */
export type Alphabet = 0 | 1;

export const alphabetOf = (folded: string): Alphabet => (/^[\x20-\x7e]*$/.test(folded) ? 0 : 1);

/** In milliseconds: what is made ready stops so often for what else the page does. */
const sliceTime = 8;
const rowsOfPart = 256;

/** The names of some rows, one after the other. */
interface Part {
  readonly text: string;
  /** Where each of them begins, and where another would. */
  readonly starts: Uint32Array;
  /** Rows that are others since. */
  readonly changed: number[];
}

/**
 * What a search looks through: the names of all rows as they are compared with a text of one
 * alphabet, in a few hundred long texts. To look through those takes a tenth of asking each name.
 */
export class RowNames {
  readonly #rows: readonly Interviewer[];
  readonly #alphabet: Alphabet;
  readonly #parts: (Part | undefined)[];
  #prepared: Promise<void> | undefined;

  constructor(rows: readonly Interviewer[], alphabet: Alphabet, parts: (Part | undefined)[] = []) {
    this.#rows = rows;
    this.#alphabet = alphabet;
    this.#parts = parts;
  }

  /** Of as many rows, of which those at `changed` are others. */
  after(rows: readonly Interviewer[], changed: readonly number[]): RowNames {
    const parts = this.#parts.map((part) => part && { ...part, changed: [...part.changed] });
    for (const row of changed) parts[Math.floor(row / rowsOfPart)]?.changed.push(row);
    return new RowNames(rows, this.#alphabet, parts);
  }

  /** 1 for each row that has the folded text in a name. */
  find(search: string): Uint8Array {
    const found = new Uint8Array(this.#rows.length);
    for (let first = 0; first < found.length; first += rowsOfPart) {
      const { text, starts } = this.#part(first);
      let at = text.indexOf(search);
      for (let row = 0; at !== -1; at = text.indexOf(search, starts[row])) {
        while ((starts[row + 1] as number) <= at) row++;
        found[first + row] = 1;
        row++;
      }
    }
    return found;
  }

  /**
   * Makes it ready in parts of a few milliseconds, between which the page may do other things, as
   * long as it is `wanted`.
   */
  prepare(wanted: () => boolean): Promise<void> {
    return (this.#prepared ??= this.#prepare(wanted));
  }

  async #prepare(wanted: () => boolean): Promise<void> {
    let until = performance.now() + sliceTime;
    for (let first = 0; first < this.#rows.length; first += rowsOfPart) {
      this.#part(first);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (!wanted()) return;
      until = performance.now() + sliceTime;
    }
  }

  #part(first: number): Part {
    const place = first / rowsOfPart;
    const made = this.#parts[place];
    if (made?.changed.length === 0) return made;
    const changed = made && new Set(made.changed);
    const names: string[] = [];
    const starts = [0];
    const last = Math.min(first + rowsOfPart, this.#rows.length);
    let length = 0;
    for (let row = first; row < last; row++) {
      const [start, next] = [made?.starts[row - first], made?.starts[row - first + 1]];
      const name = made && !changed?.has(row) ? made.text.slice(start, next) : this.#name(row);
      names.push(name);
      starts.push((length += name.length));
    }
    return (this.#parts[place] = {
      text: names.join(''),
      starts: Uint32Array.from(starts),
      changed: [],
    });
  }

  /** No text that is searched for has a line break, so that none is found in two names at once. */
  #name(row: number): string {
    const { title = '', slug = '' } = this.#rows[row] as Interviewer;
    return this.#alphabet === 0 && apart.test(title) && apart.test(slug)
      ? `${title}\n${slug}\n`.toLowerCase()
      : `${fold(title)}\n${fold(slug)}\n`;
  }
}
