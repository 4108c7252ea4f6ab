/** A whole workspace from a seed: who there is, what is told when, and what is asked of it. */
import type { SettingTold, Step, Told } from './oracle/ledger.ts';
import { Random } from './random.ts';
import { Play, told, type Cast } from './stories.ts';

const day = 86_400_000;

/** Eras with changes of the clock in both hemispheres. */
const eras = [
  { end: Date.parse('2026-04-20T07:13:11.001Z'), zones: ['Australia/Lord_Howe', 'Europe/Berlin'] },
  { end: Date.parse('2026-11-20T18:45:00Z'), zones: ['America/St_Johns', 'Australia/Lord_Howe'] },
  { end: Date.parse('2027-04-20T23:59:59.999Z'), zones: ['America/Santiago', 'America/New_York'] },
];

export interface Chapter {
  /** The server's clock. */
  at: number;
  /** In the order of arrival, with repeats. */
  batches: Told[][];
  settings: (SettingTold & { patch: object })[];
  /** What is set on interviewers. */
  states: { interviewerId: string; test: boolean; deadlineAt: number | null }[];
  /** The zone the workspace moves to. */
  timeZone: string | null;
  /** New steps of an interviewer. */
  workflow: { interviewerId: string; steps: Step[] } | null;
}

export interface Plan {
  seed: number;
  timeZone: string;
  zones: string[];
  era: { from: number; to: number };
  interviewers: {
    id: string;
    title: string;
    test: boolean;
    deadlineAt: number | null;
    steps: Step[];
  }[];
  chapters: Chapter[];
}

const step = (id: string, type: string, required = true): Step => ({
  id,
  type,
  name: `Step ${id}`,
  required,
});

const resume = step('resume', 'resume');
const voice = step('voice', 'web_interview');
const texts = step('texts', 'conversational_sms');

const minimum = (score: number, enforced: boolean) => ({ minimumScore: { score, enforced } });

/** One of them changes its workflow when the second chapter begins. */
const laterSteps = [
  step('check', 'resume'),
  step('talk', 'web_interview'),
  { ...step('more', 'web_interview'), ...minimum(30, true) },
];

function castInterviewers(random: Random, to: number): Plan['interviewers'] {
  const deadlineAt = () =>
    random.pick([null, to - random.integer(0, 20) * day, to + 40 * day, to + 90 * day]);
  return [
    {
      id: 'alpha',
      title: 'Alpha role',
      test: false,
      deadlineAt: null,
      steps: [{ ...resume, ...minimum(40, random.chance(0.5)) }, texts, voice],
    },
    {
      id: 'beta',
      title: 'Beta role',
      test: false,
      deadlineAt: deadlineAt(),
      steps: [step('form', 'form', false), step('task', 'own_task', random.chance(0.5)), voice],
    },
    {
      id: 'gamma',
      title: 'Gamma role',
      test: false,
      deadlineAt: deadlineAt(),
      steps: [step('check', 'resume'), step('talk', 'web_interview')],
    },
    { id: 'trial', title: 'Trial role', test: true, deadlineAt: null, steps: [texts, voice] },
  ];
}

/** Label values, budgets and the life of interviewers; all of it may come late and change. */
function stateEvents(random: Random, { from, to }: Plan['era']): Told[] {
  const events: Told[] = [];
  const add = (type: string, subject: string, data?: object) =>
    events.push(told(random, type, subject, random.integer(from, to), data));
  const labels: [string, () => string | number | boolean][] = [
    ['client', () => random.pick(['Äcme Ltd', 'acme south', 'Globex'])],
    ['level', () => random.integer(1, 9) / 2],
    ['region', () => random.pick(['North', 'South'])],
    ['remote', () => random.chance(0.5)],
  ];
  for (const id of ['alpha', 'beta', 'gamma', 'trial']) {
    for (const [key, value] of labels) {
      for (let times = random.integer(1, 3); times > 0; times -= 1)
        add('label.assigned', id, { key, value: value() });
      if (random.chance(0.2)) add('label.removed', id, { key });
    }
    for (let times = random.integer(1, 2); times > 0; times -= 1) {
      const amount = { amountMinor: random.integer(0, 8000), currency: 'USD' };
      const type = random.pick(['all_time', 'daily']);
      add('budget.changed', id, { budget: random.chance(0.15) ? null : { type, amount } });
    }
    if (random.chance(0.3)) add('interviewer.archived', id);
    if (random.chance(0.3)) add('interviewer.unarchived', id);
  }
  add('label.removed', 'trial', { key: 'client' });
  add('interviewer.archived', 'trial');
  add('interviewer.unarchived', 'trial');
  add('interviewer.created', 'trial');
  add('interviewer.activated', 'trial');
  add('interviewer.expired', 'trial');
  add('interviewer.cloned', 'trial', { from: 'alpha' });
  add('budget.threshold', 'trial', { share: 0.8 });
  add('budget.paused', 'trial');
  add('sync.succeeded', 'trial', { provider: 'Greenhouse' });
  add('sync.failed', 'trial', { provider: 'Greenhouse' });
  return events;
}

