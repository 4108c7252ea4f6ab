import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../localization/localize.ts';
import type { SetLabel } from './data.ts';

interface ValueFieldOptions {
  readonly localize: Localize;
  readonly label: SetLabel | undefined;
  readonly text: string;
  readonly invalid: boolean;
  readonly describedBy: unknown;
  readonly change: (text: string) => void;
}

/** The control that a label's type asks for (#144). */
export function renderValueField(options: ValueFieldOptions) {
  const { localize, label, text, invalid, describedBy, change } = options;
  const report = (event: Event) => {
    change((event.currentTarget as HTMLInputElement).value);
  };
  if (label?.type === 'picklist' || label?.type === 'yes_no') {
    const options =
      label.type === 'picklist'
        ? (label.allowedValues ?? []).map((value) => [value, value] as const)
        : ([
            ['true', localize.term('labelsYes')],
            ['false', localize.term('labelsNo')],
          ] as const);
    return html`<select
      id="value"
      class="field"
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @change=${report}
    >
      <option value="" .selected=${text === ''}>${localize.term('labelsChooseValue')}</option>
      ${options.map(
        ([value, name]) =>
          html`<option value=${value} .selected=${live(value === text)}>${name}</option>`,
      )}
    </select>`;
  }
  const number = label?.type === 'number';
  return html`<input
    id="value"
    class="field"
    type="text"
    inputmode=${number ? 'decimal' : nothing}
    maxlength=${number ? nothing : 500}
    dir=${number ? nothing : 'auto'}
    autocomplete="off"
    ?disabled=${!label}
    .value=${live(text)}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    @input=${report}
  />`;
}
