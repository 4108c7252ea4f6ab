/** Writes `dist/`: modules and types by tsc, then the bundles for script tags by rollup. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beginStamp } from './build-stamp.ts';
import { root, tool } from './command.ts';

/** Returns false, having printed why, when something does not compile. */
export async function build(): Promise<boolean> {
  const stamp = beginStamp();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const compiled = await Promise.all(
    ['tsconfig.build.json', 'tsconfig.server.build.json'].map((project) =>
      // Whether the types are right is said by `npm run check`; finding out again doubles the wait.
      tool('typescript/bin/tsc', ['-p', project, '--noCheck']),
    ),
  );
  const results = compiled.some(({ code }) => code !== 0)
    ? compiled
    : [await tool('rollup/dist/bin/rollup', ['--config', '--silent'])];
  const failed = results.filter(({ code }) => code !== 0);
  for (const { output } of failed) console.error(output);
  if (failed.length > 0) return false;
  stamp();
  return true;
}

if (import.meta.main) {
  if (await build()) console.log('Built dist/.');
  else process.exitCode = 1;
}
