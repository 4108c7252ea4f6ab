/** The same things told backwards, late, twice and corrected: only the time of each event counts. */
import { ask, because, step, Teller, type Dataset } from './dataset.ts';

const teller = new Teller('out-of-order');
const voice = { stepId: 'voice' };
const named = (name: string, more: object = {}) => ({ person: { name }, ...more });

const bea = teller.application('oo-bea', 'oo-clerk');
const cal = teller.application('oo-cal', 'oo-clerk');
const dan = teller.application('oo-dan', 'oo-clerk');
const eva = teller.application('oo-eva', 'oo-clerk');
const charge = (amountMinor: number) => ({ service: 'voice', amountMinor, currency: 'USD' });

// Bea: all in order of time here, sent from the last to the first.
const beas = [
  bea('2025-05-01T09:00:00Z', 'application.registered', named('Bea')),
  bea('2025-05-01T10:00:00Z', 'step.started', { ...voice, attempt: 1 }),
  bea('2025-05-01T10:10:00Z', 'step.completed', { ...voice, attempt: 1, score: 20 }),
  bea('2025-05-02T10:00:00Z', 'step.started', { ...voice, attempt: 2 }),
  bea('2025-05-02T10:30:00Z', 'step.completed', { ...voice, attempt: 2, score: 60 }),
  bea('2025-05-02T11:00:00Z', 'cost.charged', charge(100)),
  bea('2025-05-03T09:00:00Z', 'cost.charged', charge(-40)),
];
// Cal: invited in April, which is told last of all; with an offset from UTC.
const calInvited = cal('2025-04-30T23:30:00+02:00', 'application.invited');
const cals = [
  cal('2025-05-02T00:00:00Z', 'application.registered', named('Cal')),
  cal('2025-05-02T08:00:00Z', 'step.started', voice),
];
// Dan: his attempt is reported twice with other results.
const dans = [
  dan('2025-05-04T09:00:00Z', 'application.registered', named('Dan')),
  dan('2025-05-04T10:00:00Z', 'step.completed', { ...voice, score: 10 }),
  dan('2025-05-06T10:00:00Z', 'step.completed', { ...voice, score: 90, durationSeconds: 240 }),
];
// Eva: her later registration says that she is a test; her link was opened before she was invited.
const evas = [
  eva('2025-05-05T09:00:00Z', 'application.registered', named('Eva')),
  eva('2025-05-05T08:59:00Z', 'application.opened'),
  eva('2025-05-05T12:00:00Z', 'application.registered', named('Eva Test', { test: true })),
];
const assigned = (time: string, value: string) =>
  teller.tell('label.assigned', 'oo-clerk', time, { key: 'oo_client', value });
const budget = (time: string, amountMinor: number) =>
  teller.tell('budget.changed', 'oo-clerk', time, {
    budget: { type: 'all_time', amount: { amountMinor, currency: 'USD' } },
  });
const labelled = [
  assigned('2025-05-01T00:00:00Z', 'Acme'),
  assigned('2025-05-03T00:00:00Z', 'Globex'),
];
const budgets = [budget('2025-05-01T00:00:00Z', 5000), budget('2025-05-02T00:00:00Z', 50)];
const archived = [
  teller.tell('interviewer.archived', 'oo-clerk', '2025-05-02T00:00:00Z'),
  teller.tell('interviewer.unarchived', 'oo-clerk', '2025-05-04T00:00:00Z'),
];

const may = { from: '2025-05-01T00:00:00Z', to: '2025-06-01T00:00:00Z' };
const clerk = { ...may, interviewerId: ['oo-clerk'] };
const until = { outcomesUntil: '2025-05-31T00:00:00Z' };

