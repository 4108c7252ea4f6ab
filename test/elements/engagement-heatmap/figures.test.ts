import { expect } from '@open-wc/testing';
import {
  engagement,
  engagementHours,
  timeToEngage,
  weekOf,
  withoutWeekdays,
} from '../fixtures/engagement.ts';
import { loadLanguage } from '../../../src/localization/localize.ts';
import { find, mark, marks, part, read, shadow, withData } from '../fixtures/heatmap.ts';

describe('sk-engagement-heatmap: hours', () => {
  it('shows the actions, the busiest hour and the parts of the day with counts and shares (#58, #59)', async () => {
    const element = await withData();
    const texts = marks(element).map(({ text }) => text);
    expect(texts.slice(0, 6)).to.deep.equal([
      'Actions 2,008',
      'Busiest hour 12 PM – 1 PM 229 actions',
      'Night 1.1% 23 12 AM – 6 AM',
      'Morning 38.2% 766 6 AM – 12 PM',
      'Afternoon 52.4% 1,052 12 PM – 6 PM',
      'Evening 8.3% 167 6 PM – 12 AM',
    ]);
  });

  it('says the same in words for those who do not see the cells', async () => {
    const element = await withData();
    expect(part(element, 'chart')?.getAttribute('aria-label')).to.equal(
      '2,008 actions by candidates, by hour of America/Vancouver. ' +
        'The busiest hour is 12 PM – 1 PM with 229 actions. ' +
        'Night 1.1%, Morning 38.2%, Afternoon 52.4%, Evening 8.3%.',
    );
  });

  it('draws a cell for each hour of all days and of each weekday, darker for more (#58)', async () => {
    const week = weekOf([0, 3, 1], [2, 14, 4], [2, 15, 8]);
    const element = await withData(engagement({ hours: engagementHours(week) }));
    const paths = [...shadow(element).querySelectorAll('.drawing path')];
    const cells = paths.map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0);
    // Three on the scale of all days and three on that of single days, the rest is nothing.
    expect(cells).to.deep.equal([8 * 24 - 6, 2, 0, 0, 2, 0, 0, 0, 2]);
    const look = (level: number) => getComputedStyle(find(element, `.drawing .level-${level}`));
    expect(look(0).fill).not.to.equal(look(1).fill);
    const strength = [1, 2, 3, 4, 5, 6, 7, 8].map((level) => Number(look(level).fillOpacity));
    expect(strength).to.deep.equal([...strength].sort());
    expect([strength[0], strength[7]]).to.deep.equal([0.18, 1]);
  });

  it('marks the busiest hour by a frame, not by colour alone, and none where nothing happened', async () => {
    const element = await withData();
    const frame = find(element, '[part="peak"]').getBoundingClientRect();
    const cells = find(element, '.cells').getBoundingClientRect();
    const middle = (frame.left + frame.width / 2 - cells.left) / cells.width;
    expect(Math.floor(middle * 24)).to.equal(12);
    expect(frame.top).to.be.lessThan(cells.top + cells.height / 8);
    const none = await withData(engagement({ hours: engagementHours(weekOf()) }));
    expect(none.status).to.equal('ready');
    expect(part(none, 'peak') === null).to.equal(true);
    expect(mark(none, 'Busiest hour').text).to.equal('Busiest hour —');
    expect(part(none, 'chart')?.getAttribute('aria-label')).to.equal(
      '0 actions by candidates, by hour of America/Vancouver.',
    );
  });

  it('shows no share of nothing, never 0 % or NaN (#4)', async () => {
    const element = await withData(engagement({ hours: engagementHours(weekOf()) }));
    for (const name of ['Night', 'Morning', 'Afternoon', 'Evening']) {
      expect(mark(element, name).text).to.match(new RegExp(`^${name} — 0 `));
    }
    expect(read(part(element, 'base'))).not.to.match(/NaN|Infinity/);
  });

  it('rounds the shares of the parts so that they sum to 100.0 % (#5)', async () => {
    const week = weekOf([0, 1, 1], [0, 7, 1], [0, 13, 1]);
    const element = await withData(engagement({ hours: engagementHours(week) }));
    const shares = ['Night', 'Morning', 'Afternoon', 'Evening'].map((name) =>
      Number(/([\d.]+)%/.exec(mark(element, name).text)?.[1]),
    );
    expect(shares).to.deep.equal([33.4, 33.3, 33.3, 0]);
  });

  it('says an hour as a time where a number alone would read like a count', async () => {
    for (const [lang, text] of [
      ['en-GB', 'Busiest hour 21:00 – 22:00'],
      ['es', 'Hora más activa 21:00 – 22:00'],
      ['pt-BR', 'Hora mais ativa 21:00 – 22:00'],
      ['de', 'Aktivste Stunde 21 Uhr – 22 Uhr'],
    ] as const) {
      await loadLanguage(lang);
      const element = await withData(engagement({ hours: engagementHours(weekOf([4, 21, 1])) }));
      element.lang = lang;
      await element.updateComplete;
      const texts = marks(element).map((each) => each.text.replaceAll('\u00a0', ' '));
      expect(texts[1]).to.contain(text);
    }
  });

  it('names the zone as it is when the window ends, not as it is today', async () => {
    for (const [lang, to, offset] of [
      ['en', '2026-07-31T22:00:00.000Z', 'GMT+2'],
      ['en', '2026-01-31T23:00:00.000Z', 'GMT+1'],
      ['en-GB', '2026-07-31T22:00:00.000Z', 'CEST'],
      ['en-GB', '2026-01-31T23:00:00.000Z', 'CET'],
    ] as const) {
      const window = { from: '2026-01-01T00:00:00.000Z', to };
      const hours = engagementHours(undefined, { window, timeZone: 'Europe/Berlin' });
      const element = await withData(engagement({ hours }));
      element.lang = lang;
      await element.updateComplete;
      expect(read(find(element, '.activity .section-note'))).to.equal(
        `Hours in Berlin (${offset})`,
      );
    }
  });

  it('says one action, and whose they are when not everybody’s', async () => {
    const hours = engagementHours(weekOf([4, 9, 1]), { agent: 'voice' });
    const element = await withData(engagement({ hours }));
    expect(mark(element, 'Actions').text).to.equal('Actions, Voice 1');
    expect(mark(element, 'Busiest hour').text).to.equal('Busiest hour 9 AM – 10 AM 1 action');
  });

  it('shows all days alone where an older server sends no weekdays', async () => {
    const element = await withData(engagement({ hours: withoutWeekdays() }));
    expect(element.status).to.equal('partial');
    const paths = [...shadow(element).querySelectorAll('.drawing path')];
    const cells = paths.map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0);
    expect(cells.reduce((sum, count) => sum + count, 0)).to.equal(24);
    await expect(element).to.be.accessible();
  });
});

