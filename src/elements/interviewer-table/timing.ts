import type { Interviewer } from './filters.ts';

const day = 86_400_000;

/** ceil((deadline − now) ÷ 24 h); null without a deadline, 0 or less once it has passed (#24). */
export function daysLeft({ deadlineAt }: Pick<Interviewer, 'deadlineAt'>, now: number) {
  return deadlineAt == null ? null : Math.ceil((Date.parse(deadlineAt) - now) / day);
}

/** Days left, where they are few enough for a warning. */
export function daysToWarn(interviewer: Pick<Interviewer, 'deadlineAt'>, now: number) {
  const days = daysLeft(interviewer, now);
  return days !== null && days > 0 && days <= 7 ? days : undefined;
}

/** Seconds it has been running, frozen when it expired or was archived; null for a draft (#26). */
export function activeSeconds(
  { status, activatedAt, createdAt, activeUntil }: Interviewer,
  now: number,
): number | null {
  if (status === 'draft') return null;
  const until = activeUntil == null ? now : Date.parse(activeUntil);
  return Math.max(0, (until - Date.parse(activatedAt ?? createdAt)) / 1000);
}
