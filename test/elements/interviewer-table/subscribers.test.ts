import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { unwrap } from '../../../src/client/error.ts';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { problem } from '../fixtures/session.ts';
import { cell, find, part, read, root } from '../fixtures/table.ts';
import {
  appears,
  choose,
  confirm,
  createInterviewer,
  gone,
  realSession,
  realTable,
  rowButton,
  shows,
} from '../fixtures/real-table.ts';
import { until } from '../fixtures/until.ts';

const address = '[name="address"]';

async function stored(interviewerId: string): Promise<string[]> {
  const params = { path: { interviewerId } };
  const path = '/v1/interviewers/{interviewerId}/subscribers';
  return unwrap(await realSession().client.GET(path, { params })).data;
}

async function open(element: SkInterviewerTable, title: string) {
  rowButton(element, title, 'subscribers').click();
  const field = await appears<HTMLInputElement>(element, `dialog[open] ${address}`);
  await until(() => /\d subscribers?/.test(read(find(element, 'dialog'))), 'the list is there');
  return field;
}

async function add(element: SkInterviewerTable, text: string) {
  find<HTMLInputElement>(element, address).value = text;
  part(element, 'subscriber-add').click();
  await element.updateComplete;
}

const listed = (element: SkInterviewerTable) =>
  [...root(element).querySelectorAll('dialog li span')].map(read);

