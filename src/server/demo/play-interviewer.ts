import type { components } from '../../schema.ts';
import type { EventLog } from './event-log.ts';
import type { Random } from './random.ts';
import { day, hour, minute } from './rhythm.ts';
import type { Role } from './role.ts';

type Budget = NonNullable<components['schemas']['BudgetInput']>;

const providers: [string, ...string[]] = ['Hirebase', 'Rosterly', 'Peoplegrid'];
const syncEvery = 14 * day;
const failures: [string, ...string[]] = [
  'The access key was refused. Connect again.',
  'The job was closed at the source.',
];

/** Writes what happened to an interviewer itself: made, put live, labelled, synced, closed. */
export function playInterviewer(log: EventLog, random: Random, role: Role, now: number): void {
  const created = now - role.createdDaysAgo * day - random.integer(0, 300) * minute;
  log.add('interviewer.created', created, role.id);
  if (role.clonedFrom !== undefined) {
    log.add('interviewer.cloned', created, role.id, { from: role.clonedFrom });
  }
  for (const [key, value] of Object.entries(role.labels)) {
    log.add('label.assigned', created + 5 * minute, role.id, { key, value });
  }
  if (role.state !== 'draft') log.add('interviewer.activated', created + 2 * hour, role.id);
  if (role.labels['urgent'] === undefined && role.createdDaysAgo > 250) {
    log.add('label.assigned', created + 3 * day, role.id, { key: 'urgent', value: true });
    log.add('label.removed', created + 40 * day, role.id, { key: 'urgent' });
  }
  const ended = now - role.endedDaysAgo * day;
  if (role.state === 'expired') log.add('interviewer.expired', ended, role.id);
  if (role.state === 'archived') {
    log.add('interviewer.archived', ended, role.id);
    if (role.endedDaysAgo > 300) {
      log.add('interviewer.unarchived', ended + 2 * day, role.id);
      log.add('interviewer.archived', ended + 12 * day, role.id);
    }
  }
  playSync(log, random, role, created, role.state === 'active' ? now : ended);
}

function playSync(log: EventLog, random: Random, role: Role, from: number, to: number): void {
  if (role.ats === undefined) return;
  const provider = random.pick(providers);
  const end = to - random.integer(4, 90) * minute;
  const first = Math.max(from + hour, end - 12 * syncEvery);
  for (let at = first; at < end; at += syncEvery) {
    log.add('sync.succeeded', at, role.id, { provider });
  }
  if (role.ats === 'error') {
    log.add('sync.failed', end, role.id, { provider, message: random.pick(failures) });
  } else {
    const state = { pending: { pending: true }, paused: { paused: true }, connected: {} }[role.ats];
    log.add('sync.succeeded', end, role.id, { provider, ...state });
  }
}

/**
 * The budget of an interviewer whose charges are these, and what happened to it: set when the first
 * was made, a warning at 80 %, a pause when it was spent.
 */
export function playBudget(
  log: EventLog,
  role: Role,
  charges: readonly { at: number; amountMinor: number }[],
): Budget | undefined {
  const [first] = charges;
  if (role.budget === undefined || first === undefined) return undefined;
  const currency = 'USD';
  const spent = charges.reduce((sum, charge) => sum + charge.amountMinor, 0);
  const budget: Budget =
    'dailyMinor' in role.budget
      ? { type: 'daily', amount: { amountMinor: role.budget.dailyMinor, currency } }
      : {
          type: 'all_time',
          amount: { amountMinor: wholeDollars(spent / role.budget.share), currency },
        };
  log.add('budget.changed', first.at, role.id, { budget });
  if (budget.type === 'daily') return budget;
  let sum = 0;
  for (const { at, amountMinor } of charges) {
    const before = sum / budget.amount.amountMinor;
    sum += amountMinor;
    const share = sum / budget.amount.amountMinor;
    if (before < 0.8 && share >= 0.8) log.add('budget.threshold', at, role.id, { share: 0.8 });
    if (before < 1 && share >= 1) log.add('budget.paused', at, role.id);
  }
  return budget;
}

function wholeDollars(minor: number): number {
  return Math.round(minor / 100) * 100;
}
