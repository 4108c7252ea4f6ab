/** The built stories in a browser: a page shows one after the other, as Storybook itself switches. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildStorybook, storybookFolder } from '../../scripts/build-storybook.ts';
import { root } from '../../scripts/command.ts';
import { findBrowser } from '../browser.mjs';
import { keepWhatIsSaid, placesOf } from '../leaks.ts';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

export interface Violation {
  readonly id: string;
  readonly html: string;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** Tells Storybook something and resolves, with what went wrong if anything, when the story is drawn. */
const tell = `(event, payload, id) => new Promise((resolve) => {
  const { channel } = window.__STORYBOOK_PREVIEW__;
  const ends = ['storyFinished', 'storyMissing', 'storyErrored', 'storyThrewException'];
  const listeners = ends.map((name) => [name, (said) => {
    if (name === 'storyFinished' && said.storyId !== id) return;
    for (const [each, listener] of listeners) channel.off(each, listener);
    resolve(name === 'storyFinished' && said.status === 'success' ? '' : name + ' ' + JSON.stringify(said));
  }]);
  for (const [name, listener] of listeners) channel.on(name, listener);
  channel.emit(event, payload);
})`;

/** Builds the stories where they have changed; ends with `close`. */
export class Storybook {
  readonly stories: readonly Story[];
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #axe: string;

  private constructor(parts: {
    stories: readonly Story[];
    server: Server;
    browser: Browser;
    axe: string;
  }) {
    this.stories = parts.stories;
    this.#server = parts.server;
    this.#browser = parts.browser;
    this.#axe = parts.axe;
  }

  static async open(): Promise<Storybook> {
    await buildStorybook();
    const index = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8')) as {
      entries: Record<string, Story & { type: string }>;
    };
    const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
    const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
    const { executablePath, headless } = await findBrowser();
    const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
    const browser = await puppeteer.launch({ executablePath, headless, args });
    return new Storybook({ stories, server: await serve(), browser, axe });
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** `first` runs before anything else on the page. */
  async page({ scale = 1, first = '' } = {}): Promise<StoryPage> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: scale });
    await page.evaluateOnNewDocument(first);
    // What fades in has less contrast on the way.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const [{ id = '' } = {}] = this.stories;
    await page.evaluateOnNewDocument(keepWhatIsSaid);
    const storyPage = new StoryPage(page, this.address, id);
    await page.goto(`${this.address}/iframe.html?viewMode=story&id=${id}`);
    await page.waitForSelector('body.sb-show-main', { timeout: 60_000 });
    await page.evaluate(this.#axe);
    return storyPage;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}

export class StoryPage {
  readonly page: Page;
  readonly #faults: string[] = [];
  #mode: Record<string, string> | undefined;
  #shown: string;

  constructor(page: Page, address: string, shown: string) {
    this.page = page;
    this.#shown = shown;
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(message.text());
    });
    page.on('pageerror', (error) => this.#faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) {
        this.#faults.push(`asks for ${url}`);
      }
    });
  }

  /** The one of `modes` that the page is in, then the others: switching draws the story anew. */
  modesFromNow<Mode extends Record<string, string>>(modes: Record<string, Mode>): [string, Mode][] {
    const all = Object.entries(modes);
    return all.sort(([, a], [, b]) => Number(b === this.#mode) - Number(a === this.#mode));
  }

  /** Errors in the console and requests to anywhere else since the last call. */
  faults(): string[] {
    return this.#faults.splice(0);
  }

  /** Where on the page a secret stands. */
  async placesOf(secret: string): Promise<string[]> {
    return (await this.page.evaluate(`${placesOf}(${JSON.stringify(secret)})`)) as string[];
  }

  /** Resolves when the story is drawn. */
  async show(id: string, globals: Record<string, string>): Promise<void> {
    if (this.#mode !== globals) await this.#tell('updateGlobals', { globals }, this.#shown);
    this.#mode = globals;
    if (this.#shown !== id) {
      await this.#tell('setCurrentStory', { storyId: id, viewMode: 'story' }, id);
    }
    this.#shown = id;
  }

  async #tell(...args: [event: string, payload: object, id: string]): Promise<void> {
    const fault = await this.page.evaluate(`(${tell})(...${JSON.stringify(args)})`);
    if (fault) throw new Error(`${args[2]}: ${String(fault)}`);
  }

  async violations(): Promise<Violation[]> {
    return (await this.page.evaluate(
      `axe.run('#storybook-root', { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html: html.slice(0, 300) }))))`,
    )) as Violation[];
  }
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname));
    readFile(join(storybookFolder, path)).then(
      (body) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
