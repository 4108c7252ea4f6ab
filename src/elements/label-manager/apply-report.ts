import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import type { Assigner } from './assigner.ts';
import { failureText } from './problems.ts';

/** Why nothing was changed: what stood in the way, one by one. */
export function renderRefusal({ refused, error }: Assigner, localize: Localize) {
  if (error) {
    return html`<p part="problem" class="problem failure">${failureText(error, localize)}</p>`;
  }
  if (refused.length === 0) return nothing;
  return html`<div part="problem" class="problem failure">
    <p>${localize.term('labelsRefused')}</p>
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

/** What was done to each (#38). */
export function renderReport({ report }: Assigner, localize: Localize) {
  if (!report) return nothing;
  const { changed, items } = report;
  const same = items.length - changed;
  if (items.length === 1) {
    return html`<p part="report" class="report">
      ${localize.term(changed === 1 ? 'labelsAppliedHere' : 'labelsUnchangedHere')}
    </p>`;
  }
  return html`<div part="report" class="report">
    <p>
      ${localize.term('labelsApplied', changed, localize.number(changed))}
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
