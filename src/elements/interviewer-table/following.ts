// Keeps the rows up to date. Only rows of the API need it: it is loaded after the first are shown.
import { LiveController } from '../../controllers/live.ts';
import type { LiveChange } from '../../controllers/live.ts';
import type { SessionController } from '../../controllers/session-context.ts';
import type { TableHost, TableSource } from './table-source.ts';

/** Figures of a list need not follow each second. */
const pace = 5_000;
/** What somebody is at work in; the labels' dialog is in an element of its own. */
const open =
  '#action-menu:popover-open, dialog:is([open], :popover-open), sk-label-dialog:focus-within';
/** What may change a row, or which rows there are. */
const telling = /^(?:application|step|csat|cost|sync|budget|interviewer|label|erasure)\./;
const ofTheList = /^(?:interviewer|label)\./;

/** Loads the page on the screen again when the stream tells of a change, where the session may read it. */
export function follow(
  host: TableHost,
  session: SessionController,
  source: TableSource,
): LiveController {
  const concerns = ({ type, interviewerId }: LiveChange): boolean => {
    if (!telling.test(type)) return false;
    const moves = ofTheList.test(type) || host.filter.sort.endsWith('_candidates');
    return interviewerId === null || moves || source.shows(interviewerId);
  };

  const refresh = async (signal: AbortSignal): Promise<void> => {
    const busy = host.renderRoot.querySelector(open);
    // Not under the hands of somebody, and not for nobody: thrown, it is tried again.
    if (busy || document.visibilityState === 'hidden') {
      throw new DOMException('Not now.', 'InvalidStateError');
    }
    await source.refresh(signal);
  };

  return new LiveController(host, {
    session,
    // The list does not say with which change it ends.
    after: () => (source.isLoaded && session.session?.can('candidates:read') ? null : undefined),
    concerns,
    apply: (_changes, signal) => refresh(signal),
    catchUp: refresh,
    pace,
  });
}
