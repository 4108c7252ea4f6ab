/** Random histories: what several applications and interviewers might go through, in any order. */
import fc from 'fast-check';
import { at, day } from './applications.ts';
import { start } from './world.ts';

/** An event as it is sent. */
export type Told = Record<string, unknown>;

export const interviewerIds = ['a', 'b'] as const;
const stepIds = ['resume', 'voice', 'sms'] as const;

// Few instants and candidates, so that events coincide and interfere.
const time = fc.integer({ min: 0, max: 23 }).map((slot) => at(start - 40 * day + slot * 1.7 * day));
const application = (ids: readonly string[]) =>
  fc.integer({ min: 0, max: ids.length * 3 - 1 }).map((index) => ({
    subject: `candidate-${index}`,
    interviewerId: ids[index % ids.length]!,
  }));
const step = fc.record(
  { stepId: fc.constantFrom(...stepIds), attempt: fc.integer({ min: 1, max: 3 }) },
  { requiredKeys: ['stepId'] },
);
const score = fc.record(
  {
    score: fc.integer({ min: 0, max: 5 }),
    min: fc.constantFrom(0, -1),
    max: fc.constantFrom(5, 7),
  },
  { requiredKeys: ['score', 'max'] },
);
const person = fc.record(
  {
    name: fc.constantFrom('Ada', 'Béla', '山田', 'zoë'),
    email: fc.constantFrom('ada@example.com', 'ADA@example.com', 'bela@example.com'),
  },
  { requiredKeys: ['name'] },
);

const candidateData: [string, fc.Arbitrary<object>, number][] = [
  [
    'application.registered',
    fc.record({ person, test: fc.boolean(), entry: fc.constantFrom('ats', 'link') }),
    4,
  ],
  ['application.invited', fc.constant({}), 2],
  ['application.opened', fc.constant({}), 1],
  ['step.started', step, 4],
  [
    'step.completed',
    fc.tuple(step, fc.option(score, { nil: {} })).map(([one, more]) => ({ ...one, ...more })),
    8,
  ],
  ['step.knocked_out', step, 1],
  ['score.published', score, 1],
  [
    'decision.changed',
    fc.record({ to: fc.constantFrom('none', 'shortlisted', 'dismissed', 'hired') }),
    2,
  ],
  [
    'csat.submitted',
    fc.record({ value: fc.integer({ min: 1, max: 5 }), min: fc.constant(1), max: fc.constant(5) }),
    1,
  ],
  [
    'cost.charged',
    fc.record({
      service: fc.constantFrom('voice', 'sms'),
      amountMinor: fc.integer({ min: -50, max: 900 }),
      currency: fc.constant('USD'),
    }),
    2,
  ],
  ['message.sent', fc.record({ channel: fc.constantFrom('sms', 'email') }), 1],
  ['message.received', fc.record({ channel: fc.constantFrom('sms', 'email') }), 1],
  ['question.answered', step.map((one) => ({ ...one, questionId: 'q', passed: true })), 1],
];

const ofCandidate = (ids: readonly string[]) =>
  fc
    .oneof(
      ...candidateData.map(([type, data, weight]) => ({
        weight,
        arbitrary: fc.tuple(fc.constant(type), data),
      })),
    )
    .chain(([type, data]) =>
      fc.tuple(application(ids), time).map(([{ subject, interviewerId }, when]) => ({
        type,
        subject,
        time: when,
        data: { interviewerId, ...data },
      })),
    );

const interviewerData: [string, fc.Arbitrary<object>][] = [
  ['interviewer.archived', fc.constant({})],
  ['interviewer.unarchived', fc.constant({})],
  ['interviewer.activated', fc.constant({})],
  [
    'label.assigned',
    fc.record({ key: fc.constant('client'), value: fc.constantFrom('Acme', 'Globex') }),
  ],
  ['label.removed', fc.constant({ key: 'client' })],
  [
    'budget.changed',
    fc.record({
      budget: fc.option(
        fc.record({
          type: fc.constantFrom('daily', 'all_time'),
          amount: fc.record({
            amountMinor: fc.integer({ min: 0, max: 2000 }),
            currency: fc.constant('USD'),
          }),
        }),
      ),
    }),
  ],
  [
    'sync.succeeded',
    fc.record({ provider: fc.constantFrom('Greenhouse', 'Lever'), paused: fc.boolean() }),
  ],
  [
    'sync.failed',
    fc.record({ provider: fc.constantFrom('Greenhouse', 'Lever'), message: fc.constant('no') }),
  ],
];

const ofInterviewer = (ids: readonly string[]) =>
  fc
    .oneof(...interviewerData.map(([type, data]) => fc.tuple(fc.constant(type), data)))
    .chain(([type, data]) =>
      fc.tuple(fc.constantFrom(...ids), time).map(([subject, when]) => ({
        type,
        subject,
        time: when,
        data,
      })),
    );

/** 10 to 60 events of these interviewers with ids of their own, in the order they happened. */
export const historyOf = (ids: readonly string[]): fc.Arbitrary<Told[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: ofCandidate(ids) },
        { weight: 1, arbitrary: ofInterviewer(ids) },
      ),
      { minLength: 10, maxLength: 60 },
    )
    .map((events) =>
      events
        .map((event, index) => ({
          specversion: '1.0',
          id: `e${index}`,
          source: 'urn:told',
          ...event,
        }))
        .sort((x, y) => (x.time < y.time ? -1 : x.time > y.time ? 1 : 0)),
    );

export const history = historyOf(interviewerIds);

/** The same events shuffled, some of them twice, cut into batches. */
export function retold(events: Told[]): fc.Arbitrary<Told[][]> {
  const shuffled = fc.shuffledSubarray(events, { minLength: events.length });
  return fc
    .tuple(shuffled, fc.subarray(events), fc.infiniteStream(fc.integer({ min: 1, max: 15 })))
    .map(([order, again, sizes]) => {
      const all = [...order, ...again];
      const batches: Told[][] = [];
      while (all.length > 0) batches.push(all.splice(0, sizes.next().value as number));
      return batches;
    });
}
