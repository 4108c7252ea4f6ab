/** A key as a JSON Pointer has it (RFC 6901), and back. */
export const escapePointer = (key: string): string =>
  key.replaceAll('~', '~0').replaceAll('/', '~1');

export const unescapePointer = (part: string): string =>
  part.replaceAll('~1', '/').replaceAll('~0', '~');
