import type { LitElement, ReactiveController } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import type { Interviewer } from '../filters.ts';
import { renderMenu } from './menu.ts';
import type { MenuItem } from './menu.ts';
import { focusIsLost, showAt } from './popover.ts';

interface RowMenuOptions {
  readonly localize: Localize;
  /** The row that something in the table stands in now. */
  readonly rowOf: (element: Element) => Interviewer | undefined;
  readonly items: (interviewer: Interviewer, button: HTMLElement) => readonly MenuItem[];
  readonly returnFocus: () => void;
}

/** The one menu of the table, beside the button of the row that it is about. */
export class RowMenu implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: RowMenuOptions;
  #interviewer: Interviewer | undefined;
  #button: HTMLElement | undefined;
  /** The button that it was open under when a pointer was last pressed. */
  #openUnder: HTMLElement | undefined;

  constructor(host: LitElement, options: RowMenuOptions) {
    this.#host = host;
    this.#options = options;
    host.addEventListener('pointerdown', this.#pointed);
    host.addController(this);
  }

  /** Whom it is open about. */
  get about(): readonly Interviewer[] {
    return this.#isOpen && this.#interviewer ? [this.#interviewer] : [];
  }

  hostUpdated(): void {
    // The rows themselves are drawn right after.
    if (this.#interviewer) queueMicrotask(() => this.#renew());
  }

  /** Whether the press of this click has just closed it: then it does not open again. */
  isClosedBy(button: HTMLElement): boolean {
    const isIts = button === this.#openUnder;
    this.#openUnder = undefined;
    return isIts;
  }

  async open(button: HTMLElement, interviewer: Interviewer): Promise<void> {
    this.#button = button;
    this.#interviewer = interviewer;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const menu = this.#menu;
    if (!menu || this.#button !== button || !this.#interviewer) return;
    showAt(button, menu);
    menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }

  close(): void {
    if (this.#isOpen) this.#menu?.hidePopover();
    this.#interviewer = undefined;
  }

  render() {
    const { localize, items } = this.#options;
    const interviewer = this.#interviewer;
    const button = this.#button;
    const name = localize.term('tableActionsOf', interviewer?.title ?? '');
    const offered = interviewer && button ? items(interviewer, button) : [];
    return renderMenu(name, offered.map(this.#leaving), this.#toggled, this.#leave);
  }

  /** Closed first: the dialog that opens next gives the focus back to what had it then. */
  readonly #leaving = (item: MenuItem): MenuItem => ({
    ...item,
    run: () => {
      this.#leave();
      item.run();
    },
  });

  /** Newer data may have come in under it, or its row be gone from beside it. */
  #renew(): void {
    const now = this.#button && this.#options.rowOf(this.#button);
    if (now === this.#interviewer || !this.#isOpen) return;
    if (now?.id !== this.#interviewer?.id) return this.#menu?.hidePopover();
    this.#interviewer = now;
    this.#host.requestUpdate();
  }

  /** At once: with the browser's own way on, Tab goes from there to what comes next. */
  readonly #leave = () => {
    this.#menu?.hidePopover();
    this.#options.returnFocus();
  };

  readonly #pointed = () => {
    this.#openUnder = this.#isOpen ? this.#button : undefined;
  };

  readonly #toggled = (event: Event) => {
    const { newState } = event as ToggleEvent;
    this.#button?.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'closed' && focusIsLost(this.#host, this.#menu)) this.#options.returnFocus();
  };

  get #isOpen(): boolean {
    return this.#menu?.matches(':popover-open') === true;
  }

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#action-menu');
  }
}
