import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import { leaveFocus } from '../../states.ts';
import type { RowSelection } from '../row-selection.ts';
import { renderNotice } from './notice.ts';
import type { Notice } from './notice.ts';
import { renderSelectionBar } from './selection-bar.ts';
import type { SelectionItem } from './selection-bar.ts';
import type { Pressed, WayBack } from './way-back.ts';

interface DockOptions {
  readonly localize: Localize;
  readonly selection: RowSelection;
  readonly wayBack: WayBack;
  readonly items: () => readonly SelectionItem[];
}

/** What stands below the rows: the notice of what was done last, and the bar of the rows ticked. */
export class Dock implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DockOptions;
  #notice: Notice | undefined;
  /** Where the focus goes back to from it. */
  #pressed: Pressed | undefined;
  #observed: Element | null = null;
  /** The room that it takes is not that of the row with the focus. */
  readonly #observer = new ResizeObserver(([dock]) => {
    const row = this.#host.renderRoot.querySelector('tbody tr:focus-within');
    const [place, taken] = [row, dock?.target].map((each) => each?.getBoundingClientRect());
    dock?.target.parentElement?.style.setProperty('--_docked', `${taken?.height ?? 0}px`);
    if (!place || !taken || place.bottom <= taken.top || place.top >= taken.bottom) return;
    row?.scrollIntoView({ block: 'nearest' });
  });

  constructor(host: LitElement, options: DockOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What the notice says. */
  get text(): string {
    return this.#notice?.text ?? '';
  }

  hostUpdated(): void {
    const dock = this.#host.renderRoot.querySelector('.dock');
    if (dock === this.#observed) return;
    this.#observed = dock;
    this.#observer.disconnect();
    if (dock) this.#observer.observe(dock);
  }

  notify(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#pressed = this.#options.wayBack.pressed;
    this.#host.requestUpdate();
  }

  render() {
    const { selection, localize, items } = this.#options;
    const notice = this.#notice;
    if (!notice && selection.size === 0) return nothing;
    return html`<div class="dock">
      ${notice ? renderNotice(notice, localize, this.#act, this.#dismiss) : nothing}
      ${
        selection.size > 0
          ? renderSelectionBar(selection.size, items(), this.#clear, localize)
          : nothing
      }
    </div>`;
  }

  readonly #act = async (run: () => void | Promise<void>) => {
    const { wayBack } = this.#options;
    wayBack.pressed = this.#pressed;
    await run();
    await wayBack.keep();
  };

  readonly #dismiss = (event: Event) => {
    const { wayBack } = this.#options;
    leaveFocus(event);
    wayBack.pressed = this.#pressed;
    this.notify(undefined);
    if (!wayBack.toRow()) wayBack.toSelectAll();
  };

  readonly #clear = () => {
    const { selection, wayBack } = this.#options;
    selection.keep([]);
    wayBack.toSelectAll();
  };
}
