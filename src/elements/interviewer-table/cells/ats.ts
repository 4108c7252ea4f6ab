import { html, nothing } from 'lit';
import type { Interviewer } from '../filters.ts';
import type { CellContext } from './context.ts';
import { longDate } from './times.ts';

/** State of the connection, provider and last sync (#19). */
export function atsCell({ ats }: Interviewer, context: CellContext) {
  const { localize, now } = context;
  const { state, provider, lastSyncAt, message } = ats;
  const connected = state !== 'not_connected';
  const syncedAt = connected ? lastSyncAt : null;
  // One template with and without a provider and a sync: rows that scroll by keep their elements.
  return html`<td
    role="cell"
    part="cell cell-ats"
    class="cell-ats"
    data-label=${localize.term('tableColumn_ats')}
    .hint=${() => message ?? undefined}
  >
    <span part="ats-state ats-${state}" class="main" data-ats=${state}
      >${localize.term(`tableAts_${state}`)}</span
    >
    <span class="sub line"
      ><span
        part="provider"
        class="text provider"
        dir="auto"
        ?hidden=${!provider}
        .hint=${() => provider ?? undefined}
        >${provider}</span
      ><time
        datetime=${syncedAt ?? nothing}
        ?hidden=${!syncedAt}
        .hint=${() => (!syncedAt ? undefined : localize.term('tableAtsSynced', longDate(syncedAt, context)))}
        >${!syncedAt ? nothing : localize.relative(syncedAt, now, 'narrow')}</time
      >${connected && !syncedAt ? localize.term('tableAtsNeverSynced') : nothing}${
        !message ? nothing : html`<span class="visually-hidden">${message}</span>`
      }</span
    >
  </td>`;
}
