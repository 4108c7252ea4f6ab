/** getFunnel (#44 to #52) and getSummary (#41, #42, #74 to #76). */
import { numberAt, settingAt, timeOf, type Book, type Story } from './book.ts';
import type { Span } from './clock.ts';
import { happenings } from './activity.ts';
import { countedSteps, shareOf } from './attempts.ts';
import {
  cohort,
  compared,
  completedAt,
  completedBy,
  counts,
  exclusions,
  hasBaseline,
  inScope,
  isStep,
  knockedOutBy,
  startedBy,
  stepType,
  upTo,
} from './cohort.ts';
import { divide, figure, median, sum } from './figure.ts';
import type { Question } from './question.ts';

const day = 86_400_000;

type Fate = 'knockedOut' | 'dismissed' | 'abandoned' | 'inProgress';

/** Why a started application did not complete: the first that applies (#50). */
function fateOf(book: Book, story: Story, until: number): Fate {
  if (knockedOutBy(story, until)) return 'knockedOut';
  const happened = upTo(story, until);
  const decision = happened.filter(({ type }) => type === 'decision.changed').at(-1);
  if (decision?.data.to === 'dismissed') return 'dismissed';
  const { deadlineAt } = story.interviewer;
  if (deadlineAt !== null && deadlineAt <= until) return 'abandoned';
  const patience = numberAt(book, 'abandonedAfterDays') * day;
  const acts = happened.filter(
    (event) =>
      isEngagement(story, event) ||
      event.type === 'step.started' ||
      event.type === 'step.completed',
  );
  return acts.some((event) => until - timeOf(event) < patience) ? 'inProgress' : 'abandoned';
}

/** What the candidate did of their own (#B19). */
export function isEngagement(story: Story, event: Story['events'][number]): boolean {
  if (event.type === 'step.started' || event.type === 'step.completed')
    return stepType(story, event.data.stepId) !== 'resume';
  return ['application.opened', 'message.received', 'call.started', 'csat.submitted'].includes(
    event.type,
  );
}

/** Whether the attempt that counts of each step with an enforced minimum reaches it; no score does not. */
function reachesMinima(book: Book, story: Story, until: number): boolean {
  const counted = countedSteps(book, story, until);
  return story.steps.every(({ id, minimumScore }) => {
    if (!minimumScore?.enforced) return true;
    const completion = counted.find(({ data }) => data.stepId === id);
    const share = completion ? shareOf(completion) : null;
    return share !== null && share >= Math.round(minimumScore.score * 10_000);
  });
}

interface Sizes {
  invited: number;
  started: number;
  completed: number;
  decided: number;
  out: number;
  passed: number;
  fates: Record<Fate, number>;
}

function sizesOf(book: Book, stories: Story[], until: number): Sizes {
  const fates = { knockedOut: 0, dismissed: 0, abandoned: 0, inProgress: 0 };
  const sizes = { invited: 0, started: 0, completed: 0, decided: 0, out: 0, passed: 0, fates };
  for (const story of stories) {
    const [started, completed] = [startedBy(story, until), completedBy(story, until)];
    const out = knockedOutBy(story, until);
    sizes.invited += 1;
    if (started) sizes.started += 1;
    if (completed) sizes.completed += 1;
    if (completed || out) sizes.decided += 1;
    if (out) sizes.out += 1;
    if (completed && !out && reachesMinima(book, story, until)) sizes.passed += 1;
    if (started && !completed) fates[fateOf(book, story, until)] += 1;
  }
  return sizes;
}

export interface Row {
  stepId: string;
  type: string;
  name: string;
  has: (story: Story, stepId: string) => boolean;
}

const usual: [string, string][] = [
  ['resume', 'Resume'],
  ['form', 'Form'],
  ['conversational_sms', 'SMS conversation'],
  ['web_interview', 'Voice or video interview'],
];

