/** A year of a busy workspace, from January to November 2025. */
import type { Told } from '../oracle/ledger.ts';
import { Random } from '../random.ts';
import { busyQuestions } from './busy-questions.ts';
import { BusyStory, type Posting } from './busy-story.ts';
import { step, Teller, type Dataset } from './dataset.ts';

const day = 86_400_000;
const from = Date.parse('2025-01-02T00:00:00Z');
const applications = 360;

const resume = step('resume', 'resume');
const texts = step('texts', 'conversational_sms');
const voice = step('voice', 'web_interview');

const postings: (Posting & { title: string; test: boolean; deadlineAt: string | null })[] = [
  { id: 'by-sales', title: 'Sales associate', steps: [resume, texts, voice], share: 30 },
  { id: 'by-nurse', title: 'Night nurse', steps: [step('form', 'form', false), voice], share: 20 },
  { id: 'by-driver', title: 'Delivery driver', steps: [texts, voice], share: 20 },
  { id: 'by-chef', title: 'Sous-chef', steps: [resume, voice], share: 15 },
  { id: 'by-fitter', title: 'Fitter', steps: [step('task', 'own_task'), voice], share: 10 },
  { id: 'by-trial', title: 'Trial posting', steps: [voice], share: 5, test: true },
].map((posting) => ({
  test: false,
  deadlineAt: posting.id === 'by-fitter' ? '2025-09-01T16:00:00Z' : null,
  ...posting,
}));

const assigned: [string, string, string, string | number | boolean][] = [
  ['by-sales', '2025-01-01T12:00:00Z', 'by_client', 'Acme Ltd'],
  ['by-sales', '2025-06-15T12:00:00Z', 'by_client', 'Globex'],
  ['by-nurse', '2025-01-01T12:00:00Z', 'by_client', 'Äcme Süd'],
  ['by-driver', '2025-03-01T12:00:00Z', 'by_client', 'Globex'],
  ['by-driver', '2025-04-01T12:00:00Z', 'by_client', 'acme north'],
  ['by-chef', '2025-02-01T12:00:00Z', 'by_client', 'Initech'],
  ['by-trial', '2025-02-01T12:00:00Z', 'by_client', 'Acme trial'],
  ['by-sales', '2025-01-01T12:00:00Z', 'by_level', 2],
  ['by-nurse', '2025-01-01T12:00:00Z', 'by_level', 3.5],
  ['by-chef', '2025-01-01T12:00:00Z', 'by_level', 5],
  ['by-chef', '2025-08-01T12:00:00Z', 'by_level', 2.5],
  ['by-sales', '2025-01-01T12:00:00Z', 'by_region', 'North'],
  ['by-nurse', '2025-05-01T12:00:00Z', 'by_region', 'South'],
  ['by-driver', '2025-05-01T12:00:00Z', 'by_region', 'South'],
  ['by-nurse', '2025-01-01T12:00:00Z', 'by_remote', true],
  ['by-chef', '2025-01-01T12:00:00Z', 'by_remote', false],
];
const budgets: [string, string, 'all_time' | 'daily', number][] = [
  ['by-sales', '2025-01-01T12:00:00Z', 'all_time', 9000],
  ['by-sales', '2025-07-01T12:00:00Z', 'all_time', 40_000],
  ['by-nurse', '2025-01-01T12:00:00Z', 'daily', 2000],
  ['by-driver', '2025-02-01T12:00:00Z', 'all_time', 6000],
  ['by-chef', '2025-02-01T12:00:00Z', 'all_time', 0],
  ['by-fitter', '2025-02-01T12:00:00Z', 'all_time', 5000],
];

function changes(teller: Teller): Told[] {
  return [
    ...assigned.map(([id, time, key, value]) =>
      teller.tell('label.assigned', id, time, { key, value }),
    ),
    teller.tell('label.removed', 'by-chef', '2025-10-01T12:00:00Z', { key: 'by_remote' }),
    ...budgets.map(([id, time, type, amountMinor]) =>
      teller.tell('budget.changed', id, time, {
        budget: { type, amount: { amountMinor, currency: 'USD' } },
      }),
    ),
    teller.tell('interviewer.archived', 'by-driver', '2025-08-01T12:00:00Z'),
    teller.tell('interviewer.unarchived', 'by-driver', '2025-08-20T12:00:00Z'),
    teller.tell('sync.succeeded', 'by-sales', '2025-08-20T12:00:00Z', { provider: 'Greenhouse' }),
  ];
}

/** By time, but one in twenty a month late; some are sent again, at once or with the next batch. */
function arrival(random: Random, events: readonly Told[]): Told[][] {
  const arriving = events
    .map((event) => ({
      event,
      at: Date.parse(event.time) + (random.chance(0.05) ? 30 * day : random.integer(0, day)),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
  const batches: Told[][] = [];
  for (let start = 0; start < arriving.length; start += 400) {
    const batch = arriving.slice(start, start + 400);
    const again = [...batch, ...(batches.at(-1) ?? [])];
    for (let times = 0; times < 4; times += 1) batch.push(random.pick(again));
    batches.push(batch);
  }
  return batches;
}

function events(): Told[][] {
  const random = new Random(20_250_101);
  const teller = new Teller('busy-year');
  const told = changes(teller);
  const wheel = postings.flatMap((posting) => Array.from({ length: posting.share }, () => posting));
  for (let number = 0; number < applications; number += 1) {
    // More come in the middle of the year.
    const share = random.chance(0.5) ? random.next() : (random.next() + random.next()) / 2;
    const story = new BusyStory(random, teller, random.pick(wheel), number);
    told.push(...story.tell(from + Math.floor(share * 318) * day));
  }
  return arrival(random, told);
}

export const busyYear: Dataset = {
  name: 'busy-year',
  about:
    'Six interviewers, one of them a trial, 360 applications and their events of 2025; labels, budgets, what an hour costs and how long work takes by hand change on the way. Runs last, as it changes settings that a workspace keeps.',
  settings: [
    {
      timeZone: 'America/Toronto',
      countedAttempt: 'latest',
      smallestRankedSample: 5,
      lowSampleBelow: 20,
      passMark: 65,
    },
    {
      hourlyCost: { amountMinor: 4200, currency: 'USD' },
      effectiveFrom: '2025-01-01T05:00:00Z',
    },
    {
      hourlyCost: { amountMinor: 4800, currency: 'USD' },
      effectiveFrom: '2025-07-01T04:00:00Z',
    },
    { manualMinutes: { voice: 25, own_task: 12.5 }, effectiveFrom: '2025-04-01T04:00:00Z' },
  ],
  labels: [
    { key: 'by_client', name: 'Client of the year', type: 'text' },
    { key: 'by_level', name: 'Level', type: 'number' },
    { key: 'by_region', name: 'Region', type: 'picklist', allowedValues: ['North', 'South'] },
    { key: 'by_remote', name: 'Remote', type: 'yes_no' },
  ],
  interviewers: postings.map(({ id, title, test, deadlineAt, steps }) => ({
    id,
    title,
    testPosting: test,
    deadlineAt,
    steps,
  })),
  batches: events(),
  questions: busyQuestions,
};
