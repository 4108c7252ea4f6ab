import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkNavigateEvent } from '../../src/elements/events.ts';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import type { SkInterviewerSelectEvent } from '../../src/elements/interviewer-table/select-event.ts';
import { at, interviewer, interviewers, many, page } from './fixtures/interviewers.ts';
import type { Interviewer } from './fixtures/interviewers.ts';
import { json } from './fixtures/session.ts';
import {
  apiOf,
  find,
  inState,
  part,
  root,
  rowIndex,
  rows,
  stopClock,
  tableFrom,
  tableOf,
  titles,
} from './fixtures/table.ts';
import { until } from './fixtures/until.ts';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function scrollRows(element: SkInterviewerTable, top: number): Promise<void> {
  part(element, 'scroller').scrollTop = top;
  await frame();
}

const indexes = (element: SkInterviewerTable) => rows(element).map(rowIndex);
const focusedTitle = (element: SkInterviewerTable) =>
  root(element).activeElement?.textContent?.trim();

/** The rows that can be seen, as far as anything is drawn. */
function inView(element: SkInterviewerTable): number[] {
  const { top, bottom } = part(element, 'scroller').getBoundingClientRect();
  const head = find(element, 'thead').getBoundingClientRect().height;
  return rows(element)
    .filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top + head + 1 && box.top < bottom - 1;
    })
    .map(rowIndex);
}

