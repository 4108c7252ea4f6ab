import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { tool } from '../scripts/command.ts';

/** Runs tests of elements from one in Node, which fails when any does; how many passed. */
export async function runInBrowser(
  t: TestContext,
  args: readonly string[],
  env: Record<string, string>,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-browser-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const totals = join(folder, 'totals.json');
  const { code, output } = await tool(
    '@web/test-runner/dist/bin.js',
    ['--config', 'test/web-test-runner.config.mjs', ...args],
    { env: { ...env, SCREENKIT_TEST_TOTALS: totals } },
  );
  assert.equal(code, 0, output);
  const { passed } = JSON.parse(readFileSync(totals, 'utf8')) as { passed: number };
  assert.ok(passed > 0);
  return passed;
}
