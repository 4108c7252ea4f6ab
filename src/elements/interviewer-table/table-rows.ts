import { render } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { actionsCell } from './cells/actions.ts';
import type { CellContext } from './cells/context.ts';
import { openCell } from './cells/interviewer.ts';
import { selectCell } from './cells/select.ts';
import { cellOf, columnTracks } from './columns.ts';
import type { Interviewer } from './filters.ts';
import { loadHints } from './load-hints.ts';
import type { RowDetails } from './row-details.ts';
import { RowFocus } from '../row-focus.ts';
import { RowWindow } from '../row-window.ts';
import type { TableView } from './table-view.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

interface TableRowsOptions {
  readonly details: RowDetails;
  readonly choose: (interviewer: Interviewer) => void;
  readonly select: (interviewer: Interviewer, ticked: boolean) => void;
  /** Somebody pressed a button of the row that says in `data-action` what it is for. */
  readonly act: (button: HTMLElement, interviewer: Interviewer, index: number) => void;
}

/** The body of the table: which rows are drawn, what is in them and what they answer to. */
export class TableRows implements ReactiveController {
  readonly #host: Host;
  readonly #options: TableRowsOptions;
  readonly #window: RowWindow<Interviewer, HTMLTableRowElement>;
  readonly #focus: RowFocus<Interviewer, HTMLTableRowElement>;
  #view: TableView | undefined;
  #context: CellContext | undefined;
  #selectedId = '';
  #list = '';
  #look = '';
  #words: object | undefined;
  #version = 0;

  constructor(host: Host, options: TableRowsOptions) {
    this.#host = host;
    this.#options = options;
    this.#window = new RowWindow({
      create,
      draw: (element, interviewer, index) => this.#draw(element, interviewer, index),
      drawn: (body) => {
        this.#focus.settle(body);
        // Once the height of a row is known, they may be more than fit.
        if ((this.#view?.count ?? 0) > this.capacity) host.requestUpdate();
      },
      failed: () => host.requestUpdate(),
    });
    this.#focus = new RowFocus(this.#window);
    host.addController(this);
  }

  /** How many rows fit one scrolled page. */
  get capacity(): number {
    return this.#window.capacity;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#window.detach();
  }

