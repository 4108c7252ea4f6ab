import type { Session } from '../../client/session.ts';
import { ApiError, unwrap } from '../../controllers/resource.ts';
import { isDay, timeWindow } from '../../controllers/time-range.ts';
import type { TimeRange, TimeWindow } from '../../controllers/time-range.ts';
import type { Agent, EngagementData, TimeToEngage } from './answers.ts';

/** What the host and the visitor ask the element for. */
export interface EngagementChoice {
  readonly interviewerId: string;
  readonly range: TimeRange;
  readonly from: string;
  readonly to: string;
  readonly baseline: string;
  readonly distinct: TimeToEngage['distinct'];
  readonly includeTest: boolean;
  /** Zone of the window's days. */
  readonly timeZone: string | undefined;
  readonly agent: Agent;
  /** Zone of the hours, where it is another. */
  readonly displayZone: string;
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
  #zone = '';
  #held: Held | undefined;
  #shown = '';

  /** Zone of the window, as it was asked for last. */
  get zone(): string {
    return this.#zone;
  }

  /** `missing` is told why the times to engage are left out of the answer. */
  async ask(
    choice: EngagementChoice,
    asking: Asking,
    missing: (error: unknown) => void,
  ): Promise<EngagementData> {
    const { agent, displayZone, ...rest } = choice;
    const zone = choice.timeZone || (await asking.session.info(asking.cache)).workspace.timeZone;
    this.#zone = zone;
    const key = JSON.stringify({ ...rest, zone });
    const shown = JSON.stringify({ agent, displayZone });
    const held = this.#take(asking, key, shown);
    const window = held?.window ?? windowOf(choice, zone);
    const [hours, timeToEngage] = await Promise.all([
      askHours(choice, window, zone, asking),
      held?.timeToEngage ??
        askWaits(choice, window, zone, asking).catch((error: unknown) => {
          if (!isPassing(error) || asking.signal.aborted) throw error;
          missing(error);
          return null;
        }),
    ]);
    this.#shown = shown;
    const { session } = asking;
    this.#held = { session, key, at: held?.at ?? Date.now(), window, timeToEngage };
    return { hours, timeToEngage };
  }

  /** What is kept from before, where only agent or zone are others now. */
  #take({ session, cache }: Asking, key: string, shown: string): Held | undefined {
    const held = this.#held;
    if (!held || cache === 'reload' || shown === this.#shown) return undefined;
    const same = held.session === session && held.key === key;
    return same && Date.now() - held.at < holdFor ? held : undefined;
  }
}

/** Whether it may come the next time: what is refused is refused for all of it. */
function isPassing(error: unknown): boolean {
  return error instanceof ApiError && error.retryable;
}

function windowOf({ range, from, to }: EngagementChoice, timeZone: string): TimeWindow {
  const days = isDay(from) || isDay(to);
  return timeWindow({ range, from, to, ...(days && { timeZone }) });
}

function scopeOf({ interviewerId, includeTest }: EngagementChoice, window: TimeWindow) {
  const ids = interviewerId.split(/\s+/).filter(Boolean);
  return { ...window, includeTest, ...(ids.length > 0 && { interviewerId: ids }) };
}

async function askHours(
  choice: EngagementChoice,
  window: TimeWindow,
  zone: string,
  { session, signal, cache }: Asking,
) {
  const timeZone = choice.displayZone || zone;
  const query = { ...scopeOf(choice, window), agent: choice.agent, timeZone };
  return unwrap(
    await session.client.GET('/v1/analytics/engagement-hours', {
      params: { query },
      signal,
      cache,
    }),
  );
}

async function askWaits(
  choice: EngagementChoice,
  window: TimeWindow,
  timeZone: string,
  { session, signal, cache }: Asking,
) {
  const { distinct } = choice;
  const baseline = choice.baseline.replaceAll('-', '_') as TimeToEngage['baselineChoice'];
  const query = { ...scopeOf(choice, window), baseline, distinct, timeZone };
  return unwrap(
    await session.client.GET('/v1/analytics/time-to-engage', { params: { query }, signal, cache }),
  );
}
