import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { interviewer } from '../fixtures/interviewers.ts';
import { find, part, read, root, tableOf } from '../fixtures/table.ts';
import { until } from '../fixtures/until.ts';

const key = 'screenkit:interviewer-table:columns:acme';
const headings = (element: SkInterviewerTable) =>
  [...root(element).querySelectorAll('th[role="columnheader"]:not(.cell-actions)')].map(read);

async function open(element: SkInterviewerTable) {
  part(element, 'columns').click();
  await element.updateComplete;
}

const item = (element: SkInterviewerTable, name: string) => {
  const found = [...root(element).querySelectorAll<HTMLElement>('#columns li')].find(
    (each) => read(each.querySelector('label')) === name,
  );
  if (!found) throw new Error(`There is no ${name} to choose.`);
  return found;
};

async function press(element: SkInterviewerTable, name: string, selector: string) {
  item(element, name).querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}

async function moveTo(target: Element) {
  const { left, top, width, height } = target.getBoundingClientRect();
  const position = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
  await sendMouse({ type: 'move', position });
}

/** And does not let it go. */
async function drag(element: SkInterviewerTable, name: string, to: string) {
  await moveTo(item(element, name).querySelector('.grip')!);
  await sendMouse({ type: 'down' });
  await moveTo(item(element, to));
}

const up = '[part="column-up"]';
const down = '[part="column-down"]';
const table = (properties: Partial<SkInterviewerTable> = {}) =>
  tableOf([interviewer()], { columns: 'interviewer stats spend', ...properties });

