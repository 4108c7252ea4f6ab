/** Says its own time, or is in a server's own words. */
function isOwn(key: string, path: string, query: object): boolean {
  if (path === '' && key === 'asOf') return true;
  if (key === 'outcomesUntil' && (path === '' || path === '/baselineWindow'))
    return !('outcomesUntil' in query);
  return false;
}

/** Integers are equal or not; of other numbers, a sum may be rounded in another order. */
function sameNumber(got: number, expected: number): boolean {
  if (got === expected) return true;
  if (Number.isInteger(got) && Number.isInteger(expected)) return false;
  return Math.abs(got - expected) <= 1e-12 * Math.max(1, Math.abs(got), Math.abs(expected));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object';

/** Where an answer is not the golden one, as `/path: expected …, got …`. */
export function differences(got: unknown, expected: unknown, query: object, path = ''): string[] {
  if (typeof got === 'number' && typeof expected === 'number' && sameNumber(got, expected))
    return [];
  if (!isObject(got) || !isObject(expected) || Array.isArray(got) !== Array.isArray(expected)) {
    return got === expected
      ? []
      : [`${path || '/'}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(got)]);
  // What a metric means is said in each server's own words.
  if ('metric' in expected) keys.delete('definition');
  return [...keys]
    .filter((key) => !isOwn(key, path, query))
    .flatMap((key) => {
      const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!Object.hasOwn(got, key))
        return [`${at}: expected ${JSON.stringify(expected[key])}, got nothing`];
      if (!Object.hasOwn(expected, key))
        return [`${at}: expected nothing, got ${JSON.stringify(got[key])}`];
      return differences(got[key], expected[key], query, at);
    });
}
