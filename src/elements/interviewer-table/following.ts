// Keeps the rows up to date. Only rows of the API need it: it is loaded after the first are shown.
import type { ReactiveController } from 'lit';
import { SkLoadEvent } from '../../controllers/load-events.ts';
import { ApiError } from '../../controllers/resource.ts';
import type { LiveChange, LiveController } from '../../controllers/live.ts';
import type { SessionController } from '../../controllers/session-context.ts';
import { formatOf } from '../../localization/format.ts';
import { heedOthers } from '../heed-others.ts';
import type { Interviewer } from './filters.ts';
import type { FollowedTable, TableHost } from './table-view.ts';

/** Figures of a list need not follow each second. */
const pace = 5_000;
/** The clock is looked at with the minutes, and not with each change besides. */
const halfMinute = 30_000;
/** What somebody is at work in; the labels' dialog is in an element of its own. */
const open =
  '#action-menu:popover-open, dialog:is([open], :popover-open), sk-label-dialog:focus-within';
/** What may change a row, or which rows there are. */
const telling = /^(?:application|step|csat|cost|sync|budget|interviewer|label|erasure)\./;
const ofTheList = /^(?:interviewer|label)\./;

/** With the connection that all elements of a session share, whose code is fetched by itself. */
export async function loadFollow() {
  const { LiveController } = await import('../../controllers/live.ts');
  return follow.bind(undefined, LiveController);
}

/** Loads the page on the screen again when the stream tells of a change, where the session may read it. */
function follow(
  Controller: typeof LiveController,
  host: TableHost,
  session: SessionController,
  source: FollowedTable,
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
    await renew(host, session, source, signal);
  };

  const live = new Controller(host, {
    session,
    // The list does not say with which change it ends.
    after: () => (source.loaded && session.session?.can('candidates:read') ? null : undefined),
    concerns,
    apply: (_changes, signal) => refresh(signal),
    catchUp: refresh,
    pace,
  });
  host.addController(new Clock(source, live));
  heedOthers(
    host,
    () => (host.data ? undefined : session.session),
    () => live.renew(),
  );
  return live;
}

/** Has the page loaded again when the rows on it are others by the time alone, of which no change tells. */
class Clock implements ReactiveController {
  readonly #source: FollowedTable;
  readonly #live: LiveController;
  #lookedAt = Date.now();

  constructor(source: FollowedTable, live: LiveController) {
    this.#source = source;
    this.#live = live;
  }

  // With the minutes, if nothing else.
  hostUpdated(): void {
    const { loaded, resource } = this.#source;
    const now = Date.now();
    if (!loaded || !resource.updatedAt || now - this.#lookedAt < halfMinute) return;
    this.#lookedAt = now;
    const { page, timeZone } = loaded;
    if (isOutdated(page.data, timeZone, resource.updatedAt, now)) this.#live.renew();
  }
}

/** Whether a deadline has passed, or a day begun, with its budgets and what is counted in days. */
export function isOutdated(
  rows: readonly Interviewer[],
  timeZone: string | undefined,
  since: Date,
  now: number,
): boolean {
  const day = formatOf('DateTimeFormat', 'en', { timeZone });
  // Where the clocks differ, the server may not have come to it yet: then again.
  const passed = ({ status, deadlineAt }: Interviewer) =>
    status === 'active' && deadlineAt !== null && Date.parse(deadlineAt) <= now;
  return day.format(since) !== day.format(now) || rows.some(passed);
}

/** Loads the page on the screen again, without taking it off. */
async function renew(
  host: TableHost,
  { session }: SessionController,
  source: FollowedTable,
  signal: AbortSignal,
): Promise<void> {
  const { resource, list } = source;
  const before = JSON.stringify(source.loaded?.page);
  if (!session || resource.value === undefined || resource.refreshing || resource.waiting) return;
  try {
    const page = await source.ask(session, signal, 'default');
    if (signal.aborted || list !== source.list) return;
    // With the last row of a page that is gone, it is left by a load of its own.
    if (page.cursor !== undefined && page.page.data.length === 0) void source.reload();
    else {
      resource.replace(page);
      if (JSON.stringify(page.page) !== before) await tell(host);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    // What the list is no more, and what the session may no longer see, a load of its own finds.
    if (!(error instanceof ApiError) || ![400, 401, 403].includes(error.status)) throw error;
    void source.reload();
  }
}

/** As after any load, but only of rows that are others. */
async function tell(host: TableHost): Promise<void> {
  await host.updateComplete;
  host.dispatchEvent(new SkLoadEvent());
}
