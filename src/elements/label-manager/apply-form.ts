import { html, nothing } from 'lit';
import type { ApplyFormOptions } from './apply-form-options.ts';
import { renderProgress, renderRefusal, renderReport } from './apply-report.ts';
import { renderCarried } from './carried.ts';
import { described, goToProblem, renderField, renderProblem } from './field.ts';
import type { Problem } from './problems.ts';
import { renderValueField } from './value-field.ts';
import type { PlainTerm } from './values.ts';

/** What those chosen carry now, which label to set on them, and which value (#144). */
export function renderApplyForm(options: ApplyFormOptions) {
  const { localize, labels, assigner } = options;
  const label = labels.find(({ key }) => key === assigner.key);
  const { problem, busy } = assigner;
  const [atLabel, atWhom, atValue] = placed(problem);
  return html`<form
    part="form"
    class="apply-form"
    novalidate
    aria-busy=${busy}
    @submit=${(event: Event) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      void assigner.apply(label, localize).then(() => goToProblem(form));
    }}
  >
    ${renderCarried(options)}
    ${renderField({
      id: 'label',
      localize,
      label: 'labelsLabel',
      problem: atLabel,
      control: renderLabelChoice(options, atLabel),
    })}
    ${renderField({
      id: 'value',
      localize,
      label: 'labelsValueLabel',
      problem: atValue,
      control: renderValueField({
        localize,
        label,
        text: assigner.text,
        invalid: atValue !== undefined,
        describedBy: described('value', false, atValue),
        change: (text) => assigner.setText(text),
      }),
    })}
    <div class="buttons">
      <button part="button apply" class="button main" type="submit" aria-disabled=${busy}>
        ${localize.term('labelsApplyLabel')}
      </button>
      <button
        part="button take-off"
        class="button"
        type="button"
        ?disabled=${!label || label.required}
        title=${label?.required ? localize.term('labelsTakeOffRequired') : nothing}
        @click=${() => label && void assigner.assign(label, null)}
      >
        ${localize.term('labelsTakeOff')}
      </button>
    </div>
    ${renderProgress(assigner, localize)}
    <div>
      <div role="alert">
        ${renderProblem('whom', atWhom, localize)} ${renderRefusal(assigner, localize)}
      </div>
      ${renderReport(assigner, localize)}
    </div>
  </form>`;
}

/** Beside the label, the choice of interviewers, or the value. */
function placed(term: PlainTerm | undefined): (Problem | undefined)[] {
  if (!term) return [];
  const problem = { term };
  if (term === 'labelsChooseLabel') return [problem];
  return term === 'labelsChooseFirst' ? [undefined, problem] : [undefined, undefined, problem];
}

function renderLabelChoice(
  { localize, labels, assigner }: ApplyFormOptions,
  problem: Problem | undefined,
) {
  return html`<select
    id="label"
    class="field"
    dir="auto"
    aria-invalid=${problem !== undefined}
    aria-describedby=${described('label', false, problem)}
    @change=${(event: Event) => assigner.setLabel((event.currentTarget as HTMLSelectElement).value)}
  >
    <option value="" .selected=${assigner.key === ''}>${localize.term('labelsChoose')}</option>
    ${labels.map(
      ({ key, name, readOnly }) =>
        html`<option value=${key} ?disabled=${readOnly} .selected=${key === assigner.key}>
          ${name}${readOnly ? ` (${localize.term('labelsReadOnly')})` : nothing}
        </option>`,
    )}
  </select>`;
}
