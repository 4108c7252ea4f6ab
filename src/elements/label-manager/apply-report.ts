import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import type { Assigner, Progress, Report } from './assigner.ts';
import { failureText } from './problems.ts';

/** Why nothing was changed, or nothing more: what stood in the way, one by one. */
export function renderRefusal({ refused, error, report }: Assigner, localize: Localize) {
  if (error) {
    return html`<p part="problem" class="problem failure">${failureText(error, localize)}</p>`;
  }
  if (refused.length === 0) return nothing;
  return html`<div part="problem" class="problem failure">
    <p>${localize.term(report ? 'labelsRefusedRest' : 'labelsRefused')}</p>
    <ul>
      ${refused.map(
        ({ subject, message }) =>
          html`<li>
            <bdi>${subject}</bdi>
            ${message ? html`<span lang="en">${message}</span>` : localize.term('labelsTargetGone')}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** How far it has come, with what stops it there. */
export function renderProgress(assigner: Assigner, localize: Localize) {
  const { progress } = assigner;
  if (!progress) return nothing;
  const stop = (event: Event) => {
    const form = (event.currentTarget as Element).closest('form');
    // The button goes with the last that is on its way.
    form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
    assigner.stop();
  };
  return html`<div class="buttons">
    <p part="progress" class="progress">${progressText(progress, localize)}</p>
    <button part="button stop" class="button" type="button" @click=${stop}>
      ${localize.term('labelsStop')}
    </button>
  </div>`;
}

export function progressText({ done, total }: Progress, localize: Localize): string {
  return localize.term('labelsProgress', localize.number(done), localize.number(total));
}

/** On how many it was changed, and how many were left. */
export function reportText({ changed, left }: Report, localize: Localize): string {
  const text = localize.term('labelsApplied', changed, localize.number(changed));
  return left > 0 ? `${text} ${localize.term('labelsLeft', left, localize.number(left))}` : text;
}

/** What was done to each (#38). */
export function renderReport({ report }: Assigner, localize: Localize) {
  if (!report) return nothing;
  const { changed, items, left } = report;
  const same = items.length - changed;
  if (items.length + left === 1) {
    return html`<p part="report" class="report">
      ${localize.term(changed === 1 ? 'labelsAppliedHere' : 'labelsUnchangedHere')}
    </p>`;
  }
  return html`<div part="report" class="report">
    <p>
      ${reportText(report, localize)}
      ${same > 0 ? localize.term('labelsUnchanged', same, localize.number(same)) : nothing}
    </p>
    <details>
      <summary>${localize.term('labelsReport')}</summary>
      <ul>
        ${items.map(
          ({ title, changed }) =>
            html`<li>
              ${localize.term(
                'labelled',
                title,
                localize.term(changed ? 'labelsReportChanged' : 'labelsReportUnchanged'),
              )}
            </li>`,
        )}
      </ul>
    </details>
  </div>`;
}
