import { ApiError } from '../../../controllers/resource.ts';
import type { Localize } from '../../../localization/localize.ts';

/** Why a change was not made, and what to do about it, in plain words. */
export function failureText(error: unknown, localize: Localize): string {
  if (!(error instanceof ApiError)) return localize.term('actionFailed');
  const reason = error.errors[0]?.message ?? error.message;
  switch (error.status) {
    case 0:
      if (error.code !== 'network') return localize.term('actionFailed');
      return localize.term(navigator.onLine ? 'actionFailedNetwork' : 'actionFailedOffline');
    case 401:
    case 403:
      return localize.term('actionFailedForbidden');
    case 404:
      return localize.term('actionFailedNotFound');
    case 409:
      return localize.term('actionFailedConflict', reason);
    case 412:
      return localize.term('actionFailedStale');
    case 400:
    case 422:
      return localize.term('actionFailedInvalid', reason);
    case 429:
    case 503:
      return localize.term('actionFailedBusy');
    default:
      return localize.term('actionFailed');
  }
}
