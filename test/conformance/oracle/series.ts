/** getSeries (#53 to #55, #73, #77, #78) and getEngagementHours (#58, #59). */
import { happenings, leftOut, subjects } from './activity.ts';
import { numberAt, timeOf, type Book } from './book.ts';
import { bucketsOf, localAt, type Span } from './clock.ts';
import { hasBaseline, stepType, within } from './cohort.ts';
import { divide, figure, sum } from './figure.ts';
import { isEngagement } from './funnel.ts';
import type { Question } from './question.ts';

const kinds = {
  'interviews.volume': ['attempts', 'interviews.volume', 'count', false],
  'candidates.entered': ['candidates', 'candidates.entered', 'count', false],
  'interviews.completed': ['completions', 'interviews.completed', 'count', false],
  'interviews.by_step': ['attempts', 'interviews.volume', 'count', true],
  'spend.by_service': ['charges', 'spend.total', 'money', true],
} as const;

const hour = 3_600_000;

export function series(book: Book, question: Question): object {
  const id = String(question.query['series']) as keyof typeof kinds;
  const [kind, metric, unit, broken] = kinds[id];
  const wanted = question.query['stepType'];
  const window = question.window!;
  const frequency = String(
    question.query['frequency'] ?? (window.to - window.from <= 24 * hour ? 'hour' : 'day'),
  );
  const of = (span: Span, asked = question) =>
    happenings(book, asked, kind, span).filter(
      ({ part }) => wanted === undefined || part === wanted,
    );
  const all = of(window);
  const buckets = bucketsOf(window, frequency, question.timeZone).map((span) => {
    const own = all.filter(({ at }) => within(span, at));
    const parts: Record<string, number> = {};
    for (const { part, amount } of own) parts[part] = (parts[part] ?? 0) + amount;
    return {
      from: new Date(span.from).toISOString(),
      to: new Date(span.to).toISOString(),
      value: sum(own.map(({ amount }) => amount)),
      parts: broken ? parts : {},
      begun: span.from <= question.asOf,
    };
  });
  const total = sum(all.map(({ amount }) => amount));
  const highest = Math.max(...buckets.map(({ value }) => value));
  const peak = buckets.find(({ value }) => value === highest)!;
  const before = question.baseline && hasBaseline(book, question) ? of(question.baseline) : null;
  return {
    exclusions: leftOut(question, (one) => sum(of(window, one).map(({ amount }) => amount))),
    series: id,
    frequency,
    unit,
    currency: unit === 'money' ? book.ledger.currency : null,
    total: figure(
      metric,
      unit,
      { numerator: total, denominator: null },
      before && { numerator: sum(before.map(({ amount }) => amount)), denominator: null },
      numberAt(book, 'lowSampleBelow'),
    ),
    average: divide(total, buckets.filter(({ begun }) => begun).length),
    peak: highest > 0 ? { from: peak.from, value: highest } : null,
    parts: broken ? [...new Set(all.map(({ part }) => part))].sort() : [],
    buckets: buckets.map(({ from, to, value, parts }) => ({ from, to, value, parts })),
  };
}

/** Acts by weekday and hour. */
function hoursOf(book: Book, question: Question, agent: string): number[][] {
  const weekdays = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const story of subjects(book, question)) {
    for (const event of story.events) {
      const at = timeOf(event);
      if (!isEngagement(story, event) || at > question.asOf || !within(question.window, at))
        continue;
      const { stepId, channel } = event.data;
      const type = stepId === undefined ? null : stepType(story, stepId);
      const voice =
        type === 'web_interview' ||
        event.type === 'call.started' ||
        (event.type === 'message.received' && channel === 'phone');
      const sms =
        !voice &&
        (type === 'conversational_sms' || (event.type === 'message.received' && channel === 'sms'));
      if (agent === 'voice' && !voice) continue;
      if (agent === 'sms' && !sms) continue;
      const { weekday, hour } = localAt(question.timeZone, at);
      weekdays[weekday]![hour]! += 1;
    }
  }
  return weekdays;
}

export function engagementHours(book: Book, question: Question): object {
  const agent = String(question.query['agent'] ?? 'all');
  const weekdays = hoursOf(book, question, agent);
  const hours = Array.from({ length: 24 }, (_, at) => sum(weekdays.map((day) => day[at]!)));
  const total = sum(hours);
  const highest = Math.max(...hours);
  return {
    exclusions: leftOut(question, (one) => sum(hoursOf(book, one, agent).flat())),
    agent,
    total,
    hours,
    weekdays,
    peak: highest === 0 ? null : { hour: hours.indexOf(highest), count: highest },
    dayParts: ['night', 'morning', 'afternoon', 'evening'].map((part, index) => {
      const count = sum(hours.slice(index * 6, index * 6 + 6));
      return { part, from: index * 6, to: index * 6 + 6, count, share: divide(count, total) };
    }),
  };
}
