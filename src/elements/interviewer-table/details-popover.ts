import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { tableDetails } from '../../localization/en/table-details.ts';
import { addEnglish } from '../../localization/localize.ts';
import type { Localize } from '../../localization/localize.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { Signal } from './filters.ts';
import type { OverflowKind } from './cells/overflow.ts';
import { renderDetails } from './details-content.ts';
import { detailsStyles } from './details.styles.ts';
import type { Interviewer } from './filters.ts';
import { tablePopoverStyles } from './popover.styles.ts';

const hideAfter = 200;

/**
 * The one popover of the table, for everything a cell has no room for. It opens on hover, focus and
 * click, stays while the pointer is on it and closes on Escape (WCAG 1.4.13).
 */
export class DetailsPopover implements ReactiveController {
  readonly #host: LitElement;
  #anchor: HTMLElement | undefined;
  #interviewer: Interviewer | undefined;
  #row: () => Interviewer | undefined = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    adoptStyles(host, [tablePopoverStyles, detailsStyles]);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.hide();
  }

  hostUpdated(): void {
    // The rows themselves are drawn right after.
    if (this.#anchor) queueMicrotask(() => this.#renew());
  }

  /** `row` tells which one the anchor stands in now. */
  async show(anchor: HTMLElement, row: () => Interviewer | undefined): Promise<void> {
    clearTimeout(this.#timer);
    const interviewer = row();
    if (this.#anchor === anchor && this.#interviewer === interviewer) return;
    this.hide();
    if (!interviewer) return;
    this.#anchor = anchor;
    this.#row = row;
    this.#interviewer = interviewer;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#anchor !== anchor || !anchor.isConnected) return;
    anchor.setAttribute('aria-describedby', 'details');
    addEventListener('keydown', this.#onKeydown, true);
    // The anchor is what the popover is placed at.
    (this.#popover as { showPopover?(options: { source: HTMLElement }): void })?.showPopover?.({
      source: anchor,
    });
  }

  hide(): void {
    clearTimeout(this.#timer);
    removeEventListener('keydown', this.#onKeydown, true);
    this.#anchor?.removeAttribute('aria-describedby');
    this.#anchor = this.#interviewer = undefined;
    if (this.#popover?.matches(':popover-open')) this.#popover.hidePopover();
  }

  isShownFor(anchor: HTMLElement): boolean {
    return this.#anchor === anchor;
  }

  /** Hides it unless the pointer comes back or reaches the popover. */
  hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#anchor?.matches(':focus')) this.hide();
    }, hideAfter);
  }

  render(localize: Localize, signals: readonly Signal[]) {
    const kind = this.#anchor?.dataset['more'] as OverflowKind | undefined;
    return html`<div
      id="details"
      popover="manual"
      part="popover"
      class="panel details"
      role="tooltip"
      @pointerenter=${() => clearTimeout(this.#timer)}
      @pointerleave=${() => this.hideSoon()}
    >
      ${
        this.#interviewer && kind
          ? renderDetails(this.#interviewer, kind, localize, signals)
          : nothing
      }
    </div>`;
  }

  /** Newer data may have come in, or the row be gone from there. */
  #renew(): void {
    const now = this.#row();
    if (!this.#anchor || now === this.#interviewer) return;
    if (now?.id !== this.#interviewer?.id || !this.#anchor.isConnected) return this.hide();
    this.#interviewer = now;
    this.#host.requestUpdate();
  }

  // Wherever the focus is: the pointer alone may have opened it.
  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    this.hide();
    event.stopPropagation();
    // It would close the dialog that the table stands in.
    event.preventDefault();
  };

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#details');
  }
}

addEnglish(tableDetails);
