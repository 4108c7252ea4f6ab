import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/interviewer-table/interviewer-table.ts';
import { editingSession } from '../../../stories/editing.ts';
import { appears, choose, confirm, rowButton, shows } from '../fixtures/real-table.ts';
import { part, root } from '../fixtures/table.ts';
import { until } from '../fixtures/until.ts';

describe('the story of a table that is edited', () => {
  it('archives and takes it back, duplicates and sets a budget, without a network', async () => {
    const element = document.createElement('sk-interviewer-table');
    Object.assign(element, { session: editingSession(), selectable: true, canCreate: true });
    element.linkBase = 'https://interview.example/';
    await fixture(html`${element}`);
    await until(() => root(element).querySelector('tbody tr'));
    const { data } = (await element.session?.client.GET('/v1/interviewers')) ?? {};
    const { title } = data?.data.find(
      ({ status, spend }) => status === 'active' && spend.budget,
    ) ?? { title: '' };

    await choose(element, title, 'archive');
    await appears(element, 'dialog[open]');
    await confirm(element);
    await shows(element, `${title} is archived`);
    part(element, 'undo').click();
    await until(() => !root(element).querySelector('[part~="undo"]'));

    await choose(element, title, 'duplicate');
    await appears(element, 'dialog[open]');
    await confirm(element);
    await shows(element, `${title} (copy)`);

    rowButton(element, title, 'budget').click();
    const amount = await appears<HTMLInputElement>(element, '[name="amount"]');
    amount.value = '777';
    amount.dispatchEvent(new Event('input', { bubbles: true }));
    (await appears(element, '[part~="confirm"]')).click();
    await shows(element, '777');
    await expect(element).to.be.accessible();
  });
});
