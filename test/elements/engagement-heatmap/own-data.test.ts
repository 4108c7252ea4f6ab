import { expect, oneEvent } from '@open-wc/testing';
import type {
  EngagementData,
  SkEngagementHeatmap,
} from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import { engagement, engagementHours, timeToEngage, weekOf } from '../fixtures/engagement.ts';
import { find, mark, marks, read, withData } from '../fixtures/heatmap.ts';
import { expectWhole, lacking, slips } from '../fixtures/lacking.ts';

const given = (data: unknown) => withData(data as EngagementData);

describe('sk-engagement-heatmap: data of the host that lacks what answers have', () => {
  for (const hours of [[], undefined, null]) {
    it(`shows the times to engage beside dashes where hours are ${JSON.stringify(hours)}`, async () => {
      const element = await given({ hours, timeToEngage: timeToEngage() });
      expect(element.status).to.equal('partial');
      expect(mark(element, 'Median').text).to.contain('5.6 hr');
      expect(mark(element, 'Actions').text).to.equal('Actions —');
      expect(mark(element, 'Busiest hour').text).to.equal('Busiest hour —');
      expect(slips(element)).to.equal('');
    });
  }

  for (const [what, data] of [
    ['no hours at all', { hours: [] }],
    ['nothing at all', {}],
    ['no total', { hours: lacking(engagementHours(), 'total') }],
    ['no zone', { hours: lacking(engagementHours(), 'timeZone', 'window', 'asOf', 'agent') }],
    [
      'a peak without a count',
      { hours: engagementHours(undefined, { peak: { hour: 3 } as never }) },
    ],
    [
      'no counts of its parts',
      { hours: engagementHours(undefined, { dayParts: [{ part: 'night' }] as never }) },
    ],
    ['nothing said of itself', { hours: lacking(engagementHours(), 'labels', 'exclusions') }],
    [
      'no baseline',
      engagement({
        timeToEngage: { ...timeToEngage(), median: { unit: 'seconds', value: 60 } } as never,
      }),
    ],
    [
      'nothing measured',
      engagement({ timeToEngage: lacking(timeToEngage(), 'measured', 'asOf') as never }),
    ],
    ['a hole in its list', { hours: [null, engagementHours()] }],
    ['text', JSON.stringify(engagement())],
  ] as const) {
    it(`draws what there is where it has ${what}, and explains and exports it`, async () => {
      const element = await given(data);
      await element.updateComplete;
      await expectWhole(
        element,
        marks(element).map(({ button }) => button),
      );
    });
  }

  it('says that times to engage are not given where they are null, and offers nothing of no use', async () => {
    const element = await given(engagement({ timeToEngage: null }));
    await element.updateComplete;
    expect(read(find(element, '.missing-note'))).to.equal('Not given');
    expect(find(element, '.response').querySelector('.missing-note button')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('draws an object that is new, whatever lists in it were changed in place', async () => {
    const hours = engagementHours(weekOf([0, 9, 10]));
    const element = await given({ hours });
    const dark = () => find(element, '.drawing .level-8').getAttribute('d');
    const before = dark();
    const monday = hours.weekdays[0] as number[];
    monday[9] = 0;
    monday[20] = 10;
    element.data = { hours };
    await element.updateComplete;
    expect(dark()).not.to.equal(before);
  });
});

describe('sk-engagement-heatmap: data of the host without an answer for all agents', () => {
  const zones = ['Europe/Berlin', 'Asia/Tokyo'];
  const data = () => ({
    hours: [
      engagementHours(weekOf([0, 9, 1]), { agent: 'sms', timeZone: 'Europe/Berlin' }),
      ...zones.map((timeZone) => engagementHours(weekOf([0, 9, 5]), { agent: 'voice', timeZone })),
      engagementHours(weekOf([0, 9, 1]), { agent: 'sms', timeZone: 'America/Denver' }),
    ],
  });
  const chosen = (element: SkEngagementHeatmap) => [
    find<HTMLInputElement>(element, 'input:checked').value,
    find<HTMLSelectElement>(element, 'select').value,
  ];

  it('keeps the agent that is shown when only the zone is chosen', async () => {
    const element = await given(data());
    expect(chosen(element)).to.deep.equal(['sms', 'Europe/Berlin']);
    const select = find<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({ value }) => value)).to.deep.equal([
      'Europe/Berlin',
      'America/Denver',
    ]);
    select.value = 'America/Denver';
    setTimeout(() => select.dispatchEvent(new Event('change', { bubbles: true })));
    const { filter } = (await oneEvent(element, 'sk-filter-change')) as unknown as {
      filter: unknown;
    };
    await element.updateComplete;
    expect(filter).to.deep.equal({ agent: 'sms', displayZone: 'America/Denver' });
    expect(chosen(element)).to.deep.equal(['sms', 'America/Denver']);
  });
});
