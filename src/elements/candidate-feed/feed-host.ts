// What stands between the feed, where its candidates come from, and what keeps them up to date.
import type { Session } from '../../client/session.ts';
import type { Resource, ResourceHost } from '../../controllers/resource.ts';
import type { Candidate, CandidatePage, FeedChoice } from './choice.ts';
import type { LoadedFeed } from './loading.ts';

/** What a host may give in place of the API's answer. */
export type HostData = readonly Candidate[] | CandidatePage;

export interface FeedHost extends ResourceHost<HostData | LoadedFeed> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly choice: FeedChoice;
  readonly pageSize?: number | null | undefined;
  readonly timeZone: string;
  readonly topRatedFrom?: number | null | undefined;
}

/** The list on the screen, as what pages through it and keeps it up to date needs it. */
export interface FollowedFeed {
  /** What is asked for, in one text: another one is another list. */
  readonly key: string;
  /** What the API gave; undefined for data of the host. */
  readonly loaded: LoadedFeed | undefined;
  readonly resource: Resource<HostData | LoadedFeed>;
  /** The list on its way, or the last one that was. */
  readonly loading: Promise<unknown> | undefined;
  /** The next page on its way. */
  readonly paging: Promise<void> | undefined;
  /** At least as many rows as there are: loading again takes nothing off the screen. */
  load(session: Session, signal: AbortSignal, cache?: RequestCache): Promise<LoadedFeed>;
  /** Unless something newer came in since. */
  replace(before: LoadedFeed, after: LoadedFeed): void;
}
