/** Questions to ask of a generated workspace. */
import { operationIds, type Operation } from './oracle/oracle.ts';
import type { Query } from './oracle/question.ts';
import type { Plan } from './generate.ts';
import type { Random } from './random.ts';

const day = 86_400_000;
const text = (instant: number) => new Date(instant).toISOString();

const perPerson = ['getFunnel', 'getSummary', 'getTimeToEngage', 'getVoice', 'getSms', 'getResume'];
const alsoUntil = [...perPerson, 'getQuestions'];
const unbased = ['getEngagementHours', 'getQuestions'];
const series = [
  'interviews.volume',
  'candidates.entered',
  'interviews.completed',
  'interviews.by_step',
  'spend.by_service',
];
const stages = ['questions', 'completed', 'voice', 'web_interview', 'resume', 'check', 'texts'];
const labels = [
  'client:acme',
  'client:ÄCME',
  'client:Globex',
  'level:1.5..3',
  'level:..2',
  'region:North',
  'remote:true',
];

function window(random: Random, { from, to }: Plan['era']): { from: string; to: string } {
  const length = random.pick([1, 2, 7, 10, 20, 31, 40, 60]) * day;
  const start = random.pick([
    to - length,
    random.integer(from - 5 * day, to),
    // On the hour, as people ask.
    Math.floor(random.integer(from, to) / 3_600_000) * 3_600_000,
  ]);
  return { from: text(start), to: text(start + length) };
}

function seriesQuery(random: Random, asked: Query): Query {
  const length = (Date.parse(String(asked['to'])) - Date.parse(String(asked['from']))) / day;
  const allowed =
    length <= 7 ? ['hour', 'day'] : length <= 31 ? ['day', 'week'] : ['day', 'week', 'month'];
  const id = random.pick(series);
  return {
    ...asked,
    series: id,
    ...(random.chance(0.8) ? { frequency: random.pick(allowed) } : {}),
    ...(id === 'interviews.volume' && random.chance(0.3) ? { stepType: 'web_interview' } : {}),
  };
}

/** One question; `asOf` when it should be of the past. */
export function ask(random: Random, plan: Plan, operation: Operation, asOf?: number): Query {
  const query: Query = {};
  if (operation === 'getSeries' || random.chance(0.8))
    Object.assign(query, window(random, plan.era));
  if (random.chance(0.6)) query['timeZone'] = random.pick([...plan.zones, 'Asia/Kathmandu', 'UTC']);
  if (!unbased.includes(operation) && random.chance(0.6))
    query['baseline'] = random.pick([
      'previous_period',
      'same_period_last_year',
      'trailing_90d',
      'none',
    ]);
  if (random.chance(0.4))
    query['interviewerId'] = random.pick([
      ['alpha'],
      ['gamma'],
      ['alpha', 'beta'],
      ['beta', 'trial'],
    ]);
  if (random.chance(0.25)) query['label'] = random.shuffle(labels).slice(0, random.integer(1, 2));
  if (random.chance(0.3)) query['stage'] = random.pick(stages);
  if (random.chance(0.3)) query['includeTest'] = true;
  if (asOf !== undefined) query['asOf'] = text(asOf);
  if (perPerson.includes(operation) && random.chance(0.3)) query['distinct'] = 'person';
  if (alsoUntil.includes(operation) && random.chance(0.25))
    query['outcomesUntil'] = text(random.integer(plan.era.from, asOf ?? plan.era.to));
  if (operation === 'getSeries') return seriesQuery(random, query);
  if (operation === 'getEngagementHours') query['agent'] = random.pick(['all', 'voice', 'sms']);
  if (operation === 'getQuestions' && random.chance(0.5)) query['limit'] = random.integer(1, 50);
  return query;
}

export const questionsOf = (
  random: Random,
  plan: Plan,
  each: number,
  asOf?: number,
): [Operation, Query][] =>
  operationIds.flatMap((operation) =>
    Array.from({ length: each }, (): [Operation, Query] => [
      operation,
      ask(random, plan, operation, asOf),
    ]),
  );
