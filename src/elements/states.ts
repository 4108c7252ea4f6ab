import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ResourceStatus } from '../controllers/resource.ts';
import type { Localize } from '../localization/localize.ts';
import { statusIcon } from './icons.ts';

/** The looks of an element without a value to draw. */
export type BlankStatus = Extract<
  ResourceStatus,
  'loading' | 'empty' | 'error' | 'forbidden' | 'offline'
>;

const statuses: readonly ResourceStatus[] = [
  'loading',
  'ready',
  'empty',
  'error',
  'forbidden',
  'stale',
  'offline',
  'partial',
];

/** Shows the status to the host's style sheet, as in `sk-funnel:state(stale)`. */
export function reflectStatus(internals: ElementInternals, status: ResourceStatus): void {
  for (const each of statuses) {
    if (each === status) internals.states.add(each);
    else internals.states.delete(each);
  }
}

interface StateOptions {
  readonly localize: Localize;
  readonly error?: unknown;
  readonly retry?: () => void;
  /** An element's own words for the status. */
  readonly title?: string | undefined;
  readonly hint?: string | undefined;
  /** Drawn while loading, in place of the general skeleton. */
  readonly skeleton?: TemplateResult;
}

/** What an element shows instead of its data. A slot of the status's name replaces it. */
export function renderState(status: BlankStatus, options: StateOptions): TemplateResult {
  const { localize, skeleton } = options;
  if (status === 'loading') {
    return html`<slot name="loading">
      <div part="state skeleton" class="skeleton" aria-hidden="true">
        ${skeleton ?? html`<i></i><i></i><i></i><i></i>`}
      </div>
    </slot>`;
  }
  const words = {
    empty: ['stateEmpty', 'stateEmptyHint'],
    error: ['stateError', 'stateErrorHint'],
    forbidden: ['stateForbidden', 'stateForbiddenHint'],
    offline: ['stateOffline', 'stateOfflineHint'],
  } as const;
  const [title, hint] = words[status];
  const said = {
    title: options.title ?? localize.term(title),
    hint: options.hint ?? localize.term(hint),
  };
  return html`<slot name=${status}>
    <div part="state" class="state">
      ${statusIcon(status)}
      <p class="state-title">${said.title}</p>
      <p class="state-hint">${said.hint}</p>
      ${status === 'error' ? renderRetry(options) : nothing}
    </div>
  </slot>`;
}

function renderRetry({ localize, error, retry }: StateOptions) {
  const requestId = (error as { requestId?: unknown } | undefined)?.requestId;
  return html`
    ${
      retry
        ? html`<button part="button" class="button" type="button" @click=${retry}>
            ${localize.term('retry')}
          </button>`
        : nothing
    }
    ${
      typeof requestId === 'string' && requestId
        ? html`<p class="state-reference">${localize.term('stateErrorRequest', requestId)}</p>`
        : nothing
    }
  `;
}

interface BadgeOptions {
  readonly status: ResourceStatus;
  readonly localize: Localize;
  readonly refreshing: boolean;
}

/** Says that what is on the screen is not the last word; nothing for the other statuses. */
export function renderStaleBadge({ status, localize, refreshing }: BadgeOptions) {
  const term =
    status === 'partial'
      ? 'statePartial'
      : status === 'offline'
        ? 'staleOffline'
        : status !== 'stale'
          ? undefined
          : refreshing
            ? 'staleRefreshing'
            : 'staleFailed';
  if (!term) return nothing;
  return html`<span part="badge" class="badge ${term === 'staleRefreshing' ? '' : 'badge-warning'}">
    ${localize.term(term)}
  </span>`;
}

/** A polite live region: keep it in the template always, or the first change is not read out. */
export function renderAnnouncement(text: string): TemplateResult {
  return html`<div class="visually-hidden" role="status">${text}</div>`;
}

export const stateStyles = css`
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_space) / 2);
    min-block-size: inherit;
    padding: calc(var(--_space) * 3);
    text-align: center;
  }

  .state svg {
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: var(--_space);
    color: var(--_color-text-muted);
  }

  .state p {
    margin: 0;
    max-inline-size: 42ch;
  }

  .state-title {
    font-weight: var(--_font-weight-strong);
  }

  .state-hint,
  .state-reference {
    color: var(--_color-text-muted);
  }

  .state-reference {
    font-size: 0.857em;
    overflow-wrap: anywhere;
  }

  .state .button {
    margin-block: var(--_space) calc(var(--_space) / 2);
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    min-block-size: 32px;
    padding: 0 calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_color-surface-raised);
  }

  .button:disabled {
    color: var(--_color-text-muted);
    cursor: default;
  }

  .button svg {
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
  }

  .badge {
    display: inline-block;
    padding: 1px calc(var(--_space) * 0.875);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: 999px;
    background: var(--_color-surface-raised);
    color: var(--_color-text-muted);
    font-size: 0.857em;
    white-space: nowrap;
  }

  .badge-warning {
    border-color: color-mix(in srgb, var(--_color-warning) 35%, transparent);
    background: color-mix(in srgb, var(--_color-warning) 10%, transparent);
    color: var(--_color-warning);
  }

  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
  }

  .skeleton i {
    display: block;
    min-block-size: 1.25em;
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
    animation: skeleton 1.4s ease-in-out infinite alternate;
  }

  @keyframes skeleton {
    to {
      opacity: 0.45;
    }
  }

  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid GrayText;
    }
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