describe('sk-engagement-heatmap: response and time to engage', () => {
  it('shows the response rate with started, invited and its difference (#56)', async () => {
    const element = await withData();
    expect(mark(element, 'Response rate').text).to.equal(
      'Response rate 60.7% 495 started of 815 invited +0.7 pts, was 60.1%',
    );
    const nobody = timeToEngage({ response: [0, 0], before: null });
    const empty = await withData(engagement({ timeToEngage: nobody }));
    expect(mark(empty, 'Response rate').text).to.equal(
      'Response rate — Nobody was invited No baseline',
    );
  });

  it('shows average, median, shortest and longest with baseline and how many were measured (#57)', async () => {
    const element = await withData();
    const texts = marks(element).map(({ text }) => text);
    expect(texts.slice(-4)).to.deep.equal([
      'Average 12.5 hr -9.1%, better, was 13.7 hr',
      'Median 5.6 hr -9.1%, better, was 6.1 hr',
      'Shortest 7.7 min -9.1%, better, was 8.4 min',
      'Longest 176.7 hr -9.1%, better, was 194.4 hr',
    ]);
    expect(read(part(element, 'time-to-engage'))).to.contain('573 candidates measured');
  });

  it('counts in minutes below an hour and in hours from there on (#57)', async () => {
    const seconds = [3596, 3600, 30, 3598] as const;
    const element = await withData(engagement({ timeToEngage: timeToEngage({ seconds }) }));
    const values = [...shadow(element).querySelectorAll('.waits .value')].map(read);
    expect(values).to.deep.equal(['59.9 min', '1 hr', '0.5 min', '1 hr']);
  });

  it('shows dashes where nobody engaged, and says so (#4)', async () => {
    const none = timeToEngage({ measured: 0, seconds: null });
    const element = await withData(engagement({ timeToEngage: none }));
    expect(mark(element, 'Median').text).to.equal('Median — No baseline');
    expect(read(part(element, 'time-to-engage'))).to.contain('Nobody has engaged yet');
  });

  it('says what was left out because an act came before its invitation, and only then (#57)', async () => {
    const wrong = timeToEngage({ negative: 2 });
    const element = await withData(engagement({ timeToEngage: wrong }));
    expect(read(part(element, 'notes'))).to.equal(
      '2 candidates are left out of the time to engage: their first act came before the ' +
        'invitation. Check the clocks of the systems that send events.',
    );
    expect(part(await withData(), 'notes') === null).to.equal(true);
  });

  it('marks a rate over few cases as a low sample in its accessible name (#9)', async () => {
    const few = timeToEngage({ response: [12, 20] });
    const element = await withData(engagement({ timeToEngage: few }));
    expect(mark(element, 'Response rate').text).to.contain('Low sample');
  });

  it('leaves the figures beside the hours out where the host gives none', async () => {
    const element = await withData({ hours: engagementHours() });
    expect(element.status).to.equal('ready');
    expect(part(element, 'response-rate') === null).to.equal(true);
    expect(marks(element)).to.have.length(6);
  });
});

