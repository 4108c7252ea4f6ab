import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { SkHourSelectEvent } from '../../../src/elements/engagement-heatmap/select-event.ts';
import type {
  EngagementData,
  SkEngagementHeatmap,
} from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import {
  busyWeek,
  engagement,
  engagementHours,
  weekOf,
  withoutWeekdays,
} from '../fixtures/engagement.ts';
import {
  cursor,
  cursorText,
  find,
  mark,
  marks,
  part,
  read,
  shadow,
  withData,
} from '../fixtures/heatmap.ts';
import { until } from '../fixtures/until.ts';

const press = async (element: SkEngagementHeatmap, ...keys: string[]) => {
  // What moves the cells comes with the focus; another test presses keys before it is there.
  await element.updateComplete;
  for (const key of keys) {
    const [modifier, name = modifier ?? ''] = key.split('+');
    if (modifier && modifier !== name) await sendKeys({ down: modifier });
    await sendKeys({ press: name });
    if (modifier && modifier !== name) await sendKeys({ up: modifier });
    await element.updateComplete;
  }
};

/** Tells the cell that has the focus, after each key. */
const walk = async (element: SkEngagementHeatmap, ...keys: string[]) => {
  const texts: (string | undefined)[] = [];
  for (const key of keys) {
    await press(element, key);
    expect(shadow(element).activeElement === cursor(element), `focus after ${key}`).to.equal(true);
    texts.push(cursorText(element)?.replace(/:.*/, ''));
  }
  return texts;
};

const pointAt = (element: SkEngagementHeatmap, day: number, hour: number) => {
  const box = find(element, '.cells').getBoundingClientRect();
  const x = box.left + ((hour + 0.5) / 24) * box.width;
  const y = box.top + (((day + 0.5) * 26 + (day > 0 ? 8 : 0)) / (8 * 26 + 8)) * box.height;
  return [Math.round(x), Math.round(y)] as [number, number];
};

