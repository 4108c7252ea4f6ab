/** A JSON answer as a CSV file: its text and the headers of its own. */
import type { CompiledOperation } from '../../contract.ts';
import { offsetAt } from '../../metrics/zone.ts';
import { instantText } from '../time.ts';
import { csv } from './cells.ts';
import { layoutOf } from './layout.ts';
import { sheet } from './sheet.ts';

export interface Asked {
  url: string;
  query: Record<string, unknown>;
  now: number;
}

export interface CsvFile {
  text: string;
  headers: Record<string, string>;
}

/** Takes the body of the operation's JSON answer, and what is left out of it. */
export type ToCsv = (body: object, asked: Asked, masked: readonly string[]) => CsvFile;

/** Reads the operation's schema once; undefined when it offers no CSV. */
export function csvOf({ id, answer, offersCsv }: CompiledOperation): ToCsv | undefined {
  if (!offersCsv) return undefined;
  const whole = layoutOf(answer);
  return (body, { url, query, now }, masked) => {
    const layout = masked.length === 0 ? whole : layoutOf(answer, masked);
    const { asOf = instantText(now) } = query as { asOf?: string };
    const next = (body as { page?: { nextCursor: string | null } }).page?.nextCursor;
    return {
      text: csv(sheet(layout, { operation: id, query, body, asOf: instantText(Date.parse(asOf)) })),
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="screenkit-${id}-${period(body, query)}.csv"`,
        ...(next == null ? {} : { Link: `<${withCursor(url, next)}>; rel="next"` }),
      },
    };
  };
}

interface Ends {
  from?: string;
  to?: string;
}

/** The dates of the window in its zone, as a file may be named. */
function period(body: object, query: Ends & { timeZone?: string }): string {
  const { window, timeZone = 'UTC' } = { ...query, ...body } as typeof query & {
    window?: Ends | null;
  };
  const { from, to } = window ?? query;
  if (from === undefined && to === undefined) return 'all-time';
  const date = (text: string) => {
    const instant = Date.parse(text);
    return instantText(instant + offsetAt(timeZone, instant)).slice(0, 10);
  };
  return `${from === undefined ? 'start' : date(from)}-${to === undefined ? 'now' : date(to)}`;
}

/** Relative, so that it holds under whatever prefix a proxy serves the API. */
function withCursor(url: string, cursor: string): string {
  const { searchParams } = new URL(url);
  searchParams.set('cursor', cursor);
  return `?${searchParams.toString()}`;
}
