/**
 * The baseline: a window of fixed height over rows of fixed height. Row i lives in slot i mod size;
 * a slot changes what differs. It shows what ours shows, without semantics, keyboard, explanations,
 * theme and states.
 */
import './vanilla.css';
import {
  readSignals,
  signalsBesideName,
} from '../../../../src/elements/interviewer-table/attention.ts';
import * as shapes from '../../../../src/elements/icon-shapes.ts';
import { columns } from '../cells.ts';
import { frame, icon } from './frame.ts';
import type { Rows } from '../rows.ts';
import { driveTable, rowHeight, tableHeight } from '../table.ts';

interface Slot {
  readonly element: HTMLElement;
  readonly texts: readonly Text[];
  readonly dot: HTMLElement;
  readonly icons: readonly Element[];
  readonly bar: HTMLElement;
  readonly chips: readonly HTMLElement[];
  readonly state: HTMLElement;
  readonly badges: readonly HTMLElement[];
  readonly few: readonly HTMLElement[];
  index: number;
  row: Rows[number] | undefined;
}

const states: Record<string, string> = { archived: 'Archived', expired: 'Expired', draft: 'Draft' };
const signalNames = {
  no_recent_candidates: 'Quiet for 7 days',
  completion_below_baseline: 'Low completion',
  expiring: 'Expires soon',
  ats_error: 'ATS error',
  budget_warning: 'Budget',
};
const stepShapes: Record<string, string> = {
  web_interview: shapes.voice,
  conversational_sms: shapes.sms,
  resume: shapes.resume,
  form: shapes.form,
};
const all = readSignals('');
const shownColumns = ['deadline', 'ats', 'spend'] as const;

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
let count: (rows: Rows) => void;

// Taken out of the rows once, when they are first needed.
let candidates: Float64Array | undefined;
let created: Float64Array | undefined;
let names: readonly string[] | undefined;

function add(parent: Element, className: string): HTMLElement {
  const element = parent.appendChild(document.createElement('div'));
  element.className = className;
  return element;
}

/** Draws a text in a box that is there only with a text. */
function say(box: HTMLElement, text: string): void {
  if (box.textContent === text) return;
  box.textContent = text;
  box.hidden = text === '';
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
  const box = (parent: Element, className: string) => {
    const element = add(parent, className);
    element.hidden = true;
    return element;
  };
  const named = cell('Interviewer');
  const name = named.querySelector('.sub') as HTMLElement;
  const state = box(name, 'state');
  name.prepend(state);
  icon(add(element, 'cell more'), shapes.more);
  return {
    state,
    badges: [0, 1, 2].map((place) => box(name, place < 2 ? 'badge warning' : 'badge')),
    few: [cell('Stats'), cell('CSAT')].map((at) =>
      box(at.querySelector('.main') as Element, 'badge'),
    ),
    element,
    texts,
    dot: add(cell('Interviewer'), 'dot'),
    icons: [0, 1, 2, 3].map(() => icon(cell('Workflow'), shapes.step)),
    bar: add(add(cell('Spend'), 'bar'), 'used'),
    chips: [0, 1].map(() => box(cell('Labels'), 'chip')),
    index: -1,
    row: undefined,
  };
}

/** What is no text: status, steps, budget, labels. */
function mark(slot: Slot, row: Rows[number]): void {
  const { dot, icons, bar, chips, state, badges, few } = slot;
  dot.className = `dot ${row.status}`;
  say(state, row.status === 'active' ? '' : (states[row.status] ?? ''));
  const signals = signalsBesideName(row, { columns: shownColumns, signals: all, now: Date.now() });
  for (const [index, badge] of badges.entries()) {
    const rest = signals.length > 2 ? `+${signals.length - 2}` : '';
    const signal = signals[index];
    say(badge, index === 2 ? rest : signal ? signalNames[signal] : '');
  }
  say(few[0] as HTMLElement, row.stats.lowSample ? 'Few' : '');
  say(few[1] as HTMLElement, row.csat.lowSample && row.csat.score ? 'Few' : '');
  for (const [index, each] of icons.entries()) {
    const step = row.steps[index];
    each.toggleAttribute('hidden', !step);
    const shape = (step && stepShapes[step.type]) ?? shapes.step;
    const path = each.firstElementChild as Element;
    if (path.getAttribute('d') !== shape) path.setAttribute('d', shape);
  }
  bar.style.width = `${Math.min(100, (row.spend.used ?? 0) * 100)}%`;
  for (const [index, each] of chips.entries()) say(each, String(row.labels[index]?.value ?? ''));
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
    count = frame(host, scroller);
    count(rows);
    show();
  },
  update(next) {
    rows = next;
    candidates = names = undefined;
    count(rows);
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
    count(order ? Array.from(order, (position) => rows[position] as Rows[number]) : rows);
    show();
  },
  scroller: () => scroller,
  drawn: () => body.querySelectorAll('.row'),
});
