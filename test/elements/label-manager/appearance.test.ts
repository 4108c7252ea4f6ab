import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { SkLabelManager } from '../../../src/elements/label-manager/label-manager.ts';
import { loadLanguage, registerTranslation } from '../../../src/localization/localize.ts';
import { pseudo } from '../../../src/localization/pseudo.ts';
import {
  all,
  apiOf,
  button,
  find,
  fourTypes,
  inState,
  label,
  managerFrom,
  managerOf,
  openEdit,
  openNew,
  part,
  picklist,
  root,
  showView,
  target,
  targets,
  partsAreThere,
} from '../fixtures/labels.ts';
import { until } from '../fixtures/until.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterauswahlverfahren';
const data = () => ({
  labels: [
    ...fourTypes(),
    label({ key: 'long_'.repeat(12).slice(0, 60), name: long, description: `${long} ${long}` }),
  ],
  interviewers: [...targets(), { ...target('long', { client: long }), title: long }],
});

const views = ['definitions', 'apply', 'missing'] as const;

async function shown(properties: Partial<SkLabelManager> = {}): Promise<SkLabelManager> {
  const element = await managerOf(data(), properties);
  if (properties.view === 'apply') await showView(element, 'apply');
  return element;
}

function overflowing(element: SkLabelManager, within = '.base'): string[] {
  const box = find(element, within).getBoundingClientRect();
  return all(element, `${within} *`)
    .filter((inner) => {
      if (inner.closest('.visually-hidden, [popover]')) return false;
      if (within === '.base' && inner.closest('dialog')) return false;
      const { left, right, width } = inner.getBoundingClientRect();
      return width > 0 && (left < box.left - 1 || right > box.right + 1);
    })
    .map((inner) => `${inner.tagName} ${inner.className}`);
}

before(partsAreThere);

