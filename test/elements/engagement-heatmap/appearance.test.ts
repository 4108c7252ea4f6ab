import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { SkEngagementHeatmap } from '../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import { loadLanguage, registerTranslation } from '../../../src/localization/localize.ts';
import { pseudo } from '../../../src/localization/pseudo.ts';
import { engagement, engagementHours, timeToEngage } from '../fixtures/engagement.ts';
import { cursor, find, shadow } from '../fixtures/heatmap.ts';

const everything = () =>
  engagement({
    hours: [
      engagementHours(),
      engagementHours(undefined, { agent: 'voice' }),
      engagementHours(undefined, { agent: 'sms' }),
      engagementHours(undefined, { timeZone: 'America/Argentina/Buenos_Aires' }),
    ],
    timeToEngage: timeToEngage({ negative: 2, measured: 20, response: [12, 20] }),
  });

const shown = (
  attributes: { lang?: string; dir?: string; view?: string } = {},
  data = everything(),
) =>
  fixture<SkEngagementHeatmap>(
    html`<sk-engagement-heatmap
      lang=${attributes.lang ?? 'en'}
      dir=${attributes.dir ?? 'ltr'}
      view=${attributes.view ?? 'chart'}
      .data=${data}
    ></sk-engagement-heatmap>`,
  );

