import { html, nothing } from 'lit';
import { signalsBesideName, signalTerms } from '../attention.ts';
import type { Signal } from '../attention.ts';
import type { Interviewer } from '../filters.ts';
import type { CellContext } from './context.ts';
import { overflowButton } from './overflow.ts';

export const statusTerms = {
  active: 'tableStatusActive',
  expired: 'tableStatusExpired',
  archived: 'tableStatusArchived',
  draft: 'tableStatusDraft',
} as const satisfies Record<Interviewer['status'], string>;

const signalsShown = 2;

/** Name, status and slug (#16), with what needs a look (#37). */
export function interviewerCell(interviewer: Interviewer, context: CellContext) {
  const { localize } = context;
  const { title, slug, status, testPosting } = interviewer;
  const beside = signalsBesideName(interviewer, context);
  const crowded = beside.length + Number(testPosting) > 1;
  return html`<th role="rowheader" scope="row" part="cell cell-interviewer" class="cell-name">
    <span part="status status-${status}" class="dot" data-status=${status}></span>
    <button
      part="title"
      class="title"
      type="button"
      tabindex="-1"
      data-open
      dir="auto"
      title=${title}
    >
      ${title}
    </button>
    <span class=${crowded ? 'sub crowded' : 'sub'}>
      <span part="status-text" class=${status === 'active' ? 'visually-hidden' : 'status-text'}
        >${localize.term(statusTerms[status])}</span
      >
      <span part="slug" class="slug" title=${slug}>${slug}</span>
      ${testPosting ? html`<span part="badge" class="badge">${localize.term('tableTestPosting')}</span>` : nothing}
      ${signals(beside, context)}
    </span>
  </th>`;
}

/** Stands in for the name where its column is hidden: a row can always be opened. */
export function openCell({ title }: Interviewer) {
  return html`<th role="rowheader" scope="row" part="cell cell-open" class="cell-open">
    <button part="open" class="open" type="button" tabindex="-1" data-open aria-label=${title}>
      <span aria-hidden="true">›</span>
    </button>
  </th>`;
}

function signals(beside: readonly Signal[], { localize }: CellContext) {
  if (beside.length === 0) return nothing;
  const rest = beside.length - signalsShown;
  return [
    ...beside.slice(0, signalsShown).map((signal) => {
      const [name, about] = signalTerms[signal];
      return html`<span
        part="badge badge-attention"
        class="badge badge-warning"
        title=${localize.term(about)}
        >${localize.term(name)}</span
      >`;
    }),
    rest > 0
      ? overflowButton(
          'attention',
          localize.term('tableMore', localize.number(rest)),
          localize.term('tableMoreSignals', rest, localize.number(rest)),
        )
      : nothing,
  ];
}
