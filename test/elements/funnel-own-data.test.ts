import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/funnel/funnel.ts';
import type { FunnelData, SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { funnel, step, stages } from './fixtures/funnel.ts';
import { readSvg } from './fixtures/picture.ts';
import { read } from './fixtures/read.ts';
import { expectWhole, lacking, slips } from './fixtures/lacking.ts';

const withData = (data: unknown) =>
  fixture<SkFunnel>(html`<sk-funnel lang="en" .data=${data as FunnelData}></sk-funnel>`);

const partsOf = (element: SkFunnel, name: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])].map(read);

describe('sk-funnel: data of the host that lacks what answers have', () => {
  it('shows a dash for the rate and the counts that a step lacks, in every view and file', async () => {
    const [first, ...others] = funnel().steps;
    if (!first) throw new Error('The fixture has no steps.');
    const element = await withData({
      ...funnel(),
      steps: [lacking(first, 'rate', 'entered', 'inProgress'), ...others],
    });
    expect(partsOf(element, 'step')[0]).to.equal(
      'Resume check — — entered 601 completed — in progress 64 knocked out',
    );
    expect(slips(element)).to.equal('');
    expect(await (await element.exportData('csv')).text()).to.contain(
      'resume-check,resume,Resume check,,601,,64,,',
    );
    expect((await readSvg(await element.exportData('svg'))).texts).to.include(
      '— entered · 601 completed · — in progress · 64 knocked out',
    );
    element.view = 'table';
    await element.updateComplete;
    expect(partsOf(element, 'tables')[0]).to.contain('Resume check — 601 — 64 —');
  });

  it('says "No baseline" of figures that name none', async () => {
    const { metrics } = funnel();
    const responseRate = lacking(metrics.responseRate, 'baseline', 'delta', 'deltaKind');
    const element = await withData({ ...funnel(), metrics: { ...metrics, responseRate } });
    expect(partsOf(element, 'mark')[3]).to.equal('Response rate 55.8% 696 of 1,248 No baseline');
    element.shadowRoot?.querySelectorAll<HTMLElement>('[part="mark"]')[3]?.click();
    await element.updateComplete;
    expect(partsOf(element, 'explanation')[0]).to.contain('Baseline No baseline');
  });

  for (const [what, data] of [
    ['no time', lacking(funnel(), 'asOf', 'outcomesUntil', 'window', 'timeZone')],
    ['nothing said of itself', lacking(funnel(), 'labels', 'exclusions', 'interviewerIds')],
    ['no figures', { ...funnel(), metrics: undefined }],
    ['nothing at all', {}],
    ['steps that are no list', { ...funnel(), steps: 'none' }],
    ['a hole in its lists', { ...funnel(), steps: [null], stages: [null, ...stages()] }],
    ['a stage without counts', { ...funnel(), stages: [{ stage: 'a', type: 'form', name: 'A' }] }],
    ['a window without days', { ...funnel(), window: {} }],
    ['text', JSON.stringify(funnel())],
  ] as const) {
    it(`draws what there is where it has ${what}, and explains and exports it`, async () => {
      const element = await withData(data);
      await element.updateComplete;
      await expectWhole(
        element,
        element.shadowRoot?.querySelectorAll<HTMLElement>('[part="mark"]') ?? [],
      );
    });
  }

  it('draws an object that is new, whatever lists in it were changed in place', async () => {
    const { steps, ...rest } = funnel();
    const element = await withData({ ...rest, steps });
    steps.push(step('Reference check', 'form', [10, 2, 1]));
    element.data = { ...rest, steps };
    await element.updateComplete;
    expect(partsOf(element, 'step')[3]).to.contain('Reference check');
  });
});