function overflowing(element: SkEngagementHeatmap): Element[] {
  const { left, right } = element.getBoundingClientRect();
  return [...shadow(element).querySelectorAll('section *')].filter((inner) => {
    if (inner.closest('.visually-hidden, [popover], [part="tables"], svg *')) return false;
    const box = inner.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
}

/** Boxes that show words and overlap another such box. */
function overlapping(element: SkEngagementHeatmap): string[] {
  const boxes = [...shadow(element).querySelectorAll('.mark, .days, .hours, .cells, .legend, h3')]
    .filter((each) => each.checkVisibility())
    .map((each) => ({ name: each.className || each.localName, box: each.getBoundingClientRect() }));
  return boxes.flatMap(({ name, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.box.right - 2 &&
          other.box.left < box.right - 2 &&
          box.top < other.box.bottom - 2 &&
          other.box.top < box.bottom - 2,
      )
      .map((other) => `${name} and ${other.name}`),
  );
}

describe('sk-engagement-heatmap: appearance', () => {
  before(() => registerTranslation(pseudo()));
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', media: 'screen' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has enough contrast in ${colorScheme}, on the page's scheme`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      for (const view of ['chart', 'table']) {
        const element = await shown({ view });
        const color = getComputedStyle(find(element, '[part="base"]')).backgroundColor;
        expect(color).to.equal(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(21, 23, 28)');
        await expect(element).to.be.accessible();
      }
    });
  }

  for (const width of [320, 480, 640, 720, 960, 1280, 2000]) {
    it(`keeps to its width at ${width} px, also with longer words and from right to left`, async () => {
      await setViewport({ width, height: 800 });
      for (const attributes of [{}, { lang: 'en-XA' }, { dir: 'rtl' }]) {
        const element = await shown(attributes);
        expect(overflowing(element).map((inner) => inner.className)).to.deep.equal([]);
        expect(overlapping(element)).to.deep.equal([]);
      }
      await expect(await shown({ lang: 'en-XA', dir: 'rtl' })).to.be.accessible();
    });
  }

  it('cuts no day above a narrow column, in any language and with the letter spacing of a reader', async () => {
    await setViewport({ width: 320, height: 800 });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; line-height: 1.5 !important; }');
    document.adoptedStyleSheets.push(sheet);
    try {
      for (const lang of ['en', 'de', 'es', 'fr', 'pt', 'ja', 'ar']) {
        await loadLanguage(lang);
        const days = shadow(
          await shown({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }),
        ).querySelectorAll('.days li');
        const ranges = [...days].map((day) => {
          const words = document.createRange();
          words.selectNodeContents(day);
          const { left, right } = words.getBoundingClientRect();
          const box = day.getBoundingClientRect();
          const isWhole = right <= box.right + 1 && left >= box.left - 1;
          expect(isWhole || getComputedStyle(day).overflow === 'visible', lang).to.equal(true);
          return { left, right };
        });
        ranges.sort((a, b) => a.left - b.left);
        for (const [index, { left }] of ranges.entries()) {
          expect(left, lang).to.be.at.least((ranges[index - 1]?.right ?? 0) - 0.5);
        }
      }
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('lets the hours run downwards where there is little room, in cells that a finger can hit', async () => {
    for (const [width, isDown] of [
      [336, true], // the page keeps a margin of 8 px
      [640, true],
      [760, false],
      [1100, false],
    ] as const) {
      await setViewport({ width, height: 800 });
      const element = await shown();
      const drawing = find(element, '.drawing').getBoundingClientRect();
      expect(drawing.height > drawing.width, String(width)).to.equal(isDown);
      const { width: breadth, height } = cursor(element).getBoundingClientRect();
      expect(Math.min(breadth, height), `cell at ${width}`).to.be.at.least(24);
    }
  });

  it('lays each label beside its row and each part of the day along its hours', async () => {
    for (const width of [400, 600, 1000]) {
      await setViewport({ width, height: 800 });
      const element = await shown();
      const { top, bottom, left, right, height } = find(element, '.cells').getBoundingClientRect();
      const days = [...shadow(element).querySelectorAll('.days li')];
      expect(days).to.have.length(8);
      const parts = [...shadow(element).querySelectorAll('[part="day-part"]')];
      if (width > 700) {
        const rows = days.map((day) => day.getBoundingClientRect());
        const middles = rows.map((row) => (row.top + row.height / 2 - top) / height);
        for (const [day, middle] of middles.entries()) {
          expect(middle).to.be.closeTo((day * 26 + 13 + (day > 0 ? 8 : 0)) / 216, 0.02);
        }
        for (const [index, part] of parts.entries()) {
          const box = part.getBoundingClientRect();
          expect(box.left).to.be.closeTo(left + (index / 4) * (right - left), 3);
        }
      } else if (width > 480) {
        for (const [index, part] of parts.entries()) {
          const box = part.getBoundingClientRect();
          expect(box.top).to.be.closeTo(top + (index / 4) * (bottom - top), 4);
        }
      }
    }
  });

  it('has no word that a translation could not reach', async () => {
    for (const view of ['chart', 'table']) {
      const element = await shown({ lang: 'en-XA', view });
      shadow(element).querySelector<HTMLElement>('[part="mark"]')?.click();
      await element.updateComplete;
      const walker = document.createTreeWalker(shadow(element), NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
      for (const each of shadow(element).querySelectorAll('[aria-label], [title]')) {
        texts.push(each.getAttribute('aria-label') ?? '', each.getAttribute('title') ?? '');
      }
      const ours = (text: string) =>
        /\p{L}{3}/u.test(text) && // numbers, and what comes between two words
        !text.startsWith('⟦') &&
        !/^[\d.]+ (min|hr)$|^\w{3} \d|^America\/|^intv_|^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/.test(
          text,
        ) &&
        !/^What \w+\.\w+ /.test(text); // definitions come from the API
      expect(texts.filter(ours)).to.deep.equal([]);
    }
  });

  it('writes hours and weekdays as the language does', async () => {
    const element = await shown({ lang: 'de' });
    const hours = [...shadow(element).querySelectorAll('.hours li')].map(
      (hour) => hour.textContent,
    );
    expect(hours.slice(0, 3)).to.deep.equal(['00 Uhr', '03 Uhr', '06 Uhr']);
    const days = [...shadow(element).querySelectorAll('.days li')].map((day) => day.textContent);
    expect(days.slice(1, 4)).to.deep.equal(['Mo', 'Di', 'Mi']);
  });

  it('cuts no name of a day above a narrow column, in any language', async () => {
    await setViewport({ width: 320, height: 900 });
    for (const lang of ['en', 'es', 'fr', 'de', 'pt', 'ja', 'ar']) {
      const element = await shown({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      const days = [...shadow(element).querySelectorAll('.days li')].slice(1);
      expect(days.filter((day) => day.scrollWidth > day.clientWidth + 1)).to.eql([], lang);
    }
  });

  it('mirrors its drawing from right to left', async () => {
    const transform = (element: SkEngagementHeatmap) =>
      getComputedStyle(find(element, '.drawing')).transform;
    expect(transform(await shown({ dir: 'rtl' }))).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(transform(await shown())).to.equal('none');
  });

  it('draws with the colours of the system in forced colours, and shows the cells of nothing', async () => {
    await executeServerCommand('forced-colors', true);
    try {
      const element = await shown();
      const style = (selector: string) => getComputedStyle(find(element, selector));
      const swatch = document.createElement('i');
      swatch.style.color = 'Highlight';
      document.body.append(swatch);
      expect(style('.level-8').fill).to.equal(getComputedStyle(swatch).color);
      expect(style('.level-0').stroke).not.to.equal(style('.level-0').fill);
      const looks = [2, 4, 6, 8].map((level) => style(`.level-${level}`).fillOpacity);
      expect(new Set(looks).size).to.equal(4);
      swatch.remove();
      await expect(element).to.be.accessible();
    } finally {
      await executeServerCommand('forced-colors', false);
    }
  });

  it('stands still for those who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await fixture<SkEngagementHeatmap>(
      html`<sk-engagement-heatmap></sk-engagement-heatmap>`,
    );
    const moving = [...shadow(element).querySelectorAll('.blank > *')].filter(
      (each) => getComputedStyle(each).animationName !== 'none',
    );
    expect(moving).to.have.length(0);
  });

  it('prints the figures in their colours without the controls', async () => {
    await emulateMedia({ media: 'print' });
    const element = await shown();
    const controls = [...shadow(element).querySelectorAll('.icon-button, input, select')];
    expect(controls.some((control) => control.checkVisibility())).to.equal(false);
    const figures = [...shadow(element).querySelectorAll('[part="mark"]')];
    expect(figures.every((figure) => figure.checkVisibility())).to.equal(true);
    const level = find(element, '.level-8');
    expect(getComputedStyle(level).getPropertyValue('print-color-adjust')).to.equal('exact');
  });

  it('takes the host’s tokens, and its own', async () => {
    const element = await shown();
    element.style.setProperty('--sk-color-surface', 'rgb(1, 2, 3)');
    element.style.setProperty('--sk-engagement-heatmap-color', 'rgb(4, 5, 6)');
    const base = find(element, '[part="base"]');
    expect(getComputedStyle(base).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(find(element, '.level-8')).fill).to.equal('rgb(4, 5, 6)');
  });
});
