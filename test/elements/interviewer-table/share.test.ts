import { expect } from '@open-wc/testing';
import decode from 'qr/decode.js';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { interviewer } from '../fixtures/interviewers.ts';
import { find, part, read, root, tableOf } from '../fixtures/table.ts';
import { appears, choose, gone, openMenu } from '../fixtures/real-table.ts';
import { until } from '../fixtures/until.ts';

const title = 'Line cook';
const link = 'https://interview.example/7-line-cook';

const table = (more: Partial<SkInterviewerTable> = {}, row = {}) =>
  tableOf([interviewer({ title, slug: '7-line-cook', ...row })], {
    linkBase: 'https://interview.example/',
    ...more,
  });

async function share(element: SkInterviewerTable) {
  await choose(element, title, 'share');
  return appears<HTMLInputElement>(element, 'dialog[open] [part="link"]');
}

const offers = async (element: SkInterviewerTable) =>
  (await openMenu(element, title)).querySelector('[part~="menu-share"]') !== null;

/** What is copied, or a clipboard that refuses. */
function clipboard(refuses = false): { readonly text: string | undefined; restore(): void } {
  const real = navigator.clipboard.writeText;
  let text: string | undefined;
  navigator.clipboard.writeText = async (copied: string) => {
    if (refuses) throw new DOMException('No.', 'NotAllowedError');
    text = copied;
  };
  return {
    get text() {
      return text;
    },
    restore: () => (navigator.clipboard.writeText = real),
  };
}

/** The file that a click saves, and the name it gets. */
async function saved(click: () => void): Promise<{ file: Blob; name: string }> {
  const { createObjectURL } = URL;
  const follow = HTMLAnchorElement.prototype.click;
  let file: Blob | undefined;
  let name = '';
  URL.createObjectURL = (blob: Blob) => createObjectURL((file = blob));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    click();
    await until(() => name !== '', 'a file is saved');
    return { file: file as unknown as Blob, name };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = follow;
  }
}

/** What a camera reads in a picture. */
async function scanned(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  const pixels = context?.getImageData(0, 0, picture.width, picture.height);
  return pixels && decode(pixels);
}

describe('sk-interviewer-table: sharing a link (#34)', () => {
  it('shows the exact link and copies it', async () => {
    const element = await table();
    const { value, readOnly } = await share(element);
    expect([value, readOnly]).to.deep.equal([link, true]);
    await expect(element).to.be.accessible();
    const copied = clipboard();
    part(element, 'copy').click();
    await until(() => read(part(element, 'copied')) === 'Copied', 'it says so');
    copied.restore();
    expect(copied.text).to.equal(link);
  });

  it('selects the link where the browser refuses to copy, and says what to do', async () => {
    const element = await table();
    const field = await share(element);
    const refusing = clipboard(true);
    part(element, 'copy').click();
    await until(() => read(part(element, 'copied')).includes('keyboard'), 'it says so');
    refusing.restore();
    expect(root(element).activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, link.length]);
  });

  it('draws a code that a camera reads as the link, and saves it as PNG and SVG', async () => {
    const element = await table();
    await share(element);
    const code = part(element, 'qr');
    expect(code.getAttribute('aria-label')).to.equal('QR code of the link to Line cook');
    expect(root(element).querySelector('img, canvas')).to.equal(null);

    const png = await saved(() => part(element, 'save-png').click());
    expect([png.name, png.file.type]).to.deep.equal(['7-line-cook.png', 'image/png']);
    expect(await scanned(png.file)).to.equal(link);

    const svg = await saved(() => part(element, 'save-svg').click());
    expect([svg.name, svg.file.type]).to.deep.equal(['7-line-cook.svg', 'image/svg+xml']);
    const drawn = new DOMParser().parseFromString(await svg.file.text(), 'image/svg+xml');
    expect(drawn.querySelector('path')?.getAttribute('d')).to.equal(
      code.querySelector('path')?.getAttribute('d'),
    );
  });

  it('says of one that is not active that its link takes no candidates', async () => {
    const element = await table({}, { status: 'archived' });
    await share(element);
    expect(read(find(element, 'dialog'))).to.contain('its link takes no candidates now');
  });

  it('closes by its button and gives the focus back to the row', async () => {
    const element = await table();
    await share(element);
    part(element, 'cancel').click();
    await gone(element, 'dialog[open]');
    await until(
      () => root(element).activeElement?.getAttribute('data-action') === 'menu',
      'the row has the focus',
    );
  });

  for (const [base, expected] of [
    ['https://interview.example/apply', 'https://interview.example/apply/7-line-cook'],
    ['https://interview.example/?role=', 'https://interview.example/?role=7-line-cook'],
  ] as const) {
    it(`puts the slug after ${base}`, async () => {
      expect((await share(await table({ linkBase: base }))).value).to.equal(expected);
    });
  }

  for (const [base, expected] of [
    ['https://bücher.example/größe', 'https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe/7-line-cook'],
    ['https://例え.テスト/?役=', 'https://xn--r8jz45g.xn--zckzah/?%E5%BD%B9=7-line-cook'],
    [
      'https://bücher.example/#/шеф',
      'https://xn--bcher-kva.example/#/%D1%88%D0%B5%D1%84/7-line-cook',
    ],
  ] as const) {
    it(`shows, copies and draws as a code what a phone opens of ${base}`, async () => {
      const element = await table({ linkBase: base });
      expect((await share(element)).value).to.equal(expected);
      const copied = clipboard();
      part(element, 'copy').click();
      await until(() => copied.text !== undefined, 'it is copied');
      copied.restore();
      expect(copied.text).to.equal(expected);
      const png = await saved(() => part(element, 'save-png').click());
      expect(await scanned(png.file)).to.equal(expected);
    });
  }

  for (const base of ['', 'interview.example', 'javascript:alert(1)//', 'https://']) {
    it(`is not offered where links live at “${base}”`, async () => {
      expect(await offers(await table({ linkBase: base }))).to.equal(false);
    });
  }

  it('is not offered where the host leaves it out', async () => {
    expect(await offers(await table({ actions: 'candidates' }))).to.equal(false);
  });

  it('cannot be led elsewhere by a slug', async () => {
    const element = await table({}, { slug: '../..//evil.example?x=1#"><img src=x>' });
    expect((await share(element)).value).to.equal(
      'https://interview.example/..%2F..%2F%2Fevil.example%3Fx%3D1%23%22%3E%3Cimg%20src%3Dx%3E',
    );
    expect(root(element).querySelector('img')).to.equal(null);
  });
});
