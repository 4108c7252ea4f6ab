/** Dealbreakers, to whom they are attributed, and why applications end early. */
import { ask, because, step, Teller, type Dataset } from './dataset.ts';

const teller = new Teller('knock-outs');
const texts = { stepId: 'texts' };
const voice = { stepId: 'voice' };

interface Answers {
  licence?: boolean;
  nights?: boolean;
}

/** Registers on the hour, is texted, and answers what is given. */
function begin(
  name: string,
  hour: number,
  { licence, nights }: Answers,
  interviewer = 'ko-driver',
) {
  const tell = teller.application(`ko-${name}`, interviewer);
  const at = (minutes: number) => new Date(Date.UTC(2025, 6, 7, hour, minutes)).toISOString();
  const answer = (questionId: string, passed: boolean | undefined, minute: number) =>
    passed === undefined
      ? []
      : [
          tell(at(minute), 'question.answered', {
            ...texts,
            questionId,
            kind: 'structured',
            passed,
            dealbreaker: true,
          }),
        ];
  const events = [
    tell(at(0), 'application.registered', { person: { name } }),
    tell(at(1), 'message.sent', { channel: 'sms' }),
    tell(at(5), 'message.received', { channel: 'sms' }),
    tell(at(5), 'step.started', texts),
    ...answer('licence', licence, 6),
    ...answer('nights', nights, 8),
  ];
  return { tell, at, events };
}

const one = begin('passes', 6, { licence: true, nights: true });
const both = begin('fails-both', 7, { licence: false, nights: false });
const nights = begin('fails-nights', 8, { licence: true, nights: false });
const unnamed = begin('unnamed', 9, { licence: true, nights: true });
const retake = begin('retake', 10, { licence: false, nights: true });
const dismissed = begin('dismissed', 11, { licence: true, nights: true });
const gone = begin('gone', 12, { licence: true });
const late = begin('late', 13, {});
const outAndDismissed = begin('out-and-dismissed', 14, { licence: false });
const undetermined = begin('undetermined', 15, { licence: true, nights: true });
const guard = begin('watchman', 16, {}, 'ko-guard');
const silent = teller.application('ko-silent', 'ko-driver');

const knockedOut = (questionId?: string) => ({ ...texts, ...(questionId && { questionId }) });

const events = [
  ...one.events,
  one.tell(one.at(9), 'step.completed', { ...texts, eligibility: 'passed' }),
  one.tell(one.at(30), 'step.started', voice),
  one.tell(one.at(50), 'step.completed', { ...voice, score: 72 }),
  ...both.events,
  both.tell(both.at(7), 'step.knocked_out', knockedOut('licence')),
  both.tell(both.at(9), 'step.knocked_out', knockedOut('nights')),
  ...nights.events,
  nights.tell(nights.at(9), 'step.knocked_out', knockedOut('nights')),
  ...unnamed.events,
  unnamed.tell(unnamed.at(9), 'step.knocked_out', knockedOut()),
  ...retake.events,
  retake.tell(retake.at(7), 'step.knocked_out', knockedOut('licence')),
  retake.tell(retake.at(20), 'question.answered', {
    ...texts,
    attempt: 2,
    questionId: 'licence',
    kind: 'structured',
    passed: true,
    dealbreaker: true,
  }),
  retake.tell(retake.at(21), 'step.completed', { ...texts, attempt: 2, eligibility: 'passed' }),
  retake.tell(retake.at(50), 'step.completed', { ...voice, score: 58 }),
  ...dismissed.events,
  dismissed.tell(dismissed.at(9), 'step.completed', { ...texts, eligibility: 'passed' }),
  dismissed.tell(dismissed.at(40), 'decision.changed', { to: 'shortlisted' }),
  dismissed.tell(dismissed.at(59), 'decision.changed', { to: 'dismissed', reason: 'Moved away' }),
  ...gone.events,
  ...late.events,
  late.tell('2025-07-14T13:00:00Z', 'message.received', { channel: 'sms' }),
  ...outAndDismissed.events,
  outAndDismissed.tell(outAndDismissed.at(7), 'step.knocked_out', knockedOut('licence')),
  outAndDismissed.tell(outAndDismissed.at(30), 'decision.changed', { to: 'dismissed' }),
  ...undetermined.events,
  undetermined.tell(undetermined.at(9), 'step.completed', {
    ...texts,
    eligibility: 'undetermined',
  }),
  undetermined.tell(undetermined.at(50), 'step.completed', { ...voice, score: 64 }),
  silent('2025-07-07T17:00:00Z', 'application.invited'),
  silent('2025-07-07T17:01:00Z', 'message.sent', { channel: 'sms' }),
  ...guard.events,
  guard.tell('2025-07-15T00:00:00Z', 'message.received', { channel: 'sms' }),
];

