import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { interviewer, interviewers, page } from '../fixtures/interviewers.ts';
import { json, problem } from '../fixtures/session.ts';
import {
  apiOf,
  find,
  inState,
  part,
  read,
  root,
  rows,
  tableFrom,
  tableOf,
  titles,
} from '../fixtures/table.ts';
import {
  appears,
  confirm,
  createInterviewer,
  openMenu,
  realSession,
  realTable,
  shows,
  storedInterviewer,
} from '../fixtures/real-table.ts';
import { until } from '../fixtures/until.ts';

const box = (element: SkInterviewerTable, row: number) =>
  rows(element)[row]?.querySelector<HTMLInputElement>('[data-select]') as HTMLInputElement;

const ticked = (element: SkInterviewerTable) =>
  rows(element).filter((_, index) => box(element, index).checked).length;

async function three(prefix: string) {
  const made = [];
  for (const name of ['one', 'two', 'three']) {
    made.push(await createInterviewer(`${prefix} ${name}`));
  }
  return made;
}

const statuses = (made: { id: string }[]) =>
  Promise.all(made.map(async ({ id }) => (await storedInterviewer(id)).status));

describe('sk-interviewer-table: several rows (#38)', () => {
  it('has no boxes unless the host wants them', async () => {
    const element = await tableOf(interviewers(3));
    expect(root(element).querySelector('.cell-select')).to.equal(null);
  });

  it('ticks one, all of the page and none, without choosing a row', async () => {
    const element = await tableOf(interviewers(5), { selectable: true, pageSize: 3 });
    element.addEventListener('sk-select', () => expect.fail('A row was chosen.'));
    const all = part<HTMLInputElement>(element, 'select-all');
    box(element, 0).click();
    await element.updateComplete;
    expect([all.checked, all.indeterminate]).to.deep.equal([false, true]);
    await shows(element, '1 selected');
    all.click();
    await element.updateComplete;
    expect(ticked(element)).to.equal(3);
    expect([all.checked, all.indeterminate]).to.deep.equal([true, false]);
    part(element, 'next').click();
    await element.updateComplete;
    expect(ticked(element), 'the other page').to.equal(0);
    await shows(element, '3 selected');
    await expect(element).to.be.accessible();
    part(element, 'selection-clear').click();
    await element.updateComplete;
    expect(root(element).querySelector('.selection')).to.equal(null);
  });

  it('looks at no ticked row again where nothing changed', async () => {
    let asked = 0;
    const list = Array.from({ length: 2_000 }, (_, index) => {
      const id = `intv_${String(index).padStart(5, '0')}`;
      const row = interviewer({ id, title: `Cook ${index}` });
      return Object.defineProperty(row, 'id', { get: () => (asked++, id), enumerable: true });
    });
    const element = await tableOf(list, { selectable: true });
    part(element, 'select-all').click();
    await shows(element, '2,000 selected');
    await element.updateComplete;
    asked = 0;
    element.requestUpdate();
    await element.updateComplete;
    expect(asked).to.be.below(200);
    expect(part<HTMLInputElement>(element, 'select-all').checked).to.equal(true);
    box(element, 0).click();
    await shows(element, '1,999 selected');
    expect(part<HTMLInputElement>(element, 'select-all').indeterminate).to.equal(true);
  });

  it('is named, ticked by keyboard, and drops what another filter hides', async () => {
    const element = await tableOf(interviewers(5), { selectable: true });
    const first = box(element, 0);
    expect(first.getAttribute('aria-label')).to.equal(`Select ${titles(element)[0]}`);
    first.focus();
    await sendKeys({ press: ' ' });
    await shows(element, '1 selected');
    element.status = 'archived';
    await element.updateComplete;
    element.status = 'all';
    await element.updateComplete;
    expect(ticked(element)).to.equal(0);
  });

  it('keeps what is ticked in another order', async () => {
    const element = await tableOf(interviewers(5), { selectable: true });
    box(element, 1).click();
    await shows(element, '1 selected');
    const title = titles(element)[1];
    element.sort = 'oldest';
    await element.updateComplete;
    expect(ticked(element)).to.equal(1);
    expect(box(element, titles(element).indexOf(title)).checked).to.equal(true);
  });

  it('counts no row that is gone, of the host', async () => {
    const list = ['a', 'b', 'c'].map((id) => interviewer({ id, title: id }));
    const element = await tableOf(list, { selectable: true });
    part(element, 'select-all').click();
    await shows(element, '3 selected');
    element.data = list.slice(1);
    await shows(element, '2 selected');
    element.data = list;
    await element.updateComplete;
    expect(ticked(element), 'what comes back is not ticked').to.equal(2);
    element.data = [];
    await until(() => !root(element).querySelector('.selection'), 'none is selected');
  });

  it('counts no row of another page that is gone, of the host', async () => {
    const list = ['a', 'b', 'c', 'd'].map((id) => interviewer({ id, title: id }));
    const element = await tableOf(list, { selectable: true, pageSize: 2 });
    part(element, 'select-all').click();
    await shows(element, '2 selected');
    part(element, 'next').click();
    await element.updateComplete;
    part(element, 'select-all').click();
    await shows(element, '4 selected');
    element.data = list.slice(1);
    await shows(element, '3 selected');
  });

  it('unticks what turned out to be gone, and leaves what could not be done otherwise', async () => {
    const made = await three('Gone');
    const session = realSession('write-token', async (request) => {
      if (request.url.includes(`${made[0]?.id}/archive`)) return problem(404, 'not_found');
      if (request.url.includes(`${made[1]?.id}/archive`)) return problem(403, 'forbidden');
      return fetch(request);
    });
    const element = await realTable('Gone', { session, selectable: true });
    part(element, 'select-all').click();
    (await appears(element, '[part~="selection-archive"]')).click();
    await confirm(element);
    await shows(element, '1 selected');
    const left = rows(element).findIndex((_, index) => box(element, index).checked);
    expect(titles(element)[left]).to.equal('Gone two');
  });

  it('leaves the last row in view, with the bar and a notice below it', async () => {
    const element = await tableOf(interviewers(50), { selectable: true });
    element.style.blockSize = '600px';
    await new Promise(requestAnimationFrame);
    const scroller = part(element, 'scroller');
    const bottom = () => find(element, '[part="frame"]').getBoundingClientRect().bottom;
    const inView = rows(element).filter((row) => row.getBoundingClientRect().bottom <= bottom());
    const row = inView.at(-1);
    const tick = row?.querySelector<HTMLElement>('[data-select]');
    tick?.focus();
    tick?.click();
    const bar = await appears(element, '[part="selection"]');
    const above = (each: Element | undefined) =>
      (each?.getBoundingClientRect().bottom ?? Infinity) <= bar.getBoundingClientRect().top;
    await until(() => above(row), 'the row with the focus stays in view');
    await sendKeys({ press: 'End' });
    await until(() => above(rows(element).at(-1)), 'the last row is in view');
    expect(above(scroller)).to.equal(true);
  });

  it('has the bar in view where the end of the table is not, and no row with the focus under it', async () => {
    const element = await tableOf(interviewers(50), { selectable: true });
    element.style.marginBlock = '300px 900px';
    element.style.blockSize = '800px';
    await new Promise(requestAnimationFrame);
    box(element, 0).focus();
    box(element, 0).click();
    const bar = (await appears(element, '[part="selection"]')).getBoundingClientRect();
    expect(bar.bottom).to.be.at.most(innerHeight);
    for (let presses = 0; presses < 8; presses++) {
      await sendKeys({ press: 'ArrowDown' });
      const row = root(element).activeElement?.closest('tr');
      const { top } = part(element, 'selection').getBoundingClientRect();
      expect(row?.getBoundingClientRect().bottom).to.be.at.most(top);
    }
    part(element, 'selection-clear').click();
    await element.updateComplete;
  });

  it('counts no row that is gone, of the API, and knows the others as they are now', async () => {
    const list = ['a', 'b', 'c'].map((id) => interviewer({ id, title: id }));
    const api = apiOf(list);
    const element = await tableFrom(api, { selectable: true });
    await inState(element, 'ready');
    part(element, 'select-all').click();
    await shows(element, '3 selected');
    api.interviewers = () => json(page(list.slice(1)));
    await element.reload();
    await shows(element, '2 selected');
  });

  it('hands out rows of the host as they are now', async () => {
    const element = await tableOf([interviewer({ id: 'a', title: 'Before' })], {
      selectable: true,
    });
    box(element, 0).click();
    await appears(element, '[part~="selection-export"]');
    element.data = [interviewer({ id: 'a', title: 'After' })];
    await element.updateComplete;
    let file: Blob | undefined;
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => real((file = blob));
    const stop = (event: Event) => event.preventDefault();
    addEventListener('click', stop);
    part(element, 'selection-export').click();
    await until(() => file !== undefined, 'a file is made');
    URL.createObjectURL = real;
    removeEventListener('click', stop);
    expect(await file?.text())
      .to.contain('After')
      .and.not.contain('Before');
  });

  it('gives the focus to the box for all when the bar that had it goes', async () => {
    const element = await tableOf(interviewers(3), { selectable: true });
    part(element, 'select-all').click();
    const clear = await appears(element, '[part~="selection-clear"]');
    clear.focus();
    clear.click();
    await until(() => !root(element).querySelector('.selection'), 'the bar is gone');
    expect(root(element).activeElement?.getAttribute('part')).to.equal('select-all');
  });

  it('archives several after one question, and takes them back on Undo', async () => {
    const made = await three('Bulk');
    const element = await realTable('Bulk', { selectable: true });
    const changes: string[] = [];
    element.addEventListener('sk-change', ({ change }) => {
      if ('operation' in change) changes.push(`${change.operation} ${change.interviewers.length}`);
    });
    part(element, 'select-all').click();
    (await appears(element, '[part~="selection-archive"]')).click();
    await appears(element, 'dialog[open]');
    expect(read(find(element, '#action-title'))).to.equal('Archive 3 interviewers?');
    for (const { title } of made) expect(read(find(element, 'dialog'))).to.contain(title);
    await expect(element).to.be.accessible();
    await confirm(element);
    await shows(element, '3 interviewers are archived');
    expect(await statuses(made)).to.deep.equal(['archived', 'archived', 'archived']);
    part(element, 'undo').click();
    await shows(element, '3 interviewers are no longer archived');
    expect(await statuses(made)).to.deep.equal(['active', 'active', 'active']);
    expect(changes).to.deep.equal(['archiveInterviewer 3', 'unarchiveInterviewer 3']);
  });

  it('unticks also a single row that was archived with the bar, and none for one by its own menu', async () => {
    await three('Single cook');
    const element = await realTable('Single cook', { selectable: true });
    box(element, 0).click();
    await shows(element, '1 selected');
    const other = titles(element)[1] ?? '';
    const menu = await openMenu(element, other);
    menu.querySelector<HTMLElement>('[part~="menu-archive"]')?.click();
    await confirm(element);
    await shows(element, `${other} is archived`);
    await shows(element, '1 selected');
    part(element, 'selection-archive').click();
    await confirm(element);
    await until(() => !root(element).querySelector('.selection'), 'none is ticked');
    box(element, 2).click();
    await shows(element, '1 selected');
    part(element, 'undo').click();
    await shows(element, 'is no longer archived');
    expect(ticked(element), 'what was ticked since').to.equal(1);
  });

  it('leaves focus and scroll alone on the way, whatever row was used before', async () => {
    const made = await three('Unrelated cook');
    const element = await realTable('Unrelated cook', { selectable: true });
    rows(element)[2]?.querySelector<HTMLElement>('[data-action="menu"]')?.click();
    (await appears(element, '#action-menu:popover-open')).hidePopover();
    box(element, 0).click();
    box(element, 1).click();
    (await appears(element, '[part~="selection-archive"]')).focus();
    part(element, 'selection-archive').click();
    await confirm(element);
    await shows(element, '2 interviewers are archived');
    await until(() => root(element).activeElement, 'something has the focus');
    expect(root(element).activeElement?.closest('tr') === null, 'it is no row').to.equal(true);
    (await appears(element, '[part~="undo"]')).focus();
    part(element, 'undo').click();
    await shows(element, '2 interviewers are no longer archived');
    await until(() => root(element).activeElement, 'something has the focus');
    expect(root(element).activeElement?.closest('tr') === null, 'it is no row').to.equal(true);
    expect(await statuses(made)).to.deep.equal(['active', 'active', 'active']);
  });

  it('stops on Cancel after the one under way, and says what was done', async () => {
    const made = await three('Stopped cook');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let sent = 0;
    const session = realSession('write-token', async (request) => {
      if (request.url.endsWith('/archive') && ++sent === 1) await held;
      return fetch(request);
    });
    const element = await realTable('Stopped cook', { selectable: true, session });
    part(element, 'select-all').click();
    (await appears(element, '[part~="selection-archive"]')).click();
    await confirm(element);
    await until(() => sent === 1, 'the first is under way');
    find(element, 'dialog [part~="cancel"]').click();
    await until(() => !root(element).querySelector('dialog[open]'), 'it is closed');
    release();
    await shows(element, '1 interviewer is archived; stopped, 2 left unchanged');
    await shows(element, '2 selected');
    expect((await statuses(made)).sort()).to.deep.equal(['active', 'active', 'archived']);
    expect(sent).to.equal(1);
    part(element, 'undo').click();
    await shows(element, 'is no longer archived');
    expect(await statuses(made)).to.deep.equal(['active', 'active', 'active']);
  });

  it('lists what could not be archived with the reason, and leaves that ticked', async () => {
    const made = await three('Partly');
    const refused = made[1]?.id ?? '';
    const session = realSession('write-token', (request) =>
      request.url.endsWith(`${refused}/archive`)
        ? Promise.resolve(problem(403, 'forbidden'))
        : fetch(request),
    );
    const element = await realTable('Partly', { selectable: true, session });
    part(element, 'select-all').click();
    (await appears(element, '[part~="selection-archive"]')).click();
    await confirm(element);
    await shows(element, '2 interviewers are archived, 1 could not be');
    expect(read(part(element, 'failures'))).to.match(/^Partly two: You may not change this/);
    expect(await statuses(made)).to.deep.equal(['archived', 'active', 'archived']);
    await shows(element, '1 selected');
    await until(() => ticked(element) === 1, 'the one that failed is ticked');
    await expect(element).to.be.accessible();
  });

  it('changes none where the host says no', async () => {
    const made = await three('Forbidden');
    const element = await realTable('Forbidden', { selectable: true });
    element.addEventListener('sk-before-change', (event) => event.preventDefault());
    part(element, 'select-all').click();
    (await appears(element, '[part~="selection-archive"]')).click();
    await confirm(element);
    await until(() => !root(element).querySelector('dialog[open]'), 'the dialog is closed');
    expect(await statuses(made)).to.deep.equal(['active', 'active', 'active']);
  });

  it('hands the rows ticked out as a file, also to who may only read', async () => {
    await three('Exported');
    const session = realSession('token');
    const element = await realTable('Exported', { selectable: true, session });
    box(element, 0).click();
    await element.updateComplete;
    box(element, 2).click();
    await appears(element, '[part~="selection-export"]');
    expect(root(element).querySelector('[part~="selection-archive"]')).to.equal(null);
    let file: Blob | undefined;
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => real((file = blob));
    const stop = (event: Event) => event.preventDefault();
    addEventListener('click', stop);
    part(element, 'selection-export').click();
    await until(() => file !== undefined, 'a file is made');
    URL.createObjectURL = real;
    removeEventListener('click', stop);
    const text = (await file?.text()) ?? '';
    expect(text).to.match(/rows,2/);
    for (const row of [0, 2]) expect(text).to.contain(titles(element)[row]);
    expect(text).not.to.contain(titles(element)[1]);
  });
});
