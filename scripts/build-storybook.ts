/** Writes the stories as static files to `storybook-static/`, which any web server can serve offline. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from './command.ts';

export const storybookFolder = join(root, 'storybook-static');
export const storybookCommand = 'storybook/dist/bin/dispatcher.js';
export const storybookEnv = { STORYBOOK_DISABLE_TELEMETRY: '1' };
const stamp = join(storybookFolder, '.built');

/** A hash of everything that a story may import. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const inputs = [
    ...['custom-elements.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'],
    ...globSync(
      ['src/**/*.ts', 'stories/**/*.*', 'stories/.storybook/*.*', 'test/elements/fixtures/*.ts'],
      { cwd: root, exclude: ['src/server/**'] },
    ).sort(),
  ];
  for (const file of inputs) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Builds when something has changed since; throws with what Storybook said when that fails. */
export async function buildStorybook(): Promise<void> {
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(storybookFolder, { recursive: true, force: true });
  const { code, output } = await tool(
    storybookCommand,
    ['build', '-c', 'stories/.storybook', '-o', storybookFolder, '--quiet', '--disable-telemetry'],
    { env: storybookEnv },
  );
  if (code !== 0) throw new Error(`The stories cannot be built:\n${output}`);
  writeFileSync(stamp, hash);
}

if (import.meta.main) {
  await buildStorybook();
  console.log(`Built ${storybookFolder}.`);
}
