import { valueOf } from './figure.ts';
import { budgetUsed } from './registry/interviewer.ts';

export interface SpendState {
  /** Null with a budget of 0. */
  used: number | null;
  state: 'ok' | 'warning' | 'paused';
}

/** #21: a warning from 80 % of the budget, a stop from 100 %. */
export function spendState(spent: number, budget: number): SpendState {
  const used = valueOf(budgetUsed, { spent, budget });
  const share = used ?? 1;
  return { used, state: share >= 1 ? 'paused' : share >= 0.8 ? 'warning' : 'ok' };
}
