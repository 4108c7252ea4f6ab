// What went wrong, in words: by field where one is to blame.
import { ApiError } from '../../controllers/resource.ts';
import type { Localize } from '../../localization/localize.ts';
import type { PlainTerm } from './values.ts';

/** A word of ours, a value with too many characters, or the API's own text, which is English. */
export type Problem =
  { readonly term: PlainTerm } | { readonly tooLong: string } | { readonly text: string };

/** Field to what is wrong with it. */
export type Problems = ReadonlyMap<string, Problem>;

/** Why a change did not come about, where no field is to blame. */
export function failureText(error: unknown, localize: Localize): string {
  if (!(error instanceof ApiError)) return localize.term('labelsNotSaved');
  if (error.status === 0) return localize.term('labelsNotConnected');
  if (error.status === 401 || error.status === 403) return localize.term('labelsForbidden');
  if (error.status === 404) return localize.term('labelsGone');
  if (error.status === 412) return localize.term('labelsChanged');
  const { requestId } = error;
  const text = localize.term('labelsNotSaved');
  return requestId ? `${text} ${localize.term('stateErrorRequest', requestId)}` : text;
}

/** What the API says is wrong, by field: the first part of each pointer. */
export function findingsOf(error: unknown): Map<string, Problem> {
  const found = new Map<string, Problem>();
  if (!(error instanceof ApiError)) return found;
  for (const { pointer, message } of error.errors) {
    const [, field = ''] = pointer.split('/');
    if (!found.has(field)) found.set(field, { text: message });
  }
  return found;
}

/** Whether somebody else changed the label since it was read. */
export function isOutdated(error: unknown): boolean {
  return error instanceof ApiError && error.status === 412;
}
