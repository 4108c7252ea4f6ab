import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { loadLanguage } from '../../../src/localization/localize.ts';
import { interviewers } from '../fixtures/interviewers.ts';
import { problem } from '../fixtures/session.ts';
import { cell, find, inState, part, read, root, tableOf, titles } from '../fixtures/table.ts';
import {
  appears,
  choose,
  confirm,
  createInterviewer,
  gone,
  openMenu,
  realSession,
  realTable,
  rowButton,
  shows,
} from '../fixtures/real-table.ts';
import { until } from '../fixtures/until.ts';

const dollars = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

/** A session in which some requests wait for `go`, before they are sent or after they are answered. */
function waiting(concerns: (request: Request) => boolean, where: 'before' | 'after' = 'before') {
  let go = () => {};
  let asked = 0;
  const held = new Promise<void>((resolve) => (go = resolve));
  const session = realSession('write-token', async (request) => {
    if (!concerns(request)) return fetch(request);
    if (where === 'before') await held;
    const answer = await fetch(request);
    asked++;
    await held;
    return answer;
  });
  return { session, go: () => go(), asked: () => asked };
}

const said = (element: SkInterviewerTable) =>
  [...root(element).querySelectorAll('.visually-hidden[role="status"]')].map(read);

async function budgetOf(element: SkInterviewerTable, title: string): Promise<HTMLInputElement> {
  rowButton(element, title, 'budget').click();
  await shows(element, `Budget of ${title}`);
  await appears(element, '.editor:popover-open');
  return find<HTMLInputElement>(element, '.editor [name="amount"]');
}

