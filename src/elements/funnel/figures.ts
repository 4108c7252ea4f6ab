import type { Localize, Translation } from '../../localization/localize.ts';
import type { components } from '../../schema.ts';
import type { Explanation } from '../explanation.ts';
import type { Explained } from '../metric-account.ts';
import type { Direction, Metric } from '../metric.ts';

export type Funnel = components['schemas']['Funnel'];
export type FunnelStep = Funnel['steps'][number];
/** An entry of the summary bar. */
export type Stage = components['schemas']['Stage'];

/** An answer of `getFunnel`, with the `stages` of `getSummary`; those are null where they could not be had. */
export type FunnelData = Funnel & { readonly stages?: readonly Stage[] | null };

/** What `sk-filter-change` reports: the stage that the figures are of; empty for all. */
export interface FunnelFilter {
  readonly stage: string;
}

/**
 * What the partial templates of the funnel draw from. There is one for as long as the element lives:
 * what is asked of it later is about the figures that are there by then.
 */
export interface FunnelView {
  funnel: FunnelData;
  readonly localize: Localize;
  readonly explanation: Explanation;
}

type Word = {
  [K in keyof Translation]: Translation[K] extends string ? K : never;
}[keyof Translation];

interface Entry<Key extends string> {
  readonly key: Key;
  readonly title: Word;
}

interface RateEntry extends Entry<keyof Funnel['metrics']> {
  /** What its numerator and denominator count. */
  readonly parts: readonly [Word, Word];
  /** Why it has no value when its denominator is 0. */
  readonly empty: Word;
  readonly good: Direction;
}

export const stages: readonly Entry<'invited' | 'started' | 'completed'>[] = [
  { key: 'invited', title: 'funnelInvited' },
  { key: 'started', title: 'funnelStarted' },
  { key: 'completed', title: 'funnelCompleted' },
];

export const rates: readonly RateEntry[] = [
  {
    key: 'responseRate',
    title: 'responseRate',
    parts: ['funnelStarted', 'funnelInvited'],
    empty: 'nobodyInvited',
    good: 'up',
  },
  {
    key: 'completionRate',
    title: 'funnelCompletionRate',
    parts: ['funnelCompleted', 'funnelStarted'],
    empty: 'funnelNobodyStarted',
    good: 'up',
  },
  {
    key: 'dropOffRate',
    title: 'funnelDropOffRate',
    parts: ['funnelStartedNotCompleted', 'funnelStarted'],
    empty: 'funnelNobodyStarted',
    good: 'down',
  },
  {
    key: 'pipelineRate',
    title: 'funnelPipelineRate',
    parts: ['funnelCompleted', 'funnelInvited'],
    empty: 'nobodyInvited',
    good: 'up',
  },
];

export const dropOffParts: readonly Entry<keyof Funnel['dropOff']>[] = [
  { key: 'knockedOut', title: 'funnelKnockedOut' },
  { key: 'dismissed', title: 'funnelDismissed' },
  { key: 'abandoned', title: 'funnelAbandoned' },
  { key: 'inProgress', title: 'funnelInProgress' },
];

/** An older server, or a host's own data, may lack a figure: the rest still shows. */
export function isPartial({ metrics, dropOff, steps, stages: entries }: FunnelData): boolean {
  const present = (group: object | null | undefined, entries: readonly Entry<string>[]) =>
    entries.every(
      ({ key }) => (group as Record<string, unknown> | null | undefined)?.[key] != null,
    );
  const figures = present(metrics, [...stages, ...rates]) && present(dropOff, dropOffParts);
  return !figures || !steps || entries === null;
}

export function isEmpty({ metrics }: Partial<Funnel>): boolean {
  const invited = metrics?.invited as Metric | undefined;
  return invited?.value === 0;
}

/**
 * Figures with what is drawn of them in place: what is no list, or not in it, is missing. The kinds of
 * step, of several interviewers, are named by `words`.
 */
export function readFunnel(data: FunnelData, words: Localize['words'] = {}): FunnelData {
  const { metrics, steps, stages }: Partial<FunnelData> = data;
  return {
    ...data,
    metrics: metrics ?? {},
    steps: list(steps, words),
    stages: list(stages, words),
  } as FunnelData;
}

function list<T extends Pick<Stage, 'stepId' | 'type' | 'name'>>(
  items: readonly T[] | null | undefined,
  words: Localize['words'],
): readonly T[] | undefined {
  if (!Array.isArray(items)) return undefined;
  return items.filter(Boolean).map((item: T) => {
    const name = item.stepId === item.type && words[`apiStep_${item.name}` as 'apiStep_Form'];
    return name ? { ...item, name } : item;
  });
}

export function explained(
  { localize }: FunnelView,
  metric: Metric | undefined,
  title: string,
  parts?: readonly [Word, Word],
  good?: Direction,
): Explained | undefined {
  const words = parts && ([localize.term(parts[0]), localize.term(parts[1])] as const);
  return metric && { metric, title, parts: words, good };
}
