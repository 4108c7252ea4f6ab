import { html, nothing } from 'lit';
import type { Localize } from '../localization/localize.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';
import { accountOf } from './metric-account.ts';
import type { Explained, MetricScope } from './metric-account.ts';
import { isLowSample, lowSampleHint } from './metric.ts';

/** What the panel "Why this number?" says: what the figure is, and how it came about. */
export function renderAccount(figure: () => Explained, scope: MetricScope, localize: Localize) {
  const subject = figure();
  const { metric } = subject;
  return html`<header>
      <p class="explanation-kind">${localize.term('metricWhy')}</p>
      <button
        part="button"
        class="icon-button"
        type="button"
        popovertarget="explanation"
        popovertargetaction="hide"
        aria-label=${localize.term('close')}
      >
        ${icon(shapes.close)}
      </button>
    </header>
    <h3 id="explanation-title">${subject.title}</h3>
    <p>${metric.definition}</p>
    <dl>
      ${accountOf(subject, subject.scope ?? scope, localize).map(
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
