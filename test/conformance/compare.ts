/** Where an answer differs from the oracle's: integers and words exactly, quotients to 12 digits. */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    if (actual === expected) return [];
    const size = Math.max(1, Math.abs(actual), Math.abs(expected));
    const near = Math.abs(actual - expected) <= 1e-9 * size;
    return near && !(Number.isInteger(actual) && Number.isInteger(expected))
      ? []
      : [`${path}: ${actual} rather than ${expected}`];
  }
  if (
    actual === null ||
    expected === null ||
    typeof actual !== 'object' ||
    typeof expected !== 'object'
  ) {
    return actual === expected
      ? []
      : [`${path}: ${JSON.stringify(actual)} rather than ${JSON.stringify(expected)}`];
  }
  const [left, right] = [actual as Record<string, unknown>, expected as Record<string, unknown>];
  // The words of a definition are the server's own.
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  if ('metric' in left) keys.delete('definition');
  return [...keys].flatMap((key) =>
    key in left && key in right
      ? differences(left[key], right[key], `${path}/${key}`)
      : [
          `${path}/${key}: ${key in left ? 'not expected' : 'missing'}: ${JSON.stringify(left[key] ?? right[key])}`,
        ],
  );
}
