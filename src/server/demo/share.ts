/**
 * Says yes to a share of those who ask, as evenly as can be: of any few in a row too. Chance would
 * let the rates of small cohorts jump, and every role would look in need of attention.
 */
export class Share {
  #owed: number;

  /** `start`, from 0 to 1, is how much of a yes is owed already. */
  constructor(start: number) {
    this.#owed = start;
  }

  next(share: number): boolean {
    this.#owed += share;
    if (this.#owed < 1) return false;
    this.#owed -= 1;
    return true;
  }
}