export const outOfOrder: Dataset = {
  name: 'out-of-order',
  about:
    'Batches arrive from the last to the first, some events twice; later events correct earlier ones, and earlier ones that arrive later correct nothing.',
  settings: [{ timeZone: 'UTC' }],
  labels: [{ key: 'oo_client', name: 'Client out of order', type: 'text' }],
  interviewers: [
    {
      id: 'oo-clerk',
      title: 'Clerk out of order',
      deadlineAt: null,
      steps: [step('voice', 'web_interview')],
    },
  ],
  batches: [
    [...evas.toReversed(), ...dans.toReversed(), ...archived.toReversed(), ...budgets.toReversed()],
    [...labelled.toReversed(), ...beas.toReversed().slice(0, 4), ...beas.toReversed().slice(0, 2)],
    [...beas.toReversed().slice(2), ...dans, ...cals.toReversed()],
    [...beas, ...cals],
    [calInvited, calInvited],
    [...evas, ...labelled, calInvited],
  ],
  questions: [
    ask(
      'getFunnel',
      { ...clerk, ...until },
      because(
        '/metrics/invited/value',
        2,
        'Bea and Dan: Cal was invited on 30 April at 21:30 UTC, Eva is a test.',
      ),
      because('/exclusions/0/count', 1, 'Eva.'),
      because('/metrics/completed/value', 2, 'Bea and Dan.'),
      because('/metrics/invited/baseline', 1, 'Cal, in the 31 days before.'),
      because('/metrics/completed/baseline', 0, 'Cal began and has not completed.'),
    ),
    ask(
      'getFunnel',
      { ...clerk, ...until, includeTest: true },
      because('/metrics/invited/value', 3, 'With Eva.'),
    ),
    ask(
      'getFunnel',
      {
        ...clerk,
        from: '2025-04-01T00:00:00Z',
        to: '2025-05-01T00:00:00Z',
        outcomesUntil: '2025-05-03T00:00:00Z',
      },
      because(
        '/metrics/invited/value',
        1,
        'Cal belongs to April: the earlier of invited and registered.',
      ),
      because('/dropOff/inProgress/numerator', 1, 'He started on 2 May.'),
    ),
    ask(
      'getSeries',
      { ...clerk, series: 'interviews.volume' },
      because(
        '/total/value',
        3,
        'Bea’s two attempts and Dan’s one: an attempt reported twice is one.',
      ),
      because('/buckets/0/value', 1, 'Bea on 1 May.'),
      because('/buckets/1/value', 1, 'Bea again on 2 May.'),
      because('/buckets/3/value', 1, 'Dan on 4 May, when it was first reported.'),
      because('/buckets/5/value', 0, 'The second report on 6 May is no other attempt.'),
    ),
    ask(
      'getSeries',
      { ...clerk, series: 'interviews.completed' },
      because('/buckets/0/value', 1, 'Bea completed at her first attempt.'),
      because('/total/value', 2, 'Bea and Dan.'),
    ),
    ask(
      'getSeries',
      { ...clerk, series: 'candidates.entered' },
      because('/total/value', 2, 'Bea and Dan in May.'),
    ),
    ask(
      'getSeries',
      { ...clerk, series: 'spend.by_service', frequency: 'week' },
      because('/total/value', 60, '100 − 40.'),
    ),
    ask(
      'getVoice',
      { ...clerk, ...until },
      because('/score/mean/value', 75, 'Bea 60, of attempt 2, and Dan 90, as last reported.'),
      because('/duration/calls', 3, 'Every attempt has a length.'),
      because('/duration/mean/value', 880, 'Bea 600 and 1800, Dan 240 as told: 2640 ÷ 3.'),
      because('/duration/median/value', 600, 'The middle of 240, 600 and 1800.'),
    ),
    ask(
      'getTimeToEngage',
      { ...clerk, ...until },
      because('/mean/value', 3600, 'Bea and Dan acted after an hour.'),
    ),
    ask(
      'getTimeToEngage',
      { ...clerk, ...until, includeTest: true },
      because('/negative', 1, 'Eva opened the link a minute before she was invited.'),
      because('/measured', 2, 'She is left out of the mean.'),
    ),
    ask(
      'getSummary',
      { ...may, label: ['oo_client:globex'], ...until },
      because('/candidates/value', 2, 'Globex is the later value, although Acme arrived later.'),
      because('/savings/gross/value', 5250, '3 × 30 minutes at 3500.'),
      because('/savings/net/value', 5190, '5250 − 60.'),
    ),
    ask(
      'getSummary',
      { ...may, label: ['oo_client:acme'], ...until },
      because('/candidates/value', 0, 'Acme no longer holds.'),
    ),
    ask(
      'getSpend',
      clerk,
      because('/total/value', 60, 'A credit of 40 counts.'),
      because(
        '/budgets/0/budget/amount/amountMinor',
        50,
        'The later budget, which arrived earlier; the interviewer is out of the archive again.',
      ),
      because('/budgets/0/state', 'paused', '60 of 50.'),
    ),
    ask('getEngagementHours', clerk),
    ask('getQuestions', clerk),
    ask('getSms', { ...clerk, ...until }),
    ask('getResume', { ...clerk, ...until }),
  ],
};
