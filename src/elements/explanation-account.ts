import { html, nothing } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { accountOf } from './metric-account.ts';
import type { Explained, MetricScope } from './metric-account.ts';
import { isLowSample, lowSampleHint } from './metric.ts';

/** How a figure came about, as the panel "Why this number?" lists it. */
export function renderAccount(subject: Explained, scope: MetricScope, localize: Localize) {
  const { metric } = subject;
  return html`<dl>
      ${accountOf(subject, scope, localize).map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${
      isLowSample(metric)
        ? html`<p class="explanation-note">${lowSampleHint(metric, localize)}</p>`
        : nothing
    }`;
}
