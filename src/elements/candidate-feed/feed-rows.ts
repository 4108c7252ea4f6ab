import { render } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowFocus } from '../row-focus.ts';
import { RowWindow } from '../row-window.ts';
import { takeFocus } from '../states.ts';
import type { Candidate } from './choice.ts';
import { HeldRows } from './held-rows.ts';
import type { FeedState } from './held-rows.ts';
import { Reading } from './reading.ts';
import { renderRow } from './row.ts';
import type { RowContext } from './row.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

interface FeedRowsOptions {
  readonly choose: (candidate: Candidate, event: Event) => void;
  /** Somebody has nearly come to the end of the rows. */
  readonly more: () => void;
}

/** The rows of the feed: which are drawn, when they stand still, and what they answer to. */
export class FeedRows implements ReactiveController {
  readonly #host: Host;
  readonly #options: FeedRowsOptions;
  readonly #window: RowWindow<Candidate, HTMLLIElement>;
  readonly #focus: RowFocus<Candidate, HTMLLIElement>;
  #held = new HeldRows();
  readonly reading: Reading;
  #context!: RowContext;
  #drawn: readonly Candidate[] = [];
  #key = '';
  #look = '';
  #words: object | undefined;
  #version = 0;

  constructor(host: Host, options: FeedRowsOptions) {
    this.#host = host;
    this.#options = options;
    this.reading = new Reading(host);
    this.#window = new RowWindow({
      create: () => document.createElement('li'),
      draw: (element, candidate, index) => this.#draw(element, candidate, index),
      drawn: (body) => this.#focus.settle(body),
      failed: () => host.requestUpdate(),
    });
    this.#focus = new RowFocus(this.#window);
    host.addController(this);
  }

  /** The rows on the screen. */
  get rows(): readonly Candidate[] {
    return this.#held.rows;
  }

  /** How many candidates wait to be shown. */
  get newCount(): number {
    return this.#held.newCount;
  }

  /** A plus where it may be more. */
  get more(): string {
    return this.#held.more;
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

  /** Takes the list as it is now, before it is drawn; returns how many candidates came in. */
  take(state: FeedState | undefined): number {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    // After this update, which may take it off the page.
    if (activeElement) queueMicrotask(() => this.#keepFocus());
    if (!state) this.#held = new HeldRows();
    return state ? this.#held.take(state) : 0;
  }

  /** Draws the rows. Another list starts at its top. */
  show(key: string, context: RowContext): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller');
    const body = scroller?.querySelector<HTMLElement>('.rows');
    if (!scroller || !body) return this.hide();
    this.#window.attach(scroller, body);
    const { rows } = this;
    const { localize, now, ...rest } = context;
    const { words } = localize;
    const look = JSON.stringify([rest, Math.floor(now / 60_000), rest.hasMore || rows.length]);
    if (look !== this.#look || words !== this.#words) this.#version++;
    this.#look = look;
    this.#words = words;
    this.#context = context;
    const focused = this.#window.focusedIndex;
    const focusedId = this.#drawn[focused]?.id;
    if (key !== this.#key) this.#window.toTop();
    this.#key = key;
    this.#drawn = rows;
    this.#window.show(rows.length, (index) => rows[index] as Candidate, this.#version);
    // The focus keeps its row when that stands elsewhere now, or else its place.
    if (focusedId !== undefined && rows[focused]?.id !== focusedId) {
      const index = rows.findIndex(({ id }) => id === focusedId);
      this.#focus.moveTo(index < 0 ? Math.min(focused, rows.length - 1) : index);
    }
    // After this update: it asks for another one.
    queueMicrotask(() => this.#askAhead(scroller));
  }

  hide(): void {
    this.#window.detach();
    this.reading.reset();
  }

  /** Shows what waits. */
  release(): void {
    this.#held.release();
    this.#host.requestUpdate();
  }

  /** Shows what waits, and goes to the first row, with the focus too where that is among the rows. */
  readonly showNew = async (): Promise<void> => {
    this.release();
    await this.#host.updateComplete;
    this.#window.toTop();
    if (this.#window.focusedIndex > 0) this.#focus.moveTo(0);
  };

  readonly onScroll = (event: Event): void => {
    const scroller = event.currentTarget as HTMLElement;
    this.reading.scrolledTo(scroller.scrollTop);
    this.#askAhead(scroller);
  };

  readonly onClick = (event: MouseEvent): void => {
    const row = closest(event, 'li');
    const candidate = row && this.#drawn[this.#window.indexOf(row)];
    if (!candidate) return;
    const opener = closest(event, '[data-open]');
    if (opener) {
      // The browser's own ways to open a link elsewhere.
      if (opener.matches('a') && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      this.#options.choose(candidate, event);
      return;
    }
    // Unless somebody marked text in the row to copy it. The keys held down go with the click.
    if (getSelection()?.type !== 'Range')
      row.querySelector('[data-open]')?.dispatchEvent(new MouseEvent('click', event));
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const row = closest<HTMLLIElement>(event, 'li');
    if (row && this.#focus.key(event, row, this.rows.length)) event.preventDefault();
  };

  readonly onFocusin = (event: FocusEvent): void => {
    this.reading.onFocusin(event);
    const row = closest<HTMLLIElement>(event, 'li');
    if (!row) return;
    this.#focus.stopAt(row);
    row.toggleAttribute('data-focused', closest(event, ':focus-visible') !== null);
  };

  readonly onFocusout = (event: FocusEvent): void => {
    this.reading.onFocusout();
    closest(event, 'li')?.removeAttribute('data-focused');
  };

  #askAhead({ scrollTop, clientHeight, scrollHeight }: HTMLElement): void {
    // Less than another view of rows is left.
    if (scrollTop + 2 * clientHeight > scrollHeight) this.#options.more();
  }

  /** Who was at a row or a button that went goes on among the rows; where there are none, at the element. */
  #keepFocus(): void {
    if (document.activeElement !== document.body) return;
    const { renderRoot } = this.#host;
    const row = renderRoot.querySelector<HTMLElement>('[data-open][tabindex="0"]');
    if (row) row.focus({ preventScroll: true });
    else takeFocus(renderRoot.querySelector<HTMLElement>('.base'));
  }

  readonly #print = (event: Event) => this.#window.drawAll(event.type === 'beforeprint');

  #draw(element: HTMLLIElement, candidate: Candidate, index: number): void {
    const context = this.#context;
    const selected = candidate.id === context.selectedId;
    element.className = 'row';
    element.setAttribute('part', selected ? 'row row-selected' : 'row');
    element.setAttribute('aria-posinset', String(index + 1));
    element.setAttribute('aria-setsize', String(context.hasMore ? -1 : this.#drawn.length));
    element.toggleAttribute('data-selected', selected);
    const age = this.#held.freshness(candidate.id);
    element.toggleAttribute('data-fresh', age !== undefined);
    // The mark fades on from where it was when the row moves to another element.
    if (age !== undefined) for (const mark of element.getAnimations()) mark.currentTime = age;
    render(renderRow(candidate, index, context), element);
  }
}

function closest<E extends HTMLElement = HTMLElement>(event: Event, selector: string): E | null {
  return (event.target as Element).closest<E>(selector);
}
