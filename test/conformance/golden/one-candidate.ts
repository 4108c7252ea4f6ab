/** One application from registration to rating: every figure can be counted on the fingers. */
import { ask, because, step, Teller, type Dataset } from './dataset.ts';

const teller = new Teller('one-candidate');
const ada = teller.application('oc-ada', 'oc-cook');

const events = [
  ada('2025-03-03T09:00:00Z', 'application.registered', {
    person: { name: 'Ada', email: 'ada.oc@example.com' },
  }),
  ada('2025-03-03T09:00:30Z', 'step.started', { stepId: 'resume' }),
  ada('2025-03-03T09:01:00Z', 'criterion.scored', {
    stepId: 'resume',
    criterionId: 'experience',
    kind: 'scoring',
    score: 8,
    min: 0,
    max: 10,
  }),
  ada('2025-03-03T09:01:00Z', 'criterion.scored', {
    stepId: 'resume',
    criterionId: 'licence',
    kind: 'eligibility',
    passed: true,
  }),
  ada('2025-03-03T09:01:30Z', 'step.completed', { stepId: 'resume', eligibility: 'passed' }),
  ada('2025-03-03T10:00:00Z', 'application.opened'),
  ada('2025-03-03T10:05:00Z', 'step.started', { stepId: 'voice' }),
  ada('2025-03-03T10:05:10Z', 'call.started', { stepId: 'voice' }),
  ada('2025-03-03T10:12:00Z', 'question.answered', {
    stepId: 'voice',
    questionId: 'why-us',
    kind: 'scored',
    score: 70,
  }),
  ada('2025-03-03T10:14:00Z', 'question.answered', {
    stepId: 'voice',
    questionId: 'weekends',
    kind: 'structured',
    passed: true,
  }),
  ada('2025-03-03T10:25:00Z', 'step.completed', { stepId: 'voice', score: 4.5, min: 1, max: 5 }),
  ada('2025-03-03T10:25:05Z', 'cost.charged', {
    service: 'voice',
    amountMinor: 150,
    currency: 'USD',
  }),
  ada('2025-03-03T10:25:06Z', 'cost.charged', {
    service: 'resume',
    amountMinor: 50,
    currency: 'USD',
  }),
  ada('2025-03-03T10:30:00Z', 'csat.submitted', { value: 5, min: 1, max: 5 }),
  ada('2025-03-04T08:00:00Z', 'decision.changed', { to: 'shortlisted' }),
  teller.tell('budget.changed', 'oc-cook', '2025-03-01T00:00:00Z', {
    budget: { type: 'all_time', amount: { amountMinor: 1000, currency: 'USD' } },
  }),
];

const march = {
  from: '2025-03-01T00:00:00Z',
  to: '2025-04-01T00:00:00Z',
  interviewerId: ['oc-cook'],
};
const cohort = { ...march, outcomesUntil: '2025-04-01T00:00:00Z' };
const monday = {
  from: '2025-03-03T00:00:00Z',
  to: '2025-03-04T00:00:00Z',
  interviewerId: ['oc-cook'],
};

