import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import { loadLanguage, registerTranslation } from '../../../src/localization/localize.ts';
import { pseudo } from '../../../src/localization/pseudo.ts';
import { at, candidate, many, numbered } from '../fixtures/candidates.ts';
import { read, stopClock } from '../fixtures/table.ts';
import {
  exportButton,
  feedOf,
  FeedApi,
  find,
  frame,
  liveFeed,
  names,
  part,
  root,
  rows,
  wait,
} from './feed.ts';
import { until } from '../fixtures/until.ts';

const crowded = [
  candidate({
    id: 'long',
    name: 'Anneliese-Charlotte von Hohenzollern-Sigmaringen',
    interviewerTitle: 'Registered nurse, night shift, intensive care unit',
    decision: 'shortlisted',
    knockedOut: true,
    score: 99.5,
    test: true,
  }),
  ...many(40).map((each, index) => ({ ...each, interviewerTitle: `Role ${index}` })),
];

const shown = async (attributes: Partial<SkCandidateFeed> = {}) => {
  const element = await feedOf(crowded, {
    selectedId: numbered(1).id,
    topRatedFrom: 30,
    includeTest: true,
    ...attributes,
  });
  await frame();
  return element;
};

/** What sticks out of the element, or out of the row that it stands in. */
function overflowing(element: SkCandidateFeed): string[] {
  const base = find(element, '.base').getBoundingClientRect();
  const outside = [...root(element).querySelectorAll('.base *')].filter((inner) => {
    if (inner.closest('.visually-hidden, [popover], .scroller, .live-word')) return false;
    const box = inner.getBoundingClientRect();
    return box.width > 0 && (box.left < base.left - 1 || box.right > base.right + 1);
  });
  const inRows = rows(element).flatMap((row) => {
    const { left, right, top, bottom } = row.getBoundingClientRect();
    return [...row.querySelectorAll('*')].filter((inner) => {
      if (inner.closest('.visually-hidden, svg')) return false;
      const box = inner.getBoundingClientRect();
      const over = box.left < left || box.right > right || box.top < top || box.bottom > bottom;
      return box.width > 1 && over;
    });
  });
  return [...outside, ...inRows].map((each) => `${each.localName}.${each.className}`);
}