describe('sk-label-manager: appearance', () => {
  before(() => registerTranslation(pseudo()));
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', media: 'screen' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has enough contrast in ${colorScheme}, in every view and form`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      for (const view of views) {
        const element = await shown({ view });
        const color = getComputedStyle(part(element, 'base')).backgroundColor;
        expect(color).to.equal(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(21, 23, 28)');
        await expect(element).to.be.accessible();
      }
      const element = await shown();
      await openEdit(element, 'Client');
      button(element, 'Remove Acme').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  for (const width of [320, 480, 640, 960, 1280]) {
    it(`keeps to its width at ${width} px, also with longer words and from right to left`, async () => {
      await setViewport({ width, height: 800 });
      for (const properties of [{}, { lang: 'en-XA' }, { dir: 'rtl' }]) {
        for (const view of views) {
          const element = await shown({ ...properties, view });
          expect(overflowing(element), view).to.deep.equal([]);
        }
        const element = await shown(properties);
        find(element, '[part~="create"]').click();
        await until(() => root(element).querySelector('#editor form') !== null);
        find(element, 'input[name="type"][value="picklist"]').click();
        await element.updateComplete;
        expect(overflowing(element, '#editor'), 'form').to.deep.equal([]);
      }
    });
  }

  it('keeps the values of a picklist apart at 320 px, in words that are half as long again', async () => {
    await setViewport({ width: 320, height: 700 });
    const values = ['Northline Logistics', 'Bluepeak Software', 'Harbour Outfitters'];
    const client = picklist(Object.fromEntries(values.map((value) => [value, 12])));
    const element = await managerFrom(apiOf([client]));
    await inState(element, 'ready');
    await openEdit(element, client.name);
    element.lang = 'en-XA';
    await element.updateComplete;
    const rows = all(element, '.value-row');
    for (const [at, row] of rows.entries()) {
      const { top, bottom } = row.querySelector('.value-name')!.getBoundingClientRect();
      expect(top, `${values[at]} from above`).to.be.least(row.getBoundingClientRect().top - 1);
      const next = rows[at + 1]?.getBoundingClientRect().top ?? Infinity;
      expect(bottom, values[at]).to.be.most(next + 1);
      // Not a syllable a line.
      expect(bottom - top, values[at]).to.be.below(50);
    }
  });

  it('ends its buttons where its rows end, from either side', async () => {
    await setViewport({ width: 1000, height: 800 });
    for (const side of ['right', 'left'] as const) {
      const dir = side === 'right' ? 'ltr' : 'rtl';
      const element = await managerFrom(apiOf(fourTypes()), { dir });
      await inState(element, 'ready');
      const at = (name: string) => part(element, name).getBoundingClientRect()[side];
      expect(at('refresh'), side).to.be.closeTo(at('create'), 1);
    }
  });

  it('reads from right to left in Arabic, accessible in every view', async () => {
    await loadLanguage('ar');
    for (const view of views) {
      const element = await shown({ view, lang: 'ar' });
      expect(getComputedStyle(part(element, 'base')).direction).to.equal('rtl');
      const [heading, list] = [find(element, 'h2'), part(element, 'frame')];
      expect(heading.textContent?.trim()).to.equal('التصنيفات');
      const title = list.querySelector('.list h3, .picker legend');
      const { left, width } = list.getBoundingClientRect();
      const { right } = (title?.firstElementChild ?? title)!.getBoundingClientRect();
      expect(right, view).to.be.greaterThan(left + width / 2);
      await expect(element).to.be.accessible();
    }
  });

  it('has no word that a translation could not reach', async () => {
    const texts: string[] = [];
    const collect = (element: SkLabelManager) => {
      const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
      for (const each of all(element, '[aria-label], [title], [placeholder]')) {
        for (const name of ['aria-label', 'title', 'placeholder'])
          texts.push(each.getAttribute(name) ?? '');
      }
    };
    for (const view of views) collect(await shown({ lang: 'en-XA', view }));
    const element = await shown({ lang: 'en-XA' });
    find(element, '[part~="edit"]').click();
    await until(() => root(element).querySelector('.value-list') !== null);
    find(element, '.value-row .remove').click();
    await element.updateComplete;
    collect(element);
    const other = await shown({ lang: 'en-XA' });
    find(other, '[part~="delete"]').click();
    await until(() => root(other).querySelector('#removal h2') !== null);
    collect(other);
    const given = JSON.stringify(data());
    const ours = (text: string) =>
      /\p{L}{3}/u.test(text) && !text.startsWith('⟦') && !given.includes(text);
    expect(texts.filter(ours)).to.deep.equal([]);
  });

  it('speaks another language as soon as its lang attribute says so', async () => {
    const element = await shown();
    const heading = () => root(element).querySelector('h2')?.textContent?.trim();
    expect(heading()).to.equal('Labels');
    element.setAttribute('lang', 'en-XA');
    await element.updateComplete;
    expect(heading()).to.match(/^⟦/);
  });

  it('shows what is chosen and what is wrong in forced colours', async () => {
    await executeServerCommand('forced-colors', true);
    try {
      const element = await shown();
      const pill = find(element, ':checked + .pill');
      expect(getComputedStyle(pill).outlineStyle).to.equal('solid');
      await openNew(element);
      find<HTMLFormElement>(element, '#editor form').requestSubmit();
      await until(() => find(element, '#name').getAttribute('aria-invalid') === 'true');
      expect(getComputedStyle(find(element, '#name')).borderTopWidth).to.equal('2px');
    } finally {
      await executeServerCommand('forced-colors', false);
    }
  });

  it('keeps a value of many lines within the corners of its box', async () => {
    const element = await managerOf({
      labels: [picklist({ [`${long} `.repeat(9)]: 1, Short: 1 })],
    });
    const [many, one] = all(element, '.chip').map((chip) => {
      const { borderTopLeftRadius, paddingLeft } = getComputedStyle(chip);
      const { height } = chip.getBoundingClientRect();
      return { height, radius: parseFloat(borderTopLeftRadius), padding: parseFloat(paddingLeft) };
    });
    expect(many!.radius).to.be.at.most(2 * many!.padding);
    expect(many!.height).to.be.above(3 * one!.height);
    expect(one!.radius, 'a single line is round').to.be.at.least(one!.height / 2 - 2);
  });

  it('stands still for those who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = document.createElement('sk-label-manager');
    document.body.append(element);
    await element.updateComplete;
    const moving = all(element, '*').filter(
      (each) => getComputedStyle(each).animationName !== 'none',
    );
    expect(moving).to.have.length(0);
    element.remove();
  });

  it('prints every definition below the heading, without the controls', async () => {
    await emulateMedia({ media: 'print' });
    const element = await shown();
    element.style.setProperty('--sk-label-manager-frame-size', '5rem');
    const controls = all(element, '.base > :not(dialog) button, .base > button');
    expect(controls.some((control) => control.checkVisibility())).to.equal(false);
    const frame = part(element, 'frame');
    expect(frame.scrollHeight).to.be.at.most(frame.clientHeight + 1);
    expect(getComputedStyle(part(element, 'header')).breakAfter, 'no heading alone').to.equal(
      'avoid',
    );
  });

  it('takes the host’s tokens, its own, and the height it is given', async () => {
    const element = await shown();
    element.style.setProperty('--sk-color-surface', 'rgb(1, 2, 3)');
    expect(getComputedStyle(part(element, 'base')).backgroundColor).to.equal('rgb(1, 2, 3)');
    element.style.setProperty('--sk-label-manager-frame-size', '20rem');
    expect(part(element, 'frame').offsetHeight).to.equal(320);
    element.style.height = '600px';
    expect(element.offsetHeight).to.equal(600);
    expect(part(element, 'base').offsetHeight).to.equal(600);
  });
});
