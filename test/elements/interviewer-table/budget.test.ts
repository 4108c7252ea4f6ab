import { expect } from '@open-wc/testing';
import { cell, find, read, root } from '../fixtures/table.ts';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import {
  appears,
  choose,
  createInterviewer,
  gone,
  realSession,
  realTable,
  rowButton,
  shows,
  storedInterviewer,
} from '../fixtures/real-table.ts';
import { problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';
import { loadLanguage } from '../../../src/localization/localize.ts';

const dollars = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const save = (element: SkInterviewerTable) => find(element, '.editor [part~="confirm"]').click();

async function edit(element: SkInterviewerTable, title: string) {
  rowButton(element, title, 'budget').click();
  await appears(element, '.editor:popover-open');
}

async function limit(element: SkInterviewerTable, type: string) {
  const select = find<HTMLSelectElement>(element, '.editor [name="type"]');
  select.value = type;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function enter(element: SkInterviewerTable, amount: string, type = 'all_time') {
  await limit(element, type);
  const field = find<HTMLInputElement>(element, '.editor [name="amount"]');
  field.value = amount;
  field.dispatchEvent(new Event('input'));
}

const closed = (element: SkInterviewerTable) => gone(element, '.editor:popover-open');

/** A session whose reads of one interviewer wait for `read`. */
function slowReader() {
  let read = () => {};
  const held = new Promise<void>((resolve) => (read = resolve));
  const session = realSession('write-token', async (request) => {
    if (request.method === 'GET' && /interviewers\/[^?]+$/.test(request.url)) await held;
    return fetch(request);
  });
  return { session, read: () => read() };
}

describe('sk-interviewer-table: budget (#21)', () => {
  it('sets, changes and takes off a budget beside the figure', async () => {
    const { id } = await createInterviewer('Budget cook');
    const element = await realTable('Budget cook');
    expect(read(cell(element, 'spend'))).to.contain('No budget');
    await edit(element, 'Budget cook');
    await expect(element).to.be.accessible();
    await enter(element, '120.50', 'daily');
    save(element);
    await closed(element);
    expect((await storedInterviewer(id)).spend.budget).to.deep.equal({
      type: 'daily',
      amount: dollars(12_050),
    });
    expect(read(cell(element, 'spend'))).to.contain('0% used today');

    await choose(element, 'Budget cook', 'budget');
    await appears(element, '.editor:popover-open');
    const amount = find<HTMLInputElement>(element, '.editor [name="amount"]');
    expect(amount.value).to.equal('120.5');
    await limit(element, 'none');
    save(element);
    await closed(element);
    expect((await storedInterviewer(id)).spend.budget).to.equal(null);
    await until(
      () => root(element).activeElement?.getAttribute('data-action') === 'menu',
      'the focus is back where it came from',
    );
  });

  it('closes unsaved, with the focus on its row, when the host no longer allows the action', async () => {
    const { id } = await createInterviewer('Withdrawn budget cook');
    const element = await realTable('Withdrawn budget cook');
    await edit(element, 'Withdrawn budget cook');
    await enter(element, '12');
    element.actions = 'candidates duplicate';
    await closed(element);
    await until(
      () => root(element).activeElement === rowButton(element, 'Withdrawn budget cook'),
      'the focus is on its row',
    );
    expect((await storedInterviewer(id)).spend.budget).to.equal(null);
  });

  for (const [number, amount] of [
    '',
    '-1',
    '0.001',
    '10000000000.01',
    '1,000',
    '1.000,50',
    '12.50 $',
    '1e3',
  ].entries()) {
    it(`does not send “${amount}” and says what would be right`, async () => {
      const title = `Wrong budget cook ${number}`;
      const { id } = await createInterviewer(title);
      const element = await realTable(title);
      element.addEventListener('sk-before-change', () => expect.fail('It was sent.'));
      await edit(element, title);
      await enter(element, amount);
      save(element);
      await shows(element, 'Enter an amount from 0 to $10,000,000,000.00, as in 1234.56.');
      const field = find(element, '.editor [name="amount"]');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(root(element).activeElement).to.equal(field);
      expect((await storedInterviewer(id)).spend.budget).to.equal(null);
    });
  }

  for (const [lang, amount, minor, shown] of [
    ['de', '12,50', 1250, '12,5'],
    ['de', '12.50', 1250, '12,5'],
    ['en', '1234,5', 123_450, '1234.5'],
    ['ar', '12.50', 1250, '12.5'],
    ['ar', '١٢٫٥٠', 1250, '12.5'],
    ['ja', '１２．５０', 1250, '12.5'],
  ] as const) {
    it(`takes “${amount}” for ${minor / 100} in ${lang}, whatever the browser's language`, async () => {
      const title = `Decimal cook ${lang} ${amount}`;
      const { id } = await createInterviewer(title);
      await loadLanguage(lang);
      const element = await realTable(title, { lang });
      await edit(element, title);
      await enter(element, amount);
      save(element);
      await closed(element);
      expect((await storedInterviewer(id)).spend.budget?.amount).to.deep.equal(dollars(minor));
      await edit(element, title);
      await until(
        () => find<HTMLInputElement>(element, '.editor [name="amount"]').value === shown,
        'it is shown as it is typed',
      );
    });
  }

  it('saves at the first try where only the reading of the row had failed', async () => {
    const { id } = await createInterviewer('Unread cook');
    let failing = true;
    const session = realSession('write-token', (request) => {
      if (!failing || request.method !== 'GET' || !request.url.endsWith(id)) return fetch(request);
      failing = false;
      return Promise.resolve(problem(404, 'not_found'));
    });
    const element = await realTable('Unread cook', { session });
    await edit(element, 'Unread cook');
    await until(() => !failing, 'it could not be read');
    await enter(element, '20');
    save(element);
    await closed(element);
    expect((await storedInterviewer(id)).spend.budget?.amount).to.deep.equal(dollars(2000));
  });

  it('does not overwrite what somebody else saved meanwhile, shows it and then may', async () => {
    const { id } = await createInterviewer('Contested cook');
    let quicker: Promise<unknown> = Promise.resolve();
    const session = realSession('write-token', async (request) => {
      if (request.method === 'PATCH') await quicker;
      return fetch(request);
    });
    const element = await realTable('Contested cook', { session });
    let errors = 0;
    element.addEventListener('sk-error', () => errors++);
    const overtake = () => {
      quicker = realSession().client.PATCH('/v1/interviewers/{interviewerId}', {
        params: { path: { interviewerId: id } },
        body: { budget: { type: 'all_time' as const, amount: dollars(7_700) } },
      });
    };
    element.addEventListener('sk-before-change', overtake, { once: true });
    await edit(element, 'Contested cook');
    await enter(element, '10');
    save(element);
    await shows(element, 'Somebody else changed it meanwhile');
    expect(errors).to.equal(1);
    expect((await storedInterviewer(id)).spend.budget?.amount).to.deep.equal(dollars(7_700));
    await until(() => read(cell(element, 'spend')).includes('$77'), 'the row shows theirs');
    await enter(element, '10');
    save(element);
    await closed(element);
    expect((await storedInterviewer(id)).spend.budget?.amount).to.deep.equal(dollars(1_000));
  });

  it('keeps what was entered when a newer budget comes in late, and asks before replacing it', async () => {
    const { id } = await createInterviewer('Late cook');
    const { session, read: answer } = slowReader();
    const element = await realTable('Late cook', { session });
    await realSession().client.PATCH('/v1/interviewers/{interviewerId}', {
      params: { path: { interviewerId: id } },
      body: { budget: { type: 'daily', amount: dollars(3_300) } },
    });
    await edit(element, 'Late cook');
    await enter(element, '12');
    answer();
    await until(() => read(cell(element, 'spend')).includes('$33'), 'the row shows theirs');
    expect(find<HTMLInputElement>(element, '.editor [name="amount"]').value).to.equal('12');
    expect(find<HTMLSelectElement>(element, '.editor [name="type"]').value).to.equal('all_time');
    save(element);
    await shows(element, 'Somebody else changed it meanwhile');
    expect((await storedInterviewer(id)).spend.budget?.amount).to.deep.equal(dollars(3_300));
    save(element);
    await closed(element);
    expect((await storedInterviewer(id)).spend.budget).to.deep.equal({
      type: 'all_time',
      amount: dollars(1_200),
    });
  });

  it('shows the new budget at once and the old one again when it is refused', async () => {
    await createInterviewer('Rollback cook', {
      budget: { type: 'all_time', amount: dollars(5_000) },
    });
    let refuse = () => {};
    const held = new Promise<void>((resolve) => (refuse = resolve));
    const session = realSession('write-token', async (request) => {
      if (request.method !== 'PATCH') return fetch(request);
      await held;
      return Response.error();
    });
    const element = await realTable('Rollback cook', { session });
    await edit(element, 'Rollback cook');
    await enter(element, '90');
    save(element);
    await until(() => read(cell(element, 'spend')).includes('$90'), 'the new one is shown');
    refuse();
    await until(() => read(cell(element, 'spend')).includes('$50'), 'the old one is back');
    await until(() => read(find(element, '[part="dialog-error"]')) !== '', 'it says why');
  });

  it('is not offered to who may only read, nor where the host leaves it out', async () => {
    await createInterviewer('Reader cook');
    const reader = await realTable('Reader cook', { session: realSession('token') });
    expect(root(reader).querySelector('[data-action="budget"]')).to.equal(null);
    const without = await realTable('Reader cook', { actions: 'archive' });
    expect(root(without).querySelector('[data-action="budget"]')).to.equal(null);
  });
});
