import { html, nothing } from 'lit';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';
import type { Localize } from '../../../localization/localize.ts';
import type { Interviewer } from '../filters.ts';
import { absent } from '../../absent.ts';
import type { CellContext } from './context.ts';
import { overflowButton } from './overflow.ts';

type AppliedLabel = Interviewer['labels'][number];

/** Letters that fit beside each other; one of an East Asian script takes the room of two. */
const room = 16;
const wide = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uff60]/g;

/** How many labels are shown as chips; the rest is behind "+2". */
function fitting(texts: readonly string[]): number {
  let used = 0;
  const over = texts.findIndex((text) => {
    used += 3 + text.length + (text.match(wide)?.length ?? 0);
    return used > room + 3;
  });
  return over === -1 ? texts.length : Math.max(1, over);
}

export function labelValue({ value }: Pick<AppliedLabel, 'value'>, localize: Localize): string {
  if (typeof value === 'boolean') return localize.term(value ? 'tableYes' : 'tableNo');
  return typeof value === 'number' ? localize.number(value) : value;
}

/** The value, which of a number or yes/no says nothing without its name. */
function chipText(label: AppliedLabel, localize: Localize): string {
  const value = labelValue(label, localize);
  return typeof label.value === 'string' ? value : localize.term('labelled', label.name, value);
}

function chipHint(label: AppliedLabel | undefined, localize: Localize): string | undefined {
  return label && localize.term('labelled', label.name, labelValue(label, localize));
}

/** Labels as chips (#22). */
export function labelsCell({ title, labels }: Interviewer, context: CellContext) {
  const { localize } = context;
  const texts = labels.map((label) => chipText(label, localize));
  const shown = fitting(texts);
  const rest = labels.length - shown;
  return html`<td
    role="cell"
    part="cell cell-labels"
    class="cell-labels"
    data-label=${localize.term('tableColumn_labels')}
  >
    ${labels.length === 0 ? absent(localize, 'tableNoLabels') : nothing}
    ${texts
      .slice(0, shown)
      .map(
        (text, place) =>
          html`<span
            part="chip"
            class="chip"
            dir="auto"
            .hint=${() => chipHint(labels[place], localize)}
            >${text}</span
          >`,
      )}
    ${overflowButton('labels', rest, 'tableMoreLabels', localize)}
    ${context.editLabels ? editButton(title, localize) : nothing}
  </td>`;
}

/** Comes with the pointer or the focus; touch finds the same in the row's menu. */
function editButton(title: string, localize: Localize) {
  return html`<button
    part="button edit-labels"
    class="row-button edit"
    type="button"
    tabindex="-1"
    data-action="labels"
    aria-haspopup="dialog"
    aria-label=${localize.term('tableEditLabelsOf', title)}
  >
    ${icon(shapes.edit)}
  </button>`;
}
