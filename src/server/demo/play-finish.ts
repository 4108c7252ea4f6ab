import type { Applicant } from './applicant.ts';
import { type Outcome, playStep } from './play-step.ts';
import { day, hour, minute } from './rhythm.ts';
import { comments, notes, reasons, tags } from './words.ts';

/** After the last step: report, rating, a second try, the team's decision. */
export function playFinish(applicant: Applicant, completedAt: number, scores: number[]): void {
  const { random, role } = applicant;
  const score = mean(scores);
  applicant.note('application.completed', completedAt, {});
  if (score !== undefined && random.chance(0.25)) {
    applicant.note('score.published', completedAt + 40_000, { score, min: 0, max: 100 });
  }
  applicant.note('report.available', completedAt + random.integer(2, 9) * minute, {});
  if (random.chance(0.4)) rate(applicant, completedAt + random.integer(1, 40) * minute);
  if (role.flow.includes('interview') && random.chance(0.55)) {
    const tag = random.pick(tags);
    const value = random.pick(tag.values);
    applicant.note('tag.extracted', completedAt + 90_000, { tag: tag.tag, value });
  }
  let seen = completedAt;
  if (role.flow.includes('interview') && score !== undefined && score < 60 && random.chance(0.3)) {
    const again = applicant.whenFree(completedAt + random.wait(1.5 * day, 0.5));
    seen = playStep(applicant, 'interview', again, 'completed', 2).end;
  }
  review(applicant, applicant.whenTeamFree(seen + random.wait(9 * hour, 0.9)), score ?? 68);
}

/** The team closes some of the applications that came to nothing. */
export function playUnfinished(applicant: Applicant, at: number, outcome: Outcome): void {
  const { random } = applicant;
  const closes = outcome === 'knocked_out' ? 0.35 : 0.14;
  if (!random.chance(closes)) return;
  const closedAt = applicant.whenTeamFree(at + random.wait(5 * day, 0.5));
  applicant.note('decision.changed', closedAt, { to: 'dismissed' });
}

function rate(applicant: Applicant, at: number): void {
  const { random } = applicant;
  const value = random.weighted([5, 4, 3, 2, 1] as const, [47, 33, 12, 5, 3]);
  const comment = random.chance(0.12)
    ? { comment: random.pick(value >= 4 ? comments.good : comments.bad) }
    : {};
  applicant.note('csat.submitted', at, { value, min: 1, max: 5, ...comment });
}

function review(applicant: Applicant, at: number, score: number): void {
  const { random } = applicant;
  if (random.chance(0.5)) applicant.note('profile.viewed', at, {});
  if (random.chance(0.18)) {
    applicant.note('evidence.viewed', at + minute, { evidenceId: 'recording' });
  }
  if (random.chance(0.05)) {
    applicant.note('note.added', at + 4 * minute, { noteId: 'note-1', text: random.pick(notes) });
  }
  if (random.chance(0.02)) {
    applicant.note('export.created', at + 9 * minute, { exportId: 'shortlist' });
  }
  decide(applicant, at + 3 * minute, score);
}

function decide(applicant: Applicant, at: number, score: number): void {
  const { random } = applicant;
  const good = score >= 74;
  if (random.chance(good ? 0.62 : 0.12)) {
    applicant.note('decision.changed', at, { to: 'shortlisted' });
    if (random.chance(0.06)) applicant.note('cohort.added', at + hour, { cohortId: 'talent-pool' });
    if (random.chance(0.01)) {
      applicant.note('cohort.removed', at + 6 * day, { cohortId: 'talent-pool' });
    }
    const later = applicant.whenTeamFree(at + random.wait(6 * day, 0.5));
    if (random.chance(0.3)) applicant.note('decision.changed', later, { to: 'hired' });
    else if (random.chance(0.05)) applicant.note('decision.changed', later, { to: 'none' });
  } else if (random.chance(score < 60 ? 0.75 : 0.35)) {
    const reason = random.chance(0.3) ? { reason: random.pick(reasons) } : {};
    applicant.note('decision.changed', at, { to: 'dismissed', ...reason });
  }
}

function mean(scores: readonly number[]): number | undefined {
  if (scores.length === 0) return undefined;
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
