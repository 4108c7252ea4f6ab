import { html, nothing } from 'lit';
import { signalsBesideName } from '../attention.ts';
import type { Signal } from '../filters.ts';
import type { Interviewer } from '../filters.ts';
import type { CellContext } from './context.ts';
import { overflowButton } from './overflow.ts';

/** How many marks stand beside the name. */
const room = 2;

/** Name, status and slug (#16), with what needs a look (#37). */
export function interviewerCell(interviewer: Interviewer, context: CellContext) {
  const { localize } = context;
  const { title, slug, status, testPosting } = interviewer;
  const beside = signalsBesideName(interviewer, context);
  const crowded = beside.length + Number(!!testPosting) > 1;
  return html`<th
    role="rowheader"
    scope="row"
    part="cell cell-interviewer"
    class="pinned lead cell-name"
  >
    <span
      part="status status-${status}"
      class="dot"
      role="img"
      aria-label=${localize.term(`tableStatus_${status}`)}
      data-status=${status}
    ></span>
    <button
      part="title"
      class="title"
      type="button"
      tabindex="-1"
      data-open
      dir="auto"
      .hint=${() => title}
    >
      ${title}
    </button>
    <span class=${crowded ? 'sub crowded' : 'sub'}>
      <span part="status-text" class="status-text" aria-hidden="true" ?hidden=${status === 'active'}
        >${localize.term(`tableStatus_${status}`)}</span
      >
      <span part="slug" class="slug" .hint=${() => slug}>${slug}</span>
      ${testPosting ? html`<span part="badge" class="badge">${localize.term('tableTestPosting')}</span>` : nothing}
      ${signals(beside, context)}
    </span>
  </th>`;
}

/** Stands in for the name where its column is hidden: a row can always be opened. */
export function openCell({ title }: Interviewer) {
  return html`<th role="rowheader" scope="row" part="cell cell-open" class="pinned lead">
    <button part="open" class="open" type="button" tabindex="-1" data-open aria-label=${title}>
      <span aria-hidden="true">›</span>
    </button>
  </th>`;
}

function signals(beside: readonly Signal[], { localize }: CellContext) {
  return [
    beside
      .slice(0, room)
      .map(
        (signal) =>
          html`<span
            part="badge badge-attention"
            class="badge badge-warning"
            .hint=${() => localize.term(`tableAttentionAbout_${signal}`)}
            >${localize.term(`tableAttention_${signal}`)}</span
          >`,
      ),
    overflowButton('attention', beside.length - room, 'tableMoreSignals', localize),
  ];
}
