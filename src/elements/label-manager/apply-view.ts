import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../localization/localize.ts';
import { leaveFocus } from '../states.ts';
import type { Assigner } from './assigner.ts';
import { renderApplyForm } from './apply-form.ts';
import type { ApplyFormOptions } from './apply-form-options.ts';
import type { LabelTarget } from './data.ts';
import type { InterviewerList } from './interviewer-list.ts';
import { renderPaging } from './paging.ts';
import { valueText } from './rules.ts';

export interface ApplyOptions extends ApplyFormOptions {
  readonly list: InterviewerList;
  readonly typed: (search: string, finished: boolean) => void;
}

/** Interviewers to choose on one side, a label to put on them on the other (#144). */
export function renderApply(options: ApplyOptions) {
  return html`<div class="apply">${renderPicker(options)} ${renderApplyForm(options)}</div>`;
}

function renderPicker({ localize, list, assigner, typed }: ApplyOptions) {
  const name = localize.term('labelsSearch');
  const report = (finished: boolean) => (event: Event) =>
    typed((event.currentTarget as HTMLInputElement).value, finished);
  const { rows } = list;
  return html`<fieldset part="picker" class="picker" aria-busy=${list.loading}>
    <legend>${localize.term('labelsFor')}</legend>
    <input
      part="search"
      class="field"
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      aria-label=${name}
      placeholder=${name}
      .value=${list.search}
      @input=${report(false)}
      @change=${report(true)}
    />
    <div class="summary">
      <p>
        ${localize.term('labelsChosen', assigner.chosen.size, localize.number(assigner.chosen.size))}
      </p>
      <button
        part="button"
        class="link"
        type="button"
        aria-disabled=${rows.length === 0}
        @click=${() => assigner.choose(rows)}
      >
        ${localize.term('labelsChooseShown')}
      </button>
      <button
        part="button"
        class="link"
        type="button"
        aria-disabled=${assigner.chosen.size === 0}
        @click=${() => assigner.clear()}
      >
        ${localize.term('labelsClear')}
      </button>
    </div>
    ${renderRows(list, assigner, localize)}
  </fieldset>`;
}

function renderRows(list: InterviewerList, assigner: Assigner, localize: Localize) {
  const { rows, error, loading } = list;
  if (error) {
    return html`<div class="picker-state">
      <p>${localize.term(list.forbidden ? 'stateForbidden' : 'stateError')}</p>
      ${
        list.forbidden
          ? nothing
          : html`<button
              part="button"
              class="button"
              type="button"
              @click=${(event: Event) => {
                leaveFocus(event);
                list.retry();
              }}
            >
              ${localize.term('retry')}
            </button>`
      }
    </div>`;
  }
  if (rows.length === 0) {
    return html`<div class="picker-state">
      <p>${localize.term(loading ? 'stateLoading' : 'labelsNoMatch')}</p>
    </div>`;
  }
  return html`<ul class="picker-list" role="list">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => html`<li>${renderTarget(row, assigner, localize)}</li>`,
      )}
    </ul>
    ${
      list.hasMore
        ? renderPaging({
            localize,
            count: rows.length,
            total: list.total,
            loading,
            failed: list.failed,
            more: () => list.more(),
          })
        : nothing
    }`;
}

function renderTarget(row: LabelTarget, assigner: Assigner, localize: Localize) {
  const chosen = assigner.chosen.has(row.id);
  const about = row.labels.map(({ name, value }) =>
    localize.term('labelled', name, valueText(value, localize)),
  );
  return html`<label part="target" class="choice"
    ><input
      type="checkbox"
      .checked=${chosen}
      @change=${() => (chosen ? assigner.drop(row.id) : assigner.choose([row]))}
    /><span class="target"
      ><bdi>${row.title}</bdi>${
        about.length > 0
          ? html` <small class="hint"><bdi>${about.join(' · ')}</bdi></small>`
          : nothing
      }</span
    ></label
  >`;
}