describe('sk-engagement-heatmap: keyboard', () => {
  beforeEach(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('leaves the focus to whoever goes elsewhere before the code for its cells has come', async () => {
    const element = await withData();
    const input = document.createElement('input');
    element.after(input);
    cursor(element).focus();
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
    cursor(element).dispatchEvent(key);
    find(element, '.drawing').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    input.focus();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement === input).to.equal(true);
    expect(part(element, 'explanation')?.matches(':popover-open')).to.equal(false);
    input.remove();
  });

  it('begins at the busiest hour, and says what the keys do', async () => {
    const element = await withData();
    expect(cursorText(element)).to.equal('All days, 12 PM – 1 PM: 229 actions, Busiest hour');
    const chart = find(element, '.cells');
    const hint = shadow(element).getElementById(chart.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).to.match(/^Arrow keys go from cell to cell/);
  });

  it('goes to each neighbour by the arrow keys and stops at the edges', async () => {
    const element = await withData();
    cursor(element).focus();
    const down = await walk(
      element,
      'ArrowDown',
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'ArrowUp',
    );
    expect(down).to.deep.equal([
      'Monday, 12 PM – 1 PM',
      'Monday, 1 PM – 2 PM',
      'Tuesday, 1 PM – 2 PM',
      'Tuesday, 12 PM – 1 PM',
      'Monday, 12 PM – 1 PM',
    ]);
    expect(await walk(element, 'Home', 'ArrowLeft', 'End', 'ArrowRight')).to.deep.equal([
      'Monday, 12 AM – 1 AM',
      'Monday, 12 AM – 1 AM',
      'Monday, 11 PM – 12 AM',
      'Monday, 11 PM – 12 AM',
    ]);
    expect(
      await walk(element, 'Control+End', 'ArrowDown', 'Control+Home', 'ArrowUp'),
    ).to.deep.equal([
      'Sunday, 11 PM – 12 AM',
      'Sunday, 11 PM – 12 AM',
      'All days, 12 AM – 1 AM',
      'All days, 12 AM – 1 AM',
    ]);
  });

  it('reaches every one of the 192 cells, each with the count of the answer', async () => {
    const element = await withData();
    const { hours, weekdays } = engagementHours();
    const rows = [hours, ...weekdays];
    cursor(element).focus();
    await press(element, 'Control+Home');
    const key = async (name: string) => {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true });
      cursor(element).dispatchEvent(event);
      await element.updateComplete;
      // The button that is left goes in an update of its own.
      await element.updateComplete;
    };
    for (const [day, row] of rows.entries()) {
      for (const [hour, count] of row.entries()) {
        const said = count === 1 ? '1 action' : `${count} actions`;
        expect(cursorText(element), `${day} ${hour}`).to.match(new RegExp(`: ${said}(,|$)`));
        await key('ArrowRight');
      }
      await key('ArrowDown');
      await key('Home');
    }
  });

  it('follows the eye where the hours run downwards, and from right to left', async () => {
    await setViewport({ width: 400, height: 900 });
    const narrow = await withData();
    cursor(narrow).focus();
    expect(await walk(narrow, 'ArrowDown', 'ArrowRight', 'ArrowUp')).to.deep.equal([
      'All days, 1 PM – 2 PM',
      'Monday, 1 PM – 2 PM',
      'Monday, 12 PM – 1 PM',
    ]);
    await setViewport({ width: 1000, height: 900 });
    const mirrored = await withData();
    mirrored.dir = 'rtl';
    await mirrored.updateComplete;
    cursor(mirrored).focus();
    expect(await walk(mirrored, 'ArrowLeft', 'ArrowRight', 'ArrowRight')).to.deep.equal([
      'All days, 1 PM – 2 PM',
      'All days, 12 PM – 1 PM',
      'All days, 11 AM – 12 PM',
    ]);
  });

  it('keeps to the one row where there are no weekdays', async () => {
    const element = await withData(engagement({ hours: withoutWeekdays() }));
    cursor(element).focus();
    expect(await walk(element, 'ArrowDown', 'Control+End')).to.deep.equal([
      'All days, 12 PM – 1 PM',
      'All days, 11 PM – 12 AM',
    ]);
  });

  it('goes along with the first keys, pressed while what moves it is still on its way', async () => {
    const element = await withData();
    cursor(element).focus();
    for (const key of ['ArrowDown', 'ArrowRight']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      cursor(element).dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(true);
    }
    await until(() => cursorText(element)?.startsWith('Monday, 1 PM – 2 PM'));
    await element.updateComplete;
    await until(() => shadow(element).activeElement === cursor(element));
  });

  it('leaves keys that are not its own to the page', async () => {
    const element = await withData();
    for (const init of [{ key: 'a' }, { key: 'ArrowDown', altKey: true }, { key: 'PageDown' }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      cursor(element).dispatchEvent(event);
      expect(event.defaultPrevented, init.key).to.equal(false);
    }
  });

  it('is one stop on the way through all controls and figures, in reading order', async () => {
    const element = await withData(
      engagement({
        hours: [engagementHours(), engagementHours(undefined, { agent: 'voice' })],
      }),
    );
    const figures = marks(element).map(({ button }) => button);
    const expected: HTMLElement[] = [
      find(element, '[popovertarget="export"]'),
      find(element, 'input:checked'),
      ...figures.slice(0, 2),
      cursor(element),
      ...figures.slice(2),
    ];
    find(element, '[title="Show as table"]').focus();
    for (const each of expected) {
      await sendKeys({ press: 'Tab' });
      expect(shadow(element).activeElement === each, each.className).to.equal(true);
    }
  });

  it('opens what explains a cell by Enter, closes by Escape and gives the focus back', async () => {
    const element = await withData();
    cursor(element).focus();
    await press(element, 'ArrowDown', 'Enter');
    const panel = part(element, 'explanation');
    expect(panel?.matches(':popover-open')).to.equal(true);
    const text = read(panel);
    for (const said of [
      'Monday, 12 PM – 1 PM',
      'What candidates did of their own in the hour',
      'Value 53',
      'Feb 1, 2026, 12:00 AM – Mar 1, 2026, 12:00 AM',
      'Time zone America/Vancouver',
      'Counted by When it happened',
      'Counting Actions',
      '68 of test candidates',
      'As of Mar 2, 2026, 2:00 AM',
    ]) {
      expect(text).to.contain(said);
    }
    await expect(element).to.be.accessible();
    let escapes = 0;
    element.addEventListener('keydown', ({ key }) => (escapes += Number(key === 'Escape')));
    await press(element, 'Escape');
    expect(panel?.matches(':popover-open')).to.equal(false);
    expect(escapes).to.equal(0);
    await until(() => shadow(element).activeElement === cursor(element));
    expect(await walk(element, 'ArrowRight')).to.deep.equal(['Monday, 1 PM – 2 PM']);
  });

  it('explains response, time to engage and parts of the day with what they are of', async () => {
    const element = await withData();
    const explained = async (start: string) => {
      mark(element, start).button.click();
      await element.updateComplete;
      return read(part(element, 'explanation'));
    };
    expect(await explained('Response rate')).to.contain('495 (Started) ÷ 815 (Invited)');
    const median = await explained('Median');
    expect(median).to.contain('Time to engage: Median').and.contain('Counted over 573');
    expect(median).to.contain('When candidates were invited').and.contain('3 test applications');
    const night = await explained('Night');
    expect(night).to.contain('23 (Night) ÷ 2,008 (All actions)');
    expect(night).to.contain('When it happened');
    expect(await explained('Busiest hour')).to.contain('Busiest hour: 12 PM – 1 PM');
    expect(await explained('Actions')).to.contain('Value 2,008');
  });

  it('explains a part of the day by the share that is on the screen', async () => {
    const hours = engagementHours(weekOf([0, 1, 1], [0, 8, 1], [0, 14, 1]));
    const element = await withData(engagement({ hours }));
    const night = mark(element, 'Night');
    expect(night.text).to.contain('33.4%');
    night.button.click();
    await element.updateComplete;
    expect(read(part(element, 'explanation'))).to.contain('Value 33.4%');
  });

  it('explains the figures on the screen when newer ones come in, not those it was asked about', async () => {
    const element = await withData();
    const answer = engagement();
    const hours = engagementHours(busyWeek().map((day) => day.map((count) => count * 2)));
    const { timeToEngage } = answer;
    if (!timeToEngage) throw new Error('There are no times to engage.');
    const { responseRate, median } = timeToEngage;
    const newer = engagement({
      hours,
      timeToEngage: {
        ...timeToEngage,
        responseRate: { ...responseRate, numerator: 512 },
        median: { ...median, definition: 'A newer definition.' },
      },
    });
    const show = async (data: EngagementData) => {
      element.data = data;
      await element.updateComplete;
      return read(part(element, 'explanation'));
    };
    for (const [start, before, after] of [
      ['Response rate', '495 (Started)', '512 (Started)'],
      ['Median', median.definition, 'A newer definition.'],
      ['Night', '23 (Night) ÷ 2,008', '46 (Night) ÷ 4,016'],
      ['Actions', 'Value 2,008', 'Value 4,016'],
    ] as const) {
      await show(answer);
      mark(element, start).button.click();
      expect(await show(answer)).to.contain(before);
      expect(await show(newer)).to.contain(after);
      // A second click would close it.
      mark(element, start).button.click();
    }
    await show(answer);
    mark(element, 'Median').button.click();
    await show(answer);
    expect(part(element, 'explanation')?.matches(':popover-open')).to.equal(true);
    await show({ ...answer, timeToEngage: null });
    expect(part(element, 'explanation')?.matches(':popover-open')).to.equal(false);
  });

  it('explains in the language of the page when that changes', async () => {
    const element = await withData();
    const title = () => read(part(element, 'explanation')?.querySelector('h3'));
    for (const [start, before, after] of [
      ['Median', 'Time to engage: Median', /: Médiane$/],
      ['Night', 'Night', /^Nuit$/],
    ] as const) {
      element.lang = 'en';
      await element.updateComplete;
      mark(element, start).button.click();
      await element.updateComplete;
      expect(title()).to.equal(before);
      element.lang = 'fr';
      await until(() => title() !== before);
      expect(title()).to.match(after);
    }
  });

  it('leaves a weekday that newer answers do not tell, under the pointer and in the explanation', async () => {
    const element = await withData();
    await sendMouse({ type: 'move', position: pointAt(element, 5, 10) });
    await until(() => shadow(element).querySelector('.pointed') !== null);
    await sendMouse({ type: 'click', position: pointAt(element, 5, 10) });
    await element.updateComplete;
    const panel = part(element, 'explanation');
    await until(() => panel?.matches(':popover-open') === true);
    expect(read(panel)).to.contain('Friday, 10 AM – 11 AM');
    element.data = engagement({ hours: withoutWeekdays() });
    await element.updateComplete;
    expect(panel?.matches(':popover-open')).to.equal(false);
    expect(shadow(element).querySelector('.pointed')).to.equal(null);
    expect(read(part(element, 'readout'))).not.to.contain('Friday');
  });

  it('tells the host which cell was chosen, by what lists the candidates behind it (#172)', async () => {
    const hours = engagementHours(undefined, { agent: 'voice', timeZone: 'Asia/Kathmandu' });
    const element = await withData(engagement({ hours }));
    setTimeout(() => cursor(element).click());
    const all = (await oneEvent(element, 'sk-select')) as SkHourSelectEvent;
    expect({ ...all, isTrusted: undefined }).to.include({
      kind: 'hour',
      id: '12',
      hour: 12,
      weekday: undefined,
    });
    expect(all.query).to.deep.equal({
      metric: 'engagement.hour',
      hour: 12,
      agent: 'voice',
      timeZone: 'Asia/Kathmandu',
      includeTest: false,
      from: '2026-02-01T08:00:00.000Z',
      to: '2026-03-01T08:00:00.000Z',
      interviewerId: ['intv_123'],
    });
    expect([all.bubbles, all.composed]).to.deep.equal([true, true]);
    cursor(element).focus();
    await press(element, 'ArrowDown', 'ArrowDown');
    setTimeout(() => cursor(element).click());
    const one = (await oneEvent(element, 'sk-select')) as SkHourSelectEvent;
    expect([one.hour, one.weekday, one.query.weekday]).to.deep.equal([12, 2, 2]);
  });
});

