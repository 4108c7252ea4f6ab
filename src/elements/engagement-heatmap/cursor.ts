import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { heatmapCellAt } from '../../charts/heatmap.ts';
import type { EngagementHours } from './answers.ts';
import { cellSize, daysOf, groupsOf, layoutOf } from './plan.ts';
import type { HourCell } from './plan.ts';

type CursorHost = ReactiveControllerHost & HTMLElement;

const lastHour = 23;

/**
 * The cell that the keyboard is on, and the one under the pointer. One button stands for all cells,
 * on the cell that it is on; so that each step is read out, a second one takes its place and the
 * focus.
 */
export class Cursor implements ReactiveController {
  readonly #host: CursorHost;
  #hours: EngagementHours | undefined;
  #cell: HourCell | undefined;
  #pointed: HourCell | undefined;
  #focused = false;
  #turn = 0;
  /** The cell that is left, until the focus is on the next. */
  #left: HourCell | undefined;

  constructor(host: CursorHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pointed = this.#cell = this.#left = undefined;
    this.#focused = false;
  }

  /** The cells that there are. */
  show(hours: EngagementHours): void {
    this.#hours = hours;
  }

  /** The busiest hour to begin with. */
  get cell(): HourCell {
    const { day, hour } = this.#cell ?? { day: 0, hour: this.#hours?.peak?.hour ?? 0 };
    return { day: day < this.#days ? day : 0, hour };
  }

  /** The cell that somebody looks at. */
  get read(): HourCell | undefined {
    return this.#pointed ?? (this.#focused ? this.cell : undefined);
  }

  get pointed(): HourCell | undefined {
    return this.#pointed;
  }

  /** The cell of one of the two buttons; undefined for the one that is not in place. */
  cellOf(turn: number): HourCell | undefined {
    return turn === this.#turn ? this.cell : this.#left;
  }

  readonly onFocus = () => this.#set(() => (this.#focused = true));
  readonly onBlur = () => this.#set(() => (this.#focused = false));
  readonly onPointerleave = () => this.#set(() => (this.#pointed = undefined));

  readonly onPointermove = (event: PointerEvent) => {
    const cell = this.#cellAt(event);
    const { day, hour } = this.#pointed ?? {};
    if (cell?.day === day && cell?.hour === hour) return;
    this.#set(() => (this.#pointed = cell));
  };

  /** A click on a cell is one on its button. */
  readonly onClick = async (event: MouseEvent) => {
    if ((event.target as Element).closest('button')) return;
    const cell = this.#cellAt(event);
    if (cell) await this.#go(cell, (button) => button.click());
  };

  readonly onKeydown = async (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = this.#next(event);
    if (!next) return;
    event.preventDefault();
    const { day, hour } = this.cell;
    if (next.day === day && next.hour === hour) return;
    await this.#go(next, (button) => button.focus());
  };

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  async #go(cell: HourCell, arrive: (button: HTMLElement) => void): Promise<void> {
    this.#set(() => {
      this.#left = this.cell;
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

  #next({ key, ctrlKey }: KeyboardEvent): HourCell | undefined {
    const { day, hour } = this.cell;
    const start = { day: ctrlKey ? 0 : day, hour: 0 };
    const end = { day: ctrlKey ? this.#days - 1 : day, hour: lastHour };
    if (key === 'Home') return start;
    if (key === 'End') return end;
    if (ctrlKey) return undefined;
    const forward = this.#isMirrored ? 'ArrowLeft' : 'ArrowRight';
    const backward = this.#isMirrored ? 'ArrowRight' : 'ArrowLeft';
    const [days, hours] = this.#isDown
      ? [
          [backward, forward],
          ['ArrowUp', 'ArrowDown'],
        ]
      : [
          ['ArrowUp', 'ArrowDown'],
          [backward, forward],
        ];
    const step = (keys: readonly string[]) => (key === keys[0] ? -1 : key === keys[1] ? 1 : 0);
    const moved = { day: day + step(days), hour: hour + step(hours) };
    if (moved.day === day && moved.hour === hour) return undefined;
    return {
      day: Math.min(this.#days - 1, Math.max(0, moved.day)),
      hour: Math.min(lastHour, Math.max(0, moved.hour)),
    };
  }

  #cellAt({ clientX, clientY }: MouseEvent): HourCell | undefined {
    const box = this.#cells?.getBoundingClientRect();
    if (!box || !this.#hours) return undefined;
    const { width, height } = layoutOf(this.#hours);
    const across = (this.#isMirrored ? box.right - clientX : clientX - box.left) / box.width;
    const down = (clientY - box.top) / box.height;
    const [x, y] = this.#isDown ? [down, across] : [across, down];
    const point = { x: x * width, y: y * height };
    const cell = heatmapCellAt(point, groupsOf(this.#hours), cellSize);
    return cell && { day: cell.row, hour: cell.column };
  }

  get #days(): number {
    return this.#hours ? daysOf(this.#hours) : 1;
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
