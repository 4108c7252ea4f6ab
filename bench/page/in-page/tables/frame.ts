/** What stands around the rows of the baseline: search, order, labels, tabs with counts, buttons, foot. */
import * as shapes from '../../../../src/elements/icon-shapes.ts';
import { made } from '../made.ts';
import type { Rows } from '../rows.ts';

const statuses = ['all', 'active', 'expired', 'archived', 'draft'] as const;
const sorts = ['Most recent', 'Oldest', 'Most candidates', 'Fewest candidates'];
const numbers = made(() => new Intl.NumberFormat('en'));

function add(parent: Element, name: string, className: string, text = ''): HTMLElement {
  const element = parent.appendChild(document.createElement(name));
  element.className = className;
  if (text) element.textContent = text;
  return element;
}

export function icon(parent: Element, shape: string): Element {
  const name = 'http://www.w3.org/2000/svg';
  const picture = parent.appendChild(document.createElementNS(name, 'svg'));
  picture.setAttribute('viewBox', '0 0 24 24');
  const path = picture.appendChild(document.createElementNS(name, 'path'));
  path.setAttribute('d', shape);
  return picture;
}

/** Puts it around a table; the answer writes how many rows there are, of all and in each status. */
export function frame(host: HTMLElement, table: Element): (rows: Rows) => void {
  const bar = add(host, 'div', 'toolbar');
  const search = add(bar, 'input', 'search') as HTMLInputElement;
  search.type = 'search';
  search.placeholder = 'Search by name';
  const select = add(bar, 'select', 'sort');
  for (const sort of sorts) add(select, 'option', '', sort);
  icon(add(bar, 'button', 'filter', 'Labels'), shapes.filter);
  for (const shape of [shapes.table, shapes.download]) icon(add(bar, 'button', 'tool'), shape);
  const tabs = add(host, 'div', 'tabs');
  const counts = statuses.map((status) => {
    const tab = add(tabs, 'label', 'tab');
    const box = add(tab, 'input', 'radio') as HTMLInputElement;
    box.type = 'radio';
    box.name = 'status';
    box.checked = status === 'all';
    tab.append(`${status.charAt(0).toUpperCase()}${status.slice(1)}`);
    return add(tab, 'span', 'count').appendChild(document.createTextNode(''));
  });
  host.append(table);
  const foot = add(host, 'div', 'foot').appendChild(document.createTextNode(''));
  return (rows) => {
    const found: Record<string, number> = { all: rows.length };
    for (const { status } of rows) found[status] = (found[status] ?? 0) + 1;
    for (const [index, status] of statuses.entries()) {
      const text = numbers().format(found[status] ?? 0);
      const node = counts[index] as Text;
      if (node.data !== text) node.data = text;
    }
    const text = `${numbers().format(rows.length)} interviewers`;
    if (foot.data !== text) foot.data = text;
  };
}
