import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { ApplyFormOptions } from './apply-form-options.ts';
import type { Assigner, Chosen } from './assigner.ts';
import type { SetLabel } from './data.ts';
import { valueText } from './rules.ts';

interface Carried {
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

/** The labels of those chosen; of a single one each can be taken off here. */
export function renderCarried({ localize, labels, assigner, titled = true }: ApplyFormOptions) {
  const chosen = [...assigner.chosen.values()];
  const [only] = chosen;
  const carried = carriedBy(chosen, localize);
  /** The label, where it can be taken off. */
  const loose = (key: string) =>
    labels.find((one) => one.key === key && !one.required && !one.readOnly);
  const isKnown = chosen.every(({ labels: now }) => now);
  const title = only && chosen.length === 1 ? only.title : localize.term('labelsNow');
  return html`<section class="now" aria-label=${title}>
    ${chosen.length !== 1 || titled ? html`<h3><bdi>${title}</bdi></h3>` : nothing}
    <ul part="carried" class="values" role="list">
      ${
        carried.length === 0
          ? html`<li class="hint">
              ${isKnown ? localize.term(chosen.length === 0 ? 'labelsChooseFirst' : 'labelsNowNone') : '\u00A0'}
            </li>`
          : carried.map(
              ({ key, text, count }) =>
                html`<li class="chip">
                  ${text}${chosen.length > 1 ? renderShare(count, chosen.length, localize) : nothing}${
                    chosen.length === 1
                      ? renderTakeOff(loose(key), text, assigner, localize)
                      : nothing
                  }
                </li>`,
            )
      }
    </ul>
  </section>`;
}

/** Each label once per value, with how many carry it. */
function carriedBy(chosen: readonly Chosen[], localize: Localize): Carried[] {
  const found = new Map<string, Carried>();
  for (const { key, name, value } of chosen.flatMap(({ labels }) => labels ?? [])) {
    const text = localize.term('labelled', name, valueText(value, localize));
    const id = JSON.stringify([key, value]);
    found.set(id, { key, text, count: (found.get(id)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function renderShare(count: number, of: number, localize: Localize) {
  return html` <small
    >${localize.term('labelsShown', localize.number(count), localize.number(of))}</small
  >`;
}

function renderTakeOff(
  label: SetLabel | undefined,
  text: string,
  assigner: Assigner,
  localize: Localize,
) {
  if (!label) return nothing;
  const takeOff = (event: Event) => {
    const form = (event.currentTarget as Element).closest('form');
    // The button goes with its label, or is that of the next one.
    form?.querySelector<HTMLElement>('#label')?.focus({ preventScroll: true });
    void assigner.assign(label, null);
  };
  return html`<button
    part="button remove"
    class="chip-remove"
    type="button"
    aria-label=${localize.term('labelsTakeOffNamed', text)}
    @click=${takeOff}
  >
    ${icon(shapes.close)}
  </button>`;
}
