import { html, nothing } from 'lit';
import type { Interviewer } from '../filters.ts';
import { activeSeconds, daysToWarn } from '../timing.ts';
import type { CellContext } from './context.ts';
import { valueOr } from './value-or.ts';

/** An instant in full, with the zone it is told in. */
export function longDate(instant: string, { localize, timeZone }: CellContext): string {
  return localize.dateTime(instant, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
}

/** Date of expiry, with a warning in its last 7 days (#24). */
export function deadlineCell(interviewer: Interviewer, context: CellContext) {
  const { localize, timeZone, now } = context;
  const { deadlineAt } = interviewer;
  const days = daysToWarn(interviewer, now);
  return html`<td
    role="cell"
    part="cell cell-deadline"
    data-label=${localize.term('tableColumn_deadline')}
  >
    ${valueOr(
      'tableNoDeadline',
      deadlineAt == null
        ? undefined
        : localize.dateTime(deadlineAt, { dateStyle: 'medium', timeZone }),
      () => longDate(deadlineAt ?? '', context),
      localize,
    )}
    ${
      days === undefined
        ? nothing
        : html`<span class="sub"
            ><span part="badge badge-deadline" class="badge badge-warning"
              >${localize.term('tableDaysLeft', days, localize.number(days))}</span
            ></span
          >`
    }
  </td>`;
}

/** When it was made, in relative words; in full on hover (#25). */
export function createdCell({ createdAt }: Interviewer, context: CellContext) {
  const { localize, now } = context;
  return html`<td
    role="cell"
    part="cell cell-created"
    data-label=${localize.term('tableColumn_created')}
  >
    <time class="main" datetime=${createdAt} .hint=${() => longDate(createdAt, context)}
      >${localize.relative(createdAt, now, 'narrow')}</time
    >
  </td>`;
}

/** How long it has been running (#26). */
export function activeCell(interviewer: Interviewer, context: CellContext) {
  const { localize, now } = context;
  const { activeUntil } = interviewer;
  const seconds = activeSeconds(interviewer, now);
  const [main, rest] = seconds === null ? [] : localize.durationParts(Math.max(60, seconds));
  const stopped = () =>
    activeUntil == null ? undefined : localize.term('tableStopped', longDate(activeUntil, context));
  return html`<td
    role="cell"
    part="cell cell-active"
    data-label=${localize.term('tableColumn_active')}
  >
    ${valueOr('tableNotStarted', main, stopped, localize)}
    <span class="sub">${rest}</span>
  </td>`;
}
