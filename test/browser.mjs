/**
 * Finds the browser that the element tests run in: `CHROME_PATH`, else on Linux x64 the headless
 * shell that npm brings along, else an installed Chrome, Chromium or Edge.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const remedies = `No browser for the element tests was found. One of these mends it:
  - on Linux x64: run \`npm ci\`, which brings a headless Chromium along;
  - install Chrome, Chromium or Edge;
  - set CHROME_PATH to the browser's executable.`;

/** Makes the package unpack into TMPDIR, libraries included, which it does only on "AWS". */
const unpackingInto = (folder) => ({
  TMPDIR: folder,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
});

/** Unpacks beside the final place and moves, so that a folder under the final name is whole. */
async function unpack(folder) {
  mkdirSync(join(modules, '.cache'), { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  try {
    await run(
      process.execPath,
      ['-e', "import('@sparticuz/chromium').then((module) => module.default.executablePath())"],
      { cwd: modules, env: { ...process.env, ...unpackingInto(partial) } },
    );
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** The package's own list names folders of a cloud; without one font, form controls crash. */
function nameFonts(folder) {
  const file = join(folder, 'fonts/fonts.conf');
  const list = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  if (readFileSync(file, 'utf8') !== list) writeFileSync(file, list);
}

async function bundled() {
  const manifest = join(modules, '@sparticuz/chromium/package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(modules, `.cache/chromium-${version.split('.')[0]}`);
  if (!existsSync(folder)) await unpack(folder);
  nameFonts(folder);

  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, unpackingInto(folder));
  try {
    // The import sets LD_LIBRARY_PATH and FONTCONFIG_PATH, which the browser inherits from us.
    const chromium = (await import('@sparticuz/chromium')).default;
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function* installed() {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of [...names, 'microsoft-edge-stable', 'microsoft-edge']) {
      yield join(folder, name);
    }
  }
  for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge']) {
    yield `/Applications/${name}.app/Contents/MacOS/${name}`;
  }
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
  for (const folder of [PROGRAMFILES, x86, LOCALAPPDATA]) {
    if (!folder) continue;
    yield join(folder, 'Google/Chrome/Application/chrome.exe');
    yield join(folder, 'Microsoft/Edge/Application/msedge.exe');
  }
}

async function starts(file) {
  // Chrome on Windows answers --version with a window.
  if (process.platform === 'win32') return true;
  try {
    await run(file, ['--version'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Returns the browser's executable and which `headless` puppeteer has to ask it for. */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
    return { executablePath: chosen, headless: true };
  }
  const own = await bundled();
  if (own && (await starts(own))) return { executablePath: own, headless: 'shell' };
  for (const file of installed()) {
    if (existsSync(file) && (await starts(file))) return { executablePath: file, headless: true };
  }
  throw new Error(remedies);
}
