/** getTimeToEngage (#57), getVoice (#60), getSms (#63 to #65) and getResume (#66, #67). */
import { attemptsOf, subjects } from './activity.ts';
import { countedItems, countedOfType, shareOf } from './attempts.ts';
import { numberAt, timeOf, type Book, type Story } from './book.ts';
import type { Span } from './clock.ts';
import {
  cohort,
  compared,
  exclusions,
  hasBaseline,
  isStep,
  startedBy,
  stepType,
  upTo,
  within,
} from './cohort.ts';
import { deviation, divide, figure, mean, measure, median, sum } from './figure.ts';
import { isEngagement } from './funnel.ts';
import type { Told } from './ledger.ts';
import type { Question } from './question.ts';

export function timeToEngage(book: Book, question: Question): object {
  const low = numberAt(book, 'lowSampleBelow');
  const waits = (stories: Story[], until: number) =>
    stories.flatMap((story) => {
      const first = upTo(story, until).find((event) => isEngagement(story, event));
      return first ? [(timeOf(first) - story.invitedAt) / 1000] : [];
    });
  const all = compared(book, question, waits);
  const now = all.now.filter((wait) => wait >= 0);
  const before = all.before?.filter((wait) => wait >= 0) ?? null;
  const of = (metric: string, value: (values: number[]) => number | null) =>
    measure(metric, 'seconds', now, before, value, low);
  const end = (pick: (...values: number[]) => number) => (values: number[]) =>
    values.length === 0 ? null : pick(...values);
  const response = compared(book, question, (stories, until) => ({
    numerator: stories.filter((story) => startedBy(story, until)).length,
    denominator: stories.length,
  }));
  return {
    exclusions: exclusions(book, question),
    mean: of('tte.mean', mean),
    median: of('tte.median', median),
    min: of('tte.min', end(Math.min)),
    max: of('tte.max', end(Math.max)),
    measured: now.length,
    negative: all.now.length - now.length,
    responseRate: figure('rate.response', 'rate', response.now, response.before, low),
  };
}

export function voice(book: Book, question: Question): object {
  const low = numberAt(book, 'lowSampleBelow');
  const durations = (window: Span | null) =>
    subjects(book, question)
      .flatMap(attemptsOf)
      .filter(
        ({ type, completedAt, duration }) =>
          type === 'web_interview' &&
          duration !== null &&
          within(window, completedAt) &&
          completedAt <= question.asOf,
      )
      .map(({ duration }) => duration! / 1000);
  const lasted = durations(question.window);
  const lastedBefore =
    question.baseline && hasBaseline(book, question) ? durations(question.baseline) : null;
  const scores = (stories: Story[], until: number) =>
    stories.flatMap((story) => {
      const shares = countedOfType(book, story, 'web_interview', until)
        .map(shareOf)
        .filter((share) => share !== null);
      // A score is kept in whole millionths.
      return shares.length === 0 ? [] : [Math.floor(sum(shares) / shares.length) / 10_000];
    });
  const { now, before } = compared(book, question, scores);
  const histogram = new Array<number>(10).fill(0);
  for (const score of now) histogram[Math.min(9, Math.floor(score / 10))]! += 1;
  const seconds = (metric: string, value: (values: number[]) => number | null) =>
    measure(metric, 'seconds', lasted, lastedBefore, value, low);
  const points = (metric: string, value: (values: number[]) => number | null) =>
    measure(metric, 'score', now, before, value, low);
  return {
    exclusions: exclusions(book, question),
    duration: {
      mean: seconds('voice.duration.mean', mean),
      median: seconds('voice.duration.median', median),
      calls: lasted.length,
    },
    score: {
      mean: points('voice.score.mean', mean),
      median: points('voice.score.median', median),
      sd: points('voice.score.sd', deviation),
      scored: now.length,
    },
    histogram,
  };
}

/** How applications came out of the steps of one type. */
function outcomes(book: Book, stories: Story[], until: number, type: string) {
  const found = { entered: 0, passed: 0, failed: 0, decided: 0 };
  for (const story of stories) {
    const own = upTo(story, until).filter(
      (event) => isStep(event) && stepType(story, event.data.stepId) === type,
    );
    if (own.length === 0) continue;
    const out = own.some((event) => event.type === 'step.knocked_out');
    const verdicts = countedOfType(book, story, type, until).map(({ data }) => data.eligibility);
    const failed = out || verdicts.includes('failed');
    found.entered += 1;
    if (failed) found.failed += 1;
    if (!failed && verdicts.includes('passed')) found.passed += 1;
    if (out || own.some((event) => event.type === 'step.completed')) found.decided += 1;
  }
  return found;
}

const eligible = ({ passed, failed }: { passed: number; failed: number }) => ({
  numerator: passed,
  denominator: passed + failed,
});

const smsStep = 'conversational_sms';

