import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import { loadLanguage, registerTranslation } from '../../src/localization/localize.ts';
import { pseudo } from '../../src/localization/pseudo.ts';
import { interviewer, interviewers } from './fixtures/interviewers.ts';
import { appears } from './fixtures/real-table.ts';
import { find, part, read, root, rows, stopClock, tableOf } from './fixtures/table.ts';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const shown = async (attributes: { lang?: string; dir?: string } = {}) => {
  const element = await tableOf(interviewers(40), {
    selectedId: 'intv_000001',
    labelFilters: [],
    ...attributes,
  });
  await frame();
  return element;
};

/** What sticks out of the element, or out of the cell that it stands in. */
function overflowing(element: SkInterviewerTable): string[] {
  const base = find(element, '.base').getBoundingClientRect();
  const outside = [...root(element).querySelectorAll('.base *')].filter((inner) => {
    if (inner.closest('.visually-hidden, [popover], .scroller, .statuses')) return false;
    const box = inner.getBoundingClientRect();
    return box.width > 0 && (box.left < base.left - 1 || box.right > base.right + 1);
  });
  const inCells = rows(element).flatMap((row) =>
    [...row.children].filter((cell) => cell.scrollHeight > cell.clientHeight + 2),
  );
  return [...outside, ...inCells].map((each) => `${each.localName}.${each.className}`);
}

