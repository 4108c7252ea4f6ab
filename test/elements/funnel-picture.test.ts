import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/funnel/funnel.ts';
import type { SkErrorEvent } from '../../src/elements/events.ts';
import type { FunnelData, SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { funnel, stages, step, withoutSteps } from './fixtures/funnel.ts';
import { hostile } from './fixtures/hostile.ts';
import { readPng, readSvg } from './fixtures/picture.ts';
import { until } from './fixtures/until.ts';

const shown = (data: FunnelData, dir = 'ltr') =>
  fixture<SkFunnel>(html`<sk-funnel lang="en" dir=${dir} .data=${data}></sk-funnel>`);

/** Texts of the marks: a name, then figures. */
const onScreen = (element: SkFunnel, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(
    (each) => each.textContent?.trim() ?? '',
  );

describe('sk-funnel: picture', () => {
  afterEach(() => (document.documentElement.style.colorScheme = ''));

  it('is an SVG of its own with every figure that is on the screen (#14)', async () => {
    const element = await shown(funnel());
    const file = await element.exportData('svg');
    expect(file.type).to.equal('image/svg+xml');
    const { root, texts, names } = await readSvg(file);
    expect(root.getAttribute('width')).to.equal('840');
    expect(root.querySelector('title')?.textContent).to.equal('Candidate funnel');
    expect(root.querySelector('desc')?.textContent).to.contain(
      'Of 1,248 invited, 696 started and 329 completed.',
    );
    const figures = onScreen(
      element,
      '[part="mark"] :is(.value, .of, .legend-count, .legend-share, .step-rate b)',
    );
    expect(figures).to.have.length(3 + 4 + 4 + 3 + 4 + 4);
    for (const figure of figures) expect(texts).to.include(figure);
    expect(texts).to.include('588 entered · 441 completed · 69 in progress · 78 knocked out');
    expect(texts.join(' ')).to.contain('Feb 1 – 28, 2026 · America/Vancouver');
    for (const name of ['image', 'script', 'style', 'foreignObject', 'a']) {
      expect(names.has(name), name).to.equal(false);
    }
  });

  it('says of which stage its figures are (#41)', async () => {
    const element = await shown({ ...funnel({}, { stage: 'right-to-work' }), stages: stages() });
    const { root, texts } = await readSvg(await element.exportData('svg'));
    expect(texts.join(' ')).to.contain('Stage reached: Right to work');
    expect(root.querySelector('desc')?.textContent).to.contain('Stage reached: Right to work');
  });

  it('has the heading that the page gives it', async () => {
    const element = await shown(funnel());
    element.heading = 'Of its attribute';
    await element.updateComplete;
    const title = async () =>
      (await readSvg(await element.exportData('svg'))).root.querySelector('title')?.textContent;
    expect(await title()).to.equal('Of its attribute');
    const heading = document.createElement('b');
    heading.slot = 'heading';
    heading.append('Of its slot');
    element.append(heading);
    expect(await title()).to.equal('Of its slot');
  });

  it('is a PNG of the same drawing, two dots a pixel', async () => {
    const element = await shown(funnel());
    const { root } = await readSvg(await element.exportData('svg'));
    const file = await element.exportData('png');
    expect(file.type).to.equal('image/png');
    const { width, height, colorAt } = await readPng(file);
    expect(width).to.equal(2 * Number(root.getAttribute('width')));
    expect(height).to.equal(2 * Number(root.getAttribute('height')));
    // Within the first bar, right above the baseline; and the sheet.
    expect(colorAt(100, 560)).to.equal('#4059d6');
    expect(colorAt(4, 4)).to.equal('#ffffff');
  });

  it('has the colours of the page, resolved: theme, scheme and forced colours', async () => {
    const element = await shown(funnel());
    element.style.setProperty('--sk-funnel-bar-color', 'oklch(0.6 0.2 30 / 50%)');
    const themed = await readSvg(await element.exportData('svg'));
    expect([...themed.colors].every((color) => /^#[\da-f]{6}$/.test(color))).to.equal(true);
    expect(themed.colors.has('#4059d6')).to.equal(false);
    expect(themed.attributes.has('style')).to.equal(false);
    element.style.removeProperty('--sk-funnel-bar-color');
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

  it('runs from right to left where the page does', async () => {
    const { root, texts, paths } = await readSvg(
      await (await shown(funnel(), 'rtl')).exportData('svg'),
    );
    expect(root.getAttribute('direction')).to.equal('rtl');
    expect(texts).to.include('\u20681,248\u2069');
    for (const path of paths) {
      expect(path.getAttribute('transform')).to.match(/^matrix\(-1 0 0 1 /);
    }
  });

  it('leaves out what an answer lacks, and says what is to be said of the rest', async () => {
    const lacking = await readSvg(await (await shown(withoutSteps())).exportData('svg'));
    expect(lacking.texts).to.include('1,248');
    expect(lacking.texts).not.to.include('Step by step');
    const maturity = { maturing: true, youngShare: 0.35, medianSecondsToComplete: 86_400 };
    const few = { invited: 20, started: 12, completed: 6, dropOff: [6, 0, 0, 0] } as const;
    const young = await readSvg(await (await shown(funnel(few, { maturity }))).exportData('svg'));
    expect(young.texts.join(' ')).to.contain('Still maturing. 35% of these candidates');
    expect(young.texts).to.include('12 of 20 · Low sample');
    const short = funnel({}, { steps: [step('Short list', 'form', [5, 3, 2])] });
    expect((await readSvg(await (await shown(short)).exportData('svg'))).texts).to.include(
      '10 entered · 5 completed · 3 in progress · 2 knocked out · Low sample',
    );
    const none = funnel({ invited: 0, started: 0, completed: 0, dropOff: [0, 0, 0, 0] });
    const empty = await readSvg(await (await shown(none)).exportData('svg'));
    expect(empty.texts.join(' ')).not.to.match(/NaN|Infinity/);
    expect(empty.texts).to.include('Nobody was invited');
  });

  it('stays well-formed and harmless whatever text is in it', async () => {
    for (let index = 0; index < hostile.length; index += 8) {
      const names = hostile.slice(index, index + 8);
      const data = funnel();
      const [step] = data.steps;
      if (!step) throw new Error('The fixture has no step.');
      data.steps = names.map((name) => ({ ...step, name }));
      const element = await shown(data);
      element.heading = names.join(' ');
      const { names: nodes, attributes } = await readSvg(await element.exportData('svg'));
      expect([...nodes].sort()).to.deep.equal(['desc', 'path', 'rect', 'svg', 'text', 'title']);
      expect([...attributes].filter((name) => /^on|href|style/i.test(name))).to.deep.equal([]);
      expect((await element.exportData('png')).size).to.be.greaterThan(1000);
      element.remove();
    }
    expect('hacked' in window).to.equal(false);
  });

  it('is saved from the menu by keyboard, and a failure is said and reported', async () => {
    const element = await shown(funnel());
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      const menu = element.shadowRoot?.querySelector<HTMLElement>('[part="menu"]');
      element.shadowRoot?.querySelector<HTMLElement>('[popovertarget="export"]')?.click();
      await until(() => menu?.matches(':popover-open'));
      const items = [...(menu?.querySelectorAll('button') ?? [])];
      for (const item of items) item.click();
      await until(() => saved.length === items.length);
      expect(saved.sort()).to.deep.equal(['funnel.csv', 'funnel.json', 'funnel.png', 'funnel.svg']);
      element.exportData = () => Promise.reject(new Error('No.'));
      setTimeout(() => items[0]?.click());
      const { error } = (await oneEvent(element, 'sk-error')) as SkErrorEvent;
      expect(String(error)).to.equal('Error: No.');
      await element.updateComplete;
      const status = element.shadowRoot?.querySelector('[role="status"]');
      expect(status?.textContent).to.equal('The export could not be made');
      expect(element.shadowRoot?.querySelector('[part="freshness"]')?.textContent).to.contain(
        'The export could not be made',
      );
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
