// What the feed shows: the words of the query that `listCandidates` takes, and their form in
// attributes. It knows neither the elements nor where candidates come from.
import type { components, operations } from '../../schema.ts';

export type Candidate = components['schemas']['Candidate'];
export type CandidatePage = components['schemas']['CandidatePage'];
type Progress = components['schemas']['Progress'];
type Decision = components['schemas']['Decision'];
type Query = NonNullable<operations['listCandidates']['parameters']['query']>;

export const sorts = ['recently_completed', 'top_rated'] as const;
export type Sort = (typeof sorts)[number];

const progresses = ['not_started', 'in_progress', 'completed'] as const;
const decisions = ['none', 'shortlisted', 'dismissed', 'hired'] as const;

/** What `sk-filter-change` reports. */
export interface FeedFilter {
  readonly sort: Sort;
}

/** Which candidates, and in which order; an empty list means any. */
export interface FeedChoice {
  readonly interviewerIds: readonly string[];
  readonly progress: Progress | undefined;
  readonly decisions: readonly Decision[];
  readonly includeTest: boolean;
  readonly sort: Sort;
}

/** Attributes are written by hand and by templates: what they say wrong means the default. */
export function readSort(value: string | null | undefined): Sort {
  return sorts.find((sort) => sort === value) ?? 'recently_completed';
}

export function readText(value: string | null): string {
  return value ?? '';
}

export function readNumber(value: string | null): number | undefined {
  const number = parseFloat(value ?? '');
  return Number.isNaN(number) ? undefined : number;
}

/** Frameworks write null and undefined into properties for what there is none of. */
interface Attributes {
  readonly interviewerId: string | null | undefined;
  readonly progress: string | null | undefined;
  readonly decision: string | null | undefined;
  readonly includeTest: boolean;
  readonly sort: Sort | null | undefined;
}

export function choiceOf(attributes: Attributes): FeedChoice {
  const { interviewerId, progress, decision, includeTest, sort } = attributes;
  const wanted = words(decision);
  return {
    interviewerIds: words(interviewerId),
    progress: progresses.find((each) => each === progress),
    decisions: decisions.filter((each) => wanted.includes(each)),
    includeTest,
    sort: readSort(sort),
  };
}

/** An empty list is left out of the address. */
export function toQuery(choice: FeedChoice): Query {
  const { interviewerIds, progress, decisions, includeTest, sort } = choice;
  return {
    sort,
    interviewerId: [...interviewerIds],
    ...(progress && { progress }),
    decision: [...decisions],
    ...(includeTest && { includeTest }),
  };
}

export function matches(candidate: Candidate, choice: FeedChoice): boolean {
  const { interviewerIds, progress, decisions, includeTest } = choice;
  const { interviewerId, decision, test } = candidate;
  return (
    (interviewerIds.length === 0 || interviewerIds.includes(interviewerId)) &&
    (progress === undefined || candidate.progress === progress) &&
    (decisions.length === 0 || decisions.includes(decision)) &&
    (includeTest || !test)
  );
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}