export const oneCandidate: Dataset = {
  name: 'one-candidate',
  about: 'Ada applies to be a cook on Monday 3 March 2025, and all goes well.',
  settings: [{ timeZone: 'UTC' }],
  labels: [],
  interviewers: [
    {
      id: 'oc-cook',
      title: 'Cook of one candidate',
      deadlineAt: null,
      steps: [step('resume', 'resume'), step('voice', 'web_interview')],
    },
  ],
  batches: [events],
  questions: [
    ask(
      'getFunnel',
      cohort,
      because('/metrics/invited/value', 1, 'Ada, registered on 3 March.'),
      because('/metrics/started/value', 1, 'She started a step.'),
      because('/metrics/completed/value', 1, 'Both required steps have a completion.'),
      because('/metrics/completionRate/value', 1, '1 ÷ 1.'),
      because('/metrics/completionRate/lowSample', true, '1 is fewer than 30.'),
      because('/metrics/dropOffRate/value', 0, '(1 − 1) ÷ 1.'),
      because('/metrics/invited/baseline', null, 'Nobody was ever invited before 1 March.'),
      because('/maturity/medianSecondsToComplete', 5100, '09:00:00 to 10:25:00 is 85 minutes.'),
      because('/maturity/youngShare', 0, 'She was invited longer than 85 minutes before 1 April.'),
    ),
    ask(
      'getFunnel',
      { ...march, outcomesUntil: '2025-03-03T10:10:00Z' },
      because('/metrics/completed/value', 0, 'At 10:10 the interview is not over.'),
      because('/dropOff/inProgress/value', 1, 'She acted 5 minutes ago.'),
      because('/maturity/medianSecondsToComplete', null, 'Nobody has completed yet.'),
      because('/steps/0/completed', 1, 'The resume was read at 09:01:30.'),
      because('/steps/1/inProgress', 1, 'The interview began at 10:05.'),
    ),
    ask(
      'getFunnel',
      { ...cohort, from: '2025-02-28T00:00:00Z', to: '2025-03-03T09:00:00Z' },
      because(
        '/metrics/invited/value',
        0,
        'The end of a window is outside: she came at 09:00:00.000.',
      ),
      because('/metrics/responseRate/value', null, '0 ÷ 0.'),
    ),
    ask(
      'getFunnel',
      { ...cohort, from: '2025-03-03T09:00:00Z', to: '2025-03-03T09:00:00.001Z' },
      because('/metrics/invited/value', 1, 'The start of a window is inside.'),
    ),
    ask(
      'getFunnel',
      {
        ...cohort,
        from: '2025-04-01T00:00:00Z',
        to: '2025-05-01T00:00:00Z',
        outcomesUntil: '2025-05-01T00:00:00Z',
      },
      because('/metrics/invited/value', 0, 'Nobody in April.'),
      because('/metrics/invited/baseline', 1, 'Ada, in the 30 days before 1 April, from 2 March.'),
      because('/metrics/invited/delta', -1, '0 ÷ 1 − 1.'),
      because(
        '/metrics/completionRate/baseline',
        1,
        'She completed by 1 April, 30 days before 1 May.',
      ),
      because('/metrics/completionRate/delta', null, 'No rate, no difference.'),
    ),
    ask('getFunnel', { ...cohort, baseline: 'none', stage: 'voice' }),
    ask('getFunnel', { ...cohort, distinct: 'person', baseline: 'same_period_last_year' }),
    ask(
      'getSummary',
      cohort,
      because('/candidates/value', 1, 'Ada.'),
      because('/interviews/value', 1, 'Her workflow was completed on 3 March at 10:25.'),
      because(
        '/savings/gross/value',
        2100,
        'Resume 6 and voice 30 minutes at 3500 an hour: 36 ÷ 60 × 3500.',
      ),
      because('/savings/spend/value', 200, '150 + 50.'),
      because('/savings/net/value', 1900, '2100 − 200.'),
      because('/passRate/value', 1, 'Completed and never knocked out: 1 of 1 decided.'),
      because('/stages/1/completed', 1, 'The voice step is done.'),
      because('/stages/2/stage', 'questions', 'After the steps come the two that are none.'),
    ),
    ask(
      'getSeries',
      { ...monday, series: 'interviews.volume' },
      because('/total/value', 2, 'Two attempts were completed: resume and voice.'),
      because('/buckets/9/value', 1, 'The resume at 09:01:30.'),
      because('/buckets/10/value', 1, 'The interview at 10:25.'),
      because(
        '/peak/from',
        '2025-03-03T09:00:00.000Z',
        'Two hours have 1; the earlier is the peak.',
      ),
      because('/average', 2 / 24, '2 ÷ 24 hours.'),
    ),
    ask(
      'getSeries',
      { ...monday, series: 'interviews.volume', stepType: 'web_interview' },
      because('/total/value', 1, 'The interview only.'),
    ),
    ask(
      'getSeries',
      { ...march, series: 'interviews.by_step', frequency: 'week' },
      because(
        '/buckets/1/from',
        '2025-03-03T00:00:00.000Z',
        'Weeks begin on Monday; 1 and 2 March are a week cut off.',
      ),
      because('/buckets/1/parts/resume', 1, 'One resume.'),
      because('/buckets/1/parts/web_interview', 1, 'One interview.'),
    ),
    ask('getSeries', { ...march, series: 'candidates.entered' }),
    ask('getSeries', {
      ...march,
      to: '2025-04-02T00:00:00Z',
      series: 'interviews.completed',
      frequency: 'month',
    }),
    ask(
      'getSeries',
      { ...march, to: '2025-04-02T00:00:00Z', series: 'spend.by_service', frequency: 'month' },
      because('/buckets/0/parts/voice', 150, 'One charge.'),
      because('/total/value', 200, '150 + 50.'),
    ),
    ask(
      'getTimeToEngage',
      cohort,
      because(
        '/mean/value',
        3600,
        'She opened the link at 10:00, an hour after 09:00; the resume step is no act of hers.',
      ),
      because('/median/value', 3600, 'The only one.'),
      because('/measured', 1, 'One candidate.'),
    ),
    ask(
      'getEngagementHours',
      march,
      because('/total', 5, 'Opened, interview started, call started, interview completed, rated.'),
      because('/hours/10', 5, 'All between 10:00 and 10:30 UTC.'),
      because('/weekdays/0/10', 5, 'On a Monday.'),
      because('/peak/hour', 10, 'The only hour.'),
      because('/dayParts/1/share', 1, 'The morning is 6 to 12.'),
    ),
    ask(
      'getEngagementHours',
      { ...march, timeZone: 'Asia/Kathmandu' },
      because('/hours/15', 3, '10:00, 10:05 and 10:05:10 are 15:45 to 15:50 at +05:45.'),
      because('/hours/16', 2, '10:25 and 10:30 are 16:10 and 16:15.'),
    ),
    ask(
      'getEngagementHours',
      { ...march, agent: 'voice' },
      because('/total', 3, 'Interview started and completed, call started.'),
    ),
    ask(
      'getEngagementHours',
      { ...march, agent: 'sms' },
      because('/total', 0, 'No text messages.'),
    ),
    ask(
      'getVoice',
      cohort,
      because('/score/mean/value', 87.5, '4.5 on 1 to 5 is 3.5 ÷ 4.'),
      because('/score/sd/value', 0, 'One value does not vary.'),
      because('/duration/mean/value', 1200, 'No length was told: 10:05 to 10:25.'),
      because('/histogram/8', 1, '87.5 lies from 80 to 90.'),
    ),
    ask(
      'getQuestions',
      march,
      because('/total', 2, 'why-us and weekends.'),
      because('/tooFew', 2, 'Each has 1 answer; a ranking needs 5.'),
    ),
    ask('getSms', cohort, because('/initiated/value', 0, 'Nobody was texted.')),
    ask(
      'getResume',
      cohort,
      because('/eligibility/value', 1, '1 passed of 1 decided.'),
      because('/scoreAverage/value', 80, 'Experience: 8 of 10. The licence has no score.'),
      because('/pending', 0, 'None waits.'),
    ),
    ask(
      'getSpend',
      march,
      because('/total/value', 200, '150 + 50.'),
      because('/services/0/percent', 75, '150 ÷ 200.'),
      because('/budgets/0/used', 0.2, '200 of 1000.'),
      because('/budgets/0/state', 'ok', 'Less than 80 %.'),
      because(
        '/budgets/0/runwayDays',
        null,
        'Nothing was spent in the last 30 days, so it lasts for ever.',
      ),
    ),
  ],
};
