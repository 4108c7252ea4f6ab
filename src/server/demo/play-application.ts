import type { components } from '../../schema.ts';
import type { Applicant } from './applicant.ts';
import { playFinish, playUnfinished } from './play-finish.ts';
import { type Outcome, playStep } from './play-step.ts';
import { day, hour, minute } from './rhythm.ts';
import { designs, type StepKind } from './workflow.ts';

type Entry = components['schemas']['Entry'];
type Person = components['schemas']['Person'];

const entries = [
  'link',
  'ats',
  'manual',
  'external',
  'email',
  'api',
  'here',
  'receptionist',
] as const;

/** Plays an application from its registration to its last event, past now where it goes on. */
export function playApplication(
  applicant: Applicant,
  person: Person,
  arrival: number,
  until: number,
  test: boolean,
): void {
  const { random, role } = applicant;
  const entry = random.weighted(entries, [38, role.ats ? 30 : 0, 14, 7, 4, 3, 2, 2]);
  applicant.note('application.registered', arrival, { person, entry, ...(test ? { test } : {}) });
  const { responds } = applicant.fate;
  const opened = responds
    ? applicant.whenFree(arrival + random.wait(3 * hour, 1.3))
    : arrival + random.integer(1, 60) * hour;
  invite(applicant, entry, arrival, responds ? opened : Infinity);
  if (responds || random.chance(0.3)) applicant.note('application.opened', opened, {});
  if (!responds || opened > until) return;
  playSteps(applicant, opened + random.integer(20, 240) * 1000, until);
}

function invite(applicant: Applicant, entry: Entry, arrival: number, opened: number): void {
  const { random, role } = applicant;
  const channel = role.flow[0] === 'sms' ? 'sms' : 'email';
  // Who comes by a link needs no invitation.
  if (entry !== 'link') applicant.note('application.invited', arrival + minute, {});
  applicant.note('message.sent', arrival + 2 * minute, { channel, kind: 'invitation' });
  const arrived = random.chance(0.97) ? 'message.delivered' : 'message.failed';
  applicant.note(arrived, arrival + 2 * minute + 9000, { channel, kind: 'invitation' });
  if (opened > arrival + day) {
    applicant.note('message.sent', arrival + day, { channel, kind: 'nudge' });
  }
  if (opened > arrival + 3 * day && random.chance(0.5)) {
    applicant.note('message.sent', arrival + 3 * day, { channel, kind: 'final_nudge' });
  }
}

function playSteps(applicant: Applicant, start: number, until: number): void {
  const { random, role, fate } = applicant;
  const last = fate.finishes ? undefined : random.pick(neededSteps(role.flow));
  const scores: number[] = [];
  let at = start;
  for (const [place, kind] of role.flow.entries()) {
    const outcome = outcomeOf(applicant, kind, kind === last);
    // Half of those who give up never begin the step at all.
    const begins = outcome !== 'abandoned' || place === 0 || random.chance(0.5);
    if (begins && at <= until) {
      const played = playStep(applicant, kind, at, outcome);
      if (played.score !== undefined) scores.push(played.score);
      at = played.end;
    }
    if (at > until || kind === last) return playUnfinished(applicant, at, outcome);
    if (place < role.flow.length - 1) at = nextStepAt(applicant, at);
  }
  playFinish(applicant, at, scores);
}

function neededSteps(flow: readonly StepKind[]): [StepKind, ...StepKind[]] {
  return flow.filter((kind) => designs[kind].step.required !== false) as [StepKind, ...StepKind[]];
}

function outcomeOf({ random }: Applicant, kind: StepKind, last: boolean): Outcome {
  const { step, knockOuts } = designs[kind];
  if (last) return random.chance(knockOuts) ? 'knocked_out' : 'abandoned';
  return step.required !== false || random.chance(0.6) ? 'completed' : 'abandoned';
}

/** Most go straight on, the others come back another time. */
function nextStepAt(applicant: Applicant, end: number): number {
  const { random } = applicant;
  if (random.chance(0.7)) return end + random.integer(1, 9) * minute;
  return applicant.whenFree(end + random.wait(7 * hour, 0.9));
}
