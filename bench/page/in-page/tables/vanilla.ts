/**
 * The baseline: a window of fixed height over rows of fixed height. Row i lives in slot i mod size;
 * a slot changes what differs. It draws what ours draws, without semantics, keyboard, explanations,
 * theme and states.
 */
import './vanilla.css';
import { columns } from '../cells.ts';
import type { Rows } from '../rows.ts';
import { driveTable, rowHeight, tableHeight } from '../table.ts';

interface Slot {
  readonly element: HTMLElement;
  readonly texts: readonly Text[];
  readonly dot: HTMLElement;
  readonly icons: readonly Element[];
  readonly bar: HTMLElement;
  readonly chips: readonly HTMLElement[];
  index: number;
  row: Rows[number] | undefined;
}

const overscan = 4;
let scroller: HTMLElement;
let body: HTMLElement;
const size = Math.ceil(tableHeight / rowHeight) + 1 + 2 * overscan;
const slots: Slot[] = [];
let rows: Rows = [];
/** Of all rows, and of those shown. */
let whole: Uint32Array | undefined;
let order: Uint32Array | undefined;
let scrolled = false;

// Taken out of the rows once, when they are first needed.
let candidates: Float64Array | undefined;
let created: Float64Array | undefined;
let names: readonly string[] | undefined;

function add(parent: Element, className: string): HTMLElement {
  const element = parent.appendChild(document.createElement('div'));
  element.className = className;
  return element;
}

function icon(parent: Element): Element {
  const name = 'http://www.w3.org/2000/svg';
  const picture = parent.appendChild(document.createElementNS(name, 'svg'));
  picture.setAttribute('viewBox', '0 0 16 16');
  const path = picture.appendChild(document.createElementNS(name, 'path'));
  path.setAttribute('d', 'M3 2h10v12H3zM5 5h6M5 8h6M5 11h6');
  return picture;
}

function slot(): Slot {
  const element = document.createElement('div');
  element.className = 'row';
  const cells = columns.map(({ name }) => add(element, `cell ${name.toLowerCase()}`));
  const texts = cells.flatMap((cell) =>
    ['main', 'sub'].map((name) => add(cell, name).appendChild(document.createTextNode(''))),
  );
  const cell = (name: string) =>
    cells[columns.findIndex((column) => column.name === name)] as Element;
  return {
    element,
    texts,
    dot: add(cell('Interviewer'), 'dot'),
    icons: [0, 1, 2, 3].map(() => icon(cell('Workflow'))),
    bar: add(add(cell('Spend'), 'bar'), 'used'),
    chips: [0, 1].map(() => add(cell('Labels'), 'chip')),
    index: -1,
    row: undefined,
  };
}

/** What is no text: status, steps, budget, labels. */
function mark({ dot, icons, bar, chips }: Slot, row: Rows[number]): void {
  dot.className = `dot ${row.status}`;
  for (const [index, each] of icons.entries())
    each.toggleAttribute('hidden', index >= row.steps.length);
  bar.style.width = `${Math.min(100, (row.spend.used ?? 0) * 100)}%`;
  for (const [index, each] of chips.entries()) {
    const text = String(row.labels[index]?.value ?? '');
    if (each.textContent !== text) each.textContent = text;
  }
}

function draw(): void {
  const count = order?.length ?? rows.length;
  const visible = Math.ceil(tableHeight / rowHeight) + 1;
  const margin = scrolled ? overscan : 0;
  const top = Math.floor(scroller.scrollTop / rowHeight);
  const first = Math.max(0, Math.min(top - margin, count - visible));
  const last = Math.min(count - 1, top + visible - 1 + margin);
  for (let index = first; index <= last; index++) {
    const row = rows[order ? (order[index] as number) : index];
    const at = (slots[index % size] ??= slot());
    if (!row || (at.index === index && at.row === row)) continue;
    if (at.index !== index) at.element.style.transform = `translateY(${index * rowHeight}px)`;
    at.index = index;
    at.row = row;
    let place = 0;
    for (const { cell } of columns) {
      const [main, sub = ''] = cell(row);
      for (const text of [main, sub]) {
        const node = at.texts[place++] as Text;
        if (node.data !== text) node.data = text;
      }
    }
    mark(at, row);
    if (!at.element.isConnected) body.append(at.element);
  }
}

function show(): void {
  scroller.scrollTop = 0;
  body.style.height = `${(order?.length ?? rows.length) * rowHeight}px`;
  for (const { element, index } of slots) {
    element.hidden = index >= (order?.length ?? rows.length);
  }
  draw();
}

function sorted(keys: Float64Array, sign: 1 | -1): Uint32Array {
  const key = (position: number) => keys[position] as number;
  const id = (position: number) => (rows[position] as Rows[number]).id;
  return Uint32Array.from(rows.keys()).sort(
    (a, b) => sign * (key(a) - key(b)) || (id(a) < id(b) ? -1 : 1),
  );
}

driveTable({
  mount(host, given) {
    rows = given;
    slots.length = 0;
    order = whole = candidates = names = undefined;
    scrolled = false;
    scroller = document.createElement('div');
    body = document.createElement('div');
    // As ours does: newest first, also where they are not given so.
    created = Float64Array.from(rows, ({ createdAt }) => Date.parse(createdAt));
    const isSorted = created.every((at, index, all) => index === 0 || at <= (all[index - 1] ?? 0));
    if (!isSorted) order = whole = sorted(created, -1);
    scroller.className = 'scroller';
    body.className = 'rows';
    const head = scroller.appendChild(document.createElement('div'));
    head.className = 'head';
    for (const { name } of columns) {
      const cell = head.appendChild(document.createElement('div'));
      cell.textContent = name;
    }
    scroller.append(body);
    scroller.addEventListener('scroll', () => {
      scrolled = true;
      draw();
    });
    host.append(scroller);
    show();
  },
  update(next) {
    rows = next;
    candidates = names = undefined;
    draw();
  },
  sort(by) {
    candidates ??= Float64Array.from(rows, ({ stats }) => stats.candidates);
    order = whole = sorted(candidates, by === 'most candidates' ? -1 : 1);
    show();
  },
  filter(text) {
    names ??= rows.map(({ title, slug }) => `${title}\n${slug}`.toLowerCase());
    const found = names;
    const from = whole ?? Uint32Array.from(rows.keys());
    order = text ? from.filter((position) => found[position]?.includes(text)) : whole;
    show();
  },
  scroller: () => scroller,
  drawn: () => body.querySelectorAll('.row'),
});