describe('sk-interviewer-table: many rows', () => {
  stopClock();

  it('keeps few nodes for 100,000 rows, and reaches each of them', async () => {
    const element = await tableOf(many(100_000));
    await frame();
    const nodes = () => root(element).querySelectorAll('tbody *').length;
    expect(rows(element).length).to.be.within(10, 30);
    expect(nodes()).to.be.below(2_000);
    expect(find(element, 'table').getAttribute('aria-rowcount')).to.equal('100001');
    const scroller = part(element, 'scroller');
    for (const share of [0.25, 0.5, 1, 0.75, 0]) {
      await scrollRows(element, share * (scroller.scrollHeight - scroller.clientHeight));
      const seen = inView(element);
      expect(seen, `no blank rows at ${share}`).to.deep.equal(
        Array.from({ length: seen.length }, (_, i) => (seen[0] ?? 0) + i),
      );
      expect(seen.length).to.be.at.least(8);
      if (share === 1) expect(seen.at(-1)).to.equal(100_001);
      if (share === 0) expect(seen[0]).to.equal(2);
      expect(nodes()).to.be.below(3_000);
    }
  });

  it('keeps the elements of a row that scrolls out when it comes to show another one', async () => {
    const element = await tableOf(interviewers(1_000));
    let [drawn, removed] = [0, 0];
    new MutationObserver((records) => {
      for (const { attributeName, removedNodes } of records) {
        if (attributeName) drawn++;
        removed += [...removedNodes].filter(
          (node) => node instanceof Element && !node.matches('tr'),
        ).length;
      }
    }).observe(find(element, 'tbody'), {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-rowindex'],
    });
    for (let step = 1; step <= 40; step++) await scrollRows(element, step * 120);
    expect(drawn).to.be.greaterThan(80);
    // Of some fifty; what not all rows have, such as marks, chips and icons of steps, comes and goes.
    expect(removed / drawn).to.be.lessThan(4);
  });

  it('draws a row again only when it changed', async () => {
    const data = many(5_000);
    const element = await tableOf(data);
    await frame();
    const kept = rows(element).map((row) => row.querySelector('[part="title"]'));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(find(element, 'tbody'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const next = data.slice();
    next[3] = { ...(data[3] as Interviewer), subscribers: 77 };
    element.data = next;
    await element.updateComplete;
    await frame();
    observer.disconnect();
    const touched = new Set(
      changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('tr'),
      ),
    );
    expect(touched.size).to.equal(1);
    expect(rows(element)[3]?.textContent).to.contain('77');
    expect(rows(element).map((row) => row.querySelector('[part="title"]'))).to.deep.equal(kept);
  });

  it('tells a pointer that rests of the row that is there, also where it became another', async () => {
    const element = await tableOf([interviewer({ createdAt: at(-3 * 86_400_000) })]);
    const time = () => rows(element)[0]?.querySelector<HTMLElement>('[part~="cell-created"] time');
    const pointer = (type: string) =>
      time()?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    pointer('pointerover');
    await until(() => time()?.title.includes('2026'), 'it is told');
    element.data = [interviewer({ createdAt: '2025-01-02T03:04:05Z' })];
    await until(() => time()?.title.includes('January 2, 2025'), 'it is told of that');
    pointer('pointerout');
    expect(time()?.title).to.equal('');
  });

  it('reads out in the order of the rows once the scroll rests', async () => {
    const element = await tableOf(many(1_000));
    await scrollRows(element, 700);
    await scrollRows(element, 2_300);
    const order = () => [...root(element).querySelectorAll('tbody tr')].map(rowIndex);
    await until(() => order().every((each, i, all) => i === 0 || each > (all[i - 1] ?? 0)));
    expect(order().length).to.be.greaterThan(10);
  });

  it('draws every row of a usual page, so that it prints and is found by the browser', async () => {
    const element = await tableOf(interviewers(50));
    expect(rows(element)).to.have.length(50);
  });

  it('draws every row for the printer and few after it', async () => {
    const element = await tableOf(many(400));
    await frame();
    dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).to.have.length(400);
    dispatchEvent(new Event('afterprint'));
    expect(rows(element).length).to.be.below(40);
  });

  it('shows the top of another list', async () => {
    const element = await tableOf(many(1_000));
    await scrollRows(element, 5_000);
    element.sort = 'oldest';
    await element.updateComplete;
    await frame();
    expect(part(element, 'scroller').scrollTop).to.equal(0);
    expect(titles(element)[0]).to.equal('Role 999');
  });

  it('stays where it is when the same list is refreshed', async () => {
    const element = await tableOf(many(1_000));
    await frame();
    await scrollRows(element, 5_000);
    element.data = many(1_000);
    await element.updateComplete;
    await frame();
    expect(part(element, 'scroller').scrollTop).to.equal(5_000);
  });

  it('leaves nothing behind when rows become few', async () => {
    const element = await tableOf(many(1_000));
    await scrollRows(element, 20_000);
    element.data = many(3);
    await element.updateComplete;
    await frame();
    expect(titles(element)).to.deep.equal(['Role 0', 'Role 1', 'Role 2']);
    const scroller = part(element, 'scroller');
    expect(scroller.scrollHeight).to.equal(scroller.clientHeight);
  });

  it('reaches the last of 100,000 rows also where each is a card', async () => {
    const element = await tableOf([]);
    element.style.inlineSize = '340px';
    element.data = many(100_000);
    await until(() => element.shadowRoot?.querySelector('[part~="next"]'), 'there are pages');
    const last = () => /(\d[\d,]*) of/.exec(part(element, 'range').textContent ?? '')?.[1];
    while (last() !== '100,000') {
      part(element, 'next').click();
      await element.updateComplete;
    }
    const scroller = part(element, 'scroller');
    await scrollRows(element, scroller.scrollHeight);
    expect(inView(element).at(-1)).to.equal(100_001);
  });

  it('keeps the columns apart after there were no rows', async () => {
    const element = await tableOf(many(3));
    const starts = () =>
      [...root(element).querySelectorAll('thead th')].map((th) => th.getBoundingClientRect().left);
    const before = starts();
    expect(new Set(before).size).to.equal(before.length);
    element.data = [];
    await element.updateComplete;
    element.data = many(3);
    await element.updateComplete;
    expect(starts()).to.deep.equal(before);
    element.search = 'qqqqq';
    await until(() => !root(element).querySelector('thead'), 'none match');
    element.search = '';
    await element.updateComplete;
    expect(starts()).to.deep.equal(before);
  });

  it('draws its rows again after it was moved in the page', async () => {
    const element = await tableOf(many(1_000));
    const box = document.createElement('div');
    element.parentElement?.append(box);
    box.append(element);
    await element.updateComplete;
    await frame();
    expect(inView(element).length).to.be.at.least(8);
    element.data = [interviewer({ title: 'Line cook' })];
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Line cook']);
  });
});

