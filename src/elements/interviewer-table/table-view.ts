// What stands between the table and where its rows come from.
import type { Resource, ResourceHost } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import type { Interviewer, InterviewerPage, Label, StatusCounts, TableFilter } from './filters.ts';

/** What a host may give in place of the API's answer. */
export type HostData = readonly Interviewer[] | InterviewerPage;

/** One page of the API, with what was asked beside it. */
export interface LoadedPage {
  readonly page: InterviewerPage;
  readonly cursor: string | undefined;
  readonly offset: number;
  readonly definitions: readonly Label[];
  /** Whether the labels could not be loaded. */
  readonly partial: boolean;
  /** Which question it answers. */
  readonly question: number;
  /** The workspace's zone, where it was asked for. */
  readonly timeZone: string | undefined;
}

export interface Rows {
  readonly count: number;
  readonly rowAt: (index: number) => Interviewer;
}

/** The rows to draw and what is said about them. */
export interface TableView extends Rows {
  /** Those of all pages, where they are known. */
  readonly all?: Rows;
  /** Rows of the list before these. */
  readonly offset: number;
  readonly total: number;
  readonly counts: StatusCounts;
  readonly hasNext: boolean;
}

export interface TableHost extends ResourceHost<HostData | LoadedPage> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly filter: TableFilter;
  readonly pageSize?: number | undefined;
  readonly timeZone: string;
  readonly labelDefinitions?: readonly Label[] | undefined;
}

/** The page on the screen, as what keeps it up to date needs it. */
export interface FollowedTable {
  readonly resource: Resource<HostData | LoadedPage>;
  /** What the API gave. */
  readonly loaded: LoadedPage | undefined;
  /** Which list it is: changes with the filter and the page, not with a reload. */
  readonly list: string;
  /** Whether this interviewer is on the page. */
  shows(id: string): boolean;
  /** The same page again, with what is asked beside it. */
  ask(session: Session, signal: AbortSignal, cache: RequestCache): Promise<LoadedPage>;
  reload(): Promise<void>;
}
