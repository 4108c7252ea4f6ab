/** Nothing has happened yet: counts are 0, shares and means null, nothing is compared. */
import { ask, because, step, type Dataset } from './dataset.ts';

const may = { from: '2025-05-01T00:00:00Z', to: '2025-06-01T00:00:00Z', timeZone: 'UTC' };
const nobody = { ...may, interviewerId: ['em-nobody'], outcomesUntil: may.to };
const day = { from: '2025-05-05T00:00:00Z', to: '2025-05-06T00:00:00Z' };

export const empty: Dataset = {
  name: 'empty',
  about:
    'One interviewer whom nobody has met. Runs first: some questions name no interviewer and ask about the whole workspace.',
  settings: [{ timeZone: 'America/Vancouver' }],
  labels: [{ key: 'em_client', name: 'Client of nobody', type: 'text' }],
  interviewers: [
    {
      id: 'em-nobody',
      title: 'Nobody met this one',
      deadlineAt: null,
      steps: [step('resume', 'resume'), step('voice', 'web_interview')],
    },
  ],
  batches: [],
  questions: [
    ask(
      'getFunnel',
      {},
      because('/window', null, 'No window was asked for: all time.'),
      because(
        '/timeZone',
        'America/Vancouver',
        'The zone of the workspace, as none was asked for.',
      ),
      because('/metrics/invited/value', 0, 'Nobody was invited; a count of nothing is 0.'),
      because('/metrics/responseRate/value', null, '0 started of 0 invited is no rate, not 0 %.'),
      because('/metrics/invited/baseline', null, 'All time has nothing to be compared with.'),
      because('/maturity/youngShare', null, 'Nobody is young among nobody.'),
    ),
    ask(
      'getFunnel',
      nobody,
      because('/metrics/started/value', 0, 'Nobody started.'),
      because('/metrics/completionRate/value', null, '0 of 0.'),
      because('/metrics/completionRate/lowSample', true, '0 is fewer than 30.'),
      because('/metrics/invited/baseline', null, 'No data before the window: no baseline, not 0.'),
      because('/baselineWindow/from', '2025-03-31T00:00:00.000Z', '31 days before 1 May.'),
      because('/steps/0/stepId', 'resume', 'The steps of a single interviewer are always listed.'),
      because('/steps/1/rate/value', null, 'None of none completed it.'),
      because('/dropOff/abandoned/value', null, '0 of 0.'),
    ),
    ask('getFunnel', { ...nobody, baseline: 'none', distinct: 'person', includeTest: true }),
    ask(
      'getSummary',
      nobody,
      because('/candidates/value', 0, 'Nobody applied.'),
      because('/savings/net/value', 0, '0 saved − 0 spent.'),
      because('/savings/isDefaultRate', true, 'Nobody has set what an hour costs.'),
      because('/passRate/value', null, 'Nobody was decided.'),
      because('/stages/0/notStarted', 0, 'Nobody waits to begin.'),
    ),
    ask('getSummary', { timeZone: 'UTC' }),
    ask(
      'getSeries',
      { ...day, timeZone: 'UTC', interviewerId: ['em-nobody'], series: 'candidates.entered' },
      because('/frequency', 'hour', 'A window of a day is cut into hours unless asked otherwise.'),
      because('/buckets/23/value', 0, '24 hours, each empty.'),
      because('/average', 0, '0 ÷ 24.'),
      because('/peak', null, 'There is no peak when all are 0.'),
    ),
    ...(
      [
        'interviews.volume',
        'interviews.completed',
        'interviews.by_step',
        'spend.by_service',
      ] as const
    ).map((series) => ask('getSeries', { ...may, series, frequency: 'week' })),
    ask(
      'getTimeToEngage',
      nobody,
      because('/mean/value', null, 'No mean of nothing.'),
      because('/mean/denominator', 0, 'Of no candidate.'),
      because('/max/value', null, 'No greatest of nothing.'),
    ),
    ask(
      'getEngagementHours',
      { ...may, interviewerId: ['em-nobody'] },
      because('/total', 0, 'Nobody did anything.'),
      because('/peak', null, 'No busiest hour.'),
      because('/dayParts/0/share', null, '0 of 0.'),
    ),
    ask('getVoice', nobody, because('/score/sd/value', null, 'No deviation of nothing.')),
    ask(
      'getQuestions',
      { ...may, interviewerId: ['em-nobody'] },
      because('/total', 0, 'No answers.'),
    ),
    ask('getSms', nobody, because('/replyRate/value', null, '0 of 0.')),
    ask('getResume', nobody, because('/scoreAverage/value', null, 'No criterion has a score.')),
    ask(
      'getSpend',
      may,
      because('/total/value', 0, 'No charges.'),
      because('/total/baseline', null, 'No data before the window.'),
    ),
    ask('getSpend', { ...may, label: ['em_client:nobody'] }),
  ],
};
