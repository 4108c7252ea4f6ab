import { expect, fixture, html } from '@open-wc/testing';
import { watch } from '../../src/elements/development.ts';
import { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import type { Appearance } from '../../src/elements/provider/provider.ts';
import '../../src/elements/provider/provider.ts';
import { funnel } from './fixtures/funnel.ts';

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
