import { nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { SkErrorEvent } from '../events.ts';
import type { Signal } from './filters.ts';
import type { DetailsPopover } from './details-popover.ts';
import type { Interviewer } from './filters.ts';
import { loadDetailsPopover } from './load-details-popover.ts';

/** Everything that a cell has no room for; the popover for it comes when somebody first points there. */
export class RowDetails {
  readonly #host: LitElement;
  #popover: DetailsPopover | undefined;
  #settled: Promise<void> | undefined;
  /** Whose popover should be there, also while its code is not. */
  #anchor: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  show(anchor: HTMLElement, row: () => Interviewer | undefined): Promise<void> {
    this.#anchor = anchor;
    return (this.#settled = this.#show(anchor, row));
  }

  hide(): void {
    this.#anchor = undefined;
    this.#popover?.hide();
  }

  hideSoon(): void {
    if (this.#popover) this.#popover.hideSoon();
    else this.#anchor = undefined;
  }

  isShownFor(anchor: HTMLElement): boolean {
    return this.#popover?.isShownFor(anchor) ?? false;
  }

  /** Rows pass under the pointer; what has the focus brought the scroll about itself. */
  scrolled(): void {
    if (!this.#anchor?.matches(':focus')) this.hide();
  }

  render(localize: Localize, signals: readonly Signal[]) {
    return this.#popover?.render(localize, signals) ?? nothing;
  }

  async #show(anchor: HTMLElement, row: () => Interviewer | undefined): Promise<void> {
    try {
      const { DetailsPopover } = await loadDetailsPopover();
      this.#popover ??= new DetailsPopover(this.#host);
    } catch (error) {
      this.#host.dispatchEvent(new SkErrorEvent(error));
    }
    // Not awaited: it waits for the element, which is complete only when this is.
    if (this.#anchor === anchor) void this.#popover?.show(anchor, row);
  }
}