/** Pairs of things in a row that lie over each other. */
function overlapping(row: Element): string[] {
  const boxes = ['.who', '.interviewer', '.status', '.score'].map((selector) => ({
    selector,
    box: row.querySelector(selector)!.getBoundingClientRect(),
  }));
  return boxes.flatMap(({ selector, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1,
      )
      .map((other) => `${selector} ${other.selector}`),
  );
}

describe('sk-candidate-feed: appearance', () => {
  stopClock();
  before(() => registerTranslation(pseudo()));
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', media: 'screen' });
  });

  for (const display of ['', 'block', 'grid']) {
    it(`is as high as its page says, also where that says display: ${display}`, async () => {
      const element = await shown();
      const usual = find(element, '.base').getBoundingClientRect().height;
      for (const height of [400, 900]) {
        Object.assign(element.style, { display, height: `${height}px` });
        expect(find(element, '.base').getBoundingClientRect().height).to.equal(height);
      }
      Object.assign(element.style, { display, height: '' });
      expect(find(element, '.base').getBoundingClientRect().height).to.equal(usual);
    });
  }

  for (const width of [320, 380, 560, 768, 1280, 1920]) {
    it(`keeps to its width at ${width} px, also with longer words and from right to left`, async () => {
      await setViewport({ width, height: 800 });
      for (const attributes of [{}, { lang: 'en-XA' }, { dir: 'rtl' }]) {
        const element = await shown(attributes);
        const context = JSON.stringify(attributes);
        expect(document.documentElement.scrollWidth, context).to.be.at.most(width);
        expect(overflowing(element), context).to.deep.equal([]);
        for (const row of rows(element).slice(0, 3)) {
          expect(overlapping(row), context).to.deep.equal([]);
        }
      }
    });
  }

  it('has what stands in a column on one side, whichever way it is written', async () => {
    await setViewport({ width: 1280, height: 800 });
    const data = [
      candidate({ id: 'latin', interviewerTitle: 'Line cook' }),
      candidate({ id: 'arabic', name: 'علي', interviewerTitle: 'موظف' }),
    ];
    await loadLanguage('ar');
    for (const lang of ['en', 'ar']) {
      const element = await feedOf(data, { lang });
      await frame();
      for (const column of ['.name', '.interviewer']) {
        const sides = rows(element).map((row) => {
          const text = document.createRange();
          text.selectNodeContents(row.querySelector(column)!);
          const { left, right } = text.getBoundingClientRect();
          return Math.round(lang === 'ar' ? right : left);
        });
        expect(sides[0], `${column} ${lang}`).to.equal(sides[1]);
      }
    }
  });

  it('says in full when it was updated at 320 px, in every language', async () => {
    await setViewport({ width: 320, height: 800 });
    const cut: string[] = [];
    for (const lang of ['en', 'de', 'es', 'fr', 'pt', 'ja', 'ar']) {
      await loadLanguage(lang);
      const element = await liveFeed(new FeedApi(crowded), { lang });
      const freshness = find(element, '[part="freshness"]');
      await until(() => /\d/.test(read(freshness)), 'there is a time');
      await frame();
      if (freshness.scrollWidth > freshness.clientWidth) cut.push(lang);
    }
    expect(cut).to.deep.equal([]);
  });

  it('cuts a long name rather than what was decided about the candidate, in any language', async () => {
    const name = 'Wolfgang Maximilian Freiherr von und zu Donaudampfschifffahrt';
    const decisions = ['shortlisted', 'dismissed', 'hired'] as const;
    const data = decisions.map((decision) => candidate({ id: decision, name, decision }));
    for (const width of [320, 1000]) {
      await setViewport({ width, height: 800 });
      for (const lang of ['en', 'de', 'es', 'fr', 'pt', 'ja', 'ar']) {
        await loadLanguage(lang);
        const element = await feedOf(data, { lang });
        await frame();
        const badges = [...root(element).querySelectorAll('.badge')];
        expect(badges).to.have.length(3);
        const cut = badges.filter((each) => each.scrollWidth > each.clientWidth);
        expect(cut.map(read), `${lang} at ${width} px`).to.deep.equal([]);
      }
    }
  });

  it('names the marks of a row, which a narrow one cuts', async () => {
    await setViewport({ width: 320, height: 800 });
    const row = rows(await shown()).find((each) => each.querySelector('.badge-test'));
    const badges = [...(row?.querySelectorAll<HTMLElement>('.badge') ?? [])];
    expect(badges.map(({ title }) => title)).to.deep.equal(['Shortlisted', 'Knocked out', 'Test']);
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`has enough contrast in ${scheme} at ${width} px, also while it stands still`, async () => {
        await setViewport({ width, height: 800 });
        document.documentElement.style.colorScheme = scheme;
        const element = await shown({ paused: true });
        element.data = [numbered(90, { completedAt: at(1000) }), ...crowded];
        await element.updateComplete;
        const background = getComputedStyle(find(element, '.base')).backgroundColor;
        expect(background).to.equal(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(21, 23, 28)');
        expect(part(element, 'new')).to.exist;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('has one line to a candidate where there is room for it', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await shown();
    const middles = ['.who', '.interviewer', '.status', '.score'].map((selector) => {
      const { top, bottom } = rows(element)[0]!.querySelector(selector)!.getBoundingClientRect();
      return Math.round((top + bottom) / 2);
    });
    expect(Math.max(...middles) - Math.min(...middles)).to.be.at.most(2);
    const [wide] = rows(element).map((row) => row.getBoundingClientRect().height);
    await setViewport({ width: 380, height: 800 });
    await frame();
    expect(rows(element)[0]!.getBoundingClientRect().height).to.be.greaterThan(wide ?? Infinity);
    const [first, second] = rows(element).map((row) => row.getBoundingClientRect());
    expect(second?.top, 'one below the other').to.be.closeTo(first?.bottom ?? 0, 1);
  });

  it('mirrors itself from right to left', async () => {
    await setViewport({ width: 380, height: 800 });
    const element = await shown({ dir: 'rtl' });
    const box = (selector: string) =>
      rows(element)[1]!.querySelector(selector)!.getBoundingClientRect();
    expect(box('.score').right).to.be.lessThan(box('.who').left + 1);
    expect(box('.dot').left).to.be.greaterThan(box('time').right);
    expect(getComputedStyle(find(element, '.base')).direction).to.equal('rtl');
    await expect(element).to.be.accessible();
  });

  it('takes every word from the translations', async () => {
    const element = await feedOf(
      [
        candidate({ id: 'a', name: null, interviewerTitle: '', score: null, test: true }),
        candidate({
          id: 'b',
          name: null,
          interviewerTitle: '',
          knockedOut: true,
          decision: 'hired',
        }),
        candidate({
          id: 'c',
          name: null,
          interviewerTitle: '',
          decision: 'shortlisted',
          progress: 'in_progress',
          completedAt: null,
        }),
        candidate({
          id: 'd',
          name: null,
          interviewerTitle: '',
          decision: 'dismissed',
          progress: 'not_started',
          completedAt: null,
        }),
      ],
      { lang: 'en-XA', includeTest: true, topRatedFrom: 1, paused: true },
    );
    element.data = [candidate({ id: 'e', name: null, interviewerTitle: '' })].concat(
      element.data as never,
    );
    await element.updateComplete;
    const texts: string[] = [];
    const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement?.closest('style')) texts.push(data.trim());
    }
    for (const each of root(element).querySelectorAll('[aria-label], [title]')) {
      for (const name of ['aria-label', 'title']) texts.push(each.getAttribute(name)?.trim() ?? '');
    }
    const plain = texts.filter((text) => /[a-z]{3}/i.test(text) && !/[⟦⟧]/.test(text));
    // What `Intl` writes is in the language already.
    expect(plain.filter((text) => !/^\d+\w* ago$/.test(text))).to.deep.equal([]);
  });

  it('is told apart without colours of its own (forced colours)', async () => {
    await executeServerCommand('forced-colors', true);
    const element = await shown();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const selected = getComputedStyle(part(element, 'row-selected'), '::before');
    expect([selected.borderStyle, selected.insetInlineEnd]).to.deep.equal(['solid', '0px']);
    const dot = rows(element)[1]!.querySelector('.dot')!;
    expect(getComputedStyle(dot).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    const checked = getComputedStyle(find(element, ':checked + .pill'));
    expect(checked.outlineStyle).to.equal('solid');
    await executeServerCommand('forced-colors', false);
  });

  it('marks who came in for a moment, and where the row moves the mark goes on', async () => {
    const api = new FeedApi(many(5));
    const element = await liveFeed(api);
    api.put(numbered(9, { name: 'Ada', completedAt: at(1000) }));
    await until(() => names(element)[0] === 'Ada', 'Ada is shown');
    const [mark] = rows(element)[0]!.getAnimations();
    expect((mark as CSSAnimation | undefined)?.animationName).to.equal('came-in');
    expect(rows(element)[1]!.getAnimations()).to.deep.equal([]);
    await wait(700);
    api.put(numbered(10, { name: 'Bob', completedAt: at(2000) }));
    await until(() => names(element)[0] === 'Bob', 'Bob is shown');
    // How far each mark has faded: that of the row above began 700 ms later.
    const faded = [0, 1].map((row) => Number(rows(element)[row]!.getAnimations()[0]?.currentTime));
    expect((faded[1] ?? 0) - (faded[0] ?? 0)).to.be.greaterThan(650);
  });

  it('does not move where less motion is asked for', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const loading = document.createElement('sk-candidate-feed');
    document.body.append(loading);
    await loading.updateComplete;
    expect(getComputedStyle(find(loading, '.skeleton i')).animationName).to.equal('none');
    loading.remove();
    const api = new FeedApi(many(5));
    const element = await liveFeed(api);
    api.put(numbered(9, { name: 'Ada', completedAt: at(1000) }));
    await until(() => names(element)[0] === 'Ada', 'Ada is shown');
    expect(rows(element)[0]!.getAnimations()).to.deep.equal([]);
  });

  it('prints every row that is loaded at its natural place below the heading, and no controls', async () => {
    const element = await feedOf(many(90));
    await frame();
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    expect(getComputedStyle(part(element, 'toolbar')).display).to.equal('none');
    expect(getComputedStyle(part(element, 'header')).breakAfter, 'no heading alone').to.equal(
      'avoid',
    );
    const boxes = rows(element).map((row) => row.getBoundingClientRect());
    expect(boxes).to.have.length(90);
    for (const [index, box] of boxes.entries()) {
      if (index > 0) expect(box.top).to.be.at.least((boxes[index - 1]?.bottom ?? 0) - 1);
    }
    const footer = part(element, 'footer').getBoundingClientRect();
    expect(footer.top, 'below the rows').to.be.at.least((boxes.at(-1)?.bottom ?? 0) - 1);
    dispatchEvent(new Event('afterprint'));
  });

  it('takes the look of its host from tokens and parts, and the height it is given', async () => {
    const element = await shown();
    element.style.setProperty('--sk-color-surface', 'rgb(1, 2, 3)');
    element.style.setProperty('--sk-row-height', '90px');
    element.style.setProperty('block-size', '500px');
    await frame();
    expect(getComputedStyle(find(element, '.base')).backgroundColor).to.equal('rgb(1, 2, 3)');
    const [first, second] = rows(element).map((row) => row.getBoundingClientRect());
    expect((second?.top ?? 0) - (first?.top ?? 0)).to.equal(90);
    expect(element.getBoundingClientRect().height).to.equal(500);
    expect(find(element, '.base').getBoundingClientRect().height).to.equal(500);
  });

  it('keeps its footer in a low element, beside a heading in large letters', async () => {
    const element = await shown({
      heading: 'Candidates of the whole company, of all of its roles',
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('sk-candidate-feed::part(heading) { font-size: 32px; }');
    document.adoptedStyleSheets.push(sheet);
    try {
      element.style.cssText = 'block-size: 360px; inline-size: 640px';
      await frame();
      const { bottom } = find(element, '.base').getBoundingClientRect();
      expect(part(element, 'footer').getBoundingClientRect().bottom).to.be.at.most(bottom);
      expect(find(element, '.scroller').clientHeight).to.be.above(80);
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('shows its slots beside its own controls', async () => {
    const element = await shown();
    const button = document.createElement('button');
    button.slot = 'toolbar';
    button.textContent = 'See all';
    const heading = document.createElement('span');
    heading.slot = 'heading';
    heading.textContent = 'Who came in';
    element.append(button, heading);
    await frame();
    for (const each of [button, heading]) {
      expect(each.assignedSlot?.name).to.equal(each.slot);
      expect(each.getBoundingClientRect().width).to.be.greaterThan(0);
    }
    expect(read(exportButton(element))).to.equal('Export');
  });
});
