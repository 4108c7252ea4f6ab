import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { list } from '../../localization/list.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Label, LabelType } from './data.ts';
import type { Draft, Editor } from './editor.ts';
import { described, goToProblem, renderField, renderProblem } from './field.ts';
import { holdEscape, isClosed } from './dialog-closing.ts';
import { failureText, isOutdated } from './problems.ts';
import { typeHints, types } from './rules.ts';
import type { EditorView } from './editor-view.ts';
import { typeTerms } from './values.ts';
import { addTyped, renderValueList } from './value-list.ts';

/** The form of a definition, in a dialog of its own. */
export function renderEditor(view: EditorView) {
  const { editor, localize } = view;
  const { draft, label, busy, saving } = editor;
  return html`<dialog
    part="dialog"
    id="editor"
    class="dialog"
    aria-labelledby="editor-title"
    @close=${(event: Event) => isClosed(event) && editor.close()}
    @cancel=${(event: Event) => saving && event.preventDefault()}
    @keydown=${(event: KeyboardEvent) => saving && holdEscape(event)}
  >
    ${
      draft
        ? html`<form novalidate @submit=${(event: Event) => submit(event, editor)}>
            <h2 id="editor-title">
              ${label ? localize.term('labelsEditNamed', label.name) : localize.term('labelsNew')}
            </h2>
            <div class="fields" aria-busy=${busy}>
              ${renderName(draft, view)} ${renderKey(draft, view)} ${renderAbout(draft, view)}
              ${renderType(draft, view)}
              ${draft.type === 'picklist' ? renderValueList(view) : nothing}
              ${renderRemoved(draft, view)} ${renderRequired(draft, view)}
            </div>
            ${renderFailure(view)}
            <div class="visually-hidden" role="status">${view.said}</div>
            <footer>
              <button
                part="button"
                class="button"
                type="button"
                ?disabled=${saving}
                @click=${() => editor.close()}
              >
                ${localize.term('labelsCancel')}
              </button>
              <button part="button save" class="button main" type="submit" aria-disabled=${busy}>
                ${localize.term(label ? 'labelsSave' : 'labelsCreate')}
              </button>
            </footer>
          </form>`
        : nothing
    }
  </dialog>`;
}

function submit(event: Event, editor: Editor): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  addTyped(form, editor);
  void editor.submit().then(() => goToProblem(form));
}

/** The button goes as it is used: its focus goes to the first field. */
function showLatest(event: Event, editor: Editor): void {
  (event.currentTarget as Element).closest('dialog')?.querySelector<HTMLElement>('#name')?.focus();
  void editor.refresh();
}

const textOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

function renderName({ name }: Draft, { editor, localize }: EditorView) {
  const problem = editor.problems.get('name');
  return renderField({
    id: 'name',
    localize,
    label: 'labelsName',
    problem,
    control: html`<input
      id="name"
      class="field"
      type="text"
      dir="auto"
      autofocus
      autocomplete="off"
      required
      maxlength="100"
      .value=${live(name)}
      aria-invalid=${problem !== undefined}
      aria-describedby=${described('name', false, problem)}
      @input=${(event: Event) => editor.change({ name: textOf(event) })}
    />`,
  });
}

function renderKey({ key }: Draft, { editor, localize }: EditorView) {
  const fixed = editor.label !== undefined;
  const problem = editor.problems.get('key');
  return renderField({
    id: 'key',
    localize,
    label: 'labelsKey',
    hint: fixed ? 'labelsKeyFixed' : 'labelsKeyHint',
    problem,
    control: html`<input
      id="key"
      class="field key"
      type="text"
      dir="ltr"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="63"
      ?readonly=${fixed}
      placeholder=${editor.key}
      .value=${live(key)}
      aria-invalid=${problem !== undefined}
      aria-describedby=${described('key', true, problem)}
      @input=${(event: Event) => editor.change({ key: textOf(event).trim() })}
    />`,
  });
}

