/** What every story looks like, beside the picture that is kept of it in `stories/pictures/`. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../scripts/command.ts';
import { settled } from '../stories/settled.ts';
import { Storybook, type Story, type StoryPage } from '../stories/storybook.ts';

const wide = { scheme: 'light', language: 'en', direction: '', width: 'full' };
const modes = {
  light: wide,
  dark: { ...wide, scheme: 'dark' },
  narrow: { ...wide, language: 'ar', width: '320' },
};

/** Half the size of the screen: small files, in which a moved line or another colour still shows. */
const scale = 0.5;
/** Time stands still, or a picture would tell when it was taken and how long its story took to come. */
const first = `{
  const Real = Date;
  const instant = Real.now();
  Date = class extends Real {
    constructor(...told) { super(...(told.length > 0 ? told : [Date.now()])); }
    static now() { return instant; }
  };
}`;
/** More pixels than these differ where somebody would see it. */
const unseen = 8;

export const kept = join(root, 'stories/pictures');
/** New pictures of what differs, and where they do. */
export const differing = join(root, 'node_modules/.cache/pictures');

async function take({ page }: StoryPage): Promise<Buffer> {
  // Parts of an element are fetched when they are first shown.
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(
    `document.fonts.ready.then(() => new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(resolve))))`,
  );
  return Buffer.from(await page.screenshot({ fullPage: true }));
}

/** In words; undefined when they look the same. Leaves a picture of where they do not. */
function difference(name: string, picture: Buffer): string | undefined {
  const file = join(kept, name);
  if (!existsSync(file)) return 'no picture is kept of it';
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)];
  const { width, height } = now;
  if (before.width !== width || before.height !== height)
    return `was ${before.width} x ${before.height} and is ${width} x ${height}`;
  const where = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, where.data, width, height, { threshold: 0.05 });
  if (pixels <= unseen) return undefined;
  writeFileSync(join(differing, `where ${name}`), PNG.sync.write(where));
  return `differs in ${pixels} of ${width * height} pixels`;
}

export interface Compared {
  pictures: number;
  differences: string[];
}

/**
 * Takes a picture of every story whose id contains `only`, in light, in dark, and narrow from right to
 * left. With `keep` what differs is kept from now on, and pictures of stories that are gone are not.
 */
export async function comparePictures({ only = '', keep = false } = {}): Promise<Compared> {
  rmSync(differing, { recursive: true, force: true });
  mkdirSync(differing, { recursive: true });
  mkdirSync(kept, { recursive: true });
  const storybook = await Storybook.open();
  const compared: Compared = { pictures: 0, differences: [] };
  const told = (name: string, what: string) => compared.differences.push(`${name}: ${what}`);
  const names = new Set<string>();
  try {
    const page = await storybook.page({ scale, first });
    const stories = storybook.stories.filter(({ id }) => id.includes(only));
    for (const [mode, globals] of Object.entries(modes)) {
      for (const story of stories) {
        const name = nameOf(story, mode);
        names.add(name);
        await page.show(story.id, globals);
        await settled(page, story);
        const picture = await take(page);
        const what = difference(name, picture);
        if (what === undefined) continue;
        told(name, what);
        writeFileSync(join(keep ? kept : differing, name), picture);
      }
    }
  } finally {
    await storybook.close();
  }
  for (const file of only === '' ? globSync(join(kept, '*.png')) : []) {
    if (names.has(basename(file))) continue;
    told(basename(file), 'there is no such story');
    if (keep) rmSync(file);
  }
  return { ...compared, pictures: names.size };
}

/** The files that are kept of a story. */
export const picturesOf = (story: Story) => Object.keys(modes).map((mode) => nameOf(story, mode));

const nameOf = ({ id }: Story, mode: string) =>
  `${id.replace(/^elements-/, '').replace('--', '.')}.${mode}.png`;
