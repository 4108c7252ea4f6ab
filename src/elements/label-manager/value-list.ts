import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { Editor } from './editor.ts';
import type { EditorView } from './editor-view.ts';
import { described, renderProblem } from './field.ts';

/** The values of a picklist (#142): added with commas between, moved, taken out. */
export function renderValueList(view: EditorView) {
  const { editor, localize } = view;
  const values = editor.draft?.values ?? [];
  const problem = editor.problems.get('allowedValues');
  return html`<fieldset part="field values" class="form-field">
    <legend>${localize.term('labelsValues')}</legend>
    <div class="adder">
      <input
        id="add"
        class="field"
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label=${localize.term('labelsAddValues')}
        placeholder=${localize.term('labelsAddValues')}
        aria-invalid=${problem !== undefined}
        aria-describedby=${described('add', true, problem)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // It would send the form.
          event.preventDefault();
          add(event, view);
        }}
      />
      <button
        part="button"
        class="button"
        type="button"
        @click=${(event: Event) => add(event, view)}
      >
        ${localize.term('labelsAdd')}
      </button>
    </div>
    <p id="add-hint" class="hint">${localize.term('labelsAddValuesHint')}</p>
    ${renderProblem('add', problem, localize)}
    <ol class="value-list" role="list">
      ${repeat(
        values,
        (value) => value,
        (value, at) => renderValue(value, at, view),
      )}
    </ol>
  </fieldset>`;
}

function renderValue(value: string, at: number, view: EditorView) {
  const { editor, localize } = view;
  const last = (editor.draft?.values.length ?? 0) - 1;
  const used = editor.label?.usage.values?.find((one) => one.value === value)?.assignments ?? 0;
  return html`<li class="value-row">
    <span class="value-text">
      <bdi class="value-name">${value}</bdi>
      ${
        used > 0
          ? html`<span class="hint"
              >${localize.term('labelsUsage', used, localize.number(used))}</span
            >`
          : nothing
      }
    </span>
    <button
      class="icon-button up"
      type="button"
      aria-label=${localize.term('labelsValueUp', value)}
      aria-disabled=${at === 0}
      @click=${(event: Event) => move(event, value, at, -1, view)}
    >
      ${icon(shapes.up)}
    </button>
    <button
      class="icon-button down"
      type="button"
      aria-label=${localize.term('labelsValueDown', value)}
      aria-disabled=${at === last}
      @click=${(event: Event) => move(event, value, at, 1, view)}
    >
      ${icon(shapes.down)}
    </button>
    <button
      class="icon-button remove"
      type="button"
      aria-label=${localize.term('labelsValueRemove', value)}
      @click=${(event: Event) => remove(event, value, at, view)}
    >
      ${icon(shapes.close)}
    </button>
  </li>`;
}

const fieldsetOf = (event: Event) => (event.currentTarget as Element).closest('fieldset');

/** Adds what stands in the field for more, where there is one; returns how many values of it are new. */
export function addTyped(around: Element, editor: Editor): number {
  const input = around.querySelector<HTMLInputElement>('#add');
  if (!input?.value) return 0;
  const added = editor.addValues(input.value);
  input.value = '';
  return added;
}

function add(event: Event, { editor, localize, say }: EditorView): void {
  const fieldset = fieldsetOf(event);
  if (!fieldset) return;
  const added = addTyped(fieldset, editor);
  fieldset.querySelector<HTMLElement>('#add')?.focus();
  if (added > 0) say(localize.term('labelsValuesAdded', added, localize.number(added)));
}

function move(event: Event, value: string, at: number, by: 1 | -1, view: EditorView): void {
  const { editor, localize, say } = view;
  const values = [...(editor.draft?.values ?? [])];
  const to = at + by;
  if (to < 0 || to >= values.length) return;
  values.splice(to, 0, ...values.splice(at, 1));
  editor.change({ values });
  const [position, total] = [to + 1, values.length].map((number) => localize.number(number));
  say(localize.term('labelsValueMoved', value, position ?? '', total ?? ''));
  // A button that is moved in the page loses the focus.
  const button = event.currentTarget as HTMLElement;
  requestAnimationFrame(() => button.focus());
}

function remove(
  event: Event,
  value: string,
  at: number,
  { editor, localize, say }: EditorView,
): void {
  const fieldset = fieldsetOf(event);
  editor.change({ values: (editor.draft?.values ?? []).filter((one) => one !== value) });
  say(localize.term('labelsValueRemoved', value));
  requestAnimationFrame(() => {
    const left = [...(fieldset?.querySelectorAll<HTMLElement>('.remove') ?? [])];
    (left[Math.min(at, left.length - 1)] ?? fieldset?.querySelector<HTMLElement>('#add'))?.focus();
  });
}
