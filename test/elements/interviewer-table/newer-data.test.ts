import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { appears, openMenu } from '../fixtures/real-table.ts';
import { at, interviewer } from '../fixtures/interviewers.ts';
import { cell, part, read, root, rows, tableOf } from '../fixtures/table.ts';
import { until } from '../fixtures/until.ts';

const labels = (about: string) =>
  ['client', 'region', 'team', 'site'].map((key) => ({
    key,
    name: key,
    type: 'text' as const,
    value: `${about}, as the ${key} says`,
  }));

const baker = interviewer({ id: 'intv_baker', title: 'Baker', labels: labels('Baker') });
const newest = interviewer({ id: 'intv_new', title: 'New', createdAt: at(0) });

const more = (element: SkInterviewerTable, row = 0) =>
  cell(element, 'labels', row)?.querySelector<HTMLElement>('[data-more]');

/** Points at the labels that a row has no room for. */
async function point(element: SkInterviewerTable): Promise<HTMLElement> {
  cell(element, 'labels')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  return appears(element, '#details:popover-open');
}

const focused = (element: SkInterviewerTable) => root(element).activeElement;

describe('sk-interviewer-table: newer data comes in', () => {
  it('shows what a cell has no room for as it is now, while it is being read', async () => {
    const element = await tableOf([baker]);
    const details = await point(element);
    element.data = [{ ...baker, labels: labels('Changed') }];
    await until(() => read(details).includes('Changed, as the client says'), 'it is the newer');
    expect(read(details)).not.to.contain('Baker');
    expect(more(element)?.getAttribute('aria-describedby')).to.equal('details');
  });

  it('does not say of one row what another had no room for', async () => {
    const element = await tableOf([baker]);
    const details = await point(element);
    element.data = [{ ...newest, labels: labels('Newest') }, baker];
    await until(() => !details.matches(':popover-open'), 'it is closed');
    expect(more(element)?.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('closes what has become room enough for', async () => {
    const element = await tableOf([baker]);
    const details = await point(element);
    element.data = [{ ...baker, labels: [] }];
    await until(() => !details.matches(':popover-open'), 'it is closed');
  });

  for (const control of ['[data-select]', '[data-action="menu"]', '[data-more="labels"]']) {
    it(`keeps the focus on ${control} of a row that moves`, async () => {
      const element = await tableOf([baker], { selectable: true });
      rows(element)[0]?.querySelector<HTMLElement>(control)?.focus();
      element.data = [newest, baker];
      await element.updateComplete;
      expect(focused(element)?.matches(control)).to.equal(true);
      expect(focused(element)?.closest('tr') === rows(element)[1]).to.equal(true);
    });
  }

  it('does not lose the focus with the last row', async () => {
    const element = await tableOf([newest, baker]);
    rows(element)[1]?.querySelector<HTMLElement>('[data-action]')?.focus();
    element.data = [newest];
    await element.updateComplete;
    expect(focused(element)?.matches('[data-action]')).to.equal(true);
    expect(focused(element)?.closest('tr') === rows(element)[0]).to.equal(true);
  });

  it('offers in an open menu what can be done with the row as it is now', async () => {
    const element = await tableOf([baker]);
    const menu = await openMenu(element, 'Baker');
    const renamed = { ...baker, title: 'Pastry chef' };
    element.data = [renamed];
    await until(() => menu.ariaLabel === 'Actions for Pastry chef', 'the menu is about it');
    const chosen: unknown[] = [];
    element.addEventListener('sk-select', ({ id }) => chosen.push(id));
    part(element, 'menu-candidates').click();
    expect(chosen).to.deep.equal(['intv_baker']);
  });

  it('closes the menu of a row that moves from beside it, and gives the focus back to that', async () => {
    const element = await tableOf([baker]);
    const menu = await openMenu(element, 'Baker');
    await until(() => focused(element)?.matches('[role="menuitem"]'), 'the menu has the focus');
    element.data = [newest, baker];
    await until(() => !menu.matches(':popover-open'), 'it is closed');
    await until(() => focused(element)?.ariaLabel === 'Actions for Baker', 'the focus is back');
  });

  it('keeps what somebody types into the filter by one label when rows bring another label', async () => {
    const [client, region] = labels('Baker');
    if (!client || !region) throw new Error('There are labels.');
    const element = await tableOf([{ ...baker, labels: [region] }]);
    part(element, 'label-filter').click();
    (await appears(element, '#labels input')).focus();
    await sendKeys({ type: 'Nor' });
    element.data = [{ ...baker, labels: [client, region] }];
    await until(
      () => root(element).querySelectorAll('#labels input').length === 2,
      'both are there',
    );
    const fields = [...root(element).querySelectorAll('#labels fieldset')].map((field) => [
      read(field.querySelector('legend')),
      field.querySelector('input')?.value,
      field.contains(focused(element)),
    ]);
    expect(fields).to.deep.equal([
      ['client', '', false],
      ['region', 'Nor', true],
    ]);
    await sendKeys({ press: 'Enter' });
    expect(element.labelFilters).to.deep.equal(['region:Nor']);
  });
});
