import { html, nothing } from 'lit';
import type { ResourceStatus } from '../controllers/resource.ts';
import type { Localize } from '../localization/localize.ts';

export interface FreshnessOptions {
  readonly localize: Localize;
  readonly status: ResourceStatus;
  readonly refreshing: boolean;
  /** When what is shown came in; nothing is said without it, unless there is something wrong. */
  readonly updatedAt: Date | undefined;
  readonly timeZone: string | undefined;
  /** What went wrong beside what is shown, before all else; nothing when empty. */
  readonly notice: string;
}

/**
 * When what is shown came in, or that it is not the last word: one short text in one place, so that a
 * refresh moves nothing.
 */
export function renderFreshness(options: FreshnessOptions) {
  const { localize, updatedAt, timeZone, notice } = options;
  const at = updatedAt && localize.timeOrDate(updatedAt, timeZone);
  // Where nothing came in, what stands in its place says why.
  const warning = notice || (at && staleText(options, at));
  return html`<span part="freshness" class="freshness" title=${notice || nothing}
    >${warning ? renderBadge(options, warning) : renderTime(options, at)}</span
  >`;
}

function renderBadge({ localize, status, refreshing, notice }: FreshnessOptions, text: string) {
  const calm = !notice && status === 'stale' && refreshing;
  const hint = !notice && status === 'partial' ? localize.term('statePartialHint') : text;
  return html`<span part="badge" class="badge ${calm ? '' : 'badge-warning'}" title=${hint}
    >${text}</span
  >`;
}

function renderTime({ localize, updatedAt, timeZone }: FreshnessOptions, at: string | undefined) {
  if (!at || !updatedAt || isNaN(+updatedAt)) return nothing;
  const exact = { dateStyle: 'medium', timeStyle: 'long', timeZone } as const;
  return html`<time datetime=${updatedAt.toISOString()} title=${localize.dateTime(updatedAt, exact)}
    >${localize.term('updatedAt', at)}</time
  >`;
}

function staleText(
  { status, localize, refreshing }: FreshnessOptions,
  at: string,
): string | undefined {
  if (status === 'partial') return localize.term('statePartial');
  if (status === 'offline') return localize.term('staleOfflineSince', at);
  if (status !== 'stale') return undefined;
  return refreshing ? localize.term('staleRefreshing') : localize.term('staleSince', at);
}
