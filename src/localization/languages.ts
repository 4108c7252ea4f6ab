import type { Translation } from './en.ts';

type Load = () => Promise<{ readonly words: Translation }>;

/**
 * The languages that come with the package beside English, each fetched when an element speaks it
 * and then no longer listed here.
 * Portuguese is that of Brazil, wherever it is read.
 */
export const languages = new Map<string, Load>([
  ['ar', () => import('./ar.ts')],
  ['de', () => import('./de.ts')],
  ['es', () => import('./es.ts')],
  ['fr', () => import('./fr.ts')],
  ['ja', () => import('./ja.ts')],
  ['pt', () => import('./pt-br.ts')],
]);
