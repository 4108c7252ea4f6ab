import { expect } from '@open-wc/testing';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { interviewer, page } from '../fixtures/interviewers.ts';
import type { Interviewer } from '../fixtures/interviewers.ts';
import {
  appears,
  choose,
  createInterviewer,
  gone,
  openMenu,
  realSession,
  realTable,
  shows,
} from '../fixtures/real-table.ts';
import { json } from '../fixtures/session.ts';
import { apiOf, find, inState, part, root, rows, tableFrom, tableOf } from '../fixtures/table.ts';
import { until } from '../fixtures/until.ts';

const said = 'This is no longer in the list';

const box = (element: SkInterviewerTable, row: number) =>
  rows(element)[row]?.querySelector<HTMLInputElement>('[data-select]') as HTMLInputElement;

const archive = (id: string) =>
  realSession().client.POST('/v1/interviewers/{interviewerId}/archive', {
    params: { path: { interviewerId: id } },
  });

describe('sk-interviewer-table: a row that somebody is at work with is gone', () => {
  it('closes the dialog of a row that the page takes away, and gives the focus to another', async () => {
    const list = ['a', 'b'].map((id) => interviewer({ id, title: `Cook ${id}` }));
    const element = await tableOf(list, { linkBase: 'https://interview.example/' });
    await choose(element, 'Cook a', 'share');
    await appears(element, 'dialog[open] [part~="link"]');
    element.data = list.slice(1);
    await gone(element, 'dialog[open]');
    await shows(element, said);
    await until(() => root(element).activeElement?.ariaLabel === 'Actions for Cook b', 'it has it');
  });

  it('has the focus in the table where the last row goes', async () => {
    const element = await tableOf([interviewer({ id: 'a', title: 'Cook' })], {
      linkBase: 'https://interview.example/',
    });
    await choose(element, 'Cook', 'share');
    await appears(element, 'dialog[open] [part~="link"]');
    element.data = [];
    await gone(element, 'dialog[open]');
    await until(() => root(element).activeElement, 'something has the focus');
  });

  it('leaves the dialog of a row open that is still there', async () => {
    const list = ['a', 'b'].map((id) => interviewer({ id, title: `Cook ${id}` }));
    const element = await tableOf(list, { linkBase: 'https://interview.example/' });
    await choose(element, 'Cook b', 'share');
    await appears(element, 'dialog[open] [part~="link"]');
    element.data = list.slice(1);
    await element.updateComplete;
    expect(find<HTMLDialogElement>(element, '#action-dialog').open).to.equal(true);
  });

  for (const action of ['subscribers', 'budget', 'labels', 'duplicate', 'archive']) {
    it(`closes ${action} of a row that a reload does not bring again`, async () => {
      const title = `Leaving cook, ${action}`;
      const { id } = await createInterviewer(title);
      const session = realSession('label-token');
      const element = await realTable(title, { session, status: 'active' });
      await choose(element, title, action);
      const labels = () => root(element).querySelector('sk-label-dialog')?.shadowRoot;
      const isOpen = () =>
        [root(element), labels()].some((each) =>
          each?.querySelector('dialog:is([open], :popover-open)'),
        );
      await until(isOpen, 'it opens');
      await archive(id);
      await element.reload();
      await until(() => !isOpen(), 'it is closed');
      await shows(element, said);
    });
  }

  it('closes the menu and the dialog of a row that the stream tells is gone', async () => {
    for (const action of ['', 'subscribers']) {
      const title = `Streamed cook, ${action || 'menu'}`;
      const { id } = await createInterviewer(title);
      const element = await realTable(title, { status: 'active' });
      if (action) await choose(element, title, action);
      else await openMenu(element, title);
      const open = '#action-menu:popover-open, dialog[open]';
      await appears(element, open);
      await archive(id);
      await gone(element, open);
    }
  }).timeout(40_000);

  it('counts no row that went with its page, but those that went to another', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => interviewer({ id, title: `Cook ${id}` }));
    if (!a || !b || !c) throw new Error('There are three.');
    const api = apiOf([]);
    /** The first of several pages, and the whole list behind them. */
    const answer = (first: Interviewer[], whole: Interviewer[]) => {
      api.interviewers = (query) => {
        const ids = query.getAll('interviewerId');
        if (ids.length > 0) return json(page(whole.filter(({ id }) => ids.includes(id))));
        return json({ ...page(first), page: { nextCursor: 'more', total: 9 } });
      };
    };
    answer([a, b], [a, b, c]);
    const element = await tableFrom(api, { selectable: true });
    await inState(element, 'ready');
    box(element, 0).click();
    box(element, 1).click();
    await shows(element, '2 selected');
    answer([c], [a, b, c]);
    await element.reload();
    await until(() => api.queries.at(-1)?.getAll('interviewerId').join() === 'a,b', 'it asks');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await shows(element, '2 selected');
    answer([a, b], [a, b, c]);
    await element.reload();
    answer([c], [b, c]);
    await element.reload();
    await shows(element, '1 selected');
  });

  it('counts no row of another page any more that the stream tells is gone', async () => {
    const made = [];
    for (const name of ['one', 'two', 'three']) {
      made.push(await createInterviewer(`Paged cook ${name}`));
    }
    const properties = { selectable: true, pageSize: 1, status: 'active' } as const;
    const element = await realTable('Paged cook', properties);
    box(element, 0).click();
    await shows(element, '1 selected');
    part(element, 'next').click();
    await shows(element, 'Paged cook two');
    await archive(made[2]?.id ?? '');
    await gone(element, '.selection');
  }).timeout(40_000);
});