/** Steps of one interviewer, the newest workflow first; else one row per type that occurs. */
function rowsOf(
  book: Book,
  question: Question,
  cohorts: { stories: Story[]; until: number }[],
): Row[] {
  const ids = question.interviewerIds;
  if (ids?.length === 1) {
    const interviewer = book.interviewers.find(({ id }) => id === ids[0])!;
    const rows: Row[] = [];
    const versions = interviewer.workflows.filter(({ from }) => from <= book.asOf).reverse();
    for (const { id, type, name } of versions.flatMap(({ steps }) => steps))
      if (!rows.some(({ stepId }) => stepId === id))
        rows.push({ stepId: id, type, name, has: (_story, stepId) => stepId === id });
    return rows;
  }
  const types = new Set<string>();
  for (const { stories, until } of cohorts)
    for (const story of stories)
      for (const event of upTo(story, until).filter(isStep))
        types.add(stepType(story, event.data.stepId));
  const place = (type: string) => {
    const found = usual.findIndex(([known]) => known === type);
    return found < 0 ? usual.length : found;
  };
  return [...types]
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((type) => ({
      stepId: type,
      type,
      name: usual.find(([known]) => known === type)?.[1] ?? type.replaceAll('_', ' '),
      has: (story, stepId) => stepType(story, stepId) === type,
    }));
}

function stepSizes(stories: Story[], until: number, row: Row) {
  const sizes = { entered: 0, completed: 0, out: 0, completedNotOut: 0, outNotCompleted: 0 };
  for (const story of stories) {
    const own = upTo(story, until).filter(
      (event) => isStep(event) && row.has(story, event.data.stepId),
    );
    if (own.length === 0) continue;
    const done = own.some(({ type }) => type === 'step.completed');
    const out = own.some(({ type }) => type === 'step.knocked_out');
    sizes.entered += 1;
    if (done) sizes.completed += 1;
    if (out) sizes.out += 1;
    if (done && !out) sizes.completedNotOut += 1;
    if (out && !done) sizes.outNotCompleted += 1;
  }
  return sizes;
}

/** Whether many were invited more recently than completing usually takes (#52). */
function maturityOf(book: Book, question: Question, stories: Story[]): object {
  const { until } = question;
  const times = book.stories
    .filter(
      (story) =>
        inScope(book, question, story.interviewer) &&
        counts(question, story) &&
        completedBy(story, until),
    )
    .map((story) => completedAt(story)! - story.invitedAt);
  const usually = median(times);
  if (usually === null) return { maturing: false, youngShare: null, medianSecondsToComplete: null };
  const young = stories.filter((story) => until - story.invitedAt < usually).length;
  const youngShare = divide(young, stories.length);
  return {
    maturing: youngShare !== null && youngShare >= 0.1,
    youngShare,
    medianSecondsToComplete: usually / 1000,
  };
}

export function funnel(book: Book, question: Question): object {
  const low = numberAt(book, 'lowSampleBelow');
  const { now, before } = compared(book, question, (stories, until) => ({
    stories,
    until,
    ...sizesOf(book, stories, until),
  }));
  const count = (metric: string, of: (sizes: Sizes) => number) =>
    figure(
      metric,
      'count',
      { numerator: of(now), denominator: null },
      before && { numerator: of(before), denominator: null },
      low,
    );
  const rate = (metric: string, top: (sizes: Sizes) => number, bottom: (sizes: Sizes) => number) =>
    figure(
      metric,
      'rate',
      { numerator: top(now), denominator: bottom(now) },
      before && { numerator: top(before), denominator: bottom(before) },
      low,
    );
  const started = (sizes: Sizes) => sizes.started;
  return {
    exclusions: exclusions(book, question),
    metrics: {
      invited: count('funnel.invited', (one) => one.invited),
      started: count('funnel.started', started),
      completed: count('funnel.completed', (one) => one.completed),
      responseRate: rate('rate.response', started, (one) => one.invited),
      completionRate: rate('rate.completion', (one) => one.completed, started),
      dropOffRate: rate('rate.dropoff', (one) => one.started - one.completed, started),
      pipelineRate: rate(
        'rate.pipeline',
        (one) => one.completed,
        (one) => one.invited,
      ),
    },
    dropOff: {
      knockedOut: rate('rate.knockout', (one) => one.fates.knockedOut, started),
      dismissed: rate('rate.dismissed', (one) => one.fates.dismissed, started),
      abandoned: rate('rate.abandon', (one) => one.fates.abandoned, started),
      inProgress: rate('rate.in_progress', (one) => one.fates.inProgress, started),
    },
    maturity: maturityOf(book, question, now.stories),
    steps: rowsOf(book, question, before ? [now, before] : [now]).map((row) => {
      const sizes = stepSizes(now.stories, now.until, row);
      const past = before && stepSizes(before.stories, before.until, row);
      return {
        stepId: row.stepId,
        type: row.type,
        name: row.name,
        entered: sizes.entered,
        completed: sizes.completed,
        knockedOut: sizes.outNotCompleted,
        inProgress: sizes.entered - sizes.completed - sizes.outNotCompleted,
        rate: figure(
          'step.rate',
          'rate',
          { numerator: sizes.completed, denominator: sizes.entered },
          past && { numerator: past.completed, denominator: past.entered },
          low,
        ),
      };
    }),
  };
}

