/** What cells tell in full, for whoever first points at one or goes there by keyboard. */
export const loadHints = () => import('./hints.ts');
