/** Applications are counted, people on request, attempts where work is measured (#6). */
import { ask, because, step, Teller, type Dataset } from './dataset.ts';

const teller = new Teller('retakes-and-two-roles');
const person = (name: string) => ({
  person: { name, email: `${name.toLowerCase()}.rt@example.com` },
});
const voice = { stepId: 'voice' };

const adaCook = teller.application('rt-ada-cook', 'rt-cook');
const adaWaiter = teller.application('rt-ada-waiter', 'rt-waiter');
const cyHost = teller.application('rt-cy-host', 'rt-host');
const cyValet = teller.application('rt-cy-valet', 'rt-valet');
const deeHost = teller.application('rt-dee-host', 'rt-host');
const deeValet = teller.application('rt-dee-valet', 'rt-valet');
const eveHost = teller.application('rt-eve-host', 'rt-host');
const testHost = teller.application('rt-test-host', 'rt-host');

const acceptance = [
  adaCook('2025-06-02T08:00:00Z', 'application.registered', person('Ada')),
  adaCook('2025-06-02T09:00:00Z', 'step.started', { ...voice, attempt: 1 }),
  adaCook('2025-06-02T09:10:00Z', 'step.completed', { ...voice, attempt: 1, score: 50 }),
  adaCook('2025-06-03T09:00:00Z', 'step.started', { ...voice, attempt: 2 }),
  adaCook('2025-06-03T09:20:00Z', 'step.completed', { ...voice, attempt: 2, score: 90 }),
  adaWaiter('2025-06-04T08:00:00Z', 'application.registered', person('Ada')),
  adaWaiter('2025-06-04T09:00:00Z', 'step.started', voice),
  adaWaiter('2025-06-04T09:30:00Z', 'step.completed', { ...voice, score: 70 }),
];

const further = [
  // Cy completed one role and was only invited to the other.
  cyHost('2025-06-02T08:00:00Z', 'application.registered', { person: { id: 'rt-cy', name: 'Cy' } }),
  cyHost('2025-06-02T08:10:00Z', 'application.opened'),
  cyHost('2025-06-02T08:30:00Z', 'step.started', voice),
  cyHost('2025-06-02T09:00:00Z', 'step.completed', { ...voice, score: 61 }),
  cyValet('2025-06-10T08:00:00Z', 'application.invited'),
  cyValet('2025-06-11T08:00:00Z', 'application.registered', {
    person: { id: 'rt-cy', name: 'Cy' },
  }),
  // Dee started both: the one invited later stands for her.
  deeHost('2025-06-05T08:00:00Z', 'application.registered', person('Dee')),
  deeHost('2025-06-05T08:20:00Z', 'step.started', voice),
  deeValet('2025-06-06T08:00:00Z', 'application.registered', person('Dee')),
  deeValet('2025-06-06T08:50:00Z', 'step.started', voice),
  // Eve took the interview three times, never the form, which is voluntary.
  eveHost('2025-06-07T08:00:00Z', 'application.registered', person('Eve')),
  eveHost('2025-06-07T10:00:00Z', 'step.completed', {
    ...voice,
    attempt: 1,
    score: 40,
    durationSeconds: 600,
  }),
  eveHost('2025-06-07T12:00:00Z', 'step.completed', {
    ...voice,
    attempt: 2,
    score: 80,
    durationSeconds: 300,
  }),
  eveHost('2025-06-07T14:00:00Z', 'step.completed', {
    ...voice,
    attempt: 3,
    score: 55,
    durationSeconds: 150.5,
  }),
  eveHost('2025-06-07T14:00:01Z', 'cost.charged', {
    service: 'voice',
    amountMinor: 300,
    currency: 'USD',
  }),
  testHost('2025-06-08T08:00:00Z', 'application.registered', { ...person('Tess'), test: true }),
  testHost('2025-06-08T08:05:00Z', 'step.completed', { ...voice, score: 100 }),
];

const june = { from: '2025-06-01T00:00:00Z', to: '2025-07-01T00:00:00Z' };
const until = { outcomesUntil: '2025-06-30T00:00:00Z' };
const two = { ...june, interviewerId: ['rt-cook', 'rt-waiter'] };
const others = { ...june, interviewerId: ['rt-host', 'rt-valet'] };
const byPerson = { distinct: 'person' };
const everybody = { ...june, label: ['rt_group:all'] };

const label = (subject: string) =>
  teller.tell('label.assigned', subject, '2025-06-01T00:00:00Z', { key: 'rt_group', value: 'all' });
const interviewers = ['cook', 'waiter', 'host', 'valet'].map((name) => `rt-${name}`);

