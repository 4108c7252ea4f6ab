/**
 * Every story as a visitor meets it: in its state, without a violation in light, dark and right to
 * left, without an error in the console, without asking the network for anything, and with its token
 * nowhere to be found.
 * `npm run test:long` adds 320 px, the pseudo-locale, and right to left in dark.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { testToken } from '../elements/fixtures/session.ts';
import { measured } from '../measured.ts';
import { everyPlace, plantEverywhere } from '../leaks.ts';
import { kept, picturesOf } from '../pictures/gallery.ts';
import { drawn, elements, settled, statuses } from './settled.ts';
import { Storybook, type Story, type StoryPage } from './storybook.ts';

const plain = { scheme: 'light', language: 'en', direction: '', width: 'full' };
const usual = {
  light: plain,
  dark: { ...plain, scheme: 'dark' },
  'right to left': { ...plain, language: 'ar' },
};
const long = {
  ...usual,
  'right to left in dark': { ...plain, language: 'ar', scheme: 'dark' },
  '320 px': { ...plain, width: '320' },
  'the pseudo-locale at 320 px': { ...plain, language: 'en-XA', width: '320' },
};
const modes = process.env['SCREENKIT_STORIES'] === 'long' ? long : usual;

const storybook = await Storybook.open();
const pages: StoryPage[] = [];

before(async () => {
  pages.push(...(await Promise.all([storybook.page(), storybook.page()])));
});

after(() => storybook.close());

interface Shown {
  parts: string[];
  slots: string[];
}

const shown = new Map<string, Shown>();

/** The parts and slots of a story's element; `page` is in the story. */
async function look({ page }: StoryPage, { id, title }: Story): Promise<Shown> {
  const tag = JSON.stringify(title.slice(title.indexOf('sk-')));
  const found = (await page.evaluate(
    `(() => { const root = document.querySelector(${tag})?.shadowRoot;
      return { parts: [...root?.querySelectorAll('[part]') ?? []].flatMap((e) => [...e.part]),
        slots: [...root?.querySelectorAll('slot') ?? []].map((e) => e.name) }; })()`,
  )) as Shown;
  shown.set(id, found);
  return found;
}

async function open(page: StoryPage, story: Story): Promise<Shown> {
  await page.show(story.id, plain);
  await settled(page, story);
  return look(page, story);
}

/** Part of the id of the stories to open; all when absent. */
const only = process.env['SCREENKIT_STORY'] ?? '';

describe('the stories', { concurrency: 2 }, () => {
  for (const story of storybook.stories.filter(({ id }) => id.includes(only))) {
    test(`${story.title} · ${story.name} is accessible and quiet in every mode`, async (t) => {
      const page = pages.pop();
      assert.ok(page, 'no page is free');
      try {
        for (const [mode, globals] of page.modesFromNow(modes)) {
          await page.show(story.id, globals);
          await settled(page, story);
          if (globals === plain) await look(page, story);
          assert.deepEqual(await page.violations(), [], mode);
          assert.deepEqual(page.faults(), [], mode);
          assert.deepEqual(await page.placesOf(testToken), [], `${mode}: places of the token`);
          if (globals.width !== '320') continue;
          const overflow: unknown = await page.page.evaluate(
            `document.querySelector('.page').scrollWidth - document.querySelector('.page').clientWidth`,
          );
          assert.equal(overflow, 0, `${mode} overflows`);
        }
        const what =
          'stories × modes: accessible, without an error, a request or a trace of the token';
        measured(t, { what, tried: Object.keys(modes).length });
      } finally {
        pages.push(page);
      }
    });
  }
});

test('a token would be found in every place where a page could leave it', async () => {
  const page = await storybook.page();
  assert.deepEqual(await page.placesOf(testToken), []);
  await page.page.evaluate(`${plantEverywhere}(${JSON.stringify(testToken)})`);
  assert.deepEqual(await page.placesOf(testToken), everyPlace);
  await page.page.close();
});

