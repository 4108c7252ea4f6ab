import { html, nothing } from 'lit';
import type { noChange, TemplateResult } from 'lit';
import type { ApiError, ResourceStatus } from '../controllers/resource.ts';
import type { Localize } from '../localization/localize.ts';
import { statusIcon } from './icons.ts';

export { stateStyles } from './states.styles.ts';

/** The looks of an element without a value to draw. */
export type BlankStatus = Extract<
  ResourceStatus,
  'loading' | 'empty' | 'error' | 'forbidden' | 'offline'
>;

/**
 * Shows the status to the host's style sheet, as in `sk-funnel:state(stale)`. It takes off every other
 * state: an element sets those of its own after it.
 */
export function reflectStatus(internals: ElementInternals, status: ResourceStatus): void {
  // To add what is there restyles the element all the same.
  if (internals.states.has(status)) return;
  internals.states.clear();
  internals.states.add(status);
}

interface StateOptions {
  readonly localize: Localize;
  readonly error?: unknown;
  /** Whether the error says that there is no such thing: to try again is of no use then. */
  readonly notFound?: boolean | undefined;
  readonly retry?: () => void;
  /** What an element that may be empty says then: a title and a hint. */
  readonly empty?: readonly [string, string];
  /** Drawn while loading, in place of the general skeleton. */
  readonly skeleton?: TemplateResult | '';
}

/** What an element shows instead of its data. A slot of the status's name replaces it. */
export function renderState(status: BlankStatus, options: StateOptions): TemplateResult {
  const { localize, skeleton } = options;
  const notFound = status === 'error' && options.notFound;
  const refused = status === 'error' && refusal(options);
  if (status === 'loading') {
    return html`<slot name="loading">
      <div part="state skeleton" class="skeleton" aria-hidden="true">
        ${skeleton ?? html`<i></i><i></i><i></i><i></i>`}
      </div>
    </slot>`;
  }
  const words = {
    error: notFound ? 'stateNotFound' : 'stateError',
    forbidden: 'stateForbidden',
    offline: 'stateOffline',
  } as const;
  const [title, hint] =
    status === 'empty'
      ? (options.empty as readonly string[])
      : [localize.term(words[status]), localize.term(`${words[status]}Hint`)];
  return html`<slot name=${status}>
    <div part="state" class="state">
      ${statusIcon(notFound ? 'empty' : status)}
      <p class="state-title">${title}</p>
      <p class="state-hint">${refused || hint}</p>
      ${status === 'error' && !notFound && !refused ? renderRetry(options) : nothing}
      ${status === 'error' ? renderReference(options) : nothing}
    </div>
  </slot>`;
}

/** The same over the outline of a panel's figures, which is its skeleton. */
export function renderOverlay(status: BlankStatus, options: StateOptions): TemplateResult {
  return html`<div class="overlay">${renderState(status, { ...options, skeleton: '' })}</div>`;
}

/** For a button that goes as it is used: its focus goes to what is around it. */
export function leaveFocus({ currentTarget }: Event): void {
  takeFocus((currentTarget as Element).closest<HTMLElement>('.base,dialog'));
}

/** Puts the focus on what is no control. */
export function takeFocus(element: HTMLElement | null | undefined): void {
  element?.setAttribute('tabindex', '-1');
  element?.focus({ preventScroll: true });
}

/** That the request itself is wrong, and what in it: the same again would be refused again. */
function refusal({ localize, error }: StateOptions): string | undefined {
  const { status, errors: [wrong] = [], code = '' } = (error ?? {}) as Partial<ApiError>;
  if (status !== 400) return undefined;
  const reason = wrong ? `${wrong.pointer.split('/').pop()} ${wrong.message}` : code;
  return localize.term('stateRefused', reason);
}

function renderRetry({ localize, retry }: StateOptions) {
  if (!retry) return nothing;
  const again = (event: Event) => {
    leaveFocus(event);
    retry();
  };
  return html`<button part="button" class="button" type="button" @click=${again}>
    ${localize.term('retry')}
  </button>`;
}

function renderReference({ localize, error }: StateOptions) {
  const requestId = (error as { requestId?: unknown } | undefined)?.requestId;
  if (typeof requestId !== 'string' || !requestId) return nothing;
  return html`<p class="state-reference">${localize.term('stateErrorRequest', requestId)}</p>`;
}

/** A polite live region: keep it in the template always, or the first change is not read out. */
export function renderAnnouncement(text: string | typeof noChange): TemplateResult {
  return html`<div class="visually-hidden" role="status">${text}</div>`;
}
