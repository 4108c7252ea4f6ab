import { html } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { stepIcon } from '../step-icons.ts';
import type { Signal } from './filters.ts';
import { labelValue } from './cells/labels.ts';
import type { OverflowKind } from './cells/overflow.ts';
import { stepName } from './cells/workflow.ts';
import type { Interviewer } from './filters.ts';

/** Everything that a cell has no room for, as the popover beside it shows it. */
export function renderDetails(
  { labels, steps, attention }: Interviewer,
  kind: OverflowKind,
  localize: Localize,
  signals: readonly Signal[],
) {
  if (kind === 'labels') {
    return html`<dl part="label-list">
      ${labels.map(
        (label) =>
          html`<dt><bdi>${label.name}</bdi></dt>
            <dd><bdi>${labelValue(label, localize)}</bdi></dd>`,
      )}
    </dl>`;
  }
  if (kind === 'workflow') {
    return html`<ol part="step-list">
      ${steps.map(
        (step) => html`<li>${stepIcon(step.type)}<bdi>${stepName(step, localize)}</bdi></li>`,
      )}
    </ol>`;
  }
  return html`<ul part="attention-list">
    ${attention
      .filter((signal) => signals.includes(signal))
      .map((signal) => html`<li>${localize.term(`tableAttentionAbout_${signal}`)}</li>`)}
  </ul>`;
}
