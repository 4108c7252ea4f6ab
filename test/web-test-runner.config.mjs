import '../scripts/check-node.mjs';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';
import { measurements } from './measurements.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
/** Firefox in place of the browser that is found otherwise, by its executable. */
const firefox = process.env.FIREFOX_PATH;
const launchOptions = firefox
  ? { browser: 'firefox', executablePath: firefox, headless: true }
  : {
      ...(await findBrowser()),
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    };

/** Firefox 140 has the size of the window, and not how it is turned, which is said with it. */
async function createPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  if (firefox)
    page.setViewport = (size) =>
      setViewport(size).catch((error) => {
        if (!/setScreenOrientationOverride/.test(error.message)) throw error;
      });
  return page;
}

/**
 * Mounts the real server app, so that the elements are tested against it and not a mock: `/v1/` is
 * the API, `/testing/` is whatever `server.ts` offers beside it (`/test/` holds the test files).
 */
async function realServer() {
  const module = path('./elements/server.ts');
  if (!existsSync(module)) return [];
  const { testServer } = await import(module);
  const listener = getRequestListener(await testServer(), { overrideGlobalObjects: false });
  return [
    async (context, next) => {
      if (!/^\/(?:v1|testing)\//.test(context.path)) return next();
      context.respond = false;
      await listener(context.req, context.res);
    },
  ];
}

const emulated = {
  'forced-colors': { name: 'forced-colors', on: 'active', off: 'none' },
  'more-contrast': { name: 'prefers-contrast', on: 'more', off: 'no-preference' },
};

/**
 * `executeServerCommand('forced-colors', true)` in a test switches the emulation on, `false` off.
 * The launcher's own `emulateMedia` silently ignores these features.
 */
const emulation = {
  name: 'emulation',
  async executeCommand({ command, payload, session }) {
    const feature = emulated[command];
    if (!feature) return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: feature.name, value: payload ? feature.on : feature.off }],
    });
    return true;
  },
};

function* testsOf(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}

/** Hands the totals to `npm test`; a file that does not load counts as one failure. */
const totals = {
  stop({ sessions }) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const session of sessions) {
      const tests = [...testsOf(session.testResults)];
      const failures = tests.filter((test) => !test.passed && !test.skipped).length;
      passed += tests.filter((test) => test.passed && !test.skipped).length;
      skipped += tests.filter((test) => test.skipped).length;
      failed += failures === 0 && !session.passed ? 1 : failures;
    }
    const file = process.env.SCREENKIT_TEST_TOTALS;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  },
};

export default {
  rootDir: path('..'),
  files: [path('./elements/**/*.test.ts')],
  concurrency: 2,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [chromeLauncher({ launchOptions, createPage })],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path('../tsconfig.json') }),
    emulation,
    ...measurements,
  ],
  middleware: await realServer(),
  // A busy machine takes several times as long; what hangs still ends.
  testFramework: { config: { timeout: 40_000 } },
  testsFinishTimeout: 300_000,
  // The last is what elements tell developers of an error, which tests bring about.
  filterBrowserLogs: ({ args }) =>
    !/^Lit is in dev mode|^<sk-[a-z-]+> could not load/.test(args[0]),
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <script>
          window.process = { env: { NODE_ENV: 'development' } };
          // The observer reports that it will deliver in the next frame: no error of the page.
          addEventListener('error', (event) => {
            if (/ResizeObserver loop/.test(event.message)) event.stopImmediatePropagation();
          });
        </script>
        <script type="module" src="${testFramework}"></script>
      </head>
      <body></body>
    </html>`,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totals],
};
