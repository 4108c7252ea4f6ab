/**
 * Random numbers that are the same for the same seed on every machine (mulberry32). A fork has a
 * stream of its own, so that drawing more in one place changes nothing in another.
 */
export class Random {
  readonly #seed: number;
  #state: number;

  constructor(seed: number) {
    this.#seed = seed | 0;
    this.#state = seed | 0;
  }

  fork(...keys: number[]): Random {
    let seed = this.#seed;
    for (const key of keys) {
      seed = Math.imul(seed ^ (key + 0x9e3779b9), 0x85ebca6b);
      seed = Math.imul(seed ^ (seed >>> 13), 0xc2b2ae35);
      seed ^= seed >>> 16;
    }
    return new Random(seed);
  }

  /** From 0 to, but without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }

  /** Picks by weights that belong to the items in order. */
  weighted<T>(list: readonly [T, ...T[]], weights: readonly number[]): T {
    let rest = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [place, weight] of weights.entries()) {
      rest -= weight;
      if (rest < 0) return list[place] ?? list[0];
    }
    return list[0];
  }

  /** Near enough a standard normal: mean 0, deviation 1, never beyond 4.3. */
  normal(): number {
    let sum = 0;
    for (let draw = 0; draw < 6; draw += 1) sum += this.next();
    return (sum - 3) * Math.SQRT2;
  }

  /** A waiting time: mostly around its median, sometimes much longer. */
  wait(median: number, spread: number): number {
    return Math.round(median * Math.exp(spread * this.normal()));
  }
}
