import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { labelForms } from '../../localization/en/label-forms.ts';
import { labels } from '../../localization/en/labels.ts';
import { opened } from '../../localization/en/opened.ts';
import { addEnglish } from '../../localization/localize.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Problem } from './problems.ts';
import type { PlainTerm } from './values.ts';

addEnglish({ ...labels, ...labelForms, ...opened });

export function renderProblem(id: string, problem: Problem | undefined, localize: Localize) {
  if (!problem) return nothing;
  const lang = 'text' in problem ? 'en' : nothing;
  return html`<p part="problem" id="${id}-problem" class="problem" lang=${lang}>
    ${problemText(problem, localize)}
  </p>`;
}

function problemText(problem: Problem, localize: Localize): string {
  if ('term' in problem) return localize.term(problem.term);
  return 'text' in problem ? problem.text : localize.term('labelsValueTooLong', problem.tooLong);
}

/** Ids of what describes a field: its hint and what is wrong with it. */
export function described(id: string, hint: boolean, problem: Problem | undefined): unknown {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** Puts the focus on the first control with a problem, after the update that marks it. */
export function goToProblem(form: Element): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

interface FieldOptions {
  readonly id: string;
  readonly localize: Localize;
  readonly label: PlainTerm;
  readonly optional?: boolean;
  readonly hint?: PlainTerm | undefined;
  readonly problem?: Problem | undefined;
  readonly control: TemplateResult;
}

/** A control with its name above, and a hint and what is wrong with it below. */
export function renderField(options: FieldOptions) {
  const { id, localize, label, optional, hint, problem, control } = options;
  return html`<div part="field" class="form-field">
    <label for=${id}
      >${localize.term(label)}${
        optional ? html` <span class="optional">${localize.term('labelsOptional')}</span>` : nothing
      }</label
    >
    ${control} ${hint ? html`<p id="${id}-hint" class="hint">${localize.term(hint)}</p>` : nothing}
    ${renderProblem(id, problem, localize)}
  </div>`;
}