export function sms(book: Book, question: Question): object {
  const low = numberAt(book, 'lowSampleBelow');
  const messages = compared(book, question, (stories, until) => {
    const found = { initiated: 0, replied: 0, completed: 0 };
    for (const story of stories) {
      const happened = upTo(story, until);
      const texts = happened.filter(({ data }) => data.channel === 'sms');
      if (!texts.some(({ type }) => type === 'message.sent')) continue;
      found.initiated += 1;
      if (!texts.some(({ type }) => type === 'message.received')) continue;
      found.replied += 1;
      if (countedOfType(book, story, smsStep, until).length > 0) found.completed += 1;
    }
    return found;
  });
  type Found = typeof messages.now;
  const of = (metric: string, top: (found: Found) => number, share: boolean) => {
    const pair = (found: Found) => ({
      numerator: top(found),
      denominator: share ? found.initiated : null,
    });
    return figure(
      metric,
      share ? 'rate' : 'count',
      pair(messages.now),
      messages.before && pair(messages.before),
      low,
    );
  };
  const out = compared(book, question, (stories, until) => outcomes(book, stories, until, smsStep));
  return {
    exclusions: exclusions(book, question),
    initiated: of('sms.initiated', (one) => one.initiated, false),
    replied: of('sms.replied', (one) => one.replied, false),
    completed: of('sms.completed', (one) => one.completed, false),
    completionRate: of('sms.completion', (one) => one.completed, true),
    replyRate: of('sms.reply', (one) => one.replied, true),
    eligibility: figure(
      'sms.eligibility',
      'rate',
      eligible(out.now),
      out.before && eligible(out.before),
      low,
    ),
    passed: out.now.passed,
    failed: out.now.failed,
    undetermined: out.now.decided - out.now.passed - out.now.failed,
    knockouts: knockouts(
      book,
      cohort(book, question, question.window, question.until),
      question.until,
    ),
  };
}

/** Each knocked-out application by the question of its first knockout (#65). */
function knockouts(book: Book, stories: Story[], until: number): object[] {
  const smallest = numberAt(book, 'smallestRankedSample');
  const tooFew = ({ answered }: { answered: number }) => (answered < smallest ? 1 : 0);
  const found = new Map<string, { out: Set<string>; answered: Set<string>; failed: Set<string> }>();
  const at = (key: string) => {
    const known = found.get(key) ?? { out: new Set(), answered: new Set(), failed: new Set() };
    found.set(key, known);
    return known;
  };
  const keyOf = (story: Story, { data }: Told) =>
    JSON.stringify([story.interviewer.id, data.stepId, data.questionId ?? null]);
  for (const story of stories) {
    const first = upTo(story, until).find(
      (event) =>
        event.type === 'step.knocked_out' && stepType(story, event.data.stepId) === smsStep,
    );
    const blamed = first && keyOf(story, first);
    if (blamed !== undefined) {
      at(blamed).out.add(story.id);
      if (first?.data.questionId !== undefined) at(blamed).answered.add(story.id);
    }
    for (const answer of countedItems(book, story, until, 'question.answered', smsStep)) {
      at(keyOf(story, answer)).answered.add(story.id);
      if (answer.data.passed === false && keyOf(story, answer) !== blamed)
        at(keyOf(story, answer)).failed.add(story.id);
    }
  }
  return [...found]
    .filter(([, { out }]) => out.size > 0)
    .map(([key, { out, answered, failed }]) => {
      const [interviewerId, stepId, questionId] = JSON.parse(key);
      const rate = divide(out.size, answered.size);
      return {
        key,
        row: {
          interviewerId,
          stepId,
          questionId,
          knockedOut: out.size,
          answered: answered.size,
          rate,
          lowSample: answered.size < numberAt(book, 'lowSampleBelow'),
          otherFailures: failed.size,
        },
      };
    })
    .sort(
      (a, b) =>
        tooFew(a.row) - tooFew(b.row) ||
        (b.row.rate ?? -1) - (a.row.rate ?? -1) ||
        b.row.knockedOut - a.row.knockedOut ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, 50)
    .map(({ row }) => row);
}

export function resume(book: Book, question: Question): object {
  const low = numberAt(book, 'lowSampleBelow');
  const out = compared(book, question, (stories, until) =>
    outcomes(book, stories, until, 'resume'),
  );
  const scores = compared(book, question, (stories, until) => {
    const byCriterion = new Map<string, number[]>();
    for (const story of stories) {
      for (const event of countedItems(book, story, until, 'criterion.scored', 'resume')) {
        const share = shareOf(event);
        if (event.data.kind !== 'scoring' || share === null) continue;
        const key = JSON.stringify([
          story.interviewer.id,
          event.data.stepId,
          event.data.criterionId,
        ]);
        byCriterion.set(key, [...(byCriterion.get(key) ?? []), share / 10_000]);
      }
    }
    return byCriterion;
  });
  const means = (found: Map<string, number[]>) => [...found.values()].map((all) => mean(all)!);
  return {
    exclusions: exclusions(book, question),
    eligibility: figure(
      'resume.eligibility',
      'rate',
      eligible(out.now),
      out.before && eligible(out.before),
      low,
    ),
    uploaded: out.now.entered,
    passed: out.now.passed,
    failed: out.now.failed,
    pending: out.now.entered - out.now.passed - out.now.failed,
    scoreAverage: measure(
      'resume.score.avg',
      'score',
      means(scores.now),
      scores.before && means(scores.before),
      mean,
      low,
    ),
    weightedAverage: mean([...scores.now.values()].flat()),
    criteria: [...scores.now]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, 500)
      .map(([key, all]) => {
        const [interviewerId, stepId, criterionId] = JSON.parse(key);
        return { interviewerId, stepId, criterionId, scored: all.length, score: mean(all) };
      }),
  };
}
