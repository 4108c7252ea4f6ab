import { html, nothing } from 'lit';
import type { Interviewer } from '../filters.ts';
import type { CellContext } from './context.ts';
import { longDate } from './times.ts';

export const atsTerms = {
  not_connected: 'tableAtsNotConnected',
  connected: 'tableAtsConnected',
  pending_activation: 'tableAtsPendingActivation',
  paused: 'tableAtsPaused',
  error: 'tableAtsError',
} as const satisfies Record<Interviewer['ats']['state'], string>;

/** State of the connection, provider and last sync (#19). */
export function atsCell({ ats }: Interviewer, context: CellContext) {
  const { localize, now } = context;
  const { state, provider, lastSyncAt, message } = ats;
  const synced =
    state === 'not_connected'
      ? nothing
      : lastSyncAt === null
        ? localize.term('tableAtsNeverSynced')
        : html`<time
            datetime=${lastSyncAt}
            .hint=${() => localize.term('tableAtsSynced', longDate(lastSyncAt, context))}
            >${localize.relative(lastSyncAt, now, 'narrow')}</time
          >`;
  return html`<td
    role="cell"
    part="cell cell-ats"
    class="cell-ats"
    data-label=${localize.term('tableColumnAts')}
    data-state=${state}
    title=${message ?? nothing}
  >
    <span part="ats-state ats-${state}" class="main">${localize.term(atsTerms[state])}</span>
    <span class="sub line"
      >${
        provider === null
          ? nothing
          : html`<span part="provider" class="text provider" dir="auto" title=${provider}
              >${provider}</span
            >`
      }${synced}${
        message === null ? nothing : html`<span class="visually-hidden">${message}</span>`
      }</span
    >
  </td>`;
}
