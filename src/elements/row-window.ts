// Draws the rows that are in view and no others. Row i lives in slot i mod size, and a slot is drawn
// again only when it holds another row or `version` changed: a step of the scroll costs the rows that
// came into view. Rows have one fixed height, so that a jump to any row is exact.

interface Slot<Row, E extends HTMLElement> {
  readonly element: E;
  index: number;
  row: Row | undefined;
  version: number;
}

export interface RowWindowOptions<Row, E extends HTMLElement> {
  /** Makes the element of a slot, empty. */
  readonly create: () => E;
  readonly draw: (element: E, row: Row, index: number) => void;
  /** After rows came into view. */
  readonly drawn?: (body: HTMLElement) => void;
  /** A row that came into view could not be drawn: whoever shows the rows again is told why. */
  readonly failed: () => void;
}

/** So few rows are all drawn: they print, are found by the browser's search and read out in order. */
const drawAllUpTo = 60;
/** Before the first layout nothing is known; what does not fit is mended before the first paint. */
const guess = { rowHeight: 55, viewport: 550 };
/** Browsers stop placing things exactly some way past this. */
const maxHeight = 15_000_000;
const overscan = 4;
const reorderAfter = 150;

export class RowWindow<Row, E extends HTMLElement> {
  readonly #options: RowWindowOptions<Row, E>;
  readonly #observer = new ResizeObserver(() => this.#measure());
  readonly #slots: (Slot<Row, E> | undefined)[] = [];
  #scroller: HTMLElement | undefined;
  #header: HTMLElement | undefined;
  #body: HTMLElement | undefined;
  #rowAt!: (index: number) => Row;
  #count = 0;
  #version = 0;
  #rowHeight = guess.rowHeight;
  #viewport = guess.viewport;
  /** Until then it is at its top, which to ask would lay the page out once more than needed. */
  #scrolled = false;
  #all = false;
  /** The row with the focus, kept while it is out of view so that the focus is not lost. */
  #pinned: Slot<Row, E> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: RowWindowOptions<Row, E>) {
    this.#options = options;
  }

  /** How many rows fit the height that browsers can scroll. */
  get capacity(): number {
    return Math.floor(maxHeight / this.#rowHeight);
  }

  get rowsInView(): number {
    return Math.max(1, Math.floor(this.#viewport / this.#rowHeight) - 1);
  }

  /**
   * `header` is what stands above the rows inside the scroller. Returns whether it was not attached to
   * these.
   */
  attach(scroller: HTMLElement, body: HTMLElement, header?: HTMLElement): boolean {
    if (this.#body === body) return false;
    this.detach();
    this.#scroller = scroller;
    this.#header = header;
    this.#body = body;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    body.addEventListener('focusout', this.#unpin);
    this.#observer.observe(scroller);
    return true;
  }

  detach(): void {
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    this.#body?.removeEventListener('focusout', this.#unpin);
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    for (const slot of [...this.#slots, this.#pinned]) slot?.element.remove();
    this.#slots.length = 0;
    this.#pinned = this.#scroller = this.#body = undefined;
  }

  /**
   * Shows these rows; another `version` draws each again, else only those that are another object. The
   * focus goes along to `focusAt`, where the row that has it stands now, and the scroll only where that
   * row was in view.
   */
  show(count: number, rowAt: (index: number) => Row, version: number, focusAt = -1): void {
    const { focused } = this;
    const slot = focused && focusAt >= 0 ? this.#slotHolding(focused) : undefined;
    const moves = slot && slot.index !== focusAt;
    const follows = moves && this.#isInView(slot.index);
    if (moves) this.#pin(slot, focusAt);
    this.#count = count;
    this.#rowAt = rowAt;
    this.#version = version;
    if (this.#pinned && this.#pinned.index >= count) this.#unpin();
    for (const [position, slot] of this.#slots.entries()) {
      if (!slot || slot.index < count) continue;
      slot.element.remove();
      this.#slots[position] = undefined;
    }
    this.#place();
    this.#drawRows();
    if (follows) this.reveal(focusAt);
    if (moves) void this.#reorder();
  }

  toTop(): void {
    if (this.#scrolled) this.#scroller?.scrollTo({ top: 0 });
  }

  /** Draws every row, as paper does not scroll. */
  drawAll(all: boolean): void {
    this.#all = all;
    this.#draw();
  }

  /** The element of a row, where it is drawn. */
  elementAt(index: number): E | undefined {
    return this.#slotOf(index)?.element;
  }

  /** Brings a row into view and returns its element. */
  reveal(index: number): E | undefined {
    const scroller = this.#scroller;
    if (!scroller || index < 0 || index >= this.#count) return undefined;
    const top = index * this.#rowHeight;
    const bottom = top + this.#rowHeight - this.#viewport;
    this.#scrolled = true;
    if (scroller.scrollTop > top) scroller.scrollTop = top;
    else if (scroller.scrollTop < bottom) scroller.scrollTop = bottom;
    this.#draw();
    return this.elementAt(index);
  }

  /** The row that has the focus, or -1. */
  get focusedIndex(): number {
    const focused = this.focused;
    return focused ? this.indexOf(focused) : -1;
  }

  indexOf(element: Element): number {
    return this.#slotHolding(element)?.index ?? -1;
  }

  /** What has the focus. Not by `:focus-within`: to look for that takes longer than to draw a row. */
  get focused(): Element | null {
    const root = this.#body?.getRootNode() as Document | ShadowRoot | undefined;
    return root?.activeElement ?? null;
  }

  #slotHolding(node: Node): Slot<Row, E> | undefined {
    return [...this.#slots, this.#pinned].find((slot) => slot?.element.contains(node));
  }

  #slotOf(index: number): Slot<Row, E> | undefined {
    if (this.#pinned?.index === index) return this.#pinned;
    return this.#slots.find((slot) => slot?.index === index);
  }

  readonly #onScroll = () => {
    this.#scrolled = true;
    this.#draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reorder(), reorderAfter);
  };

  readonly #unpin = () => {
    // The focus may be moving within the row.
    queueMicrotask(() => {
      if (!this.#pinned || this.#pinned.element.matches(':focus-within')) return;
      this.#pinned.element.remove();
      this.#pinned = undefined;
    });
  };

  /** Takes the row with the focus out of its slot, to where it stands now. */
  #pin(slot: Slot<Row, E>, index: number): void {
    const position = this.#slots.indexOf(slot);
    if (position >= 0) this.#slots[position] = undefined;
    slot.index = index;
    slot.version = -1;
    this.#move(slot);
    this.#pinned = slot;
  }

  #isInView(index: number): boolean {
    const top = index * this.#rowHeight - (this.#scroller?.scrollTop ?? 0);
    return top > -this.#rowHeight && top < this.#viewport;
  }

  #measure(): void {
    const scroller = this.#scroller;
    const body = this.#body;
    if (!scroller || !body) return;
    const first = this.#slots.find((slot) => slot)?.element;
    const rowHeight = first?.getBoundingClientRect().height || this.#rowHeight;
    const viewport = scroller.clientHeight - (this.#header?.offsetHeight ?? 0);
    if (rowHeight === this.#rowHeight && viewport === this.#viewport) return;
    const top = scroller.scrollTop / this.#rowHeight;
    const moved = rowHeight !== this.#rowHeight;
    this.#rowHeight = rowHeight;
    this.#viewport = viewport;
    if (moved) {
      this.#place();
      if (top > 0) scroller.scrollTop = top * rowHeight;
      for (const slot of [...this.#slots, this.#pinned]) if (slot) this.#move(slot);
    }
    this.#draw();
  }

  #place(): void {
    this.#body?.style.setProperty('block-size', `${this.#count * this.#rowHeight}px`);
  }

  #move({ element, index }: Slot<Row, E>): void {
    element.style.transform = `translateY(${index * this.#rowHeight}px)`;
  }

  #range(): readonly [first: number, last: number, size: number] {
    const count = this.#count;
    if (this.#all || count <= drawAllUpTo) return [0, count - 1, count];
    // Once it is scrolled, the rows at both ends may be cut.
    const visible = Math.ceil(this.#viewport / this.#rowHeight) + Number(this.#scrolled);
    const margin = this.#scrolled ? overscan : 0;
    const size = Math.min(count, visible + 2 * overscan);
    const scrollTop = this.#scrolled ? (this.#scroller?.scrollTop ?? 0) : 0;
    const top = Math.floor(scrollTop / this.#rowHeight);
    const first = Math.max(0, Math.min(top - margin, count - visible));
    return [first, Math.min(count - 1, top + visible - 1 + margin), size];
  }

  #draw(): void {
    try {
      this.#drawRows();
    } catch {
      this.#options.failed();
    }
  }

  #drawRows(): void {
    const body = this.#body;
    if (!body) return;
    const [first, last, size] = this.#range();
    if (size !== this.#slots.length) this.#resize(size);
    const active = this.focused;
    const focused =
      active && body.contains(active) ? this.#slotHolding(active)?.element : undefined;
    for (let index = first; index <= last; index++) {
      this.#fill(this.#claim(index, size, focused, first, last), index);
    }
    // What is acted on is what it shows.
    const pinned = this.#pinned;
    if (pinned && pinned.index < this.#count) this.#fill(pinned, pinned.index);
    this.#options.drawn?.(body);
  }

  #fill(slot: Slot<Row, E>, index: number): void {
    const row = this.#rowAt(index);
    const moved = slot.index !== index;
    if (!moved && slot.row === row && slot.version === this.#version) return;
    slot.index = index;
    slot.row = row;
    if (moved) this.#move(slot);
    // What fails is not drawn.
    slot.version = -1;
    this.#options.draw(slot.element, row, index);
    slot.version = this.#version;
    if (!slot.element.isConnected) this.#insert(slot);
  }

  #claim(index: number, size: number, focused: E | undefined, first: number, last: number) {
    const position = index % size;
    let slot = this.#slots[position];
    if (this.#pinned?.index === index) {
      slot?.element.remove();
      slot = this.#pinned;
      this.#pinned = undefined;
    } else if (slot && slot.element === focused && (slot.index < first || slot.index > last)) {
      this.#pinned = slot;
      slot = undefined;
    }
    slot ??= { element: this.#options.create(), index: -1, row: undefined, version: -1 };
    this.#slots[position] = slot;
    return slot;
  }

  #insert({ element }: Slot<Row, E>): void {
    this.#body?.append(element);
    // The first row tells the height of all.
    if (this.#slots.filter(Boolean).length === 1) this.#observer.observe(element);
  }

  #resize(size: number): void {
    const { focused } = this;
    const old = this.#slots.filter((slot) => slot !== undefined);
    this.#slots.length = 0;
    this.#slots.length = size;
    for (const slot of old) {
      const position = slot.index % size;
      const exists = slot.index < this.#count;
      if (exists && !this.#slots[position]) this.#slots[position] = slot;
      else if (exists && slot.element.contains(focused)) this.#pinned = slot;
      else slot.element.remove();
    }
  }

  /** Puts the elements into the order of their rows. */
  async #reorder(): Promise<void> {
    const order = await import('./row-order.ts').catch(() => undefined);
    const slots = [...this.#slots, this.#pinned].filter((slot) => slot !== undefined);
    slots.sort((a, b) => a.index - b.index);
    // Without it they are in order after another scroll.
    order?.putInOrder(slots.map(({ element }) => element));
  }
}
