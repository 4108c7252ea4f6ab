import { expect, fixture, html } from '@open-wc/testing';
import { watch } from '../../src/elements/development.ts';
import { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { SkEngagementHeatmap } from '../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import type { Appearance, SkProvider } from '../../src/elements/provider/provider.ts';
import '../../src/elements/provider/provider.ts';
import { engagement } from './fixtures/engagement.ts';
import { funnel } from './fixtures/funnel.ts';
import { until } from './fixtures/until.ts';

const warnings: string[] = [];
const { warn } = console;

const show = async (appearance: Appearance) => {
  const root = await fixture(
    html`<sk-provider .appearance=${appearance}>
      <sk-funnel .data=${funnel()}></sk-funnel>
    </sk-provider>`,
  );
  await (root.querySelector('sk-funnel') as SkFunnel).updateComplete;
};

describe('in development, text that is hard to read', () => {
  before(() => {
    watch('sk-funnel', SkFunnel);
    console.warn = (text: string) => warnings.push(text);
  });
  beforeEach(() => warnings.splice(0));
  afterEach(() => (document.documentElement.style.colorScheme = ''));
  after(() => (console.warn = warn));

  it('is told of once, with the tokens and their contrast', async () => {
    const appearance = { '--sk-color-surface': '#ffffff', '--sk-color-text-muted': '#949494' };
    await show(appearance);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<sk-funnel>').and.contain('4.5:1');
    expect(warnings[0]).to.contain(
      '--sk-color-text-muted #949494 on --sk-color-surface #ffffff: 3.03:1',
    );
    await show(appearance);
    expect(warnings).to.have.length(1);
  });

  it('is found on buttons of the accent colour, however colours are written', async () => {
    await show({ '--sk-color-accent': 'oklch(0.8 0.15 90)', '--sk-color-accent-text': 'white' });
    expect(warnings.join()).to.match(/--sk-color-accent-text #ffffff on --sk-color-accent #/);
  });

  it('is found on the tint of a badge, and in a row that is chosen', async () => {
    await show({ '--sk-color-warning': '#9a6b12', '--sk-color-surface': '#ffffff' });
    expect(warnings.join()).to.match(
      /--sk-color-warning #9a6b12 on --sk-color-warning 10% over --sk-color-surface #\w+: 4\.\d\d:1/,
    );
    expect(warnings.join()).not.to.contain('--sk-color-warning #9a6b12 on --sk-color-surface');
    await show({ '--sk-color-accent': '#d00000', '--sk-color-text-muted': '#6f6f6f' });
    expect(warnings.join()).to.match(/--sk-color-text-muted #6f6f6f on --sk-color-accent 8% over/);
  });

  it('is found when the page gives another look later, or takes the other scheme', async () => {
    await show({});
    const provider = document.querySelector('sk-provider') as SkProvider;
    provider.appearance = { '--sk-color-text': '#a0a0a0', '--sk-color-surface': '#fdfdfd' };
    await until(() => warnings.length === 1);
    expect(warnings[0]).to.contain('--sk-color-text #a0a0a0 on --sk-color-surface #fdfdfd');
    provider.appearance = { '--sk-color-text': 'light-dark(#101010, #303030)' };
    await until(() => getComputedStyle(provider).getPropertyValue('--sk-color-text'));
    document.documentElement.style.colorScheme = 'dark';
    await until(() => warnings.length === 2);
    expect(warnings[1]).to.contain('--sk-color-text #303030 on ');
  });

  it('is found in an element that was on the page before this code', async () => {
    const early = await fixture<SkProvider>(
      html`<sk-provider><sk-engagement-heatmap></sk-engagement-heatmap></sk-provider>`,
    );
    const element = early.querySelector('sk-engagement-heatmap') as SkEngagementHeatmap;
    element.data = engagement();
    await element.updateComplete;
    watch('sk-engagement-heatmap', SkEngagementHeatmap);
    early.appearance = { '--sk-color-text': '#b0b0b0', '--sk-color-surface': '#fefefe' };
    await until(() => warnings.length === 1);
    expect(warnings[0]).to.contain('<sk-engagement-heatmap>').and.contain('#b0b0b0');
  });

  for (const scheme of ['light', 'dark']) {
    it(`is not among the elements’ own colours in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await show({});
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is not looked for in an element that left the page before it was drawn', async () => {
    const element = document.createElement('sk-funnel');
    element.data = funnel();
    document.body.append(element);
    element.remove();
    await element.updateComplete;
    expect(warnings).to.deep.equal([]);
  });

  it('is not guessed at where something shines through', async () => {
    await show({ '--sk-color-surface': 'transparent', '--sk-color-surface-raised': 'transparent' });
    expect(warnings).to.deep.equal([]);
  });
});
