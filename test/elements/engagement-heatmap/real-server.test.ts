import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SkEngagementHeatmap } from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import type { SkHourSelectEvent } from '../../../src/elements/engagement-heatmap/select-event.ts';
import type { SkFunnel } from '../../../src/elements/funnel/funnel.ts';
import type { SkProvider } from '../../../src/elements/provider/provider.ts';
import '../../../src/elements/all.ts';
import { cursor, find, mark, refreshed, settled, shadow } from '../fixtures/heatmap.ts';
import { until } from '../fixtures/until.ts';

const night = async () => {
  const page = await fixture<SkProvider>(html`
    <sk-provider base-url="/" token-endpoint="/testing/token" locale="en">
      <sk-engagement-heatmap
        interviewer-id="night"
        from="2026-03-07"
        to="2026-03-09"
        time-zones="Asia/Kathmandu"
      ></sk-engagement-heatmap>
    </sk-provider>
  `);
  const element = page.querySelector('sk-engagement-heatmap') as SkEngagementHeatmap;
  await settled(element);
  return { page, element };
};

/** Counts of the table that are not 0, as in `all 3 AM – 4 AM: 2`. */
const counts = async (element: SkEngagementHeatmap) => {
  element.view = 'table';
  await element.updateComplete;
  const table = find(element, 'table');
  const days = [...table.querySelectorAll('thead th')].map((day) => day.textContent?.trim());
  const found = [...table.querySelectorAll('tbody tr')].flatMap((row) =>
    [...row.children].slice(1).map((cell, index) => ({
      name: `${days[index + 1]} ${row.children[0]?.textContent?.trim()}`,
      count: Number(cell.textContent),
    })),
  );
  element.view = 'chart';
  await element.updateComplete;
  return Object.fromEntries(
    found.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]),
  );
};

const choose = async (element: SkEngagementHeatmap, zone: string) => {
  const select = find<HTMLSelectElement>(element, 'select');
  select.value = zone;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await refreshed(element);
};