test('what no visitor should meet would be found: in shadow roots, in the console, on the network', async () => {
  const storyPage = await storybook.page();
  const { page } = storyPage;
  await storyPage.show('elements-sk-funnel--ready', plain);
  await settled(storyPage, { id: 'elements-sk-funnel--ready', title: '', name: '' });
  assert.deepEqual([await storyPage.violations(), storyPage.faults()], [[], []]);
  await page.evaluate(`{
    const root = document.querySelector('sk-funnel').shadowRoot;
    const faint = document.createElement('p');
    Object.assign(faint, { textContent: 'Faint', style: 'color: #ddd; background: #fff' });
    root.prepend(faint, document.createElement('button'));
    console.error('An error.');
    void fetch('https://elsewhere.test/').catch(() => {});
  }`);
  const found = (await storyPage.violations()).map(({ id }) => id);
  assert.deepEqual(found.sort(), ['button-name', 'color-contrast']);
  const faults = storyPage.faults().join();
  assert.match(faults, /An error\./);
  assert.match(faults, /asks for https:\/\/elsewhere\.test/);
  await page.close();
});

test('a picture is kept of every story, and of no other', () => {
  const of = storybook.stories.flatMap((story) => picturesOf(story));
  assert.deepEqual(readdirSync(kept).toSorted(), of.toSorted());
});

test('there is a story of every state of every element, and of hostile text', () => {
  const ids = storybook.stories.map(({ id }) => id);
  for (const { tagName } of drawn) {
    for (const status of [...statuses, 'hostile-text']) {
      assert.ok(ids.includes(`elements-${tagName}--${status}`), `${tagName} ${status}`);
    }
  }
});

test('there is a page of docs of every element', async () => {
  const index = (await (await fetch(`${storybook.address}/index.json`)).json()) as {
    entries: Record<string, { type: string; title: string }>;
  };
  const docs = Object.values(index.entries).filter(({ type }) => type === 'docs');
  const titles = docs.map(({ title }) => title);
  for (const { tagName } of elements) assert.ok(titles.includes(`Elements/${tagName}`), tagName);
});

test('the page around the stories warns of nothing', async () => {
  const [{ page }] = pages as [StoryPage];
  const around = await page.browser().newPage();
  const said: string[] = [];
  around.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) said.push(message.text());
  });
  await around.goto(`${storybook.address}/index.html`, { waitUntil: 'networkidle0' });
  await around.close();
  assert.deepEqual(said, []);
});

describe('custom-elements.json', () => {
  test('lists the attributes that the browser observes', async () => {
    const [page] = pages;
    for (const { tagName, attributes = [] } of elements) {
      const observed = await page!.page.evaluate(
        `customElements.get(${JSON.stringify(tagName)}).observedAttributes`,
      );
      const documented = attributes.map(({ name }) => name).sort();
      assert.deepEqual((observed as string[]).toSorted(), documented, tagName);
    }
  });

  for (const { tagName = '', cssParts = [], slots = [] } of drawn) {
    test(`names every part and slot that the stories of ${tagName} show`, async () => {
      const [page] = pages;
      const seen = { parts: new Set<string>(), slots: new Set<string>() };
      for (const story of storybook.stories.filter(({ title }) => title.endsWith(tagName))) {
        const now = shown.get(story.id) ?? (await open(page!, story));
        for (const name of now.parts) seen.parts.add(name);
        for (const name of now.slots) seen.slots.add(name);
      }
      const unnamed = (shown: Set<string>, named: readonly { name: string }[]) =>
        [...shown].filter((name) => !named.some((each) => each.name === name));
      assert.deepEqual(unnamed(seen.parts, cssParts), []);
      assert.deepEqual(unnamed(seen.slots, slots), []);
      assert.ok(seen.parts.size > 10);
    });
  }
});
