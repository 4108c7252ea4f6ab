import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { heatmapCellAt } from '../../charts/heatmap-cell.ts';
import type { EngagementHours } from './answers.ts';
import { cellSize, groupsOf, layoutOf, rowsOf } from './plan.ts';
import type { HourCell } from './plan.ts';

type MovesHost = ReactiveControllerHost & HTMLElement;

const lastHour = 23;

/** Where keyboard and pointer are. */
export interface CursorState {
  /** On the cell of the keyboard; two are in place for a moment only. */
  readonly buttons: readonly (HourCell | undefined)[];
  readonly pointed?: HourCell | undefined;
  /** The cell that somebody looks at. */
  readonly read?: HourCell | undefined;
}

/**
 * The cell that the keyboard is on, and the one under the pointer. One button stands for all cells,
 * on the cell that it is on; so that each step is read out, a second one takes its place and the
 * focus.
 */
export class Moves implements ReactiveController, CursorState {
  readonly #host: MovesHost;
  readonly #hours: () => EngagementHours;
  #cell: HourCell | undefined;
  #pointed: HourCell | undefined;
  #focused = false;
  #turn = 0;
  /** The cell that is left, until the focus is on the next. */
  #left: HourCell | undefined;

  constructor(host: MovesHost, hours: () => EngagementHours) {
    this.#host = host;
    this.#hours = hours;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pointed = this.#cell = this.#left = undefined;
    this.#focused = false;
  }

  get buttons(): readonly (HourCell | undefined)[] {
    return [0, 1].map((turn) => (turn === this.#turn ? this.#current : this.#left));
  }

  /** Newer answers may have no such day. */
  get pointed(): HourCell | undefined {
    return this.#pointed && this.#pointed.day < this.#days ? this.#pointed : undefined;
  }

  get read(): HourCell | undefined {
    return this.pointed ?? (this.#focused ? this.#current : undefined);
  }

  follow(event: Event): void {
    // It may have waited for this code, while whoever made it went on.
    const isMove = event instanceof KeyboardEvent || event.type === 'click';
    if (isMove && !this.#isAwaited(event)) return;
    if (event instanceof KeyboardEvent) void this.#step(event);
    else if (event.type === 'pointermove') this.#point(this.#cellAt(event as PointerEvent));
    else if (event.type === 'pointerleave') this.#point(undefined);
    else if (event.type === 'click') void this.#click(event as MouseEvent);
    else this.#set(() => (this.#focused = event.type === 'focusin'));
  }

  /** The busiest hour to begin with. */
  get #current(): HourCell {
    const { day, hour } = this.#cell ?? { day: 0, hour: this.#hours().peak?.hour ?? 0 };
    return { day: day < this.#days ? day : 0, hour };
  }

  /** Whether keys still go to the cells, or after a click, to nothing else. */
  #isAwaited(event: Event): boolean {
    const { activeElement } = this.#host.shadowRoot as ShadowRoot;
    if (activeElement) return activeElement.matches('.cursor');
    return event.type === 'click' && this.#host.isConnected && hasFocusAround(this.#host);
  }

  #point(cell: HourCell | undefined): void {
    if (!areSame(cell, this.#pointed)) this.#set(() => (this.#pointed = cell));
  }

  /** A click on a cell is one on its button. */
  async #click(event: MouseEvent): Promise<void> {
    const cell = this.#cellAt(event);
    if (cell) await this.#go(cell, (button) => button.click());
  }

  async #step(event: KeyboardEvent): Promise<void> {
    const next = this.#next(event);
    if (!areSame(next, this.#current)) await this.#go(next, (button) => button.focus());
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  async #go(cell: HourCell, arrive: (button: HTMLElement) => void): Promise<void> {
    this.#set(() => {
      this.#left = this.#current;
      this.#cell = cell;
      this.#turn = 1 - this.#turn;
    });
    await this.#host.updateComplete;
    const buttons = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.cursor');
    // Alone is the one that stays, where another step came in between.
    const button = buttons?.[buttons.length > 1 ? this.#turn : 0];
    if (button) arrive(button);
    // Not before: what is taken away loses the focus.
    this.#set(() => (this.#left = undefined));
    await this.#host.updateComplete;
  }

  #next({ key, ctrlKey }: KeyboardEvent): HourCell {
    const { day, hour } = this.#current;
    const lastDay = this.#days - 1;
    if (key === 'Home') return { day: ctrlKey ? 0 : day, hour: 0 };
    if (key === 'End') return { day: ctrlKey ? lastDay : day, hour: lastHour };
    const across = this.#isMirrored ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const down = ['ArrowUp', 'ArrowDown'];
    const [days, hours] = this.#isDown ? [across, down] : [down, across];
    const step = (keys: readonly string[]) => (key === keys[0] ? -1 : key === keys[1] ? 1 : 0);
    return {
      day: Math.min(lastDay, Math.max(0, day + step(days))),
      hour: Math.min(lastHour, Math.max(0, hour + step(hours))),
    };
  }

  #cellAt({ clientX, clientY }: MouseEvent): HourCell | undefined {
    const box = this.#cells?.getBoundingClientRect();
    if (!box) return undefined;
    const { width, height } = layoutOf(this.#hours());
    const across = (this.#isMirrored ? box.right - clientX : clientX - box.left) / box.width;
    const down = (clientY - box.top) / box.height;
    const [x, y] = this.#isDown ? [down, across] : [across, down];
    const point = { x: x * width, y: y * height };
    const cell = heatmapCellAt(point, groupsOf(this.#hours()), cellSize);
    return cell && { day: cell.row, hour: cell.column };
  }

  get #days(): number {
    return rowsOf(this.#hours()).length;
  }

  get #cells(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.cells');
  }

  /** Whether the hours run downwards, as they do where there is little room. */
  get #isDown(): boolean {
    const cells = this.#cells;
    return !!cells && cells.offsetHeight > cells.offsetWidth;
  }

  get #isMirrored(): boolean {
    return !!this.#cells && getComputedStyle(this.#cells).direction === 'rtl';
  }
}

/** Whether the focus is on nothing, or on what an element is in; also in the shadow tree of a host's own. */
function hasFocusAround(element: Element): boolean {
  const { activeElement, host } = element.getRootNode() as Partial<ShadowRoot>;
  if (activeElement) return activeElement.contains(element);
  return !host || hasFocusAround(host);
}

const areSame = (one: HourCell | undefined, other: HourCell | undefined) =>
  one?.day === other?.day && one?.hour === other?.hour;
