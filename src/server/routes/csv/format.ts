/** Whether an operation answers JSON or CSV: `format` wins, then `Accept` (RFC 9110), then JSON. */
import type { CompiledOperation } from '../../contract.ts';
import { Problem } from '../../problem.ts';

export type Format = 'json' | 'csv';

const mediaTypes = { json: 'application/json', csv: 'text/csv' } as const;

/**
 * Takes `format` out of the query, which no handler needs to know, and decides. Operations without
 * CSV answer what they have. Throws a 406 when `Accept` allows neither.
 */
export function takeFormat(
  { offersCsv }: CompiledOperation,
  query: Record<string, unknown>,
  accept: string | null,
): Format {
  if (!offersCsv) return 'json';
  const asked = query['format'] as Format | undefined;
  delete query['format'];
  if (asked !== undefined) return asked;
  if (accept === null || accept.trim() === '') return 'json';
  const ranges = accept.split(',').map(readRange);
  const [json, csv] = [weight(ranges, mediaTypes.json), weight(ranges, mediaTypes.csv)];
  if (json === 0 && csv === 0) {
    const message = `must allow ${mediaTypes.json} or ${mediaTypes.csv}`;
    throw new Problem('not_acceptable', { errors: [{ pointer: '/header/accept', message }] });
  }
  return csv > json ? 'csv' : 'json';
}

interface Range {
  name: string;
  weight: number;
}

/** One media range; its parameters other than the weight do not matter here. */
function readRange(text: string): Range {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const found = parameters.map((part) => /^q *=(.*)$/.exec(part)).find(Boolean);
  const given = found?.[1]?.trim();
  const readable = given === undefined || /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(given);
  return { name, weight: readable ? Number(given ?? 1) : 0 };
}

/** What the most specific range that covers the type says; 0 when none does. */
function weight(ranges: readonly Range[], mediaType: string): number {
  const [type] = mediaType.split('/');
  for (const name of [mediaType, `${type}/*`, '*/*']) {
    const covering = ranges.filter((range) => range.name === name);
    if (covering.length > 0) return Math.max(...covering.map((range) => range.weight));
  }
  return 0;
}
