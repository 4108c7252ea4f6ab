import type { Session } from '../../client/session.ts';
import { unwrap } from '../../controllers/resource.ts';
import type { ApiError } from '../../controllers/resource.ts';
import { timeWindow } from '../../controllers/time-range.ts';
import type { TimeRange, TimeWindow } from '../../controllers/time-range.ts';
import { SkErrorEvent } from '../events.ts';
import type { Agent, EngagementData, TimeToEngage } from './answers.ts';

/** What the host and the visitor ask for; an attribute that is taken off leaves null. */
export interface EngagementChoice {
  readonly interviewerId: string | null;
  readonly range: TimeRange;
  readonly from: string;
  readonly to: string;
  readonly baseline: string | null;
  readonly distinct: TimeToEngage['distinct'];
  readonly includeTest: boolean;
  /** Zone of the window's days. */
  readonly timeZone: string | undefined;
  readonly agent: Agent;
  /** Zone of the hours, where it is another. */
  readonly displayZone: string;
  readonly stage: string | null;
}

interface Asking {
  readonly session: Session;
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
}

interface Held {
  readonly session: Session;
  readonly key: string;
  readonly at: number;
  readonly window: TimeWindow;
  readonly timeToEngage: TimeToEngage | null;
}

/** How long another agent or zone is asked for over the window of before. */
const holdFor = 15 * 60_000;

/**
 * Asks for both answers over one window that ends now. Another agent or zone changes the hours only:
 * it is asked for over the same window again, so that no total moves (#1), and the times to engage
 * stay as they are.
 */
export class EngagementSource {
  /** Zone of the window, as it was asked for last. */
  zone = '';
  #last: Held | undefined;

  /** `host` tells why the times to engage are left out of the answer, where they are. */
  async ask(
    choice: EngagementChoice,
    { session, signal, cache }: Asking,
    host: EventTarget,
  ): Promise<EngagementData> {
    const { agent, displayZone, ...rest } = choice;
    const zone = (this.zone = choice.timeZone || (await session.info(cache)).workspace.timeZone);
    const key = JSON.stringify({ ...rest, zone });
    // A load that failed leaves nothing either: the browser would answer for the window of before.
    if (cache === 'reload') this.#last = undefined;
    const last = this.#last;
    // Where only agent or zone are others now.
    const isKept = last?.session === session && last.key === key && Date.now() - last.at < holdFor;
    const held = isKept ? last : undefined;
    const window = held?.window ?? timeWindow({ ...choice, timeZone: zone });
    const scope = {
      ...window,
      includeTest: choice.includeTest,
      interviewerId: choice.interviewerId?.split(/\s+/).filter(Boolean) ?? [],
      stage: (choice.stage || undefined) as string,
    };
    let failure: unknown;
    const [hours, timeToEngage] = await Promise.all([
      session.client
        .GET('/v1/analytics/engagement-hours', {
          params: { query: { ...scope, agent, timeZone: displayZone || zone } },
          signal,
          cache,
        })
        .then(unwrap),
      held?.timeToEngage ??
        session.client
          .GET('/v1/analytics/time-to-engage', {
            params: {
              query: {
                ...scope,
                baseline: (choice.baseline?.replaceAll('-', '_') ||
                  undefined) as TimeToEngage['baselineChoice'],
                distinct: choice.distinct || undefined,
                timeZone: zone,
              },
            },
            signal,
            cache,
          })
          .then(unwrap)
          .catch((error: unknown) => {
            // What is refused is refused for all of it; what may pass may come the next time.
            if (!(error as Partial<ApiError>).retryable || signal.aborted) throw error;
            failure = error;
            return null;
          }),
    ]);
    // Not before: where the hours fail too, that is told, and nothing is shown.
    if (failure) host.dispatchEvent(new SkErrorEvent(failure));
    this.#last = { at: Date.now(), ...held, session, key, window, timeToEngage };
    return { hours, timeToEngage };
  }
}
