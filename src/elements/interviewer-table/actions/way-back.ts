import type { LitElement } from 'lit';
import { takeFocus } from '../../states.ts';

/** Which button of which row was pressed, and where that row stood. */
export interface Pressed {
  readonly id: string;
  readonly index: number;
  readonly action: string;
}

/** Where the focus goes when what has it closes, or goes with the rows that it was about. */
export class WayBack {
  readonly #host: LitElement;
  readonly #reveal: (id: string, index: number) => HTMLElement | undefined;
  /** Undefined for what is done with the rows ticked. */
  pressed: Pressed | undefined;

  /** `reveal` brings a row into view or, where it is gone, the one in its place. */
  constructor(host: LitElement, reveal: (id: string, index: number) => HTMLElement | undefined) {
    this.#host = host;
    this.#reveal = reveal;
  }

  /** To the row that was acted on, or to the one in its place; false without one. */
  toRow(): boolean {
    const { pressed } = this;
    const row = pressed && this.#reveal(pressed.id, pressed.index);
    const button =
      row?.querySelector<HTMLElement>(`[data-action='${pressed?.action}']`) ??
      row?.querySelector<HTMLElement>('[data-action="menu"]');
    button?.focus();
    return row !== undefined;
  }

  /** There, or to what else is left: the row may be gone, also as the last one, and the bar. */
  go(): void {
    if (this.toRow()) return;
    const left = this.#find('.dock button') ?? this.#find('[part~="select-all"]');
    if (left) left.focus();
    else takeFocus(this.#find('.base'));
  }

  toSelectAll(): void {
    this.#find('[part~="select-all"]')?.focus();
  }

  /** Once what changed is drawn; what has the focus elsewhere keeps it. */
  async keep(): Promise<void> {
    await this.#host.updateComplete;
    if (document.activeElement !== document.body || this.toRow()) return;
    this.#find('.dock button')?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