describe('sk-engagement-heatmap: tables', () => {
  it('shows every number as tables, one click away', async () => {
    const element = await withData(engagement({ timeToEngage: timeToEngage({ negative: 1 }) }));
    const shown = marks(element).map(({ text }) => text);
    find(element, '[title="Show as table"]').click();
    await element.updateComplete;
    const tables = [...shadow(element).querySelectorAll('table')];
    const rows = tables.map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(read)),
    );
    expect(tables.map((table) => read(table.querySelector('caption')))).to.deep.equal([
      'Actions by hour and weekday, Vancouver (PT)',
      'Parts of the day',
      'Response, Time to engage',
    ]);
    const { hours, weekdays } = engagementHours();
    expect(rows[0]).to.have.length(24);
    expect(rows[0]?.[14]).to.deep.equal([
      '2 PM – 3 PM',
      ...[hours, ...weekdays].map((row) => String(row[14])),
    ]);
    for (const [name = '', span = '', count = '', share = ''] of rows[1] ?? []) {
      expect(shown).to.include(`${name} ${share} ${count} ${span}`);
    }
    expect(rows[2]?.[0]).to.deep.equal([
      'Response rate',
      '60.7%',
      '495 of 815',
      '60.1%',
      '+0.7 pts',
    ]);
    expect(rows[2]?.[2]).to.deep.equal([
      'Time to engage: Median',
      '5.6 hr',
      '573',
      '6.1 hr',
      '-9.1%, better',
    ]);
    expect(read(part(element, 'notes'))).to.contain('1 candidate is left out');
    await expect(element).to.be.accessible();
    find(element, '[title="Show as chart"]').click();
    await element.updateComplete;
    expect(marks(element).map(({ text }) => text)).to.deep.equal(shown);
  });

  it('names the agent and the zone in the caption', async () => {
    const hours = engagementHours(undefined, { agent: 'sms', timeZone: 'Asia/Kathmandu' });
    const element = await withData({ hours });
    element.view = 'table';
    await element.updateComplete;
    expect(read(shadow(element).querySelector('caption'))).to.equal(
      'Actions by hour and weekday, SMS, Kathmandu (GMT+5:45)',
    );
  });
});
