/** Values that trip up who reads them carelessly, and good values with such in them. */
import fc from 'fast-check';

const instants = [
  '1970-01-01T00:00:00Z',
  '1970-01-01T00:00:00.001Z',
  '2026-02-01T00:00:00Z',
  '2026-02-28T23:59:59.999-08:00',
  '2024-02-29T12:00:00Z',
  '9999-12-31T23:59:59.999Z',
];
const texts = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '%',
  '_',
  '\\',
  "'",
  '"; --',
  '٣',
  '𝟘',
  '\u202e',
  '👩‍👩‍👧',
  'é',
  'ﬁ',
  '\t',
  'a'.repeat(300),
  'a:b',
  'a:..',
  'a:1..2',
  'client:x',
  'seats:9999999999.999999..',
  'seats:-9999999999..',
  'UTC',
  'America/Vancouver',
  '+02:00',
  'active',
  'previous_period',
  'same_period_last_year',
  'trailing_90d',
  'person',
  'json',
  'csv',
  'a',
  'cand',
  ...instants,
];
export const text = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
/** A dot alone is a step in a path and never comes to the server. */
export const segment = text.filter((one) => !/^\.{1,2}$/.test(one));
const json = fc.oneof(
  text,
  fc.constantFrom(0, -0, 1, -1, 0.1, 1e15, 1e21, -1e21, 5e-324, 2 ** 53, true, false, null),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A valid body with some of its values, at any depth, replaced, taken out or added to. */
export function mutated(body: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(body) && body.length > 0) {
    return fc.tuple(fc.nat(body.length - 1), json).map(([at, value]) => body.with(at, value));
  }
  if (body === null || typeof body !== 'object') return json;
  const fields = Object.entries(body);
  if (fields.length === 0) return json;
  const one = fc.constantFrom(...fields);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: one.chain(([name, value]) =>
        mutated(value).map((other) => ({ ...body, [name]: other })),
      ),
    },
    {
      weight: 1,
      arbitrary: one.map(([name]) => Object.fromEntries(fields.filter(([key]) => key !== name))),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(text, json).map(([name, value]) => ({ ...body, [name]: value })),
    },
    { weight: 1, arbitrary: json },
  );
}
