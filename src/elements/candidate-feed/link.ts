import type { Candidate } from './choice.ts';

/** The address of a candidate's page by the host's pattern; nothing but a web page is linked to. */
export function linkTo({ id }: Candidate, pattern: string): string | undefined {
  if (!pattern) return undefined;
  // Half of a character cannot be encoded.
  const part = encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));
  const address = pattern.replaceAll('{id}', () => part);
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