export const retakesAndTwoRoles: Dataset = {
  name: 'retakes-and-two-roles',
  about:
    'Ada has two roles and one retake: candidates 2, persons 1, completions 2, attempts 3 (#6). Others have gone further in one role than in the other.',
  settings: [{ timeZone: 'UTC' }],
  labels: [{ key: 'rt_group', name: 'Group of retakes', type: 'picklist', allowedValues: ['all'] }],
  interviewers: interviewers.map((id) => ({
    id,
    title: `Retakes of ${id}`,
    deadlineAt: null,
    steps: [step('form', 'form', false), step('voice', 'web_interview')],
  })),
  batches: [acceptance, [...further, ...interviewers.map(label)]],
  questions: [
    ask(
      'getSummary',
      { ...two, ...until },
      because('/candidates/value', 2, 'Two applications: as cook and as waiter.'),
      because(
        '/interviews/value',
        2,
        'Each application completed once; a retake completes nothing again.',
      ),
      because(
        '/savings/gross/value',
        5250,
        'Three attempts of 30 minutes at 3500 an hour: 90 ÷ 60 × 3500.',
      ),
    ),
    ask(
      'getSummary',
      { ...two, ...until, ...byPerson },
      because('/candidates/value', 1, 'Both are Ada: the same e-mail address.'),
      because('/interviews/value', 1, 'Ada completed.'),
    ),
    ask(
      'getSeries',
      { ...two, series: 'interviews.volume' },
      because('/total/value', 3, 'Attempts: cook 1, cook 2, waiter 1.'),
    ),
    ask(
      'getSeries',
      { ...two, series: 'interviews.completed' },
      because('/total/value', 2, 'Completions: cook on 2 June, waiter on 4 June.'),
      because('/buckets/1/value', 1, 'Cook: the first completion counts, on 2 June.'),
      because('/buckets/2/value', 0, 'The retake on 3 June completes nothing new.'),
    ),
    ask(
      'getFunnel',
      { ...two, ...until },
      because('/metrics/invited/value', 2, 'Two applications.'),
      because('/metrics/completed/value', 2, 'Both.'),
    ),
    ask(
      'getFunnel',
      { ...two, ...until, ...byPerson },
      because('/metrics/invited/value', 1, 'One person.'),
      because('/metrics/completed/value', 1, 'One person.'),
    ),
    ask(
      'getVoice',
      { ...two, ...until },
      because('/score/mean/value', 80, 'Cook 90, of the last attempt, and waiter 70.'),
      because('/score/sd/value', 10, 'Both are 10 from their mean.'),
      because('/duration/calls', 3, 'Every attempt is a call.'),
      because('/duration/mean/value', 1200, '10, 20 and 30 minutes.'),
    ),
    ask(
      'getVoice',
      { ...two, outcomesUntil: '2025-06-03T00:00:00Z' },
      because('/score/mean/value', 50, 'By 3 June there is the first attempt only.'),
    ),
    ask(
      'getFunnel',
      { ...others, ...until },
      because(
        '/metrics/invited/value',
        5,
        'Cy twice, Dee twice, Eve; the test candidate is left out.',
      ),
      because('/exclusions/0/count', 1, 'Tess is a test.'),
      because('/metrics/started/value', 4, 'All but Cy as valet.'),
      because('/metrics/completed/value', 2, 'Cy as host and Eve: the form is voluntary.'),
      because('/dropOff/abandoned/numerator', 2, 'Dee did nothing for 7 days in either role.'),
    ),
    ask(
      'getFunnel',
      { ...others, ...until, ...byPerson },
      because('/metrics/invited/value', 3, 'Cy, Dee, Eve.'),
      because('/metrics/started/value', 3, 'Cy stands as host, where he went further.'),
      because('/metrics/completed/value', 2, 'Cy and Eve.'),
      because('/metrics/completionRate/value', 2 / 3, '2 ÷ 3.'),
    ),
    ask(
      'getFunnel',
      { ...others, ...until, includeTest: true },
      because('/metrics/invited/value', 6, 'Tess counts too.'),
      because('/metrics/completed/value', 3, 'Tess completed.'),
    ),
    ask(
      'getTimeToEngage',
      { ...others, ...until, ...byPerson },
      because('/measured', 3, 'Cy, Dee, Eve.'),
      because('/min/value', 600, 'Cy: 08:00 to the link opened at 08:10.'),
      because(
        '/median/value',
        3000,
        'Dee as valet, invited later: 08:00 to 08:50, not the 20 minutes as host.',
      ),
      because('/max/value', 7200, 'Eve: 08:00 to her first act, the interview over at 10:00.'),
    ),
    ask(
      'getTimeToEngage',
      { ...others, ...until },
      because('/measured', 4, 'Applications: Cy as host, Dee twice, Eve.'),
      because('/mean/value', 3000, '(600 + 1200 + 3000 + 7200) ÷ 4.'),
      because('/median/value', 2100, 'The middle of 1200 and 3000.'),
    ),
    ask(
      'getVoice',
      { ...others, ...until },
      because('/score/scored', 2, 'Cy and Eve.'),
      because('/score/mean/value', 58, 'Cy 61 and Eve 55, her last.'),
      because('/duration/calls', 4, 'Cy once and Eve three times.'),
      because('/duration/mean/value', 712.625, '(1800 + 600 + 300 + 150.5) ÷ 4.'),
    ),
    ask(
      'getSummary',
      { ...june, interviewerId: ['rt-host'], ...until },
      because('/stages/0/notStarted', 3, 'Nobody took the form.'),
      because('/stages/1/completed', 2, 'Cy and Eve.'),
      because('/stages/1/inProgress', 1, 'Dee.'),
    ),
    ask('getSpend', { ...others }, because('/total/value', 300, 'One charge for Eve.')),
    ask(
      'getFunnel',
      { ...everybody, ...until, ...byPerson },
      because('/metrics/invited/value', 4, 'Ada, Cy, Dee and Eve over all four interviewers.'),
      because('/interviewerIds', null, 'None was named; the label narrows.'),
    ),
    ask('getSummary', { ...everybody, ...until }),
    ask('getSeries', { ...everybody, series: 'interviews.by_step', frequency: 'week' }),
    ask('getEngagementHours', everybody),
    ask('getQuestions', everybody, because('/total', 0, 'No question was answered.')),
    ask('getSms', { ...everybody, ...until }),
    ask('getResume', { ...everybody, ...until }),
  ],
};