function renderAbout({ description }: Draft, { editor, localize }: EditorView) {
  const problem = editor.problems.get('description');
  return renderField({
    id: 'description',
    localize,
    label: 'labelsDescription',
    optional: true,
    problem,
    control: html`<textarea
      id="description"
      class="field"
      dir="auto"
      rows="2"
      maxlength="500"
      .value=${live(description)}
      aria-invalid=${problem !== undefined}
      aria-describedby=${described('description', false, problem)}
      @input=${(event: Event) => editor.change({ description: textOf(event) })}
    ></textarea>`,
  });
}

function renderType({ type }: Draft, { editor, localize }: EditorView) {
  const fixed = editor.label !== undefined;
  const option = (each: LabelType) => {
    return html`<label class="choice"
      ><input
        type="radio"
        name="type"
        value=${each}
        .checked=${live(each === type)}
        @change=${() => editor.change({ type: each })}
      /><span
        >${localize.term(typeTerms[each])}
        <small class="hint">${localize.term(typeHints[each])}</small></span
      ></label
    >`;
  };
  return html`<fieldset
    part="field"
    class="form-field"
    aria-describedby=${fixed ? 'type-hint' : nothing}
  >
    <legend>${localize.term('labelsType')}</legend>
    ${
      fixed
        ? html`<p>${localize.term(typeTerms[type])}</p>
            <p id="type-hint" class="hint">${localize.term('labelsTypeFixed')}</p>`
        : html`<div class="choices">${types.map(option)}</div>`
    }
  </fieldset>`;
}

/** What becomes of values in use that were taken out (#142). */
function renderRemoved({ removedValues }: Draft, { editor, localize }: EditorView) {
  const { removed } = editor;
  if (removed.length === 0) return nothing;
  const count = removed.reduce((sum, { assignments }) => sum + assignments, 0);
  const problem = editor.problems.get('removedValues');
  const option = (choice: 'keep' | 'clear') =>
    html`<label class="choice"
      ><input
        type="radio"
        name="removed"
        .checked=${live(choice === removedValues)}
        aria-invalid=${problem !== undefined}
        @change=${() => editor.change({ removedValues: choice })}
      />${localize.term(choice === 'keep' ? 'labelsRemovedKeep' : 'labelsRemovedClear')}</label
    >`;
  return html`<fieldset
    part="field removed"
    class="form-field question"
    aria-describedby=${described('removed', false, problem)}
  >
    <legend>
      ${localize.term(
        'labelsRemovedAsk',
        count,
        localize.number(count),
        list(
          localize,
          removed.map(({ value }) => value),
        ),
      )}
    </legend>
    ${option('keep')} ${option('clear')} ${renderProblem('removed', problem, localize)}
  </fieldset>`;
}

function renderRequired({ required }: Draft, { editor, localize }: EditorView) {
  return html`<div part="field" class="form-field">
    <label class="choice"
      ><input
        type="checkbox"
        .checked=${live(required)}
        aria-describedby="required-hint"
        @change=${(event: Event) =>
          editor.change({ required: (event.currentTarget as HTMLInputElement).checked })}
      />${localize.term('labelsRequired')}</label
    >
    <p id="required-hint" class="hint">
      ${localize.term('labelsRequiredHint')}
      ${required && editor.label ? lackingText(editor.label, localize) : nothing}
    </p>
  </div>`;
}

function lackingText({ usage: { missing } }: Label, localize: Localize) {
  if (missing === 0) return nothing;
  return localize.term('labelsRequiredMissing', missing, localize.number(missing));
}

/** What went wrong with the whole, or with what no field of the form is for. */
function renderFailure({ editor, localize }: EditorView) {
  const { error, problems } = editor;
  const shown = ['name', 'key', 'description', 'allowedValues', 'removedValues'];
  const rest = [...problems].filter(([field]) => !shown.includes(field));
  return html`<div role="alert">
    ${
      error || rest.length > 0
        ? html`<div part="problem" class="problem failure">
            ${error ? failureText(error, localize) : nothing}
            ${rest.map(([field, problem]) => renderProblem(field, problem, localize))}
            ${
              isOutdated(error)
                ? html`<button
                    class="link"
                    type="button"
                    @click=${(event: Event) => showLatest(event, editor)}
                  >
                    ${localize.term('labelsLatest')}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}