const services: Record<string, string> = { web_interview: 'voice', conversational_sms: 'sms' };

/** In minor units, rounded once. */
function grossOf(book: Book, question: Question, window: Span | null): number {
  const sixtieths = happenings(book, question, 'attempts', window).map(({ at, part }) => {
    const minutes = settingAt(book, 'manualMinutes', at) as Record<string, number>;
    return (minutes[services[part] ?? part] ?? 0) * numberAt(book, 'hourlyCostMinor', at);
  });
  return Math.round(sum(sixtieths) / 60);
}

export function amountOf(
  book: Book,
  question: Question,
  kind: Parameters<typeof happenings>[2],
  window: Span | null,
): number {
  const found = happenings(book, question, kind, window);
  if (question.person && (kind === 'candidates' || kind === 'completions'))
    return new Set(found.map(({ story }) => story.person)).size;
  return sum(found.map(({ amount }) => amount));
}

export function summary(book: Book, question: Question): object {
  const low = numberAt(book, 'lowSampleBelow');
  const before = hasBaseline(book, question) ? question.baseline : null;
  const total = (metric: string, unit: string, of: (window: Span | null) => number) =>
    figure(
      metric,
      unit,
      { numerator: of(question.window), denominator: null },
      before && { numerator: of(before), denominator: null },
      low,
    );
  const gross = (window: Span | null) => grossOf(book, question, window);
  const spend = (window: Span | null) => amountOf(book, question, 'charges', window);
  const end = Math.min(question.window?.to ?? question.asOf, question.asOf);
  const sizes = compared(book, question, (stories, until) => sizesOf(book, stories, until));
  const passRate = figure(
    'rate.pass',
    'rate',
    { numerator: sizes.now.passed, denominator: sizes.now.decided },
    sizes.before && { numerator: sizes.before.passed, denominator: sizes.before.decided },
    low,
  );
  return {
    exclusions: exclusions(book, question),
    candidates: total('candidates.entered', 'count', (window) =>
      amountOf(book, question, 'candidates', window),
    ),
    interviews: total('interviews.completed', 'count', (window) =>
      amountOf(book, question, 'completions', window),
    ),
    savings: {
      net: total('savings.net', 'money', (window) => gross(window) - spend(window)),
      gross: total('savings.gross', 'money', gross),
      spend: total('spend.total', 'money', spend),
      hourlyCost: {
        amountMinor: numberAt(book, 'hourlyCostMinor', end),
        currency: book.ledger.currency,
      },
      isDefaultRate: !book.ledger.settings.some(
        (one) => one.name === 'hourlyCostMinor' && one.madeAt <= book.asOf && one.holdsFrom <= end,
      ),
    },
    passRate,
    stages: stagesOf(book, question),
  };
}

function stagesOf(book: Book, question: Question): object[] {
  const { window, until } = question;
  const stories = cohort(book, question, window, until);
  const steps = rowsOf(book, question, [{ stories, until }]).map((row) => {
    const sizes = stepSizes(stories, until, row);
    return {
      stage: row.stepId,
      stepId: row.stepId,
      type: row.type,
      name: row.name,
      notStarted: stories.length - sizes.entered,
      inProgress: sizes.entered - sizes.completedNotOut - sizes.out,
      completed: sizes.completedNotOut,
      knockedOut: sizes.out,
    };
  });
  const pseudo = [
    ['questions', 'Question analytics'],
    ['completed', 'Completed flow'],
  ].map(([stage, name]) => {
    const there = cohort(book, question, window, until, stage);
    const sizes = sizesOf(book, there, until);
    return {
      stage,
      stepId: null,
      type: null,
      name,
      notStarted: stories.length - there.length,
      inProgress: there.length - sizes.decided,
      completed: sizes.decided - sizes.out,
      knockedOut: sizes.out,
    };
  });
  return [...steps, ...pseudo];
}
