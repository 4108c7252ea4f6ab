import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import { stepIcon } from '../../step-icons.ts';
import type { Interviewer } from '../filters.ts';
import { absent } from '../../absent.ts';
import type { CellContext } from './context.ts';
import { overflowButton } from './overflow.ts';

type Step = Interviewer['steps'][number];

const known = new Set(['web_interview', 'conversational_sms', 'resume', 'form']);
const room = 4;

/** The name of a step, with its type where no icon of its own tells it. */
export function stepName({ type, name }: Step, localize: Localize): string {
  return known.has(type) || type === name ? name : localize.term('tableStepOfType', name, type);
}

/** Icons of the steps in their order (#17). */
export function workflowCell({ steps }: Interviewer, { localize }: CellContext) {
  const shown = steps.length > room ? room - 1 : steps.length;
  const rest = steps.length - shown;
  return html`<td
    role="cell"
    part="cell cell-workflow"
    class="cell-steps"
    data-label=${localize.term('tableColumnWorkflow')}
  >
    ${steps.length === 0 ? absent(localize, 'tableNoSteps') : nothing}
    ${steps.slice(0, shown).map((step, index) => {
      const name = stepName(step, localize);
      return html`<span
        part="step"
        class="step"
        role="img"
        aria-label=${localize.term('tableStep', localize.number(index + 1), name)}
        title=${name}
        >${stepIcon(step.type)}</span
      >`;
    })}
    ${
      rest > 0
        ? overflowButton(
            'workflow',
            localize.term('tableMore', localize.number(rest)),
            localize.term('tableMoreSteps', rest, localize.number(rest)),
          )
        : nothing
    }
  </td>`;
}
