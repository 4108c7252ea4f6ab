// What the table shows: the words of the query that `listInterviewers` takes, and their form in
// attributes. It knows neither the elements nor where rows come from.
import type { components, operations } from '../../schema.ts';

export type Interviewer = components['schemas']['Interviewer'];
export type InterviewerPage = components['schemas']['InterviewerPage'];
export type InterviewerStatus = components['schemas']['InterviewerStatus'];
/** Why an interviewer needs attention (#37). */
export type Signal = Interviewer['attention'][number];
/** What the filter needs of a definition. */
export type Label = Pick<
  components['schemas']['Label'],
  'key' | 'name' | 'description' | 'type' | 'allowedValues'
>;
export type StatusCounts = InterviewerPage['counts'];
type Query = NonNullable<operations['listInterviewers']['parameters']['query']>;

export const statuses = ['all', 'active', 'expired', 'archived', 'draft'] as const;
export type StatusFilter = (typeof statuses)[number];

export const sorts = ['most_recent', 'oldest', 'most_candidates', 'least_candidates'] as const;
export type Sort = (typeof sorts)[number];

/** The filter of the table, as `sk-filter-change` reports it. */
export interface TableFilter {
  readonly status: StatusFilter;
  readonly search: string;
  readonly sort: Sort;
  /**
   * `key:value` each. Values of one label are alternatives, different labels all have to match. Text
   * matches when contained, a number as `n` or `from..to`, a picklist exactly, yes/no as `true` or
   * `false`.
   */
  readonly labelFilters: readonly string[];
}

const mostPerPage = 200;

/** Attributes are written by hand and by templates: what they say wrong means the default. */
export function readStatus(value: string | null | undefined): StatusFilter {
  return statuses.find((status) => status === value) ?? 'all';
}

export function readSort(value: string | null | undefined): Sort {
  return sorts.find((sort) => sort === value) ?? 'most_recent';
}

export function readText(value: string | null): string {
  return value ?? '';
}

export function readPageSize(value: string | number | null | undefined): number | undefined {
  const size = Math.min(mostPerPage, Math.trunc(Number(value)));
  return size >= 1 ? size : undefined;
}

/** Filters of the `label` attribute, separated by semicolons. */
export function readLabels(value: string | null): readonly string[] {
  return readText(value)
    .split(';')
    .map((filter) => filter.trim())
    .filter(parseLabelFilter);
}

export interface LabelFilter {
  readonly key: string;
  readonly value: string;
}

export function parseLabelFilter(filter: string): LabelFilter | undefined {
  const colon = filter.indexOf(':');
  if (colon < 1 || colon === filter.length - 1) return undefined;
  return { key: filter.slice(0, colon), value: filter.slice(colon + 1) };
}

export function isFiltered({ status, search, labelFilters }: TableFilter): boolean {
  return status !== 'all' || search.trim() !== '' || labelFilters.length > 0;
}

export function isSameFilter(a: TableFilter, b: TableFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function toQuery(filter: TableFilter, limit: number, cursor: string | undefined): Query {
  const search = filter.search.trim();
  return {
    ...(filter.status !== 'all' && { status: filter.status }),
    ...(search && { search }),
    ...(filter.labelFilters.length > 0 && { label: [...filter.labelFilters] }),
    sort: filter.sort,
    limit,
    ...(cursor !== undefined && { cursor }),
  };
}