describe('sk-interviewer-table: choosing columns (#15)', () => {
  afterEach(() => localStorage.removeItem(key));

  it('breaks no name of a column on the smallest screen', async () => {
    await setViewport({ width: 320, height: 256 });
    const element = await table({ columns: '' });
    await open(element);
    await until(() => root(element).querySelector('#columns li'), 'the columns');
    const broken = [...root(element).querySelectorAll('#columns label')].filter((label) => {
      const words = document.createRange();
      words.selectNodeContents(label);
      const { height } = (label.querySelector('input') as Element).getBoundingClientRect();
      return words.getBoundingClientRect().height > height * 2;
    });
    expect(broken.map(read)).to.deep.equal([]);
    await setViewport({ width: 800, height: 600 });
  });

  it('loads the list when it is opened, and it has no faults for assistive technology', async () => {
    const element = await table();
    expect(root(element).querySelector('#columns input')).to.equal(null);
    await open(element);
    expect([...root(element).querySelectorAll('#columns label')].map(read)).to.deep.equal([
      'Interviewer',
      'Stats',
      'Spend',
    ]);
    await expect(element).to.be.accessible();
  });

  it('moves a column by its buttons, keeps the focus on it and reads its place out', async () => {
    const element = await table();
    await open(element);
    await press(element, 'Spend', up);
    expect(headings(element)).to.deep.equal(['Interviewer', 'Spend', 'Stats']);
    await until(
      () => read(find(element, '#columns [role="status"]')) === 'Spend is now 2 of 3',
      'the place is read out',
    );
    expect(root(element).activeElement?.getAttribute('aria-label')).to.equal('Move Spend up');
    await press(element, 'Spend', up);
    await press(element, 'Spend', up);
    expect(headings(element), 'and no further').to.deep.equal(['Spend', 'Interviewer', 'Stats']);
    await press(element, 'Spend', down);
    expect(headings(element)).to.deep.equal(['Interviewer', 'Spend', 'Stats']);
  });

  it('moves a column with Alt and the arrow keys', async () => {
    const element = await table();
    await open(element);
    item(element, 'Stats').querySelector('input')?.focus();
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Alt' });
    await until(
      () => headings(element).join() === 'Interviewer,Spend,Stats',
      'the column is moved',
    );
    await until(
      () => root(element).activeElement === item(element, 'Stats').querySelector('input'),
      'the box has the focus',
    );
  });

  it('takes a column along with the pointer, and tells the host when it is let go', async () => {
    const element = await table({ preferencesKey: 'acme' });
    await open(element);
    const heard: (readonly string[])[] = [];
    element.addEventListener('sk-columns-change', ({ columns }) => heard.push(columns));
    try {
      await drag(element, 'Spend', 'Stats');
      await until(() => headings(element).join() === 'Interviewer,Spend,Stats', 'it is one up');
      await moveTo(item(element, 'Interviewer'));
      await until(() => headings(element).join() === 'Spend,Interviewer,Stats', 'it is two up');
      expect(item(element, 'Spend').className).to.equal('dragged');
      expect([heard, localStorage.getItem(key)]).to.deep.equal([[], null]);
      await sendMouse({ type: 'up' });
      expect(heard).to.deep.equal([['spend', 'interviewer', 'stats']]);
      expect(localStorage.getItem(key)).to.contain('"order":["spend"');
      expect(read(find(element, '#columns [role="status"]'))).to.equal('Spend is now 1 of 3');
      await moveTo(item(element, 'Stats'));
      expect(headings(element)).to.deep.equal(['Spend', 'Interviewer', 'Stats']);
      expect(root(element).querySelector('.dragged')).to.equal(null);
    } finally {
      await resetMouse();
    }
  });

  it('puts a dragged column back on Escape, and the panel stays open', async () => {
    const element = await table();
    await open(element);
    let heard = 0;
    element.addEventListener('sk-columns-change', () => (heard += 1));
    try {
      await drag(element, 'Spend', 'Interviewer');
      await until(() => headings(element)[0] === 'Spend', 'it is dragged');
      await sendKeys({ press: 'Escape' });
      await until(() => headings(element)[0] === 'Interviewer', 'it is back');
      await sendMouse({ type: 'up' });
      expect(headings(element)).to.deep.equal(['Interviewer', 'Stats', 'Spend']);
      expect(heard).to.equal(0);
      expect(find(element, '#columns').matches(':popover-open')).to.equal(true);
    } finally {
      await resetMouse();
    }
  });

  it('shows at least one column, and resets to what the host offers', async () => {
    const element = await table();
    await open(element);
    await press(element, 'Interviewer', 'input');
    await press(element, 'Stats', 'input');
    expect(item(element, 'Spend').querySelector('input')?.disabled).to.equal(true);
    const heard: (readonly string[])[] = [];
    element.addEventListener('sk-columns-change', ({ columns }) => heard.push(columns));
    part(element, 'columns-reset').click();
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Interviewer', 'Stats', 'Spend']);
    expect(heard).to.deep.equal([['interviewer', 'stats', 'spend']]);
  });

  it('keeps the choice under the key of the host, and apart from that of another key', async () => {
    const first = await table({ preferencesKey: 'acme' });
    await open(first);
    await press(first, 'Stats', 'input');
    await press(first, 'Spend', up);
    await press(first, 'Spend', up);
    const again = await table({ preferencesKey: 'acme' });
    expect(headings(again).filter(Boolean)).to.deep.equal(['Spend', 'Interviewer']);
    expect(headings(await table({ preferencesKey: 'globex' }))).to.have.length(3);
    await open(again);
    part(again, 'columns-reset').click();
    await again.updateComplete;
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('keeps what another table of the same key was told meanwhile', async () => {
    const first = await table({ preferencesKey: 'acme' });
    const second = await table({ preferencesKey: 'acme' });
    await open(first);
    await press(first, 'Stats', 'input');
    await open(second);
    await press(second, 'Spend', up);
    const again = await table({ preferencesKey: 'acme' });
    expect(headings(again)).to.deep.equal(['Interviewer', 'Spend']);
    expect(headings(second)).to.deep.equal(['Interviewer', 'Spend']);
  });

  it('hides a column where all that are offered were hidden, so that all show', async () => {
    localStorage.setItem(
      key,
      JSON.stringify({ order: [], hidden: ['interviewer', 'stats', 'spend', 'ats'] }),
    );
    const element = await table({ preferencesKey: 'acme' });
    await open(element);
    await press(element, 'Stats', 'input');
    expect(headings(element)).to.deep.equal(['Interviewer', 'Spend']);
    expect(localStorage.getItem(key), 'what is not offered stays hidden').to.contain('"ats"');
  });

  it('takes the columns also from a host that sets them before the element is defined', async () => {
    const tag = 'sk-interviewer-table-late';
    const element = document.createElement(tag) as SkInterviewerTable;
    Object.assign(element, { shownColumns: ['spend', 'stats'], data: [interviewer()] });
    document.body.append(element);
    const { SkInterviewerTable: Table } =
      await import('../../../src/elements/interviewer-table/interviewer-table.ts');
    customElements.define(tag, class extends Table {});
    await element.updateComplete;
    expect(headings(element).slice(1)).to.deep.equal(['Spend', 'Stats']);
    element.shownColumns = ['csat'];
    await element.updateComplete;
    expect(headings(element).slice(1)).to.deep.equal(['CSAT']);
    element.remove();
  });

  it('keeps nothing without a key', async () => {
    const before = localStorage.length;
    const element = await table();
    await open(element);
    await press(element, 'Stats', 'input');
    expect(localStorage.length).to.equal(before);
  });

  it('shows a column that came after the choice, and none that the host does not offer', async () => {
    localStorage.setItem(key, JSON.stringify({ order: ['spend', 'csat'], hidden: ['csat'] }));
    const element = await table({ preferencesKey: 'acme' });
    expect(headings(element)).to.deep.equal(['Spend', 'Interviewer', 'Stats']);
  });

  for (const [name, text] of [
    ['no JSON', '{'],
    ['another thing', '[1,2]'],
    ['null', 'null'],
    ['no lists', '{"order":"stats","hidden":5}'],
    ['unknown columns', '{"order":["__proto__",{},"salary"],"hidden":["salary"]}'],
    ['nothing left to show', '{"order":[],"hidden":["interviewer","stats","spend"]}'],
  ] as const) {
    it(`passes over a stored value that is ${name}`, async () => {
      localStorage.setItem(key, text);
      const element = await table({ preferencesKey: 'acme' });
      expect(headings(element)).to.deep.equal(['Interviewer', 'Stats', 'Spend']);
    });
  }

  it('works for as long as the page lasts where storage throws', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const element = await table({ preferencesKey: 'acme' });
      await open(element);
      await press(element, 'Spend', 'input');
      expect(headings(element)).to.deep.equal(['Interviewer', 'Stats']);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('takes the choice from a host that keeps it, and says nothing of that', async () => {
    const element = await table();
    element.addEventListener('sk-columns-change', () => expect.fail('Nobody chose.'));
    element.shownColumns = ['stats', 'interviewer'];
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Stats', 'Interviewer']);
    expect(element.shownColumns).to.deep.equal(['stats', 'interviewer']);
  });
});
