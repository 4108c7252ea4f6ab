import type { Session } from '../../client/session.ts';
import { unwrap } from '../../controllers/resource.ts';
import { isDay, timeWindow } from '../../controllers/time-range.ts';
import type { TimeRange } from '../../controllers/time-range.ts';
import type { Funnel, Stage } from './figures.ts';

/** What the host asks the element for; an attribute that is taken off leaves null. */
export interface FunnelChoice {
  readonly interviewerId: string | null;
  readonly range: TimeRange;
  readonly from: string;
  readonly to: string;
  readonly baseline: string | null;
  readonly distinct: Funnel['distinct'];
  readonly includeTest: boolean;
  readonly timeZone: string | undefined;
  readonly stage: string | null;
}

/** The same as the API is asked for it, with a window that ends now; without the stage. */
export async function funnelQuery(choice: FunnelChoice, session: Session, cache: RequestCache) {
  const { interviewerId, baseline, distinct, includeTest, ...window } = choice;
  const ids = interviewerId?.split(/\s+/).filter(Boolean);
  let { timeZone } = window;
  // Days without a zone are days of the workspace.
  if (!timeZone && (isDay(window.from) || isDay(window.to))) {
    timeZone = (await session.info(cache)).workspace.timeZone;
  }
  return {
    ...timeWindow({ ...window, timeZone }),
    // What a template leaves empty means the default.
    baseline: (baseline?.replaceAll('-', '_') || undefined) as Funnel['baselineChoice'],
    distinct: distinct || undefined,
    includeTest,
    ...(ids?.length && { interviewerId: ids }),
    ...(timeZone && { timeZone }),
  };
}

type FunnelQuery = Awaited<ReturnType<typeof funnelQuery>>;

/** The entries of the summary bar; null where they could not be had, as the figures matter more. */
export async function askStages(
  { client }: Session,
  query: FunnelQuery,
  request: Pick<RequestInit, 'signal' | 'cache'>,
): Promise<readonly Stage[] | null> {
  try {
    const { stages } = unwrap(
      await client.GET('/v1/analytics/summary', { params: { query }, ...request }),
    );
    return stages;
  } catch {
    return null;
  }
}