describe('sk-interviewer-table: appearance', () => {
  stopClock();
  before(() => registerTranslation(pseudo()));
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', media: 'screen' });
  });

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

  for (const lang of ['en', 'ar', 'de', 'es', 'fr', 'ja', 'pt-BR']) {
    it(`cuts no figure in ${lang}`, async () => {
      await loadLanguage(lang);
      const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
      const data = [72_500, 999_999, 1_234_500, 99_999_900, 123_456_700].map((amount, index) =>
        interviewer({
          id: `intv_${index}`,
          stats: { candidates: 12_345, completed: 10_234, completionRate: 0.829, lowSample: false },
          csat: { responses: 1_234 },
          spend: {
            spent: usd(amount),
            budgetSpent: usd(amount),
            budget: { type: 'daily', amount: usd(amount + 10_000) },
            used: amount / (amount + 10_000),
            state: 'warning',
          },
          subscribers: 100,
        }),
      );
      for (const width of [375, 800]) {
        await setViewport({ width, height: 800 });
        const element = await tableOf(data, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
        await frame();
        const lines = root(element).querySelectorAll<HTMLElement>(
          ':is(.cell-stats, [part~="cell-csat"], .cell-spend, [part~="cell-subs"]) :is(.main, .sub)',
        );
        const cut = [...lines].filter((line) => line.scrollWidth > line.clientWidth);
        expect(cut.map(read), `at ${width} px`).to.deep.equal([]);
      }
    });
  }

  it('cuts no date, no length of time and no signal beside a slug, in any language', async () => {
    const day = 86_400_000;
    const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
    const data = Array.from({ length: 24 }, (_, index) =>
      interviewer({
        id: `intv_${index}`,
        slug: 'a-seasonal-sales-associate-of-the-north',
        attention: [index % 2 ? 'no_recent_candidates' : 'completion_below_baseline'],
        createdAt: ago(20 * index + 1),
        activatedAt: ago(20 * index + 1),
        deadlineAt: new Date(Date.UTC(2027, index / 2, index % 2 ? 28 : 8, 12)).toISOString(),
      }),
    );
    await setViewport({ width: 900, height: 2000 });
    for (const lang of ['en', 'ar', 'de', 'es', 'fr', 'ja', 'pt-BR']) {
      await loadLanguage(lang);
      const element = await tableOf(data, { lang });
      await frame();
      const words = root(element).querySelectorAll(
        '.cell-name .badge, :is([part~="cell-deadline"], [part~="cell-created"], [part~="cell-active"]) .main',
      );
      expect(words.length).to.be.greaterThan(40);
      const cut = [...words].filter((each) => each.scrollWidth > each.clientWidth);
      expect(cut.map(read), lang).to.deep.equal([]);
      element.remove();
    }
  });

  for (const width of [320, 480, 768, 1280, 1920]) {
    it(`keeps to its width at ${width} px, also with longer words and from right to left`, async () => {
      await setViewport({ width, height: 800 });
      for (const attributes of [{}, { lang: 'en-XA' }, { dir: 'rtl' }]) {
        const element = await shown(attributes);
        const context = JSON.stringify(attributes);
        expect(document.documentElement.scrollWidth, context).to.be.at.most(width);
        expect(overflowing(element), context).to.deep.equal([]);
      }
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`has enough contrast in ${scheme} at ${width} px, on the page's scheme`, async () => {
        await setViewport({ width, height: 800 });
        document.documentElement.style.colorScheme = scheme;
        const element = await shown();
        const background = getComputedStyle(find(element, '.base')).backgroundColor;
        expect(background).to.equal(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(21, 23, 28)');
        await expect(element).to.be.accessible();
      });
    }
  }

  it('stays a table when its rows are cards', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await shown();
    const heading = find(element, 'th[role="columnheader"]');
    expect(find(element, 'thead').getBoundingClientRect().width).to.be.lessThan(2);
    expect(getComputedStyle(heading).display).not.to.equal('none');
    const roles = (selector: string) =>
      new Set([...root(element).querySelectorAll(selector)].map((each) => each.role));
    expect([...roles('tbody tr')]).to.deep.equal(['row']);
    expect([...roles('tbody th')]).to.deep.equal(['rowheader']);
    expect([...roles('tbody td')]).to.deep.equal(['cell']);
    expect(find(element, 'table').role).to.equal('table');
    const [first, second] = rows(element).map((row) => row.getBoundingClientRect());
    expect(second?.top, 'one below the other').to.be.at.least((first?.bottom ?? 0) - 1);
    expect(first?.width).to.be.at.most(320);
    const stats = rows(element)[0]?.querySelector('[part~="cell-stats"]');
    const label = stats && getComputedStyle(stats, '::before').content;
    expect(label).to.match(/^"Stats"/);
  });

  it('cuts the button for more signals short nowhere', async () => {
    await setViewport({ width: 1280, height: 800 });
    const all = ['no_recent_candidates', 'completion_below_baseline', 'expiring', 'ats_error'];
    const attention = [...all, 'budget_warning'] as never[];
    const one = interviewer({ attention, testPosting: true, status: 'archived' });
    for (const lang of ['en', 'de', 'fr']) {
      await loadLanguage(lang);
      const element = await tableOf([one], { lang });
      const more = find(element, '.cell-name .more').getBoundingClientRect();
      const cell = find(element, 'tbody .cell-name').getBoundingClientRect();
      expect(more.width).to.be.at.least(24);
      expect(more.right, lang).to.be.at.most(cell.right);
    }
  });

  it('keeps the name in view while the other columns scroll, in both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await shown({ dir });
      const scroller = part(element, 'scroller');
      scroller.scrollLeft = dir === 'rtl' ? -400 : 400;
      await frame();
      expect(Math.abs(scroller.scrollLeft)).to.equal(400);
      const name = rows(element)[0]?.querySelector('[part~="cell-interviewer"]');
      const box = name?.getBoundingClientRect();
      const frameBox = scroller.getBoundingClientRect();
      if (dir === 'rtl') expect(box?.right).to.be.closeTo(frameBox.right, 20);
      else expect(box?.left).to.be.closeTo(frameBox.left, 20);
    }
  });

  it('takes language and direction as properties, and shows them as attributes', async () => {
    const element = await shown({ lang: 'en-XA', dir: 'rtl' });
    expect(element.getAttribute('lang')).to.equal('en-XA');
    expect(getComputedStyle(find(element, '.base')).direction).to.equal('rtl');
    expect(read(part(element, 'search'))).to.match(/^⟦/);
    const plain = await shown();
    expect([plain.lang, plain.hasAttribute('lang')]).to.deep.equal(['', false]);
  });

  it('marks the chosen status over all of its word, also in letters of twice the size', async () => {
    const element = await shown();
    element.style.setProperty('--sk-font-size', '28px');
    await frame();
    const pill = find(element, ':checked + .pill');
    const words = document.createRange();
    words.selectNodeContents(pill);
    const [word, mark] = [words, pill].map((each) => each.getBoundingClientRect());
    expect(mark?.bottom).to.be.at.least(word?.bottom ?? Infinity);
  });

  it('cuts no control short and leaves none alone on a line', async () => {
    for (const width of [320, 768, 1280]) {
      await setViewport({ width, height: 800 });
      const element = await shown();
      const sort = part<HTMLSelectElement>(element, 'sort');
      const natural = sort.cloneNode(true) as HTMLSelectElement;
      natural.style.cssText = 'position: absolute; inline-size: max-content';
      sort.after(natural);
      const { width: needed } = natural.getBoundingClientRect();
      natural.remove();
      expect(sort.getBoundingClientRect().width, `sort at ${width}`).to.be.at.least(needed);
      const tops = ['columns', 'export'].map((name) =>
        find(element, `[popovertarget="${name}"]`).getBoundingClientRect(),
      );
      expect(new Set(tops.map(({ top }) => top)).size, `buttons at ${width}`).to.equal(1);
      if (width >= 768) {
        expect(tops[0]?.top).to.equal(part(element, 'search').getBoundingClientRect().top);
      }
    }
  });

  it('mirrors the columns from right to left', async () => {
    const element = await shown({ dir: 'rtl' });
    const [first, second] = [...(rows(element)[0]?.children ?? [])].map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(first?.left).to.be.greaterThan(second?.left ?? Infinity);
    await expect(element).to.be.accessible();
  });

  it('takes every word from the translations', async () => {
    const element = await tableOf(
      [
        interviewer({
          title: '',
          slug: '',
          testPosting: true,
          labels: [{ key: 'remote', name: '', type: 'yes_no', value: true }],
          steps: [],
          ats: { provider: null, lastSyncAt: null },
          attention: ['no_recent_candidates', 'completion_below_baseline', 'expiring'],
        }),
      ],
      { lang: 'en-XA', columns: '' },
    );
    find(element, '[popovertarget="labels"]').click();
    await element.updateComplete;
    const texts: string[] = [];
    const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement?.closest('style')) texts.push(data.trim());
    }
    for (const each of root(element).querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        texts.push(each.getAttribute(name)?.trim() ?? '');
      }
    }
    const plain = texts.filter((text) => /[a-z]{3}/i.test(text) && !/[⟦⟧]/.test(text));
    // What `Intl` writes is in the language already.
    const byIntl = /^(\w+ \d+, 2026|\d+\w* \w+ ago|last month|\w+ \d+, 2026 at .*|[\d.]+ ?%|\d.*)$/;
    expect(plain.filter((text) => !byIntl.test(text))).to.deep.equal([]);
  });

  it('is told apart without colours of its own (forced colours)', async () => {
    await executeServerCommand('forced-colors', true);
    const element = await shown();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const marked = rows(element).find((row) => row.hasAttribute('aria-current'));
    const ring = getComputedStyle(marked as Element, '::before');
    expect([ring.borderStyle, ring.insetInlineEnd, ring.zIndex]).to.deep.equal([
      'solid',
      '0px',
      '2',
    ]);
    const dot = find(element, '.dot[data-status="active"]');
    expect(getComputedStyle(dot).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    await executeServerCommand('forced-colors', false);
  });

  it('covers no word on a filled button with the plate that browsers lay under texts in forced colours', async () => {
    await executeServerCommand('forced-colors', true);
    try {
      const element = await shown();
      Object.assign(element, { canCreate: true, linkBase: 'https://interview.example/' });
      find(element, 'tbody [data-action="menu"]').click();
      (await appears(element, '[part~="menu-share"]')).click();
      await appears(element, 'dialog[open]');
      for (const name of ['create', 'copy']) {
        const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(
          part(element, name),
        ) as CSSStyleDeclaration & { forcedColorAdjust: string };
        expect(backgroundColor, name).not.to.equal(color);
        expect(forcedColorAdjust, name).to.equal('none');
      }
    } finally {
      await executeServerCommand('forced-colors', false);
    }
  });

  it('gives no button a description that only says its name again', async () => {
    const element = await shown();
    const buttons = [...root(element).querySelectorAll<HTMLElement>('button[title]')];
    expect(buttons).to.have.length(2);
    expect(buttons.filter(({ ariaLabel }) => ariaLabel !== null)).to.deep.equal([]);
    for (const { title } of buttons) expect(title).not.to.equal('');
  });

  it('has the menu of a card at the middle of its name, and its box where its texts begin', async () => {
    await setViewport({ width: 320, height: 700 });
    for (const dir of ['ltr', 'rtl']) {
      const element = await shown({ dir });
      Object.assign(element, { selectable: true });
      await element.updateComplete;
      const middle = (selector: string) => {
        const { top, bottom } = find(element, selector).getBoundingClientRect();
        return (top + bottom) / 2;
      };
      const title = middle('tbody [part="title"]');
      expect(middle('tbody [data-action="menu"]'), 'menu').to.be.closeTo(title, 1);
      expect(middle('tbody [data-select]'), 'box').to.be.closeTo(title, 1);
      const side = dir === 'ltr' ? 'left' : 'right';
      const start = (selector: string) => find(element, selector).getBoundingClientRect()[side];
      expect(start('tbody [data-select]')).to.be.closeTo(start('tbody .cell-steps'), 1);
    }
  });

  it('does not move where less motion is asked for', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = document.createElement('sk-interviewer-table');
    document.body.append(element);
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.skeleton i')).animationName).to.equal('none');
    element.remove();
  });

  it('keeps its lines in forced colours where its brand has none: they are all that parts things', async () => {
    const element = await shown();
    element.style.setProperty('--sk-border-width', '0');
    const line = () => getComputedStyle(find(element, '.base')).borderTopWidth;
    expect(line()).to.equal('0px');
    await executeServerCommand('forced-colors', true);
    try {
      expect(line()).to.equal('1px');
    } finally {
      await executeServerCommand('forced-colors', false);
    }
  });

  it('prints every row at its natural place, its colours that say something, and no controls', async () => {
    const element = await shown();
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    expect(getComputedStyle(part(element, 'toolbar')).display).to.equal('none');
    const scroller = part(element, 'scroller');
    expect(getComputedStyle(scroller).overflow).to.equal('visible');
    // Browsers leave backgrounds out, and with them status and budget.
    for (const name of ['.dot', 'progress']) {
      const drawn = root(element).querySelector(`tbody ${name}`) as Element;
      expect(getComputedStyle(drawn).getPropertyValue('print-color-adjust'), name).to.equal(
        'exact',
      );
    }
    const boxes = rows(element).map((row) => row.getBoundingClientRect());
    for (const [i, box] of boxes.entries()) {
      if (i > 0) expect(box.top).to.be.at.least((boxes[i - 1]?.bottom ?? 0) - 1);
    }
    expect(boxes).to.have.length(40);
    dispatchEvent(new Event('afterprint'));
  });

  it('prints the names of the columns again on every sheet, over the columns', async () => {
    const element = await shown();
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    const head = find(element, 'thead');
    // What browsers repeat: the head of what is laid out as a table.
    expect(getComputedStyle(head).display).to.equal('table-header-group');
    expect(getComputedStyle(find(element, 'table')).display).to.equal('table');
    // Chromium leaves inline blocks out of it.
    for (const button of head.querySelectorAll('button')) {
      expect(getComputedStyle(button).display).to.equal('contents');
    }
    const edges = (selector: string) => {
      const { left, right } = find(element, selector).getBoundingClientRect();
      return [left, right];
    };
    const sheet = edges('.scroller');
    expect(edges('tbody tr'), 'as wide as the sheet').to.deep.equal(sheet);
    expect(edges('thead tr'), 'and so is the head').to.deep.equal(sheet);
    for (const [i, cell] of [
      ...root(element).querySelectorAll('tbody tr:first-child > td'),
    ].entries()) {
      const over = root(element).querySelectorAll('thead tr > *')[i + 1] as Element;
      expect(cell.getBoundingClientRect().left).to.be.closeTo(over.getBoundingClientRect().left, 1);
    }
    dispatchEvent(new Event('afterprint'));
  });

  it('prints every column and every row on a sheet that stands upright', async () => {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['de', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      await loadLanguage(lang);
      const element = await shown({ lang, dir });
      Object.assign(element, { selectable: true });
      element.style.blockSize = '500px';
      await setViewport({ width: 718, height: 1000 });
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await frame();
      const base = find(element, '.base').getBoundingClientRect();
      const drawn = [...root(element).querySelectorAll('tr > *')].map((each) => ({
        box: each.getBoundingClientRect(),
        name: each.getAttribute('part'),
      }));
      const outside = drawn.filter(
        ({ box }) =>
          box.width > 0 &&
          (box.left < base.left || box.right > base.right || box.bottom > base.bottom),
      );
      expect(outside.map(({ name }) => name)).to.deep.equal([]);
      const cut = rows(element).flatMap((row) =>
        [...row.querySelectorAll('.main, .sub, .title, .chip')].filter(
          (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0,
        ),
      );
      expect(cut.map((each) => each.textContent)).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
      element.remove();
    }
  });

  it('takes the look of its host from tokens and parts', async () => {
    const element = await shown();
    element.style.setProperty('--sk-color-surface', 'rgb(1, 2, 3)');
    element.style.setProperty('--sk-row-height', '80px');
    element.style.setProperty('block-size', '500px');
    await frame();
    expect(getComputedStyle(find(element, '.base')).backgroundColor).to.equal('rgb(1, 2, 3)');
    const [first, second] = rows(element).map((row) => row.getBoundingClientRect());
    expect((second?.top ?? 0) - (first?.top ?? 0)).to.equal(80);
    expect(element.getBoundingClientRect().height).to.equal(500);
    expect(find(element, '.base').getBoundingClientRect().height).to.equal(500);
  });

  it('shows its slot beside its own controls', async () => {
    const element = await shown();
    const button = document.createElement('button');
    button.slot = 'toolbar';
    button.textContent = 'Create interviewer';
    element.append(button);
    await frame();
    expect(button.assignedSlot?.name).to.equal('toolbar');
    expect(button.getBoundingClientRect().width).to.be.greaterThan(0);
    expect(read(part(element, 'search'))).to.equal('Search by name');
  });
});
