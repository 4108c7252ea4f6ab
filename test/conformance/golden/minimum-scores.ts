/** Who passes (#42) by enforced minimum scores, where the best of several attempts counts (#6). */
import { ask, because, step, Teller, type Dataset } from './dataset.ts';

const teller = new Teller('minimum-scores');
const voice = { stepId: 'voice' };
const answer = { ...voice, questionId: 'why' };

/** Registered on 1 July; then what happens on which day of it. */
function story(name: string) {
  const tell = teller.application(`ms-${name}`, 'ms-clerk');
  const day = (date: number, time = '10:00') =>
    `2025-07-${String(date).padStart(2, '0')}T${time}:00Z`;
  return {
    registered: tell(day(1), 'application.registered', { person: { name } }),
    completed: (date: number, data: object = {}, time?: string) =>
      tell(day(date, time), 'step.completed', { ...voice, ...data }),
    answered: (date: number, data: object = {}) =>
      tell(day(date, '09:00'), 'question.answered', { ...answer, ...data }),
    knockedOut: (date: number) => tell(day(date), 'step.knocked_out', voice),
  };
}

const atMinimum = story('at-minimum');
const below = story('below');
const fell = story('fell');
const rose = story('rose');
const corrected = story('corrected');
const unscored = story('unscored');
const judged = story('judged');
const out = story('out');

const events = [
  // Nobody reaches 99 in the form, which is for reading only.
  ...[atMinimum, below, fell, rose, corrected, unscored, judged, out].flatMap((one) => [
    one.registered,
    one.completed(2, { stepId: 'form', score: 10 }),
  ]),
  atMinimum.completed(3, { score: 3.5, min: 1, max: 5 }),
  below.completed(3, { score: 62.4 }),
  fell.answered(3, { score: 90 }),
  fell.completed(3, { score: 90 }),
  fell.answered(8, { score: 20, attempt: 2 }),
  fell.completed(8, { score: 20, attempt: 2 }),
  rose.answered(3, { score: 30 }),
  rose.completed(3, { score: 30 }),
  rose.answered(8, { score: 70, attempt: 2 }),
  rose.completed(8, { score: 70, attempt: 2 }),
  // Its second attempt was the better one, until it was scored again.
  corrected.completed(3, { score: 60 }),
  corrected.completed(8, { score: 95, attempt: 2 }),
  corrected.completed(12, { score: 15, attempt: 2 }),
  unscored.completed(3),
  // The attempt that passed goes before the one with the higher score.
  judged.completed(3, { score: 65, eligibility: 'passed' }),
  judged.completed(8, { score: 99, eligibility: 'failed', attempt: 2 }),
  out.knockedOut(3),
  out.completed(8, { score: 100, attempt: 2 }),
];

const july = { from: '2025-07-01T00:00:00Z', to: '2025-08-01T00:00:00Z' };
const all = { ...july, interviewerId: ['ms-clerk'] };
const until = (day: string) => ({ outcomesUntil: `2025-07-${day}T00:00:00Z` });

export const minimumScores: Dataset = {
  name: 'minimum-scores',
  about:
    'A form whose minimum is for reading only and an interview whose minimum of 62.5 is enforced, with the best attempt counting: one that falls, one that rises, one that is scored again.',
  settings: [{ timeZone: 'UTC', countedAttempt: 'best', smallestRankedSample: 1 }],
  labels: [],
  interviewers: [
    {
      id: 'ms-clerk',
      title: 'Minimum scores',
      deadlineAt: null,
      steps: [
        { ...step('form', 'form'), minimumScore: { score: 99, enforced: false } },
        { ...step('voice', 'web_interview'), minimumScore: { score: 62.5, enforced: true } },
      ],
    },
  ],
  batches: [events],
  questions: [
    ask(
      'getSummary',
      { ...all, ...until('30') },
      because('/passRate/denominator', 8, 'All eight completed.'),
      because(
        '/passRate/numerator',
        4,
        'at-minimum 2.5 ÷ 4, fell 90, rose 70 and judged 65. Not: below, corrected 60, unscored, out.',
      ),
    ),
    ask(
      'getSummary',
      { ...all, ...until('10') },
      because('/passRate/numerator', 5, 'By then corrected has 95.'),
    ),
    ask(
      'getSummary',
      { ...all, ...until('05') },
      because('/passRate/denominator', 8, 'Seven completed and out is knocked out.'),
      because('/passRate/numerator', 3, 'at-minimum, fell and judged: rose has 30.'),
    ),
    ask(
      'getVoice',
      { ...all, ...until('30') },
      because('/score/scored', 7, 'All but unscored.'),
      because('/score/mean/value', 509.9 / 7, '(62.5 + 62.4 + 90 + 70 + 60 + 65 + 100) ÷ 7.'),
    ),
    ask(
      'getQuestions',
      { ...all, ...until('30') },
      because('/top/0/score', 80, 'Of each the better answer: (90 + 70) ÷ 2.'),
      because('/bottom/0/passed', 2, 'Both reach the mark of 60.'),
    ),
    ask('getFunnel', { ...all, ...until('30') }),
    ask(
      'getSeries',
      { ...all, series: 'interviews.by_step' },
      because('/total/value', 20, 'Eight forms and twelve attempts at the interview.'),
    ),
    ask('getTimeToEngage', { ...all, ...until('30') }),
    ask(
      'getEngagementHours',
      all,
      because('/total', 21, 'Each completion told: 8 forms and 13 interviews.'),
    ),
    ask('getSms', { ...all, ...until('30') }),
    ask('getResume', { ...all, ...until('30') }),
    ask('getSpend', all),
  ],
};