describe('sk-engagement-heatmap against the real server', () => {
  it('moves the hours by the zone, across a change of the clocks, and keeps every total (#1, #58)', async () => {
    const { element } = await night();
    expect(mark(element, 'Actions').text).to.equal('Actions 6');
    expect(await counts(element)).to.deep.equal({
      ...{ 'All 12 AM – 1 AM': 1, 'Sun 12 AM – 1 AM': 1 },
      ...{ 'All 1 AM – 2 AM': 1, 'Sun 1 AM – 2 AM': 1 },
      // There was no 2 AM on that day.
      ...{ 'All 3 AM – 4 AM': 2, 'Sun 3 AM – 4 AM': 2 },
      ...{ 'All 11 AM – 12 PM': 1, 'Mon 11 AM – 12 PM': 1 },
      ...{ 'All 11 PM – 12 AM': 1, 'Sun 11 PM – 12 AM': 1 },
    });
    expect(mark(element, 'Busiest hour').text).to.contain('3 AM – 4 AM 2 actions');
    await choose(element, 'Asia/Kathmandu');
    expect(mark(element, 'Actions').text).to.equal('Actions 6');
    // A zone of 5:45 hours: an act at 59 minutes past and one a second later share an hour.
    expect(await counts(element)).to.deep.equal({
      ...{ 'All 2 PM – 3 PM': 1, 'Sun 2 PM – 3 PM': 1 },
      ...{ 'All 3 PM – 4 PM': 2, 'Sun 3 PM – 4 PM': 2 },
      ...{ 'All 4 PM – 5 PM': 1, 'Sun 4 PM – 5 PM': 1 },
      ...{ 'All 12 PM – 1 PM': 1, 'Mon 12 PM – 1 PM': 1 },
      ...{ 'All 11 PM – 12 AM': 1, 'Mon 11 PM – 12 AM': 1 },
    });
    await choose(element, 'UTC');
    expect(mark(element, 'Actions').text).to.equal('Actions 6');
    expect(mark(element, 'Busiest hour').text).to.contain('10 AM – 11 AM 2 actions');
    await expect(element).to.be.accessible();
  });

  it('filters by agent, and the parts sum to the whole (#58, #59)', async () => {
    const { element } = await night();
    const total = () => Number(/\d+$/.exec(mark(element, 'Actions').text)?.[0]);
    const all = total();
    const partial: number[] = [];
    for (const agent of ['voice', 'sms']) {
      find<HTMLInputElement>(element, `input[value="${agent}"]`).click();
      await refreshed(element);
      partial.push(total());
      const parts = [...shadow(element).querySelectorAll('[part="day-part"] .part-figures .of')];
      const sum = parts.reduce((whole, part) => whole + Number(part.textContent), 0);
      expect(sum).to.equal(total());
    }
    expect(partial).to.deep.equal([4, 2]);
    expect(all).to.equal(6);
  });

  it('shows the response rate of the funnel for the same window (#56)', async () => {
    const page = await fixture<HTMLElement>(html`
      <sk-provider base-url="/" token-endpoint="/testing/token" locale="en">
        <sk-funnel interviewer-id="sales" range="all-time"></sk-funnel>
        <sk-engagement-heatmap interviewer-id="sales" range="all-time"></sk-engagement-heatmap>
      </sk-provider>
    `);
    const funnel = page.querySelector('sk-funnel') as SkFunnel;
    const element = page.querySelector('sk-engagement-heatmap') as SkEngagementHeatmap;
    await settled(element);
    await until(() => funnel.status === 'ready');
    expect(mark(element, 'Response rate').text).to.contain('66.7% 20 started of 30 invited');
    const rate = funnel.shadowRoot?.querySelector('[part="rates"] li');
    expect(rate?.textContent?.replaceAll(/\s+/g, ' ')).to.contain('66.7% 20 of 30');
  });

  it('exports the totals that it shows (#14)', async () => {
    const { element } = await night();
    const { engagementHours, timeToEngage } = JSON.parse(
      await (await element.exportData('json')).text(),
    );
    expect(engagementHours.total).to.equal(6);
    expect(mark(element, 'Median').text).to.contain(
      `${Math.round(timeToEngage.median.value / 360) / 10} hr`,
    );
    expect(find(element, '.time-to-engage').textContent).to.contain('6 candidates measured');
  });

  it('gives what lists the candidates behind a cell (#172)', async () => {
    const { page, element } = await night();
    setTimeout(() => cursor(element).click());
    const { query } = (await oneEvent(element, 'sk-select')) as SkHourSelectEvent;
    const { data } = await page.currentSession!.client.GET('/v1/candidates', {
      params: { query },
    });
    expect(data?.data.map(({ person }) => person.name).sort()).to.deep.equal([
      'Night owl 2',
      'Night owl 3',
    ]);
  });

  it('lists the candidates behind every figure (#172)', async () => {
    const { element } = await night();
    const button = () => shadow(element).querySelector<HTMLElement>('.candidates button');
    const listed = async (start: string) => {
      mark(element, start).button.click();
      await until(() => button()?.textContent?.includes('Show the candidates'), start);
      button()?.click();
      await until(() => shadow(element).querySelector('.candidates ul'), start);
      const names = [...shadow(element).querySelectorAll('.candidates li > bdi')];
      return names
        .map((name) => name.textContent?.slice('Night owl '.length))
        .sort()
        .join();
    };
    for (const [figure, owls] of [
      ['Actions', '0,1,2,3,4,5'],
      ['Busiest hour', '2,3'],
      ['Night', '0,1,2,3'],
      ['Morning', '5'],
      ['Evening', '4'],
      ['Average', '0,1,2,3,4,5'],
      ['Shortest', '0'],
      ['Longest', '5'],
    ] as const)
      expect(await listed(figure), figure).to.equal(owls);
    // Nobody is behind a figure of nothing.
    mark(element, 'Afternoon').button.click();
    await element.updateComplete;
    expect(button()).to.equal(null);
  });

  it('a token without the permission shows that access is missing, one for others that there is nothing', async () => {
    for (const [endpoint, status] of [
      ['/testing/blind-token', 'forbidden'],
      ['/testing/narrow-token', 'error'],
    ] as const) {
      const page = await fixture<HTMLElement>(html`
        <sk-provider base-url="/" token-endpoint=${endpoint}>
          <sk-engagement-heatmap interviewer-id="night"></sk-engagement-heatmap>
        </sk-provider>
      `);
      const element = page.querySelector('sk-engagement-heatmap') as SkEngagementHeatmap;
      await settled(element, status);
    }
  });
});
