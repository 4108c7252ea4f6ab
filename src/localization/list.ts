import { formatOf } from './format.ts';
import type { Localize } from './localize.ts';
import { setApart } from './set-apart.ts';

/** As in "one, two, and three". */
export function list(
  localize: Localize,
  items: Iterable<string>,
  options?: Intl.ListFormatOptions,
): string {
  const said = [...items].map((item) => setApart(item, localize.words.$dir));
  return formatOf('ListFormat', localize.format(), options).format(said);
}

/** The two largest units, as in 90,000 → "1 day, 1 hour". */
export function duration(localize: Localize, seconds: number): string {
  const parts = localize.durationParts(seconds, 'long');
  return list(localize, parts, { type: 'unit', style: 'long' });
}
