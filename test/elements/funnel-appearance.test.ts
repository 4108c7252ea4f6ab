import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../src/elements/funnel/funnel.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { api } from '../../src/localization/en/api.ts';
import { loadLanguage, registerTranslation } from '../../src/localization/localize.ts';
import { pseudo } from '../../src/localization/pseudo.ts';
import { funnel, stage, stages, step } from './fixtures/funnel.ts';
import { read } from './fixtures/read.ts';
import { until } from './fixtures/until.ts';

const maturity = { maturing: true, youngShare: 0.35, medianSecondsToComplete: 86_400 };
const few = { invited: 20, started: 12, completed: 6, dropOff: [6, 0, 0, 0] } as const;
const everything = () => ({ ...funnel(few, { maturity }), stages: stages() });

const shown = (attributes: { lang?: string; dir?: string; view?: string } = {}) =>
  fixture<SkFunnel>(
    html`<sk-funnel
      lang=${attributes.lang ?? 'en'}
      dir=${attributes.dir ?? 'ltr'}
      view=${attributes.view ?? 'chart'}
      .data=${everything()}
    ></sk-funnel>`,
  );

function overflowing(element: SkFunnel): Element[] {
  const { left, right } = element.getBoundingClientRect();
  return [...(element.shadowRoot?.querySelectorAll('section *') ?? [])].filter((inner) => {
    if (inner.closest('.visually-hidden, [popover], [part="tables"], svg svg *')) return false;
    const box = inner.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
}

describe('sk-funnel: appearance', () => {
  before(() => registerTranslation(pseudo()));
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', media: 'screen' });
  });

  it('has icons of the size that its page chose, of steps and remarks and buttons', async () => {
    const element = await shown();
    element.style.setProperty('--sk-icon-size', '24px');
    const width = (selector: string) =>
      element.shadowRoot?.querySelector(`${selector} svg`)?.getBoundingClientRect().width;
    await until(() => width('.notes'), 'the remark');
    expect(['.step-icon', '.notes', '.icon-button'].map(width)).to.deep.equal([24, 24, 26]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has enough contrast in ${colorScheme}, on the page's scheme`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      for (const view of ['chart', 'table']) {
        const element = await shown({ view });
        const base = element.shadowRoot?.querySelector('[part="base"]');
        const color = base ? getComputedStyle(base).backgroundColor : '';
        expect(color).to.equal(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(21, 23, 28)');
        await expect(element).to.be.accessible();
      }
    });
  }

  for (const lang of ['ar', 'de', 'es', 'fr', 'ja', 'pt-BR']) {
    it(`has room for the words of ${lang}`, async () => {
      await loadLanguage(lang);
      for (const width of [320, 1280]) {
        await setViewport({ width, height: 800 });
        const element = await shown({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
        expect(overflowing(element), `at ${width} px`).to.deep.equal([]);
      }
    });
  }

  for (const width of [320, 480, 640, 960, 1280]) {
    it(`keeps to its width at ${width} px, also with longer words and from right to left`, async () => {
      await setViewport({ width, height: 800 });
      for (const attributes of [{}, { lang: 'en-XA' }, { dir: 'rtl' }]) {
        const element = await shown(attributes);
        expect(overflowing(element).map((inner) => inner.className)).to.deep.equal([]);
      }
      await expect(await shown({ lang: 'en-XA', dir: 'rtl' })).to.be.accessible();
    });
  }

  it('breaks the name of a step between words where there is little room, within a word only that is too long', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await shown();
    const [long, longer] = [
      'Reference verification conversation',
      'Donaudampfschifffahrt'.repeat(3),
    ];
    element.data = funnel(
      {},
      {
        steps: [step(long, 'form', [5, 3, 2]), step(longer, 'form', [5, 3, 2])],
      },
    );
    await element.updateComplete;
    const [first, second] = [...(element.shadowRoot?.querySelectorAll('.step-name') ?? [])];
    const text = first?.firstChild?.nextSibling as Text;
    for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      expect(range.getClientRects(), word).to.have.length(1);
    }
    expect(overflowing(element)).to.deep.equal([]);
    // The badge stands on the line below.
    const badge = second?.nextElementSibling as Element;
    expect(badge.getBoundingClientRect().top).to.be.at.least(
      (second as Element).getBoundingClientRect().bottom,
    );
  });

  it('has room in narrow places for large counts, and for a window that takes two lines', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await shown();
    element.style.fontFamily = 'DejaVu Sans, Verdana, sans-serif';
    element.data = {
      ...funnel({ invited: 1_029_600, started: 627_900, completed: 581_300 }),
      window: { from: '2024-11-28T08:00:00.000Z', to: '2025-11-28T08:00:00.000Z' },
      baselineWindow: {
        from: '2023-11-28T08:00:00.000Z',
        to: '2024-11-28T08:00:00.000Z',
        outcomesUntil: '2024-11-28T08:00:00.000Z',
      },
    };
    await element.updateComplete;
    const widest = (node: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const [first, second, third] = [
      ...(element.shadowRoot?.querySelectorAll('.stage .value') ?? []),
    ].map(widest) as [DOMRect, DOMRect, DOMRect];
    expect(first.right).to.be.below(second.left);
    expect(second.right).to.be.below(third.left);
    const title = element.shadowRoot?.querySelector('.titles') as Element;
    const left = title.getBoundingClientRect().left;
    for (const part of element.shadowRoot?.querySelectorAll('.subtitle .parts > span') ?? []) {
      const lines = document.createRange();
      lines.selectNodeContents(part);
      for (const line of lines.getClientRects())
        if (line.width > 20) expect(line.left).to.be.at.least(left - 1);
    }
  });

  it('has two stages side by side on a page of 320 px with margins, with room for their counts', async () => {
    const element = await shown();
    element.style.inlineSize = '304px';
    const counts = stage('a', 'Step', 'form', [98_765, 12_345, 65_432]);
    element.data = { ...everything(), stages: [{ ...counts, notStarted: 54_321 }, counts] };
    await element.updateComplete;
    const [first, second] = element.shadowRoot?.querySelectorAll('[part="stage"]') ?? [];
    const { top, right } = (first as Element).getBoundingClientRect();
    expect((second as Element).getBoundingClientRect().top).to.equal(top);
    for (const count of first?.querySelectorAll('.stage-counts > span') ?? []) {
      expect(count.getBoundingClientRect().right).to.be.below(right);
    }
  });

  it('has no word that a translation could not reach', async () => {
    const element = await shown({ lang: 'en-XA' });
    element.shadowRoot?.querySelector<HTMLElement>('[part="mark"]')?.click();
    await element.updateComplete;
    const walker = document.createTreeWalker(element.shadowRoot as Node, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
    for (const each of element.shadowRoot?.querySelectorAll('[aria-label], [title]') ?? []) {
      texts.push(each.getAttribute('aria-label') ?? '', each.getAttribute('title') ?? '');
    }
    const ours = (text: string) =>
      /\p{L}{3}/u.test(text.replace(/⟦.*⟧/, '')) && // numbers beside translated words
      !/^\w{3} \d|^America\/|^intv_/.test(text) && // dates by Intl, zones and ids
      ![...everything().steps, ...stages()].some(({ name }) => text.startsWith(name)) &&
      !/^What \w+\.\w+ /.test(text); // definitions come from the API
    expect(texts.filter(ours)).to.deep.equal([]);
  });

  it('names the steps of several interviewers, and what figures of the API are, in its language', async () => {
    const merged = (type: string, name: string) => ({
      ...step(name, type, [3, 2, 1]),
      stepId: type,
    });
    const data = funnel({}, { interviewerIds: null, steps: [merged('resume', 'Resume')] });
    const chips = [stage('resume', 'Resume', 'resume', [3, 2, 1])];
    Object.assign(data.metrics.invited, { definition: api['apiMetric_funnel.invited'] });
    const element = await shown({ lang: 'de' });
    const names = () =>
      [...(element.shadowRoot?.querySelectorAll('.stage-name, .step-name') ?? [])].map(read);
    element.data = { ...data, stages: chips };
    await until(() => names().join() === 'Lebenslauf,Lebenslauf', 'they are in English');
    element.view = 'table';
    await element.updateComplete;
    expect(read(element.shadowRoot?.querySelector('[part="tables"]'))).not.to.contain('Resume');
    const picture = await (await element.exportData('svg')).text();
    expect(picture).to.contain('Lebenslauf').and.not.to.contain('Resume');
    // Names in files are those of the API.
    expect(await (await element.exportData('csv')).text()).to.contain('resume,resume,Resume');
    element.view = 'chart';
    await element.updateComplete;
    const explained = async (label: string) => {
      const marks = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part="mark"]') ?? [])];
      marks.find((mark) => read(mark).startsWith(label))?.click();
      await element.updateComplete;
      return read(element.shadowRoot?.querySelector('#explanation'));
    };
    expect(await explained('Eingeladen')).to.contain('Bewerbungen, die im Zeitraum');
    // What somebody else calls a figure or a step stays as it is.
    expect(await explained('Begonnen')).to.contain('What funnel.started counts.');
    const own = { ...merged('resume', 'Resume'), name: 'Resume check' };
    element.data = { ...data, steps: [own], stages: [{ ...chips[0]!, name: 'Resume check' }] };
    await element.updateComplete;
    expect(names().join()).to.equal('Resume check,Resume check');
  });

  it('explains a figure at 320 px with no name over its value, in the longest words', async () => {
    await setViewport({ width: 320, height: 600 });
    await loadLanguage('de');
    const element = await shown({ lang: 'de' });
    element.shadowRoot?.querySelectorAll<HTMLElement>('[part="mark"]')[1]?.click();
    const names = () => [...(element.shadowRoot?.querySelectorAll('#explanation dt') ?? [])];
    await until(() => names().some((name) => read(name) === 'Vergleichszeitraum'), 'the panel');
    const over = names().filter((name) => name.scrollWidth > name.clientWidth);
    expect(over.map(read)).to.deep.equal([]);
  });

  it('speaks another language as soon as its lang attribute says so', async () => {
    const element = await shown();
    const heading = () => element.shadowRoot?.querySelector('h2')?.textContent?.trim();
    expect(heading()).to.equal('Candidate funnel');
    element.setAttribute('lang', 'en-XA');
    await element.updateComplete;
    expect(heading()).to.match(/^⟦/);
  });

  it('takes language and direction as properties too, and shows them as attributes', async () => {
    const element = await shown();
    const base = () => element.shadowRoot?.querySelector('[part="base"]');
    element.lang = 'en-XA';
    element.dir = 'rtl';
    await element.updateComplete;
    expect(element.getAttribute('lang')).to.equal('en-XA');
    expect(element.getAttribute('dir')).to.equal('rtl');
    expect(base()?.getAttribute('lang')).to.equal('en-xa');
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.match(/⟦/);
    expect(getComputedStyle(base() as Element).direction).to.equal('rtl');
    const plain = await fixture<SkFunnel>(html`<sk-funnel .data=${everything()}></sk-funnel>`);
    expect([plain.lang, plain.hasAttribute('lang'), plain.hasAttribute('dir')]).to.deep.equal([
      '',
      false,
      false,
    ]);
  });

  it('leaves no stage alone in a second line, at any width that has room for two lines', async () => {
    const element = await shown();
    for (const count of [4, 5, 6, 7]) {
      const chips = Array.from({ length: count }, (_, index) =>
        stage(`s${index}`, 'Step', 'form', [3, 2, 1]),
      );
      element.data = { ...everything(), stages: chips };
      await element.updateComplete;
      const lines = (width: number) => {
        element.style.inlineSize = `${width}px`;
        const boxes = element.shadowRoot?.querySelectorAll('[part="stage"]') ?? [];
        const tops = [...boxes].map((box) => Math.round(box.getBoundingClientRect().top));
        return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
      };
      const [most, least] = [count * 128 + 50, Math.ceil(count / 2) * 128 + 50];
      for (let width = least; width < most; width += 9) {
        const found = lines(width);
        const isWhole = found.length === 1 || Math.min(...found) >= Math.floor(count / 2);
        expect(isWhole, `${count} stages at ${width} px: ${found.join(', ')}`).to.equal(true);
      }
      expect(lines(most), `${count} stages in a line`).to.deep.equal([count]);
    }
  });

  it('mirrors its drawing from right to left', async () => {
    const drawing = (element: SkFunnel) => element.shadowRoot?.querySelector('.funnel-svg');
    const mirrored = (element: SkFunnel) =>
      getComputedStyle(drawing(element) as Element).transform === 'matrix(-1, 0, 0, 1, 0, 0)';
    expect(mirrored(await shown({ dir: 'rtl' }))).to.equal(true);
    expect(mirrored(await shown())).to.equal(false);
  });

  it('draws with the colours of the system in forced colours', async () => {
    await executeServerCommand('forced-colors', true);
    try {
      const element = await shown();
      const bar = element.shadowRoot?.querySelector('.link + path') as Element;
      const swatch = document.createElement('i');
      swatch.style.color = 'Highlight';
      document.body.append(swatch);
      expect(getComputedStyle(bar).fill).to.equal(getComputedStyle(swatch).color);
      swatch.remove();
    } finally {
      await executeServerCommand('forced-colors', false);
    }
  });

  for (const colors of ['forced-colors', 'more-contrast']) {
    it(`tells parts of a stage apart where lines have the colour of one (${colors})`, async () => {
      await executeServerCommand(colors, true);
      try {
        const element = await shown();
        const swatches = element.shadowRoot?.querySelectorAll('p.stage-counts .swatch') ?? [];
        const [done, active, out, none] = [...swatches].map((swatch) => getComputedStyle(swatch));
        const fills = [done, active, out, none].map((style) => style?.backgroundColor);
        expect(new Set(fills), fills.join(' ')).to.have.length(4);
        expect(fills[3]).to.equal('rgba(0, 0, 0, 0)');
        expect(none?.borderTopWidth).to.equal('1px');
      } finally {
        await executeServerCommand(colors, false);
      }
    });
  }

  it('stands still for those who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await fixture<SkFunnel>(html`<sk-funnel></sk-funnel>`);
    expect(element.getAnimations({ subtree: true })).to.have.length(0);
    const moving = [...(element.shadowRoot?.querySelectorAll('.blank > *') ?? [])].filter(
      (each) => getComputedStyle(each).animationName !== 'none',
    );
    expect(moving).to.have.length(0);
  });

  it('prints the figures without the buttons, and all of when they came in', async () => {
    await emulateMedia({ media: 'print' });
    const element = await shown();
    const time = element.shadowRoot?.querySelector('[part="freshness"]') as Element;
    expect(time.textContent).to.contain('Updated');
    expect(time.scrollWidth).to.be.at.most(time.clientWidth);
    const buttons = [...(element.shadowRoot?.querySelectorAll('.icon-button') ?? [])];
    expect(buttons.some((button) => button.checkVisibility())).to.equal(false);
    const figures = [...(element.shadowRoot?.querySelectorAll('[part="mark"]') ?? [])];
    expect(figures.every((figure) => figure.checkVisibility())).to.equal(true);
  });

  it('takes the host’s tokens, and its own', async () => {
    const element = await shown();
    element.style.setProperty('--sk-color-surface', 'rgb(1, 2, 3)');
    element.style.setProperty('--sk-funnel-bar-color', 'rgb(4, 5, 6)');
    const base = element.shadowRoot?.querySelector('[part="base"]') as Element;
    const bar = element.shadowRoot?.querySelector('.link + path') as Element;
    expect(getComputedStyle(base).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(bar).fill).to.equal('rgb(4, 5, 6)');
  });
});
