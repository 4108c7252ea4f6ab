import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { at, interviewer } from '../fixtures/interviewers.ts';
import { cell, find, root, rows, stopClock, tableOf } from '../fixtures/table.ts';
import { hint } from '../fixtures/hint.ts';
import { until } from '../fixtures/until.ts';

const description = (element: SkInterviewerTable) =>
  root(element).activeElement?.getAttribute('aria-description') ?? '';

const said = (element: SkInterviewerTable, text: string) =>
  until(() => description(element).includes(text), `“${text}” is said`);

const open = (element: SkInterviewerTable, row = 0) =>
  rows(element)[row]?.querySelector<HTMLElement>('[data-open]');

describe('sk-interviewer-table: what cells tell in full', () => {
  stopClock();

  const attention = ['no_recent_candidates' as const];
  const shown = () =>
    tableOf([
      interviewer({ attention, createdAt: at(-2 * 86_400_000) }),
      interviewer({ id: 'intv_2', title: 'Line cook', spend: { budget: null } }),
    ]);

  it('is told with the focus on a row as with a pointer on its cells', async () => {
    const element = await shown();
    open(element)?.focus();
    await said(element, 'Spend: $144.00 / $500.00.');
    expect(description(element))
      .to.contain('Created: February 28, 2026 at 10:00 AM UTC.')
      .and.contain('Deadline: April 1, 2026 at 10:00 AM UTC.')
      .and.contain('Labels: Client: Acme.')
      .and.contain('No new candidate in the last 7 days.');
    await expect(element).to.be.accessible();
  });

  it('does not say again what is read out anyway', async () => {
    const element = await shown();
    open(element)?.focus();
    await said(element, 'Spend');
    expect(description(element))
      .not.to.contain('Seasonal sales associate')
      .and.not.contain('Voice interview');
  });

  it('goes along with the focus and leaves nothing behind', async () => {
    const element = await shown();
    const first = open(element);
    first?.focus();
    await said(element, '$144.00 / $500.00');
    await sendKeys({ press: 'ArrowDown' });
    await said(element, '$144.00 / No budget');
    expect(first?.hasAttribute('aria-description')).to.equal(false);
    const written = root(element).querySelectorAll('[aria-description]');
    expect(written).to.have.length(1);
  });

  it('is as the row is now, while that has the focus or the pointer', async () => {
    const element = await shown();
    open(element)?.focus();
    await said(element, '$144.00 / $500.00');
    const spent = { amountMinor: 20_050, currency: 'USD' };
    element.data = [interviewer({ spend: { spent, budgetSpent: spent } })];
    await said(element, '$200.50 / $500.00');
    const amount = find(element, '[part~="cell-spend"] .main');
    amount.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => amount.title === '$200.50 / $500.00', 'the pointer is told');
    element.data = [interviewer()];
    await until(() => amount.title === '$144.00 / $500.00', 'it is told what is so now');
  });

  it('is told of its own cell by a control in that', async () => {
    const element = await tableOf([
      interviewer({
        labels: ['Acme', 'Globex', 'Initech'].map((value, index) => ({
          key: `l${index}`,
          name: `Label ${index}`,
          type: 'text',
          value,
        })),
      }),
    ]);
    open(element)?.focus();
    await said(element, 'Spend');
    const more = cell(element, 'labels')?.querySelector<HTMLElement>('[data-more]');
    more?.focus();
    await until(() => more?.hasAttribute('aria-describedby'), 'its list is there');
    expect(description(element), 'which says it all').to.equal('');
    expect(await hint(cell(element, 'labels')?.querySelector('.chip'))).to.equal('Label 0: Acme');
  });
});
