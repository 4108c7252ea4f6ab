import type { components } from '../../schema.ts';
import type { SelectionName } from '../store/behind/index.ts';

type Definition = components['schemas']['MetricDefinition'];

/** Numerator or denominator: what it is, and the applications it counts or comes from (#172). */
export interface Side {
  words: string;
  /** Null where there are none, such as behind a budget. */
  candidates: SelectionName | null;
}

/** Anything the registry explains. */
export interface Explained extends Omit<Definition, 'numerator' | 'denominator' | 'listable'> {
  numerator: Side;
  /** Null for a count. */
  denominator: Side | null;
}

interface CountedSide<Counts> extends Side {
  of: (counts: Counts) => number;
}

/** A metric: what it is in words, and which counts it divides. */
export interface MetricOf<Counts> extends Explained {
  numerator: CountedSide<Counts>;
  denominator: CountedSide<Counts> | null;
}
