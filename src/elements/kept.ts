import { guard } from 'lit/directives/guard.js';
import type { Localize } from '../localization/localize.ts';

/**
 * Draws again only when the data, or the words, are others. Most figures are the same when they come in
 * again, and to compare them as text takes less than to compare all that is drawn of them.
 */
export function kept<T>({ localize }: { localize: Localize }, data: unknown, draw: () => T) {
  return guard([localize.words, JSON.stringify(data)], draw);
}