describe('sk-interviewer-table: choosing a row', () => {
  stopClock();

  it('reports the row that is clicked, then asks to go to its candidates (#32)', async () => {
    const data = [interviewer({ id: 'a' }), interviewer({ id: 'b', title: 'Line cook' })];
    const element = await tableOf(data, { sort: 'oldest' });
    const events: Event[] = [];
    for (const type of ['sk-select', 'sk-navigate'] as const) {
      element.parentElement?.addEventListener(type, (event) => events.push(event));
    }
    rows(element)[1]?.querySelector<HTMLElement>('[part~="cell-spend"]')?.click();
    const [select, navigate] = events as [SkInterviewerSelectEvent, SkNavigateEvent];
    expect(events).to.have.length(2);
    expect(select.kind).to.equal('interviewer');
    expect(select.id).to.equal('b');
    expect(select.interviewer).to.equal(data[1]);
    expect(navigate.destination).to.equal('candidates');
    expect(navigate.id).to.equal('b');
    expect(navigate.cancelable).to.equal(true);
    await element.updateComplete;
    expect(rows(element).map((row) => row.getAttribute('aria-current'))).to.deep.equal([
      null,
      'true',
    ]);
    expect(element.selectedId).to.equal('b');
  });

  it('chooses with Enter, and not from the button for more', async () => {
    const element = await tableOf(interviewers(30).filter(({ labels }) => labels.length > 2));
    const chosen: string[] = [];
    element.addEventListener('sk-select', ({ id }) => chosen.push(id));
    find(element, '[data-more]').click();
    expect(chosen).to.deep.equal([]);
    find(element, 'tbody tr [data-open]').focus();
    const selected = oneEvent(element, 'sk-select');
    await sendKeys({ press: 'Enter' });
    await selected;
    expect(chosen).to.have.length(1);
  });

  it('marks the row its attribute names', async () => {
    const element = await tableOf(interviewers(3));
    element.setAttribute('selected-id', 'intv_000002');
    await element.updateComplete;
    const marked = rows(element).filter((row) => row.part.contains('row-selected'));
    expect(marked).to.have.length(1);
    expect(marked[0]?.getAttribute('aria-current')).to.equal('true');
  });

  it('is one stop for Tab, and the arrow keys go from row to row', async () => {
    const element = await tableOf(many(1_000));
    await frame();
    const stops = () => root(element).querySelectorAll('tbody [data-open][tabindex="0"]');
    expect(stops()).to.have.length(1);
    find(element, '[data-open][tabindex="0"]').focus();
    const path: unknown[] = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
      await sendKeys({ press });
      path.push(focusedTitle(element));
      expect(stops(), press).to.have.length(1);
    }
    expect(path).to.deep.equal(['Role 1', 'Role 2', 'Role 1', 'Role 999', 'Role 999', 'Role 0']);
    await sendKeys({ press: 'PageDown' });
    const paged = Number(focusedTitle(element)?.replace('Role ', ''));
    expect(paged).to.be.within(6, 12);
    for (let i = 0; i < 30; i++) await sendKeys({ press: 'ArrowDown' });
    expect(focusedTitle(element)).to.equal(`Role ${paged + 30}`);
    expect(inView(element)).to.contain(paged + 32);
  });

  it('has the page follow the arrow keys to rows below or above what is seen of it', async () => {
    const element = await tableOf(many(1_000));
    element.style.marginBlock = '300px 900px';
    await frame();
    find(element, '[data-open][tabindex="0"]').focus();
    const row = () => root(element).activeElement?.closest('tr')?.getBoundingClientRect();
    for (const press of [...Array<string>(9).fill('ArrowDown'), 'End']) {
      await sendKeys({ press });
      expect(row()?.bottom, press).to.be.at.most(innerHeight);
    }
    scrollTo({ top: 900 });
    await sendKeys({ press: 'ArrowUp' });
    expect(row()?.top).to.be.at.least(0);
  });

  it('keeps the focus on a row that scrolls out of view, and goes on from there', async () => {
    const element = await tableOf(many(1_000));
    await frame();
    find(element, '[data-open][tabindex="0"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await scrollRows(element, 30_000);
    expect(focusedTitle(element)).to.equal('Role 1');
    expect(new Set(indexes(element)).size, 'no row twice').to.equal(indexes(element).length);
    await sendKeys({ press: 'ArrowDown' });
    expect(focusedTitle(element)).to.equal('Role 2');
    expect(inView(element)).to.contain(4);
    expect(new Set(indexes(element)).size).to.equal(indexes(element).length);
  });

  for (const [kind, count] of [
    ['is one of many', 200],
    ['is drawn with all the others', 40],
  ] as const) {
    describe(`with the focus on a row out of view, which ${kind}`, () => {
      const data = many(count);
      const id = (n: number) => data[n]?.id;

      async function scrolledAway() {
        const element = await tableOf(data, { selectable: true });
        await frame();
        const row = rows(element)[5];
        row?.querySelector<HTMLElement>('[data-open]')?.focus();
        await scrollRows(element, 100_000);
        const { scrollTop } = part(element, 'scroller');
        expect(inView(element)).not.to.contain(7);
        expect(focusedTitle(element)).to.equal('Role 5');
        return { element, scrollTop };
      }

      it('chooses and ticks what it shows where that row is gone', async () => {
        const { element, scrollTop } = await scrolledAway();
        element.data = data.filter((_, index) => index !== 5);
        await element.updateComplete;
        expect(focusedTitle(element)).to.equal('Role 6');
        const chosen: string[] = [];
        element.addEventListener('sk-select', (event) => chosen.push(event.id));
        await sendKeys({ press: 'Enter' });
        expect(chosen).to.deep.equal([id(6)]);
        const { top } = part(element, 'scroller').getBoundingClientRect();
        expect(root(element).activeElement?.getBoundingClientRect().bottom).to.be.below(top);
        expect(part(element, 'scroller').scrollTop).to.be.within(scrollTop - 80, scrollTop);
      });

      it('shows the row as it is now', async () => {
        const { element } = await scrolledAway();
        element.data = data.map((row, index) => (index === 5 ? { ...row, title: 'Chef' } : row));
        await element.updateComplete;
        expect(focusedTitle(element)).to.equal('Chef');
      });

      it('stays on that row and does not scroll back to it where it moves', async () => {
        const { element, scrollTop } = await scrolledAway();
        const first = interviewer({ id: 'intv_new', title: 'New', createdAt: at(1000) });
        element.data = [first, ...data];
        await element.updateComplete;
        await frame();
        expect(focusedTitle(element)).to.equal('Role 5');
        expect(part(element, 'scroller').scrollTop).to.equal(scrollTop);
        const chosen: string[] = [];
        element.addEventListener('sk-select', (event) => chosen.push(event.id));
        await sendKeys({ press: 'Enter' });
        expect(chosen).to.deep.equal([id(5)]);
        const order = () => [...root(element).querySelectorAll('tbody tr')].map(rowIndex);
        expect(new Set(order()).size, 'no row twice').to.equal(order().length);
        await until(
          () => order().every((each, i, all) => i === 0 || each > (all[i - 1] ?? 0)),
          'it is read out in the order of the rows',
        );
        expect(focusedTitle(element)).to.equal('Role 5');
        await sendKeys({ press: 'ArrowDown' });
        expect(focusedTitle(element)).to.equal('Role 6');
      });
    });
  }

  it('begins at the first row for Tab where another list is shown', async () => {
    const element = await tableOf(many(200), { pageSize: 100 });
    await frame();
    find(element, '[data-open][tabindex="0"]').focus();
    for (let i = 0; i < 30; i++) await sendKeys({ press: 'ArrowDown' });
    const next = part(element, 'next');
    next.focus();
    next.click();
    await element.updateComplete;
    await frame();
    const stops = root(element).querySelectorAll('tbody [data-open][tabindex="0"]');
    expect([...stops].map(({ textContent }) => textContent?.trim())).to.deep.equal(['Role 100']);
  });

  it('keeps the focus on its row after it was printed, and where it becomes lower', async () => {
    const element = await tableOf(many(300));
    element.style.blockSize = '900px';
    await frame();
    const titleOf = () => root(element).activeElement?.closest('tr')?.textContent;
    for (const change of [
      () => {
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      },
      () => (element.style.blockSize = '400px'),
    ]) {
      await scrollRows(element, 5_500);
      const seen = inView(element);
      const row = rows(element).find((each) => rowIndex(each) === seen.at(-2));
      row?.querySelector<HTMLElement>('[data-open]')?.focus();
      const title = titleOf();
      expect(title).not.to.equal(undefined);
      change();
      await frame();
      await frame();
      expect(titleOf()).to.equal(title);
    }
  });

  it('keeps the focus on its row when a refresh moves that', async () => {
    const api = apiOf([interviewer({ id: 'a' }), interviewer({ id: 'b', title: 'Line cook' })]);
    const element = await tableFrom(api);
    await inState(element, 'ready');
    rows(element)[1]?.querySelector<HTMLElement>('[data-open]')?.focus();
    const more = ['x', 'y', 'a', 'b'].map((id) =>
      interviewer({ id, title: id === 'b' ? 'Line cook' : id }),
    );
    api.interviewers = () => json(page(more));
    await element.reload();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['x', 'y', 'a', 'Line cook']);
    expect(focusedTitle(element)).to.equal('Line cook');
  });

  it('numbers its rows across pages', async () => {
    const element = await tableOf(many(25), { pageSize: 10 });
    part(element, 'next').click();
    await element.updateComplete;
    expect(indexes(element)[0]).to.equal(12);
    expect(find(element, 'table').getAttribute('aria-rowcount')).to.equal('26');
  });
});