  /** Draws the rows of a view. Another `list` starts at its top. */
  show(view: TableView, context: CellContext, selectedId: string, list: string): void {
    const find = <E extends HTMLElement>(name: string) =>
      this.#host.renderRoot.querySelector<E>(name) ?? undefined;
    const scroller = find('.scroller');
    const head = find('thead');
    const body = find('tbody');
    if (!scroller || !head || !body) return this.#window.detach();
    const isNew = this.#window.attach(scroller, body, head);
    const { columns: shown, actions, selection, localize, now } = context;
    const look = JSON.stringify({
      ...{ ...context, localize: 0, selection: selection?.version },
      ...{ now: Math.floor(now / 60_000), selectedId, offset: view.offset },
    });
    const { words } = localize;
    if (isNew || look !== this.#look || words !== this.#words) {
      this.#version++;
      const { tracks, least } = columnTracks(
        shown,
        localize.lang(),
        actions,
        selection !== undefined,
      );
      scroller.style.setProperty('--_tracks', tracks);
      scroller.style.setProperty('--_least', least);
    }
    this.#look = look;
    this.#words = words;
    const focused = this.#window.focusedIndex;
    const focusAt = focused < 0 ? -1 : placeOf(this.#view?.rowAt(focused).id, focused, view);
    this.#view = view;
    this.#context = context;
    this.#selectedId = selectedId;
    const another = list !== this.#list;
    this.#list = list;
    if (another) this.#window.toTop();
    this.#window.show(view.count, view.rowAt, this.#version, focusAt);
    if (another && focused < 0) this.#focus.begin();
  }

  /** The row of `id` or, where it is gone, the one that stands at `index` now; brings it into view. */
  reveal(id: string, index: number): HTMLElement | undefined {
    const view = this.#view;
    return view && this.#window.reveal(placeOf(id, index, view));
  }

  hide(): void {
    this.#view = undefined;
    this.#window.detach();
    this.#options.details.hide();
  }

  readonly onScroll = (event: Event): void => {
    const scroller = event.currentTarget as HTMLElement;
    scroller.classList.toggle('scrolled', scroller.scrollLeft !== 0);
    this.#options.details.scrolled();
  };

  readonly onClick = (event: MouseEvent): void => {
    const more = closest(event, '[data-more]');
    const interviewer = this.interviewerOf(event.target as Element);
    if (!interviewer) return;
    const { details, choose, act } = this.#options;
    if (closest(event, '.cell-select')) {
      const box = closest<HTMLInputElement>(event, '[data-select]');
      return box ? this.#options.select(interviewer, box.checked) : undefined;
    }
    const button = closest(event, '[data-action]');
    if (button) return act(button, interviewer, this.#window.indexOf(button));
    if (more) {
      if (event.detail === 0 || !details.isShownFor(more)) this.#offer(more);
      return;
    }
    // Somebody marked text in the row to copy it.
    if (!closest(event, '[data-open]') && getSelection()?.type === 'Range') return;
    choose(interviewer);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const row = closest<HTMLTableRowElement>(event, 'tr');
    if (!row || !this.#view) return;
    if (this.#focus.key(event, row, this.#view.count)) event.preventDefault();
  };

  readonly onFocusin = (event: FocusEvent): void => {
    const row = closest<HTMLTableRowElement>(event, 'tr');
    if (row) this.#focus.stopAt(row);
    // Not `:has(:focus-visible)`: with it each step of the scroll would restyle every row.
    const ring = closest(event, '[data-open]:focus-visible') !== null;
    row?.toggleAttribute('data-focused', ring);
    this.#offer(closest(event, '[data-more]'));
    this.#hint('describe', event);
  };

  readonly onFocusout = (event: FocusEvent): void => {
    closest(event, 'tr')?.removeAttribute('data-focused');
    if (closest(event, '[data-more]')) this.#options.details.hide();
  };

  readonly onPointerover = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.#hint('point', event);
    const cell = closest(event, 'th, td');
    this.#offer(cell?.querySelector<HTMLElement>('[data-more]'));
  };

  readonly onPointerout = (): void => {
    this.#options.details.hideSoon();
  };

  #hint(by: 'point' | 'describe', { target }: Event): void {
    const { localize } = this.#context ?? {};
    // Without it everything else is there.
    loadHints().then(
      (hints) => localize && hints[by](target as Element, localize),
      () => {},
    );
  }

  #offer(more: HTMLElement | null | undefined): void {
    if (more) void this.#options.details.show(more, () => this.interviewerOf(more));
  }

  /** The row that an element of the body stands in now. */
  interviewerOf(element: Element): Interviewer | undefined {
    const index = this.#window.indexOf(element);
    return index === -1 ? undefined : this.#view?.rowAt(index);
  }

  readonly #print = (event: Event) => this.#window.drawAll(event.type === 'beforeprint');

  #draw(element: HTMLTableRowElement, interviewer: Interviewer, index: number): void {
    const context = this.#context;
    if (!context) return;
    const selected = interviewer.id === this.#selectedId;
    element.ariaRowIndex = String((this.#view?.offset ?? 0) + index + 2);
    const paused = interviewer.spend?.state === 'paused';
    const part = `row${selected ? ' row-selected' : ''}${paused ? ' row-paused' : ''}` as const;
    // What is set to what it was already would be styled again.
    if (selected !== (element.ariaCurrent !== null)) element.ariaCurrent = selected ? 'true' : null;
    if (element.getAttribute('part') !== part) element.setAttribute('part', part);
    const cells = context.columns.map((id) => cellOf(id, interviewer, context));
    if (!context.columns.includes('interviewer')) cells.unshift(openCell(interviewer));
    if (context.selection) cells.unshift(selectCell(interviewer, context));
    if (context.actions) cells.push(actionsCell(interviewer, context));
    render(cells, element);
  }
}

/** Where a row stands now; one that is gone leaves its place to the next, the last to the one before. */
function placeOf(id: string | undefined, before: number, { count, rowAt }: TableView): number {
  let index = before < count && rowAt(before).id === id ? before : 0;
  while (index < count && rowAt(index).id !== id) index++;
  return Math.min(index < count ? index : before, count - 1);
}

function create(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  return row;
}

function closest<E extends HTMLElement = HTMLElement>(event: Event, selector: string): E | null {
  const { target } = event;
  return target instanceof Element ? target.closest<E>(selector) : null;
}
