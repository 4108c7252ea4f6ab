import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/funnel/funnel.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import type { Appearance, SkProvider } from '../../src/elements/provider/provider.ts';
import '../../src/elements/provider/provider.ts';
import { funnel } from './fixtures/funnel.ts';
import { provePolicy, underStrictPolicy } from './fixtures/policy.ts';
import { part } from './fixtures/shadow.ts';

const element = () => html`<sk-funnel .data=${funnel()}></sk-funnel>`;
const provided = (appearance?: Appearance, inside = element()) =>
  fixture<SkProvider>(html`<sk-provider .appearance=${appearance}>${inside}</sk-provider>`);
const funnelIn = (root: Element) => root.querySelector('sk-funnel') as SkFunnel;
const look = (host: Element, name = 'base') => getComputedStyle(part(host, name));
const brand = { '--sk-color-surface': 'rgb(1, 2, 3)', '--sk-radius': '17px' } as const;

describe('sk-provider: appearance', () => {
  underStrictPolicy();

  it('gives its tokens to the elements inside it, and to no others', async () => {
    const root = await fixture(
      html`<div>
        <sk-provider .appearance=${brand}>${element()}</sk-provider>
        <sk-provider .appearance=${{ '--sk-color-surface': 'rgb(4, 5, 6)' }}
          >${element()}</sk-provider
        >
      </div>`,
    );
    const [first, second] = [...root.querySelectorAll('sk-funnel')];
    expect(look(first!).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(look(first!).borderTopLeftRadius).to.equal('17px');
    expect(look(second!).backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(look(second!).borderTopLeftRadius).to.equal('10px');
  });

  it('follows another one, and is gone with it', async () => {
    const provider = await provided(brand);
    provider.appearance = { '--sk-radius': '3px' };
    expect(look(funnelIn(provider)).borderTopLeftRadius).to.equal('3px');
    expect(look(funnelIn(provider)).backgroundColor).not.to.equal('rgb(1, 2, 3)');
    provider.appearance = undefined;
    expect(look(funnelIn(provider)).borderTopLeftRadius).to.equal('10px');
  });

  it('gives way to what a style sheet of the page says to the provider', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('sk-provider { --sk-radius: 21px; }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const provider = await provided(brand);
      expect(look(funnelIn(provider)).borderTopLeftRadius).to.equal('21px');
      expect(look(funnelIn(provider)).backgroundColor).to.equal('rgb(1, 2, 3)');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('takes whatever a style sheet could say: variables, both schemes, sums', async () => {
    const provider = await provided({
      '--sk-color-surface': 'light-dark(rgb(9, 9, 9), black)',
      '--sk-radius': 'calc(2px + 3px)',
      '--sk-shadow': 'none',
      '--sk-font': "'A B', serif",
      '--sk-color-accent': 'var(--brand, red)',
    });
    expect(look(funnelIn(provider)).backgroundColor).to.equal('rgb(9, 9, 9)');
    expect(look(funnelIn(provider)).borderTopLeftRadius).to.equal('5px');
    expect(look(funnelIn(provider)).fontFamily).to.equal('"A B", serif');
  });

  it('takes every token that custom-elements.json lists', async () => {
    type Listed = { declarations: { cssProperties?: { name: string }[] }[] };
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
      modules: Listed[];
    };
    const listed = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ cssProperties = [] }) => cssProperties);
    expect(listed.length).to.be.greaterThan(30);
    for (const { name } of listed) {
      const provider = await provided({ [name]: 'inherit' });
      expect(provider.appearance, name).to.deep.equal({ [name]: 'inherit' });
    }
  });

  const mistakes: readonly [Record<string, unknown>, RegExp][] = [
    [{ color: 'red' }, /color is no token/],
    [{ '--brand': 'red' }, /--brand is no token/],
    [{ '--sk-nope': 'red' }, /--sk-nope is no token; the nearest is --sk-/],
    [{ '--sk-colour-accent': 'red' }, /is no token; the nearest is --sk-color-accent\.$/],
    [{ '--sk-radius-smal': '1px' }, /is no token; the nearest is --sk-radius-small\.$/],
    [{ '--sk-color-accent': 'bleu' }, /--sk-color-accent must be a colour, and "bleu" is none/],
    [{ '--sk-radius': '4 px' }, /--sk-radius must be a length/],
    [{ '--sk-font-size': 14 }, /--sk-font-size must be a text/],
    [{ '--sk-color-surface': 'red; } * { display: none' }, /--sk-color-surface must be a colour/],
    [{ '--sk-color-surface': 'url(//evil.test/x)' }, /--sk-color-surface may not load/],
    [{ '--sk-color-surface': 'var(--x, url(//evil.test/x))' }, /may not load/],
    [{ '--sk-color-surface': 'var(--x, u\\72l(//evil.test/x))' }, /may not load/],
  ];
  for (const [wrong, message] of mistakes) {
    it(`refuses ${JSON.stringify(wrong)}, names what is wrong and stays as it was`, async () => {
      const provider = await provided(brand);
      expect(() => (provider.appearance = wrong as Appearance)).to.throw(TypeError, message);
      expect(provider.appearance).to.equal(brand);
      expect(look(funnelIn(provider)).borderTopLeftRadius).to.equal('17px');
    });
  }
});

provePolicy();

describe('an element on a page with manners of its own', () => {
  it('has the font of the text around it, and not its spacing, case, alignment or wrapping', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.manners {
      font-family: monospace; letter-spacing: 3px; line-height: 3; text-align: center;
      text-indent: 20px; text-transform: uppercase; white-space: nowrap; word-spacing: 9px;
    }`);
    document.adoptedStyleSheets.push(sheet);
    try {
      const page = await fixture(html`<div class="manners">${element()}</div>`);
      const style = look(funnelIn(page));
      expect(style.fontFamily).to.equal('monospace');
      expect(parseFloat(style.letterSpacing) || 0).to.equal(0);
      expect(parseFloat(style.lineHeight)).to.be.below(30);
      expect(parseFloat(style.wordSpacing)).to.equal(0);
      expect(parseFloat(style.textIndent)).to.equal(0);
      expect(style.textAlign).to.equal('start');
      expect(style.textTransform).to.equal('none');
      expect(style.whiteSpace).to.equal('normal');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
});

describe('an element for whoever asks for more contrast', () => {
  afterEach(() => executeServerCommand('more-contrast', false));

  it('has secondary text in the colour of text, and lines as clear as its marks', async () => {
    const page = await fixture(html`<div>${element()}</div>`);
    const usual = look(funnelIn(page)).borderTopColor;
    await executeServerCommand('more-contrast', true);
    expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    const { color, borderTopColor } = look(funnelIn(page));
    expect(look(funnelIn(page), 'freshness').color).to.equal(color);
    expect(borderTopColor).not.to.equal(usual);
    expect(borderTopColor).to.equal('rgb(107, 114, 128)');
  });

  it('has it also where a brand has set its own', async () => {
    const provider = await provided({
      '--sk-color-text-muted': 'rgb(180, 180, 180)',
      '--sk-color-border': 'transparent',
    });
    await executeServerCommand('more-contrast', true);
    const { color, borderTopColor } = look(funnelIn(provider));
    expect(look(funnelIn(provider), 'freshness').color).to.equal(color);
    expect(borderTopColor).to.equal('rgb(107, 114, 128)');
  });
});
