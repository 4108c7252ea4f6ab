import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import { hasStepIcon, stepIcon } from '../../step-icons.ts';
import type { Interviewer } from '../filters.ts';
import { absent } from '../../absent.ts';
import type { CellContext } from './context.ts';
import { overflowButton } from './overflow.ts';

type Step = Interviewer['steps'][number];

/** How many icons fit. */
const room = 4;

/** The name of a step, with its type where no icon of its own tells it. */
export function stepName({ type, name }: Step, localize: Localize): string {
  return hasStepIcon(type) || type === name ? name : localize.term('tableStepOfType', name, type);
}

/** Icons of the steps in their order (#17). */
export function workflowCell({ steps }: Interviewer, { localize }: CellContext) {
  const shown = steps.length > room ? room - 1 : steps.length;
  const rest = steps.length - shown;
  return html`<td
    role="cell"
    part="cell cell-workflow"
    class="cell-steps"
    data-label=${localize.term('tableColumn_workflow')}
  >
    ${steps.length === 0 ? absent(localize, 'tableNoSteps') : nothing}
    ${steps.slice(0, shown).map((step, place) => stepMark(step, place, localize))}
    ${overflowButton('workflow', rest, 'tableMoreSteps', localize)}
  </td>`;
}

function stepMark(step: Step, place: number, localize: Localize) {
  const name = stepName(step, localize);
  return html`<span
    part="step"
    class="step"
    role="img"
    aria-label=${localize.term('tableStep', localize.number(place + 1), name)}
    .hint=${() => name}
    >${stepIcon(step.type)}</span
  >`;
}
