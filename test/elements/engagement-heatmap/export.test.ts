import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { SkEngagementHeatmap } from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import {
  engagement,
  engagementHours,
  nothingHappened,
  timeToEngage,
  weekOf,
  withoutWeekdays,
} from '../fixtures/engagement.ts';
import type { EngagementHours, TimeToEngage } from '../fixtures/engagement.ts';
import {
  find,
  mark,
  marks,
  read,
  sessionOver,
  shadow,
  usualApi,
  withData,
  withSession,
} from '../fixtures/heatmap.ts';
import { parse } from '../fixtures/parse-csv.ts';
import { readPng, readSvg } from '../fixtures/picture.ts';

const csvOf = async (element: SkEngagementHeatmap) =>
  parse(await (await element.exportData('csv')).text());

/** The rows after one that begins with a word, until the next empty one. */
const section = (rows: string[][], first: string) => {
  const start = rows.findIndex(([cell]) => cell === first);
  const length = rows.slice(start).findIndex((row) => row.join('') === '');
  return rows.slice(start + 1, length === -1 ? undefined : start + length);
};

describe('sk-engagement-heatmap: export', () => {
  it('offers its formats in a menu that opens by the first click', async () => {
    const element = await withData();
    find(element, '[popovertarget="export"]').click();
    await element.updateComplete;
    const menu = find(element, '#export');
    expect(menu.matches(':popover-open')).to.equal(true);
    const formats = [...menu.querySelectorAll('button')].map((button) => read(button));
    expect(formats).to.deep.equal(['CSV', 'JSON', 'SVG picture', 'PNG picture']);
    await expect(element).to.be.accessible();
  });

  it('gives CSV whose cells and totals are those of the screen, with what they are (#14)', async () => {
    const data = engagement() as { hours: EngagementHours; timeToEngage: TimeToEngage };
    const element = await withData(data);
    const file = await element.exportData('csv');
    expect(file.type).to.equal('text/csv;charset=utf-8');
    const rows = await csvOf(element);
    const lines = rows.map((row) => row.join(','));
    for (const line of [
      'report,engagement-hours',
      'window,2026-02-01T08:00:00.000Z,2026-03-01T08:00:00.000Z',
      'timeZone,America/Vancouver',
      'attribution,activity',
      'asOf,2026-03-02T10:00:00.000Z',
      'interviewerIds,intv_123',
      'includeTest,false',
      'excluded,test,68',
      'agent,all',
      'total,2008',
      'peak,12,229',
      'report,time-to-engage',
      'attribution,cohort',
      'baseline,previous_period,2026-01-04T08:00:00.000Z,2026-02-01T08:00:00.000Z',
      'measured,573',
      'negative,0',
    ]) {
      expect(lines).to.include(line);
    }
    const { hours, weekdays, dayParts } = data.hours;
    const cells = section(rows, 'hour').map((row) => row.map(Number));
    expect(cells).to.deep.equal(
      hours.map((count, hour) => [hour, count, ...weekdays.map((day) => day[hour] ?? 0)]),
    );
    const shown = Number(mark(element, 'Actions').text.replaceAll(/\D/g, ''));
    expect(cells.reduce((sum, [, all = 0]) => sum + all, 0)).to.equal(shown);
    expect(section(rows, 'part')).to.deep.equal(
      dayParts.map(({ part, from, to, count, share }) =>
        [part, from, to, count, share].map(String),
      ),
    );
    const metrics = rows.filter(([id = '']) => /^(rate|tte)\./.test(id));
    expect(metrics.map(([id, value]) => [id, Number(value)])).to.deep.equal([
      ['rate.response', 495 / 815],
      ['tte.mean', 44_930],
      ['tte.median', 19_987],
      ['tte.min', 459],
      ['tte.max', 636_133],
    ]);
    expect(metrics[2]?.at(-1)).to.equal('What tte.median measures.');
  });

  it('gives JSON that is the answers of the API', async () => {
    const { hours, timeToEngage: waits } = engagement();
    const element = await withData({ hours, timeToEngage: waits });
    const file = await element.exportData('json');
    expect(file.type).to.equal('application/json');
    expect(JSON.parse(await file.text())).to.deep.equal({
      engagementHours: hours,
      timeToEngage: waits,
    });
  });

  it('gives what is chosen, not all that the host has given', async () => {
    const sms = engagementHours(weekOf([1, 8, 5]), { agent: 'sms' });
    const element = await withData({ hours: [engagementHours(), sms] });
    element.agent = 'sms';
    await element.updateComplete;
    const rows = await csvOf(element);
    expect(rows).to.deep.include(['agent', 'sms']);
    expect(rows).to.deep.include(['total', '5']);
    expect(rows.some(([first]) => first === 'measured')).to.equal(false);
    const { texts } = await readSvg(await element.exportData('svg'));
    expect(texts).to.include('Actions, SMS');
    const json = JSON.parse(await (await element.exportData('json')).text());
    expect(json).to.deep.equal({ engagementHours: sms });
  });

  it('writes nothing that a spreadsheet would run', async () => {
    const formula = '=HYPERLINK("http://evil","x")';
    const waits = timeToEngage();
    waits.median.definition = formula;
    const hours = engagementHours(undefined, { timeZone: formula, interviewerIds: ['@SUM(1)'] });
    const element = await withData({ hours, timeToEngage: waits });
    const text = await (await element.exportData('csv')).text();
    expect(text).to.contain(`"'=HYPERLINK(""http://evil"",""x"")"`);
    expect(text).to.contain(`'@SUM(1)`);
    expect(text).not.to.match(/(^|,|")[=@]/m);
  });

  it('refuses before there is anything to export', async () => {
    const never = () => new Promise<Response>(() => {});
    const { session } = sessionOver({ ...usualApi(), hours: never });
    const element = await withSession(session);
    let refused: unknown;
    await element.exportData().catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(DOMException);
  });
});

describe('sk-engagement-heatmap: picture', () => {
  afterEach(() => (document.documentElement.style.colorScheme = ''));

  it('is an SVG of its own with every figure and every cell that is on the screen', async () => {
    const waits = timeToEngage({ negative: 2 });
    const element = await withData(engagement({ timeToEngage: waits }));
    const file = await element.exportData('svg');
    expect(file.type).to.equal('image/svg+xml');
    const { root, texts, paths, names } = await readSvg(file);
    expect(root.querySelector('title')?.textContent).to.equal('Candidate engagement');
    expect(root.querySelector('desc')?.textContent).to.contain('The busiest hour is 12 PM – 1 PM');
    const all = texts.join(' | ');
    for (const { text } of marks(element)) {
      const figures = text.match(/[\d,.]+( ?%| hr| min| [AP]M – [\d]+ [AP]M)?/g) ?? [];
      // What a figure was is said on the screen only when it is asked for.
      for (const figure of figures.filter((each) => !text.includes(`was ${each}`))) {
        expect(all, text).to.contain(figure.replace(/,$/, ''));
      }
    }
    expect(all)
      .to.contain('Feb 1 – 28, 2026 · America/Vancouver')
      .and.contain('Hours in Vancouver (PT)');
    expect(all).to.contain('2 candidates are left out of the time to engage');
    const drawn = [...shadow(element).querySelectorAll('.drawing path')].map((path) =>
      path.getAttribute('d'),
    );
    const data = new Set(paths.map((path) => path.getAttribute('d')));
    for (const path of drawn) if (path) expect(data.has(path)).to.equal(true);
    for (const name of ['image', 'script', 'style', 'foreignObject', 'a']) {
      expect(names.has(name), name).to.equal(false);
    }
  });

  it('says of which stage its figures are (#41)', async () => {
    const waits = { ...timeToEngage(), stage: 'interview' };
    const element = await withData(engagement({ timeToEngage: waits }));
    const { texts } = await readSvg(await element.exportData('svg'));
    expect(texts.join(' | ')).to.contain('Stage reached: interview');
  });

  it('has the colours of the page, resolved: theme, scheme and forced colours', async () => {
    const element = await withData();
    element.style.setProperty('--sk-engagement-heatmap-color', 'rgb(200 30 90)');
    const { colors, attributes } = await readSvg(await element.exportData('svg'));
    expect([...colors].every((color) => /^#[\da-f]{6}$/.test(color))).to.equal(true);
    expect(colors.has('#c81e5a')).to.equal(true);
    expect(attributes.has('style') || attributes.has('class')).to.equal(false);
    element.style.removeProperty('--sk-engagement-heatmap-color');
    document.documentElement.style.colorScheme = 'dark';
    const dark = await readSvg(await element.exportData('svg'));
    expect([...dark.colors]).to.include.members(['#15171c', '#8095ff', '#eceef2']);
    await executeServerCommand('forced-colors', true);
    try {
      const forced = await readSvg(await element.exportData('svg'));
      expect(forced.colors.has('#8095ff')).to.equal(false);
    } finally {
      await executeServerCommand('forced-colors', false);
    }
  });

  it('is a PNG of the same drawing, a cell as dark as on the screen', async () => {
    const element = await withData(
      engagement({ hours: engagementHours(weekOf([0, 0, 8], [6, 23, 8])) }),
    );
    const { root, paths } = await readSvg(await element.exportData('svg'));
    const file = await element.exportData('png');
    expect(file.type).to.equal('image/png');
    const { width, height, colorAt } = await readPng(file);
    expect(width).to.equal(2 * Number(root.getAttribute('width')));
    expect(height).to.equal(2 * Number(root.getAttribute('height')));
    const most = paths.find((path) => path.getAttribute('fill') === '#4059d6');
    const [, , , , left = 0, top = 0] =
      most
        ?.getAttribute('transform')
        ?.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    // The middle of Monday at midnight, of Sunday at eleven, and of an hour of nothing.
    const at = (hour: number, day: number) =>
      colorAt(2 * (left + (hour + 0.5) * 28), 2 * (top + 8 + (day + 1.5) * 26));
    expect(at(0, 0)).to.equal('#4059d6');
    expect(at(23, 6)).to.equal('#4059d6');
    expect(at(12, 3)).to.equal('#f5f6f8');
  });

  it('runs from right to left where the page does', async () => {
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap
        lang="en"
        dir="rtl"
        .data=${engagement()}
      ></sk-engagement-heatmap>`,
    );
    const { root, texts, paths } = await readSvg(await element.exportData('svg'));
    expect(root.getAttribute('direction')).to.equal('rtl');
    expect(texts).to.include('\u20682,008\u2069');
    for (const path of paths) {
      expect(path.getAttribute('transform')).to.match(/^matrix\(-1 0 0 1 /);
    }
  });

  it('is the same from the table view, and of little or nothing', async () => {
    const element = await withData();
    const chart = await (await element.exportData('svg')).text();
    element.view = 'table';
    await element.updateComplete;
    expect(await (await element.exportData('svg')).text()).to.equal(chart);
    const none = await readSvg(await (await withData(nothingHappened())).exportData('svg'));
    expect(none.texts.join(' ')).not.to.match(/NaN|Infinity/);
    const alone = await withData({ hours: withoutWeekdays() });
    const { texts } = await readSvg(await alone.exportData('svg'));
    expect(texts).to.include('All');
    expect(texts).not.to.include('Mon');
    expect(texts.join(' ')).not.to.contain('Response rate');
  });
});