describe('sk-engagement-heatmap: pointer', () => {
  before(() => setViewport({ width: 1000, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('reads the cell under it, and the hint again when it leaves', async () => {
    const element = await withData();
    const readout = () => find(element, '[part="readout"]').textContent?.trim();
    expect(readout()).to.equal('Point at a cell to read it.');
    await sendMouse({ type: 'move', position: pointAt(element, 3, 9) });
    await element.updateComplete;
    expect(readout()).to.equal('Wednesday, 9 AM – 10 AM: 28 actions');
    await sendMouse({ type: 'move', position: pointAt(element, 0, 12) });
    await element.updateComplete;
    expect(readout()).to.equal('All days, 12 PM – 1 PM: 229 actions, Busiest hour');
    await sendMouse({ type: 'move', position: [5, 5] });
    await element.updateComplete;
    expect(readout()).to.equal('Point at a cell to read it.');
  });

  it('tells of the cell that is clicked first, and once', async () => {
    const element = await withData();
    const hours: number[] = [];
    element.addEventListener('sk-select', (event) => hours.push((event as SkHourSelectEvent).hour));
    cursor(element).click();
    await element.updateComplete;
    expect(hours).to.deep.equal([12]);
    expect(part(element, 'explanation')?.matches(':popover-open')).to.equal(true);
    // A second click closes it and chooses nothing.
    cursor(element).click();
    await element.updateComplete;
    expect(hours).to.deep.equal([12]);
  });

  it('explains the cell that is clicked, and closes on a second click', async () => {
    const element = await withData();
    const panel = part(element, 'explanation');
    const position = pointAt(element, 5, 20);
    await sendMouse({ type: 'click', position });
    await until(() => panel?.matches(':popover-open'));
    await element.updateComplete;
    expect(read(panel?.querySelector('h3'))).to.equal('Friday, 8 PM – 9 PM');
    await sendMouse({ type: 'click', position });
    await element.updateComplete;
    expect(panel?.matches(':popover-open')).to.equal(false);
  });

  it('explains the cell that is clicked within a shadow tree of the page, wherever the focus is there', async () => {
    const host = document.createElement('div');
    document.body.prepend(host);
    const root = host.attachShadow({ mode: 'open' });
    for (const tabIndex of [undefined, -1]) {
      const element = await withData();
      const around = document.createElement('main');
      if (tabIndex !== undefined) around.tabIndex = tabIndex;
      around.append(element);
      root.replaceChildren(around);
      await element.updateComplete;
      await sendMouse({ type: 'click', position: pointAt(element, 5, 20) });
      const panel = part(element, 'explanation');
      await until(() => panel?.matches(':popover-open'), 'nothing opens');
      expect(read(panel?.querySelector('h3'))).to.equal('Friday, 8 PM – 9 PM');
    }
    host.remove();
  });

  it('finds the cell where the page runs from right to left', async () => {
    const element = await withData();
    element.dir = 'rtl';
    await element.updateComplete;
    await sendMouse({ type: 'move', position: pointAt(element, 1, 23) });
    await element.updateComplete;
    expect(find(element, '[part="readout"]').textContent?.trim()).to.match(/^Monday, 12 AM/);
  });
});
