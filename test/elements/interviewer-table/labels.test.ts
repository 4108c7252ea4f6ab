import { expect } from '@open-wc/testing';
import { unwrap } from '../../../src/client/error.ts';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import '../../../src/elements/label-manager/label-dialog.ts';
import {
  choose,
  createInterviewer,
  openMenu,
  realSession,
  realTable,
  rowButton,
  storedInterviewer,
} from '../fixtures/real-table.ts';
import { cell, find, part, read, root, rows } from '../fixtures/table.ts';
import { until } from '../fixtures/until.ts';

const session = realSession('label-token');

/** The dialog, once it has the definitions. */
async function dialog(element: SkInterviewerTable): Promise<HTMLElement> {
  await until(() => root(element).querySelector('sk-label-dialog'), 'there is a dialog');
  const found = find(element, 'sk-label-dialog');
  await until(
    () => root(found).querySelectorAll('dialog[open] #label option').length > 1,
    'it has labels',
  );
  return found;
}

async function enter(labels: HTMLElement, key: string, value: string): Promise<void> {
  for (const [selector, text] of [
    ['#label', key],
    ['#value', value],
  ] as const) {
    await until(() => root(labels).querySelector(selector), selector);
    const field = find<HTMLInputElement>(labels, selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await (labels as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }
}

async function set(labels: HTMLElement, key: string, value: string): Promise<void> {
  await enter(labels, key, value);
  part(labels, 'apply').click();
  await until(() => root(labels).querySelector('[part~="report"]'), 'it is done');
}

const labelsOf = async (id: string) =>
  (await storedInterviewer(id)).labels.map(({ key, value }) => `${key}: ${value}`);

describe('sk-interviewer-table: labels in place (#22, #144)', () => {
  const key = 'placed_team';

  before(async () => {
    const body = { key, name: 'Placed team', type: 'text' } as const;
    unwrap(await session.client.POST('/v1/labels', { body }));
  });

  it('are not set any more once the host does not allow it, and their dialog closes', async () => {
    const { id } = await createInterviewer('Withdrawn label cook');
    const element = await realTable('Withdrawn label cook', { session });
    await choose(element, 'Withdrawn label cook', 'labels');
    const labels = await dialog(element);
    await enter(labels, key, 'Night');
    element.actions = 'candidates';
    await until(() => !root(labels).querySelector('dialog[open]'), 'it is closed');
    expect(await labelsOf(id)).to.deep.equal([]);
  });

  it('sets a label from its cell, shows it and gives the focus back', async () => {
    const { id } = await createInterviewer('Labelled baker');
    const element = await realTable('Labelled baker', { session });
    const button = rowButton(element, 'Labelled baker', 'labels');
    expect(button.getAttribute('aria-label')).to.equal('Edit the labels of Labelled baker');
    button.focus();
    button.click();
    const labels = await dialog(element);
    // By which live rows know to stand still.
    expect(labels.matches(':focus-within')).to.equal(true);
    await expect(element).to.be.accessible();
    await set(labels, key, 'Night shift');
    part(labels, 'close').click();
    await until(() => read(cell(element, 'labels')).includes('Night shift'), 'the row shows it');
    expect(await labelsOf(id)).to.deep.equal([`${key}: Night shift`]);
    const { activeElement } = root(element);
    expect(activeElement?.closest('tr')).to.equal(rows(element)[0]);
  });

  it('sets one on all rows that are ticked', async () => {
    const made = await Promise.all(
      ['Batch cook one', 'Batch cook two'].map((title) => createInterviewer(title)),
    );
    const element = await realTable('Batch cook', { session, selectable: true });
    part(element, 'select-all').click();
    await until(() => root(element).querySelector('[part~="selection-labels"]'), 'the bar');
    part(element, 'selection-labels').click();
    const labels = await dialog(element);
    await set(labels, key, 'Kitchen');
    part(labels, 'close').click();
    for (const { id } of made) expect(await labelsOf(id)).to.deep.equal([`${key}: Kitchen`]);
    await until(
      () => rows(element).every((row) => row.textContent?.includes('Kitchen')),
      'both rows show it',
    );
  });

  it('lets a page style the buttons of its dialog', async () => {
    const title = 'Styled baker';
    await createInterviewer(title, { labels: { [key]: 'Day shift' } });
    const element = await realTable(title, { session });
    const style = document.createElement('style');
    const parts = ['apply', 'take-off', 'remove', 'close'];
    style.textContent = parts.map((each) => `sk-interviewer-table::part(${each})`).join();
    style.textContent += '{ outline: 3px dotted rgb(1, 2, 3) }';
    document.head.append(style);
    await choose(element, title, 'labels');
    const labels = await dialog(element);
    await until(() => root(labels).querySelector('[part~="remove"]'), 'the label it has');
    const looks = parts.map((each) => getComputedStyle(part(labels, each)).outlineColor);
    style.remove();
    expect(looks).to.deep.equal(parts.map(() => 'rgb(1, 2, 3)'));
  });

  it('shows a label also when the dialog is closed before that is set', async () => {
    await createInterviewer('Hurried baker');
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    const slow = realSession('label-token', async (request) => {
      if (request.method !== 'GET') await held;
      return fetch(request);
    });
    const element = await realTable('Hurried baker', { session: slow });
    await choose(element, 'Hurried baker', 'labels');
    const labels = await dialog(element);
    await enter(labels, key, 'Day shift');
    part(labels, 'apply').click();
    part(labels, 'close').click();
    await until(() => !root(labels).querySelector('dialog[open]'), 'the dialog is closed');
    // Not by the live stream, which not every session may read.
    const loaded = new Promise((resolve) => element.addEventListener('sk-load', resolve));
    go();
    await loaded;
    await until(() => read(cell(element, 'labels')).includes('Day shift'), 'the row shows it');
  });

  it('does not come up over the menu of another row that was opened meanwhile', async () => {
    for (const name of ['one', 'two']) await createInterviewer(`Impatient baker ${name}`);
    const element = await realTable('Impatient baker', { session });
    rowButton(element, 'Impatient baker one', 'labels').click();
    rowButton(element, 'Impatient baker two').click();
    await until(() => root(element).querySelector('#action-menu:popover-open'), 'the menu is open');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(root(element).querySelectorAll('#action-menu:popover-open').length).to.equal(1);
    const labels = root(element).querySelector('sk-label-dialog')?.shadowRoot;
    expect(labels?.querySelector('dialog[open]') ?? null).to.equal(null);
  });

  it('lets the page refuse a label, and then nothing is set', async () => {
    const { id } = await createInterviewer('Refused butcher');
    const element = await realTable('Refused butcher', { session });
    element.addEventListener('sk-before-change', (event) => event.preventDefault());
    await choose(element, 'Refused butcher', 'labels');
    const labels = await dialog(element);
    const field = find<HTMLSelectElement>(labels, '#label');
    field.value = key;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => root(labels).querySelector('#value'), 'the value');
    find<HTMLInputElement>(labels, '#value').value = 'Nobody';
    find(labels, '#value').dispatchEvent(new Event('input', { bubbles: true }));
    part(labels, 'apply').click();
    part(labels, 'close').click();
    expect(await labelsOf(id)).to.deep.equal([]);
  });

  it('is offered to nobody who may not label', async () => {
    await createInterviewer('Plain waiter');
    const element = await realTable('Plain waiter');
    expect(root(element).querySelector('[data-action="labels"]')).to.equal(null);
    const menu = await openMenu(element, 'Plain waiter');
    expect(menu.querySelector('[part~="menu-labels"]')).to.equal(null);
  });
});