describe('sk-interviewer-table: subscribers (#23)', () => {
  it('lists them, adds and removes some, and counts them anew', async () => {
    const title = 'Subscribed cook';
    const { id } = await createInterviewer(title, { subscribers: ['kim@example.com'] });
    const element = await realTable(title);
    const button = rowButton(element, title, 'subscribers');
    expect(button.getAttribute('aria-label')).to.equal(`1 subscriber of ${title}: edit`);
    await open(element, title);
    expect(listed(element)).to.deep.equal(['kim@example.com']);
    await expect(element).to.be.accessible();
    await add(element, 'lee@example.com, ada@example.com KIM@example.com');
    expect(listed(element)).to.have.length(3);
    await shows(element, '2 added, not saved yet.');
    find(element, '[aria-label="Remove lee@example.com"]').click();
    await shows(element, '2 subscribers');
    await shows(element, 'lee@example.com removed, not saved yet.');
    await confirm(element);
    await gone(element, 'dialog[open]');
    expect(await stored(id)).to.have.members(['kim@example.com', 'ada@example.com']);
    expect(read(cell(element, 'subs'))).to.contain('2 subscribers');
  });

  it('is gone through by keyboard, with the focus where one goes on', async () => {
    const title = 'Keyboard subscribed cook';
    const { id } = await createInterviewer(title, { subscribers: ['a@example.com'] });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const session = realSession('write-token', async (request) => {
      if (request.url.endsWith('/subscribers')) await held;
      return fetch(request);
    });
    const element = await realTable(title, { session });
    const focus = () => root(element).activeElement;
    rowButton(element, title, 'subscribers').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focus()?.matches(address), 'the field has the focus from the beginning');
    await sendKeys({ type: 'b@example.com c@example.com' });
    await sendKeys({ press: 'Enter' });
    await shows(element, 'b@example.com');
    release();
    await shows(element, '3 subscribers');
    expect(focus()).to.equal(find(element, address));
    for (const key of ['Tab', 'Tab', 'Tab']) await sendKeys({ press: key });
    expect(focus()?.ariaLabel).to.equal('Remove b@example.com');
    await sendKeys({ press: 'Enter' });
    await shows(element, '2 subscribers');
    expect(focus()?.ariaLabel).to.equal('Remove c@example.com');
    await sendKeys({ press: 'Enter' });
    await shows(element, '1 subscriber');
    expect(focus()?.ariaLabel).to.equal('Remove a@example.com');
    await sendKeys({ press: 'Enter' });
    await shows(element, '0 subscribers');
    expect(focus()).to.equal(find(element, address));
    await sendKeys({ type: 'd@example.com' });
    await sendKeys({ press: 'Enter' });
    expect(focus()).to.equal(find(element, address));
    await sendKeys({ press: 'Enter' });
    await gone(element, 'dialog[open]');
    expect(await stored(id)).to.deep.equal(['d@example.com']);
    await until(() => focus()?.getAttribute('data-action') === 'subscribers', 'the row has it');
  });

  it('takes an address with an international domain, and says how it is kept', async () => {
    const { id } = await createInterviewer('International cook');
    const element = await realTable('International cook');
    await open(element, 'International cook');
    await add(element, 'Kim@bücher.example، 役@例え.テスト');
    await shows(
      element,
      '“役@例え.テスト” is no e-mail address. Before the @, use letters from a to z',
    );
    await add(element, 'Kim@bücher.example、lee@例え。テスト');
    const kept = ['Kim@xn--bcher-kva.example', 'lee@xn--r8jz45g.xn--zckzah'];
    expect(listed(element)).to.deep.equal(kept);
    await shows(element, 'Kim@bücher.example is kept as Kim@xn--bcher-kva.example');
    await add(element, 'kim@BÜCHER.example');
    await shows(element, 'Already in the list.');
    await confirm(element);
    await gone(element, 'dialog[open]');
    expect(await stored(id)).to.have.members(kept);
  });

  it('saves an address that was entered and not yet added', async () => {
    const { id } = await createInterviewer('Hasty cook');
    const element = await realTable('Hasty cook');
    (await open(element, 'Hasty cook')).value = 'sam@example.com';
    await confirm(element);
    await gone(element, 'dialog[open]');
    expect(await stored(id)).to.deep.equal(['sam@example.com']);
  });

  for (const [number, [text, words]] of [
    ['sam', '“sam” is no e-mail address.'],
    ['sam@example', '“sam@example” is no e-mail address.'],
    ['zoë@example.com', '“zoë@example.com” is no e-mail address. Before the @, use letters from a'],
    ['a..b@example.com', '“a..b@example.com” is no e-mail address.'],
    ['sam@bücher/.example', '“sam@bücher/.example” is no e-mail address.'],
    ['<b>@example.com', '“<b>@example.com” is no e-mail address.'],
    ['', 'Enter an e-mail address.'],
    [Array.from({ length: 101 }, (_, n) => `p${n}@example.com`).join(), 'at most 100'],
  ].entries() as ArrayIterator<[number, [string, string]]>) {
    it(`does not take “${text.slice(0, 20)}”, and says why`, async () => {
      const title = `Wrong subscriber cook ${number}`;
      await createInterviewer(title);
      const element = await realTable(title);
      await open(element, title);
      await add(element, text);
      await shows(element, words);
      expect(listed(element)).to.deep.equal([]);
      const field = find(element, address);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(root(element).activeElement).to.equal(field);
    });
  }

  it('overwrites nobody: what somebody else saved meanwhile joins the list', async () => {
    const title = 'Contested list cook';
    const { id } = await createInterviewer(title, { subscribers: ['a@example.com'] });
    const element = await realTable(title);
    await open(element, title);
    await add(element, 'mine@example.com');
    await realSession().client.PATCH('/v1/interviewers/{interviewerId}', {
      params: { path: { interviewerId: id } },
      body: { subscribers: ['a@example.com', 'theirs@example.com'] },
    });
    await confirm(element);
    await shows(element, 'Somebody else changed it meanwhile');
    expect(listed(element)).to.have.members([
      'a@example.com',
      'theirs@example.com',
      'mine@example.com',
    ]);
    expect(await stored(id)).not.to.contain('mine@example.com');
    await confirm(element);
    await gone(element, 'dialog[open]');
    expect(await stored(id)).to.have.members([
      'a@example.com',
      'theirs@example.com',
      'mine@example.com',
    ]);
  });

  it('says that the list could not be read, and reads it when tried again', async () => {
    const title = 'Unread cook';
    await createInterviewer(title, { subscribers: ['a@example.com'] });
    let broken = true;
    const session = realSession('write-token', async (request) =>
      broken && request.url.endsWith('/subscribers') ? problem(403, 'forbidden') : fetch(request),
    );
    const element = await realTable(title, { session });
    await choose(element, title, 'subscribers');
    await shows(element, 'You may not change this');
    broken = false;
    await confirm(element);
    await until(() => listed(element).length === 1, 'the list is there');
    expect(root(element).activeElement).to.equal(find(element, address));
  });

  it('is only a count for who may only read', async () => {
    await createInterviewer('Read only cook', { subscribers: ['a@example.com'] });
    const reader = await realTable('Read only cook', { session: realSession('token') });
    expect(cell(reader, 'subs')?.querySelector('button')).to.equal(null);
    expect(read(cell(reader, 'subs'))).to.equal('1');
  });
});