const july = { from: '2025-07-01T00:00:00Z', to: '2025-08-01T00:00:00Z' };
const driver = { ...july, interviewerId: ['ko-driver'] };
const until = { outcomesUntil: '2025-07-16T00:00:00Z' };

export const knockOuts: Dataset = {
  name: 'knock-outs',
  about:
    'Eleven drivers on 7 July 2025: one passes at once, five are knocked out (one of them comes back), one is dismissed, one goes away, one is slow, one passes undetermined, one never answers. A guard’s posting expires.',
  settings: [{ timeZone: 'UTC' }],
  labels: [{ key: 'ko_site', name: 'Site of knock-outs', type: 'text' }],
  interviewers: [
    {
      id: 'ko-driver',
      title: 'Driver of knock-outs',
      deadlineAt: null,
      steps: [step('texts', 'conversational_sms'), step('voice', 'web_interview')],
    },
    {
      id: 'ko-guard',
      title: 'Guard until 15 July',
      deadlineAt: '2025-07-15T12:00:00Z',
      steps: [step('texts', 'conversational_sms')],
    },
  ],
  batches: [
    events,
    ['ko-driver', 'ko-guard'].map((id) =>
      teller.tell('label.assigned', id, '2025-07-01T00:00:00Z', { key: 'ko_site', value: 'Depot' }),
    ),
  ],
  questions: [
    ask(
      'getFunnel',
      { ...driver, ...until },
      because('/metrics/invited/value', 11, 'All drivers.'),
      because('/metrics/started/value', 10, 'All but the silent one: being texted is no start.'),
      because(
        '/metrics/completed/value',
        3,
        'passes, retake and undetermined have both steps done.',
      ),
      because('/metrics/dropOffRate/numerator', 7, '10 − 3.'),
      because(
        '/dropOff/knockedOut/numerator',
        4,
        'fails-both, fails-nights, unnamed and out-and-dismissed; retake completed.',
      ),
      because(
        '/dropOff/dismissed/numerator',
        1,
        'dismissed; out-and-dismissed was knocked out first of all reasons.',
      ),
      because(
        '/dropOff/abandoned/numerator',
        1,
        'gone did nothing since 7 July, 9 days before 16 July.',
      ),
      because('/dropOff/inProgress/numerator', 1, 'late wrote on 14 July, 2 days before.'),
      because('/steps/0/knockedOut', 4, 'Without retake, who completed the step in the end.'),
      because('/steps/0/completed', 4, 'passes, retake, dismissed, undetermined.'),
      because('/steps/0/inProgress', 2, 'gone and late.'),
    ),
    ask(
      'getFunnel',
      { ...driver, outcomesUntil: '2025-07-07T10:10:00Z' },
      because(
        '/dropOff/knockedOut/numerator',
        4,
        'At 10:10 retake is still knocked out, with fails-both, fails-nights and unnamed.',
      ),
      because('/metrics/completed/value', 1, 'passes at 06:50.'),
    ),
    ask(
      'getFunnel',
      { ...driver, outcomesUntil: '2025-07-21T13:00:00Z' },
      because(
        '/dropOff/inProgress/numerator',
        0,
        'late wrote exactly 7 days before: that is 7 days without an act.',
      ),
      because('/dropOff/abandoned/numerator', 2, 'gone and late.'),
    ),
    ask(
      'getFunnel',
      { ...driver, outcomesUntil: '2025-07-21T12:59:59.999Z' },
      because('/dropOff/inProgress/numerator', 1, 'A millisecond less than 7 days.'),
    ),
    ask(
      'getFunnel',
      { ...july, interviewerId: ['ko-guard'], ...until },
      because(
        '/dropOff/abandoned/numerator',
        1,
        'He wrote a day before, but the posting expired on 15 July.',
      ),
    ),
    ask(
      'getFunnel',
      { ...july, interviewerId: ['ko-guard'], outcomesUntil: '2025-07-15T11:59:59.999Z' },
      because('/dropOff/inProgress/numerator', 1, 'A millisecond before the deadline.'),
    ),
    ask(
      'getSummary',
      { ...driver, ...until },
      because(
        '/passRate/denominator',
        7,
        'Decided: 3 completed, and 4 knocked out who did not complete.',
      ),
      because(
        '/passRate/numerator',
        2,
        'passes and undetermined: retake completed, but was knocked out once.',
      ),
      because('/stages/0/knockedOut', 5, 'In the summary bar retake counts as knocked out.'),
      because('/stages/0/completed', 3, 'passes, dismissed, undetermined.'),
      because('/stages/0/notStarted', 1, 'silent.'),
      because('/stages/2/notStarted', 2, 'late and silent answered no question.'),
    ),
    ask(
      'getSms',
      { ...driver, ...until },
      because('/initiated/value', 11, 'All were texted.'),
      because('/replied/value', 10, 'All but silent.'),
      because('/completed/value', 4, 'passes, retake, dismissed, undetermined.'),
      because('/replyRate/value', 10 / 11, '10 ÷ 11.'),
      because('/failed', 5, 'The five knocked out, retake among them.'),
      because('/passed', 2, 'passes and dismissed have the verdict passed and no knock-out.'),
      because('/undetermined', 1, 'undetermined.'),
      because('/eligibility/value', 2 / 7, '2 ÷ (2 + 5).'),
      because(
        '/knockouts/0/questionId',
        'licence',
        'The highest rate of those that name a question.',
      ),
      because(
        '/knockouts/0/knockedOut',
        3,
        'fails-both (its first knock-out), retake, out-and-dismissed.',
      ),
      because('/knockouts/0/answered', 9, 'All who started except late.'),
      because('/knockouts/0/rate', 3 / 9, '3 ÷ 9.'),
      because('/knockouts/1/questionId', 'nights', 'Then nights.'),
      because('/knockouts/1/knockedOut', 1, 'fails-nights.'),
      because('/knockouts/1/answered', 7, 'Not gone, late and out-and-dismissed.'),
      because(
        '/knockouts/1/otherFailures',
        1,
        'fails-both failed nights too, but was out by licence.',
      ),
      because('/knockouts/2/questionId', null, 'unnamed names no question.'),
      because('/knockouts/2/rate', null, 'Nobody answers a question that has no name.'),
    ),
    ask(
      'getQuestions',
      driver,
      because('/total', 2, 'licence and nights.'),
      because('/bottom/0/questionId', 'nights', 'The lower pass rate comes first.'),
      because('/bottom/0/passRate', 5 / 7, '5 of 7: fails-both and fails-nights failed.'),
      because('/bottom/1/passRate', 7 / 9, '7 of 9: retake passed in the last attempt.'),
    ),
    ask(
      'getQuestions',
      { ...driver, limit: 1 },
      because('/bottom/0/questionId', 'nights', 'One row was asked for: the worst.'),
    ),
    ask(
      'getVoice',
      { ...driver, ...until },
      because('/score/scored', 3, 'passes, retake and undetermined.'),
      because('/score/mean/value', (72 + 58 + 64) / 3, '(72 + 58 + 64) ÷ 3.'),
      because('/score/median/value', 64, 'The middle of 58, 64 and 72.'),
      because('/duration/calls', 1, 'Only passes has a start to measure from.'),
      because('/duration/mean/value', 1200, '06:30 to 06:50.'),
    ),
    ask(
      'getTimeToEngage',
      { ...driver, ...until },
      because('/median/value', 300, 'Everybody wrote after 5 minutes.'),
    ),
    ask('getEngagementHours', { ...driver, agent: 'sms' }),
    ask(
      'getSeries',
      { ...driver, series: 'interviews.by_step' },
      because('/total/value', 7, '4 text screens and 3 interviews.'),
    ),
    ask(
      'getFunnel',
      { ...july, label: ['ko_site:depot'], ...until },
      because('/metrics/invited/value', 12, 'Drivers and the guard; text labels ignore case.'),
    ),
    ask('getSummary', { ...july, label: ['ko_site:depot'], ...until, stage: 'conversational_sms' }),
    ask('getSummary', { ...driver, ...until, stage: 'completed' }),
    ask('getResume', { ...driver, ...until }),
    ask('getSpend', driver, because('/total/value', 0, 'Nothing was charged.')),
  ],
};
