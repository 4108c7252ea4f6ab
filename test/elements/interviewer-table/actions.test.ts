import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { SkBeforeChangeEvent, SkChangeEvent } from '../../../src/elements/change-events.ts';
import type { SkNavigateEvent } from '../../../src/elements/events.ts';
import type {
  InterviewerChange,
  InterviewerChanged,
} from '../../../src/elements/interviewer-table/interviewer-change.ts';
import { loadLanguage } from '../../../src/localization/localize.ts';
import { problem } from '../fixtures/session.ts';
import { interviewer } from '../fixtures/interviewers.ts';
import { find, part, read, root, tableOf, titles } from '../fixtures/table.ts';
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
  storedInterviewer,
} from '../fixtures/real-table.ts';
import { until } from '../fixtures/until.ts';
import { setOnline } from '../fixtures/online.ts';

const items = (menu: HTMLElement) => [...menu.querySelectorAll('[role="menuitem"]')].map(read);
const focused = (element: Element) => element.shadowRoot?.activeElement ?? null;
const error = (element: Parameters<typeof find>[0]) => find(element, '[part="dialog-error"]');

describe('sk-interviewer-table: actions of a row', () => {
  it('offers what the session may do, and to a reader only what reads (#12, #33)', async () => {
    await createInterviewer('Offer cook');
    const writer = await realTable('Offer cook');
    expect(items(await openMenu(writer, 'Offer cook'))).to.deep.equal([
      'View candidates',
      'Edit settings',
      'Edit budget',
      'Edit subscribers',
      'Duplicate',
      'Archive',
    ]);
    await expect(writer).to.be.accessible();
    const reader = await realTable('Offer cook', { session: realSession('token') });
    expect(items(await openMenu(reader, 'Offer cook'))).to.deep.equal(['View candidates']);
  });

  it('offers what the host names, and no menu at all with `none`', async () => {
    const element = await tableOf([interviewer()], { actions: 'settings archive' });
    expect(items(await openMenu(element, 'Seasonal sales associate'))).to.deep.equal([
      'Edit settings',
    ]);
    element.actions = 'none';
    await element.updateComplete;
    expect(root(element).querySelector('[data-action], .cell-actions')).to.equal(null);
  });

  it('sends the host to candidates and settings, and does not choose the row for a menu (#32, #33)', async () => {
    const element = await tableOf([interviewer({ id: 'intv_7' })]);
    const events: string[] = [];
    element.addEventListener('sk-select', ({ id }) => events.push(`select ${id}`));
    element.addEventListener('sk-navigate', (event: SkNavigateEvent) => {
      events.push(`${event.destination} ${event.id}`);
      expect(event.cancelable).to.equal(true);
    });
    await openMenu(element, 'Seasonal sales associate');
    expect(events).to.deep.equal([]);
    await choose(element, 'Seasonal sales associate', 'settings');
    await choose(element, 'Seasonal sales associate', 'candidates');
    expect(events).to.deep.equal(['settings intv_7', 'select intv_7', 'candidates intv_7']);
  });

  it('works by keyboard: Tab to the button, arrows in the menu, Escape back to the button', async () => {
    const element = await tableOf([interviewer()]);
    find(element, '[data-open]').focus();
    await sendKeys({ press: 'Tab' });
    const button = rowButton(element, 'Seasonal sales associate');
    expect(focused(element)).to.equal(button);
    expect(button.getAttribute('aria-label')).to.equal('Actions for Seasonal sales associate');
    await sendKeys({ press: 'Enter' });
    await appears(element, '#action-menu:popover-open');
    await until(() => read(focused(element)) === 'View candidates', 'the first has the focus');
    await sendKeys({ press: 'ArrowUp' });
    expect(read(focused(element))).to.equal('Edit settings');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    expect(read(focused(element))).to.equal('Edit settings');
    let heard = 0;
    const listen = () => heard++;
    addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    removeEventListener('keydown', listen);
    await until(() => focused(element) === button, 'the button has the focus again');
    expect(heard, 'what the table stands in stays open').to.equal(0);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('goes on from its button with Tab in the menu, and closes with a second press of that', async () => {
    const element = await tableOf([interviewer(), interviewer({ id: 'intv_2', title: 'Cook' })]);
    const after = document.createElement('button');
    element.after(after);
    const menu = await openMenu(element, 'Seasonal sales associate');
    await until(() => read(focused(element)) === 'View candidates', 'the first has the focus');
    await sendKeys({ press: 'Tab' });
    expect(menu.matches(':popover-open')).to.equal(false);
    expect(document.activeElement === after, 'it is what comes next').to.equal(true);
    const press = async () => {
      const { left, top } = rowButton(element, 'Cook').getBoundingClientRect();
      const position: [number, number] = [Math.round(left + 8), Math.round(top + 8)];
      await sendMouse({ type: 'click', position });
    };
    try {
      await press();
      await until(() => menu.matches(':popover-open'), 'it opens');
      await press();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(menu.matches(':popover-open'), 'it is closed').to.equal(false);
      await press();
      await until(() => menu.matches(':popover-open'), 'it opens again');
    } finally {
      await resetMouse();
      after.remove();
    }
  });

  it('archives nothing once the host no longer allows it, and the question closes', async () => {
    const { id } = await createInterviewer('Withdrawn filing cook');
    const element = await realTable('Withdrawn filing cook');
    await choose(element, 'Withdrawn filing cook', 'archive');
    await appears(element, '.dialog[open]');
    element.actions = 'candidates';
    await gone(element, '.dialog[open]');
    await until(() => focused(element) === rowButton(element, 'Withdrawn filing cook'), 'focus');
    expect((await storedInterviewer(id)).status).to.equal('active');
  });

  it('archives after a question, tells the host and takes it back on Undo (#35)', async () => {
    const { id } = await createInterviewer('Archive cook');
    const element = await realTable('Archive cook', { status: 'active' });
    const events: (InterviewerChange | InterviewerChanged)[] = [];
    const keep = ({ change }: SkBeforeChangeEvent | SkChangeEvent) =>
      events.push(change as InterviewerChange);
    element.addEventListener('sk-before-change', keep);
    element.addEventListener('sk-change', keep);

    await choose(element, 'Archive cook', 'archive');
    await appears(element, 'dialog[open]');
    expect(read(find(element, 'dialog'))).to.contain('Archive Archive cook?');
    await expect(element).to.be.accessible();
    find(element, '[part~="cancel"]').click();
    expect((await storedInterviewer(id)).status, 'only asked').to.equal('active');
    await until(() => focused(element) === rowButton(element, 'Archive cook'), 'focus is back');

    await choose(element, 'Archive cook', 'archive');
    await confirm(element);
    await shows(element, 'Archive cook is archived');
    expect((await storedInterviewer(id)).status).to.equal('archived');
    await shows(element, 'No interviewers match');
    expect(events.map(({ operation }) => operation)).to.deep.equal([
      'archiveInterviewer',
      'archiveInterviewer',
    ]);
    expect(events[0]?.interviewers.map((each) => each.id)).to.deep.equal([id]);
    expect((events[1] as InterviewerChanged).results[0]?.status).to.equal('archived');
    await until(() => focused(element) !== null, 'the focus is not lost with the row');
    await expect(element).to.be.accessible();

    part(element, 'undo').click();
    await shows(element, 'Archive cook is no longer archived');
    expect((await storedInterviewer(id)).status).to.equal('active');
    await until(() => titles(element).includes('Archive cook'), 'the row is back');
    part(element, 'dismiss').click();
    await element.updateComplete;
    expect(root(element).querySelector('.notice')).to.equal(null);
  });

  it('keeps Undo and Dismiss in view, and the focus when the notice goes, whatever the title', async () => {
    const title = `Notice cook ${'of a long and winding name '.repeat(6)}`.trim();
    await createInterviewer(title);
    for (const width of [320, 1400]) {
      await setViewport({ width, height: 800 });
      const element = await realTable(title, { status: 'active' });
      await choose(element, title, 'archive');
      await confirm(element);
      await shows(element, 'No interviewers match');
      for (const name of ['undo', 'dismiss']) {
        const { left, right } = part(element, name).getBoundingClientRect();
        expect(left, `${name} at ${width} px`).to.be.at.least(0);
        expect(right, `${name} at ${width} px`).to.be.at.most(width);
      }
      if (width === 320) {
        part(element, 'undo').click();
        await shows(element, 'is no longer archived');
      } else {
        part(element, 'dismiss').focus();
        part(element, 'dismiss').click();
        await element.updateComplete;
        expect(focused(element) !== null, 'the focus is in the table').to.equal(true);
      }
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('takes an archived one out of the archive (#35)', async () => {
    const { id } = await createInterviewer('Unarchive cook');
    const params = { path: { interviewerId: id } };
    await realSession().client.POST('/v1/interviewers/{interviewerId}/archive', { params });
    const element = await realTable('Unarchive cook');
    await choose(element, 'Unarchive cook', 'archive');
    expect(read(await appears(element, 'dialog[open] [part~="confirm"]'))).to.equal('Unarchive');
    await confirm(element);
    await shows(element, 'is no longer archived');
    expect((await storedInterviewer(id)).status).to.equal('active');
  });

  it('changes nothing where the host says no', async () => {
    const { id } = await createInterviewer('Refused cook');
    const element = await realTable('Refused cook');
    element.addEventListener('sk-before-change', (event) => event.preventDefault());
    element.addEventListener('sk-change', () => expect.fail('Nothing was changed.'));
    await choose(element, 'Refused cook', 'archive');
    await confirm(element);
    await until(() => !root(element).querySelector('dialog[open]'), 'the dialog is closed');
    expect((await storedInterviewer(id)).status).to.equal('active');
    expect(root(element).querySelector('.notice')).to.equal(null);
  });

  it('duplicates steps and settings under a name, into a draft (#36)', async () => {
    const made = await createInterviewer('Double cook', { deadlineAt: null });
    const element = await realTable('Double cook');
    const went: string[] = [];
    element.addEventListener('sk-navigate', ({ destination, id }) =>
      went.push(`${destination} ${id}`),
    );
    await choose(element, 'Double cook', 'duplicate');
    const name = await appears<HTMLInputElement>(element, 'dialog[open] [name="title"]');
    expect(name.value).to.equal('Double cook (copy)');
    await expect(element).to.be.accessible();
    name.value = ' x ';
    await confirm(element);
    await shows(element, 'Give it a name of 3 to 200 characters.');
    name.value = 'Double cook, winter';
    await confirm(element);
    await shows(element, 'Double cook, winter was made as a draft');
    await until(() => titles(element).includes('Double cook, winter'), 'the copy is listed');
    part(element, 'undo').click();
    const [, copyId = ''] = /^settings (.+)$/.exec(went[0] ?? '') ?? [];
    const copy = await storedInterviewer(copyId);
    expect(copy.status).to.equal('draft');
    expect(copy.steps).to.deep.equal(made.steps);
  });

  it('cuts the title and not “(copy)” where both are too long, between whole characters', async () => {
    const family = '👩‍👩‍👧';
    const title = family.repeat(40);
    await createInterviewer(title);
    const element = await realTable(title);
    await choose(element, title, 'duplicate');
    const name = await appears<HTMLInputElement>(element, 'dialog[open] [name="title"]');
    expect(name.value).to.equal(`${family.repeat(38)} (copy)`);
    name.value = '😀'.repeat(201);
    await confirm(element);
    await shows(element, 'Give it a name of 3 to 200 characters.');
    name.value = '😀'.repeat(200);
    await confirm(element);
    await shows(element, `${name.value} was made as a draft`);
  });

  for (const [status, code, words] of [
    [403, 'forbidden', 'You may not change this'],
    [404, 'not_found', 'It no longer exists'],
    [409, 'conflict', 'It cannot be changed as it is now'],
    [412, 'precondition_failed', 'Somebody else changed it meanwhile'],
    [422, 'unprocessable', 'The server did not accept this'],
    [500, 'internal', 'This could not be saved'],
  ] as const) {
    it(`says what a ${status} means, keeps the question open and the row as it was`, async () => {
      const title = `Failing cook ${status}`;
      const { id } = await createInterviewer(title);
      const session = realSession('write-token', (request) =>
        request.url.endsWith('/archive') ? Promise.resolve(problem(status, code)) : fetch(request),
      );
      const element = await realTable(title, { session });
      const errors: unknown[] = [];
      element.addEventListener('sk-error', (event) => errors.push(event.error));
      await choose(element, title, 'archive');
      await confirm(element);
      await until(() => read(error(element)).includes(words), `it says “${words}”`);
      expect(error(element).getAttribute('role')).to.equal('alert');
      expect(errors).to.have.length(1);
      expect((await storedInterviewer(id)).status).to.equal('active');
      await expect(element).to.be.accessible();
    });
  }

  it('says that nothing was changed offline, and does it when tried again', async () => {
    const { id } = await createInterviewer('Offline cook');
    let online = true;
    const session = realSession('write-token', (request) =>
      online || !request.url.endsWith('/archive')
        ? fetch(request)
        : Promise.reject(new TypeError('no connection')),
    );
    const element = await realTable('Offline cook', { session });
    await choose(element, 'Offline cook', 'archive');
    online = false;
    setOnline(false);
    await confirm(element);
    await until(() => read(error(element)).includes('You are offline'), 'it says so');
    online = true;
    setOnline(true);
    await confirm(element);
    await shows(element, 'Offline cook is archived');
    expect((await storedInterviewer(id)).status).to.equal('archived');
  });

  it('shows hostile titles as the text they are, in menu, question and notice', async () => {
    const title = `Hostile <img src=x onerror="window.hacked=1">'"&`;
    await createInterviewer(title);
    const element = await realTable('Hostile');
    await choose(element, title, 'duplicate');
    await appears(element, 'dialog[open]');
    expect(find(element, '#action-title').textContent).to.equal(`Duplicate ${title}`);
    await confirm(element);
    await shows(element, `${title} (copy) was made as a draft`);
    expect(root(element).querySelector('img')).to.equal(null);
    expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
  });

  it('turns no sentence round for a title from right to left, and stores none of its marks', async () => {
    const title = 'موظف خدمة العملاء';
    const { id } = await createInterviewer(title);
    await loadLanguage('de');
    const element = await realTable(title, { lang: 'de' });
    await choose(element, title, 'duplicate');
    const field = await appears<HTMLInputElement>(element, 'dialog[open] [name="title"]');
    expect(field.value).to.equal(`${title} (Kopie)`);
    find(element, '[part~="cancel"]').click();
    await choose(element, title, 'archive');
    await appears(element, 'dialog[open]');
    const heading = find(element, '#action-title');
    expect(getComputedStyle(heading).direction).to.equal('ltr');
    expect(heading.textContent).to.equal(`„\u2068${title}\u2069“ archivieren?`);
    await confirm(element);
    const notice = await appears(element, '[part="notice"] p');
    expect(getComputedStyle(notice).direction).to.equal('ltr');
    expect(notice.textContent).to.equal(`„\u2068${title}\u2069“ ist archiviert`);
    expect((await storedInterviewer(id)).title).to.equal(title);
  });
});
