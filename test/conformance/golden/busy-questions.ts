/** What is asked about the busy year: every operation by label, interviewer, zone, stage and person. */
import type { Operation } from '../oracle/oracle.ts';
import type { Query } from '../oracle/question.ts';
import { ask, because, type Asked } from './dataset.ts';

const year = { from: '2025-01-01T05:00:00Z', to: '2026-01-01T05:00:00Z' };
const june = { from: '2025-06-01T04:00:00Z', to: '2025-07-01T04:00:00Z' };
const autumn = { from: '2025-09-01T04:00:00Z', to: '2025-12-01T05:00:00Z' };
const week = { from: '2025-11-01T04:00:00Z', to: '2025-11-08T05:00:00Z' };

const everybody = {
  interviewerId: ['by-sales', 'by-nurse', 'by-driver', 'by-chef', 'by-fitter', 'by-trial'],
};
const sales = { interviewerId: ['by-sales'] };
const drivers = { interviewerId: ['by-driver'] };
const acme = { label: ['by_client:acme'] };
const south = { label: ['by_region:South', 'by_level:3..'] };
const until = { outcomesUntil: '2025-12-15T00:00:00Z' };
const midsummer = { outcomesUntil: '2025-07-15T00:00:00Z' };

const cohorts: Operation[] = [
  'getFunnel',
  'getSummary',
  'getTimeToEngage',
  'getVoice',
  'getSms',
  'getResume',
];

/** The same variations of every operation over cohorts. */
const ofCohorts: Query[] = [
  { ...year, ...everybody, ...until },
  { ...june, ...acme, ...until },
  { ...june, ...sales, ...midsummer, timeZone: 'Pacific/Chatham', baseline: 'trailing_90d' },
  { ...autumn, ...everybody, ...until, distinct: 'person', includeTest: true },
  { ...autumn, ...south, ...until, baseline: 'same_period_last_year' },
  { ...june, ...drivers, ...until, stage: 'voice', baseline: 'none' },
  { label: ['by_client:globex', 'by_client:acme'], ...until, stage: 'questions' },
];

const series = [
  'interviews.volume',
  'candidates.entered',
  'interviews.completed',
  'interviews.by_step',
  'spend.by_service',
];

const ofSeries: Query[] = series.flatMap((id) => [
  { ...year, ...everybody, series: id, frequency: 'month' },
  { ...june, ...acme, series: id, frequency: 'week', baseline: 'trailing_90d' },
  { ...week, ...everybody, series: id, frequency: 'day', timeZone: 'Australia/Lord_Howe' },
]);

export const busyQuestions: Asked[] = [
  ask(
    'getFunnel',
    { ...acme, ...until, includeTest: true },
    because(
      '/labels/0',
      'by_client:acme',
      'Text labels fold case and marks and match a part: Äcme Süd, acme north and Acme trial, no longer Acme Ltd, which became Globex.',
    ),
  ),
  ask(
    'getSummary',
    { ...sales, from: '2025-05-01T04:00:00Z', to: '2025-07-01T04:00:00Z', ...until },
    because(
      '/savings/hourlyCost/amountMinor',
      4800,
      'In force at the end of the window, from 1 July on.',
    ),
    because('/savings/isDefaultRate', false, 'It was set.'),
  ),
  ask(
    'getSummary',
    { ...sales, from: '2025-05-01T04:00:00Z', to: '2025-07-01T03:59:59.999Z', ...until },
    because('/savings/hourlyCost/amountMinor', 4200, 'A millisecond before the change.'),
  ),
  ask(
    'getSummary',
    { ...sales, from: '2024-11-01T04:00:00Z', to: '2025-01-01T04:00:00Z', ...until },
    because('/savings/isDefaultRate', true, 'The first rate holds from 1 January on.'),
    because('/savings/hourlyCost/amountMinor', 3500, 'The default.'),
  ),
  ...cohorts.flatMap((operation) => ofCohorts.map((query) => ask(operation, query))),
  ...ofSeries.map((query) => ask('getSeries', query)),
  ask('getSeries', {
    ...week,
    ...everybody,
    from: '2025-11-02T04:00:00Z',
    series: 'interviews.volume',
    frequency: 'hour',
  }),
  ask('getSeries', {
    ...autumn,
    ...sales,
    series: 'interviews.volume',
    stepType: 'web_interview',
    stage: 'texts',
    frequency: 'week',
    baseline: 'same_period_last_year',
  }),
  ...(['all', 'voice', 'sms'] as const).flatMap((agent) => [
    ask('getEngagementHours', { ...year, ...everybody, agent }),
    ask('getEngagementHours', { ...autumn, ...acme, agent, timeZone: 'Asia/Kathmandu' }),
  ]),
  ask('getEngagementHours', { ...everybody, includeTest: true, stage: 'completed' }),
  ask(
    'getQuestions',
    { ...year, ...everybody },
    because('/passMark', 65, 'As set for this dataset.'),
  ),
  ask('getQuestions', { ...autumn, ...acme, limit: 10 }),
  ask('getQuestions', { ...june, ...drivers, includeTest: true, stage: 'completed' }),
  ask('getSpend', { ...year, ...everybody }),
  ask('getSpend', { ...june, ...acme, baseline: 'trailing_90d' }),
  ask(
    'getSpend',
    { ...everybody, includeTest: true },
    because('/budgets/0/state', 'paused', 'The driver has used more than all.'),
  ),
];