describe('sk-interviewer-table: something else happens meanwhile', () => {
  it('closes the dialog about what another session saw, and tells that nothing of it', async () => {
    await createInterviewer('Handed over cook');
    const { session, go } = waiting(({ url }) => url.endsWith('/archive'));
    const element = await realTable('Handed over cook', { session });
    await choose(element, 'Handed over cook', 'archive');
    await confirm(element);
    element.session = realSession('token');
    await gone(element, 'dialog[open]');
    const told = new Promise((resolve) => element.addEventListener('sk-change', resolve));
    go();
    await told;
    await inState(element, 'ready');
    expect(root(element).querySelectorAll('.notice').length).to.equal(0);
  });

  it('does not offer one session to undo what another did', async () => {
    await createInterviewer('Left behind cook');
    const element = await realTable('Left behind cook');
    await choose(element, 'Left behind cook', 'archive');
    await confirm(element);
    await shows(element, 'Left behind cook is archived');
    element.session = realSession('token');
    await gone(element, '.notice');
  });

  it('opens nothing over whoever has gone on before the code for it was there', async () => {
    await createInterviewer('Hasty cook');
    const session = realSession('label-token');
    const element = await realTable('Hasty cook', {
      session,
      linkBase: 'https://interview.example',
    });
    const opened = ':popover-open, dialog[open]';
    const dialogs = () => [
      root(element),
      root(element).querySelector('sk-label-dialog')?.shadowRoot,
    ];
    const goOn = async (button: HTMLElement) => {
      button.focus();
      button.click();
      part(element, 'search').focus();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(dialogs().some((each) => each?.querySelector(opened))).to.equal(false);
      expect(root(element).activeElement).to.equal(part(element, 'search'));
    };
    await goOn(rowButton(element, 'Hasty cook'));
    await goOn(rowButton(element, 'Hasty cook', 'labels'));
    const menu = await openMenu(element, 'Hasty cook');
    await goOn(menu.querySelector('[part~="menu-share"]') as HTMLElement);
    rowButton(element, 'Hasty cook', 'labels').click();
    await until(() => dialogs().some((each) => each?.querySelector(opened)), 'it opens for others');
  });

  it('opens what was asked for also when the focus comes to its button only then', async () => {
    await createInterviewer('Unfocused cook');
    const element = await realTable('Unfocused cook', { session: realSession('label-token') });
    const dialog = () => root(element).querySelector('sk-label-dialog');
    // As of a dialog that was just closed, where the click itself left the focus as it was.
    const button = rowButton(element, 'Unfocused cook', 'labels');
    button.click();
    button.focus();
    await until(() => dialog()?.shadowRoot?.querySelector('dialog[open]'), 'it opens');
  });

  it('opens what was asked for also when the focus goes with the dialog before it', async () => {
    await createInterviewer('Focusless cook');
    const element = await realTable('Focusless cook', { session: realSession('label-token') });
    rowButton(element, 'Focusless cook', 'subscribers').click();
    const field = await appears<HTMLInputElement>(element, 'dialog[open] [name="address"]');
    expect(root(element).activeElement).to.equal(field);
    find<HTMLDialogElement>(element, 'dialog[open]').close();
    rowButton(element, 'Focusless cook', 'labels').click();
    const dialog = () => root(element).querySelector('sk-label-dialog');
    await until(() => dialog()?.shadowRoot?.querySelector('dialog[open]'), 'it opens');
  });

  it('opens nothing over whoever has gone on to another part of the page', async () => {
    const element = await tableOf(interviewers(2));
    const elsewhere = document.createElement('input');
    element.after(elsewhere);
    // As of a browser, or a screen reader, that clicks on a button and leaves the focus.
    rowButton(element, titles(element)[0] ?? '').click();
    elsewhere.focus();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(root(element).querySelector('#action-menu:popover-open')).to.equal(null);
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('opens the menu of the last of two rows whose clicks wait for the code', async () => {
    const element = await tableOf(interviewers(2));
    const [first = '', second = ''] = titles(element);
    rowButton(element, first).click();
    rowButton(element, second).click();
    const menu = await appears(element, '#action-menu:popover-open');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(menu.ariaLabel).to.equal(`Actions for ${second}`);
    expect(rowButton(element, first).ariaExpanded).not.to.equal('true');
  });

  it('leaves the dialog of another row open when a change that was slow is made', async () => {
    for (const number of ['one', 'two']) await createInterviewer(`Slow cook ${number}`);
    const { session, go } = waiting(({ url }) => url.endsWith('/archive'));
    const element = await realTable('Slow cook', { session });
    await choose(element, 'Slow cook one', 'archive');
    await confirm(element);
    await sendKeys({ press: 'Escape' });
    await gone(element, 'dialog[open]');
    await choose(element, 'Slow cook two', 'duplicate');
    const name = await appears<HTMLInputElement>(element, 'dialog[open] [name="title"]');
    const loaded = new Promise((resolve) => element.addEventListener('sk-load', resolve));
    go();
    await shows(element, 'Slow cook one is archived');
    await loaded;
    expect(find<HTMLDialogElement>(element, '#action-dialog').open).to.equal(true);
    expect(root(element).activeElement === name).to.equal(true);
  });

  it('does not offer what was entered for one row as the budget of another', async () => {
    const budget = { type: 'all_time', amount: dollars(50_000) };
    for (const number of ['one', 'two']) await createInterviewer(`Twin cook ${number}`, { budget });
    const element = await realTable('Twin cook');
    await budgetOf(element, 'Twin cook one');
    const first = find<HTMLInputElement>(element, '.editor [name="amount"]');
    first.focus();
    first.select();
    await sendKeys({ type: '777' });
    // As the keyboard does, which goes on to the next row without closing the editor.
    rowButton(element, 'Twin cook two', 'budget').click();
    await until(
      () => read(find(element, '#action-title')).includes('Twin cook two'),
      'the editor is about the other',
    );
    expect(find<HTMLInputElement>(element, '.editor [name="amount"]').value).to.equal('500');
  });

  it('shows a budget that was saved, also when an older answer comes after it', async () => {
    await createInterviewer('Overtaken cook', {
      budget: { type: 'all_time', amount: dollars(50_000) },
    });
    let slow = false;
    const { session, go, asked } = waiting(
      ({ method, url }) => slow && method === 'GET' && /interviewers\?/.test(url),
      'after',
    );
    const element = await realTable('Overtaken cook', { session });
    slow = true;
    const reload = element.reload();
    await until(() => asked() === 1, 'the list is on its way');
    const amount = await budgetOf(element, 'Overtaken cook');
    amount.value = '88';
    amount.dispatchEvent(new Event('input'));
    find(element, '.editor [part~="confirm"]').click();
    await gone(element, '.editor:popover-open');
    go();
    await reload;
    await element.updateComplete;
    expect(read(cell(element, 'spend'))).to.contain('$88');
    slow = false;
    await element.reload();
    expect(read(cell(element, 'spend'))).to.contain('$88');
  });

  it('shows a row as it is now when the page refuses its new budget', async () => {
    const { id } = await createInterviewer('Renamed cook');
    const element = await realTable('Renamed cook');
    await realSession().client.PATCH('/v1/interviewers/{interviewerId}', {
      params: { path: { interviewerId: id } },
      body: { title: 'Renamed cook, nights' },
    });
    element.addEventListener('sk-before-change', (event) => event.preventDefault());
    rowButton(element, 'Renamed cook', 'budget').click();
    await appears(element, '.editor:popover-open');
    await until(() => titles(element)[0] === 'Renamed cook, nights', 'the row is the newer one');
    find(element, '.editor [part~="confirm"]').click();
    await gone(element, '.editor:popover-open');
    expect(titles(element)).to.deep.equal(['Renamed cook, nights']);
  });

  it('says what rows there are also while a notice stands', async () => {
    await createInterviewer('Announced cook');
    const element = await realTable('Announced cook');
    await choose(element, 'Announced cook', 'archive');
    await confirm(element);
    await until(() => said(element).includes('Announced cook is archived'), 'it is said');
    element.search = 'nothing of that name';
    await until(() => said(element).includes('No interviewers match'), 'the rows are said too');
  });

  it('says what rows there are also after a file could not be made', async () => {
    const element = await tableOf(interviewers(3));
    find(element, '[popovertarget="export"]').click();
    const file = await appears(element, '#export button');
    const real = URL.createObjectURL;
    URL.createObjectURL = () => {
      throw new Error('There is no room for it.');
    };
    file.click();
    await until(() => said(element).includes('The export could not be made'), 'that is said');
    URL.createObjectURL = real;
    element.search = 'nothing of that name';
    await until(() => said(element).includes('No interviewers match'), 'the rows are said too');
  });

  it('tells of a failure also when the table was moved in the page meanwhile', async () => {
    await createInterviewer('Moved cook');
    let refuse = () => {};
    const held = new Promise<void>((resolve) => (refuse = resolve));
    const session = realSession('write-token', async (request) => {
      if (request.method !== 'PATCH') return fetch(request);
      await held;
      return problem(403, 'forbidden');
    });
    const element = await realTable('Moved cook', { session });
    rowButton(element, 'Moved cook', 'budget').click();
    await appears(element, '.editor:popover-open');
    find(element, '.editor [part~="confirm"]').click();
    element.parentElement?.append(element);
    refuse();
    expect(read(await appears(element, '.notice'))).to.contain(
      'Moved cook: You may not change this',
    );
  });

  it('keeps the focus on the way back when that cannot be gone', async () => {
    await createInterviewer('Stuck cook');
    const session = realSession('write-token', async (request) =>
      request.url.endsWith('/unarchive') ? problem(403, 'forbidden') : fetch(request),
    );
    const element = await realTable('Stuck cook', { session, status: 'active' });
    await choose(element, 'Stuck cook', 'archive');
    await confirm(element);
    await shows(element, 'Stuck cook is archived');
    await shows(element, 'No interviewers match');
    part(element, 'undo').focus();
    part(element, 'undo').click();
    await shows(element, 'Stuck cook: You may not change this');
    await until(() => root(element).activeElement?.matches('[part~="undo"]'), 'it has the focus');
  });

  it('asks in the language of the page, also when that changes', async () => {
    await loadLanguage('de');
    await createInterviewer('Spoken cook');
    const element = await realTable('Spoken cook');
    for (const action of ['duplicate', 'subscribers', 'archive', 'budget']) {
      element.lang = 'en';
      await choose(element, 'Spoken cook', action);
      await appears(element, 'dialog:is([open], :popover-open)');
      const words = () => ['#action-title', '[part~="confirm"]'].map((s) => read(find(element, s)));
      const before = words();
      element.lang = 'de';
      await until(() => words().every((word, at) => word !== before[at]), `${action} in German`);
      find(element, 'dialog [part~="cancel"]').click();
      await gone(element, 'dialog:is([open], :popover-open)');
    }
  });
});