function settingsOf(random: Random, at: number, { from, to }: Plan['era']): Chapter['settings'] {
  const made: Chapter['settings'] = [];
  const add = (name: string, value: unknown, patch: object, holdsFrom = at) =>
    made.push({ name, value, holdsFrom, madeAt: at, patch });
  if (random.chance(0.5)) {
    const value = random.integer(3, 20);
    add('lowSampleBelow', value, { lowSampleBelow: value });
  }
  if (random.chance(0.3)) {
    const value = random.integer(2, 14);
    add('abandonedAfterDays', value, { abandonedAfterDays: value });
  }
  if (random.chance(0.4)) {
    const value = random.pick([45, 66.6, 80]);
    add('passMark', value, { passMark: value });
  }
  const countedAttempt = random.pick(['latest', 'best']);
  add('countedAttempt', countedAttempt, { countedAttempt });
  if (random.chance(0.4)) add('smallestRankedSample', 3, { smallestRankedSample: 3 });
  if (random.chance(0.7)) {
    const [amountMinor, since] = [random.integer(1000, 9000), random.integer(from, to)];
    const effectiveFrom = new Date(since).toISOString();
    const patch = { hourlyCost: { amountMinor, currency: 'USD' }, effectiveFrom };
    add('hourlyCostMinor', amountMinor, patch, since);
  }
  if (random.chance(0.5)) {
    const [value, since] = [
      { voice: random.integer(10, 45), own_task: 7.5 },
      random.integer(from, to),
    ];
    const effectiveFrom = new Date(since).toISOString();
    add('manualMinutes', value, { manualMinutes: value, effectiveFrom }, since);
  }
  return made;
}

/** One interviewer may turn into a trial or back, or get another deadline. */
function statesOf(random: Random, at: number): Chapter['states'] {
  if (random.chance(0.5)) return [];
  const deadlineAt = random.pick([null, at - 5 * day, at + 3 * day, at + 50 * day]);
  const interviewerId = random.pick(['beta', 'gamma', 'trial']);
  return [{ interviewerId, test: random.chance(0.5), deadlineAt }];
}

function batchesOf(random: Random, events: Told[], earlier: Told[]): Told[][] {
  const arriving = random.shuffle(events);
  const batches: Told[][] = [];
  while (arriving.length > 0) batches.push(arriving.splice(0, random.integer(150, 400)));
  // Repeats within a batch, of an earlier batch and of an earlier chapter.
  for (const batch of batches) {
    for (let times = 0; times < 5; times += 1) batch.push(random.pick([...batch, ...earlier]));
  }
  return batches;
}

export function plan(seed: number): Plan {
  const random = new Random(seed * 2_654_435_761);
  const { end, zones } = random.pick(eras);
  const era = { from: end - 70 * day, to: end };
  const interviewers = castInterviewers(random, end);
  const clock = [end - 60 * day, end - 30 * day, end - 12 * day, end];
  const cast: Cast = { random, from: era.from, to: end - day };
  const events = stateEvents(random, era);
  const total = random.integer(56, 72);
  for (let index = 0; index < total; index += 1) {
    const { id, steps } =
      index < 8 ? interviewers[index % 4]! : random.pick([...interviewers, interviewers[0]!]);
    const play = new Play(cast, `${id}-${index}`, id);
    play.enter(index);
    if (index > 3 && random.chance(0.15)) play.judge();
    else {
      play.walk(id === 'gamma' && random.chance(0.5) ? laterSteps : steps);
      play.judge();
    }
    if (index === 0) play.everyEvidence();
    if (play.events.length === 0) play.add('application.invited');
    events.push(...play.events);
  }
  const arrivals = events.map((event) => {
    const first = clock.findIndex((at) => Date.parse(event.time) <= at);
    const needsNewSteps = event.data?.stepId === 'more';
    const earliest = Math.max(first < 0 ? 3 : first, needsNewSteps ? 2 : 1);
    // Some come late; a few are ahead of the server's clock.
    const late = random.chance(0.15) ? random.integer(earliest, 3) : earliest;
    const ahead = random.chance(0.02) && !needsNewSteps && event.data?.interviewerId !== undefined;
    return { event, chapter: ahead ? 1 : late };
  });
  const sent: Told[] = [];
  const chapters = [1, 2, 3].map((number): Chapter => {
    const own = arrivals.filter(({ chapter }) => chapter === number).map(({ event }) => event);
    const batches = batchesOf(random, own, sent);
    sent.push(...own);
    const at = clock[number]!;
    return {
      at,
      batches,
      settings: settingsOf(random, at, era),
      states: statesOf(random, at),
      timeZone: random.chance(0.3) ? random.pick([...zones, 'Asia/Kathmandu']) : null,
      workflow: number === 2 ? { interviewerId: 'gamma', steps: laterSteps } : null,
    };
  });
  return { seed, timeZone: random.pick(zones), zones, era, interviewers, chapters };
}
