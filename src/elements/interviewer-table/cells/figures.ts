import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';
import type { Interviewer } from '../filters.ts';
import { absent } from '../../absent.ts';
import type { CellContext } from './context.ts';

type Money = Interviewer['spend']['spent'];

function lowSampleMark(low: boolean, localize: Localize) {
  if (!low) return nothing;
  return html`<span
    part="badge badge-low-sample"
    class="badge"
    role="img"
    aria-label=${localize.term('tableLowSample')}
    .hint=${() => localize.term('tableLowSampleAbout')}
    >${localize.term('tableLowSampleShort')}</span
  >`;
}

/** Candidates over all time and how many completed every step (#18). */
export function statsCell({ stats }: Interviewer, { localize }: CellContext) {
  const { candidates, completed, completionRate, lowSample } = stats;
  return html`<td
    role="cell"
    part="cell cell-stats"
    class="cell-stats"
    data-label=${localize.term('tableColumn_stats')}
  >
    <span class="main line"
      ><span>${localize.term('tableCandidates', candidates, localize.number(candidates))}</span
      >${lowSampleMark(lowSample && completionRate != null, localize)}</span
    >
    <span class="sub"
      >${
        completionRate == null
          ? absent(localize, 'tableNoCandidates')
          : localize.percent(completionRate)
      }
      · ${localize.term('tableCompleted', completed, localize.number(completed))}</span
    >
  </td>`;
}

/** Mean rating with the number of ratings behind it (#20). */
export function csatCell({ csat }: Interviewer, { localize }: CellContext) {
  const { score, responses, satisfied, lowSample } = csat;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const mean = score && localize.number(score.value, digits);
  const said = score
    ? localize.term('tableOutOf', mean ?? '', localize.number(score.max))
    : localize.term('tableNoRatings');
  const hint = () => {
    if (!score) return said;
    return satisfied == null
      ? undefined
      : localize.term('tableSatisfied', localize.percent(satisfied));
  };
  // One template with and without ratings: rows that scroll by keep their elements.
  return html`<td
    role="cell"
    part="cell cell-csat"
    data-label=${localize.term('tableColumn_csat')}
    .hint=${hint}
  >
    <span class="main line"
      ><span class=${score ? nothing : 'absent'} role="img" aria-label=${said}
        >${mean ?? localize.term('none')}</span
      >${lowSampleMark(lowSample && !!score, localize)}</span
    >
    <span class="sub"
      >${score ? localize.term('tableRatings', responses, localize.number(responses)) : nothing}</span
    >
  </td>`;
}

/** `spent / budget`, of today where the budget is daily, with a warning from 80 % (#21). */
export function spendCell({ spend, title }: Interviewer, context: CellContext) {
  const { localize } = context;
  const { spent, budget, budgetSpent, used, state } = spend;
  const counted = budgetSpent ?? spent;
  const money = (amount: Money | undefined, compact: boolean) =>
    amount ? localize.money(amount, { compact }) : localize.term('none');
  const exact = () =>
    localize.term(
      'tableSpent',
      money(counted, false),
      budget ? money(budget.amount, false) : localize.term('tableSpendNoBudget'),
    );
  const share = Math.min(1, used ?? (state === 'paused' ? 1 : 0));
  return html`<td
    role="cell"
    part="cell cell-spend"
    class="cell-spend"
    data-label=${localize.term('tableColumn_spend')}
  >
    <span class="main" .hint=${exact}
      >${localize.term('tableSpent', money(counted, true), money(budget?.amount, true))}</span
    >
    <progress
      part="budget"
      data-spend=${state}
      max="1"
      .value=${share}
      ?hidden=${!budget}
      aria-hidden="true"
    ></progress>
    <span class="sub" data-spend=${state}
      >${!budget ? localize.term('tableSpendNoBudget') : spendState(spend, localize)}</span
    >
    ${context.editBudget ? budgetButton(title, localize) : nothing}
  </td>`;
}

/** Comes with the pointer or the focus; touch finds the same in the row's menu. */
function budgetButton(title: string, localize: Localize) {
  return html`<button
    part="button edit-budget"
    class="row-button edit"
    type="button"
    tabindex="-1"
    data-action="budget"
    aria-label=${localize.term('tableEditBudgetOf', title)}
  >
    ${icon(shapes.edit)}
  </button>`;
}

function spendState({ budget, used, state }: Interviewer['spend'], localize: Localize) {
  if (state === 'paused') return localize.term('tableSpendPaused');
  if (used == null) return nothing;
  const percent = localize.percent(used, 0);
  return localize.term(
    budget?.type === 'daily' ? 'tableSpendUsedToday' : 'tableSpendUsed',
    percent,
  );
}

/** Active subscribers (#23). */
export function subsCell(
  { subscribers, title }: Interviewer,
  { localize, editSubscribers }: CellContext,
) {
  const count = localize.number(subscribers);
  return html`<td role="cell" part="cell cell-subs" data-label=${localize.term('tableColumn_subs')}>
    ${
      editSubscribers
        ? html`<button
            part="button edit-subscribers"
            class="row-button count-button"
            type="button"
            tabindex="-1"
            data-action="subscribers"
            aria-label=${localize.term('tableEditSubscribersOf', subscribers, count, title)}
          >
            ${count}
          </button>`
        : html`<span class="main">${count}</span>`
    }
  </td>`;
}
