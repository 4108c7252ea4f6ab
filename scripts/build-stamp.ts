import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';

const stamp = join(root, 'dist/.built');

/** A hash of everything that `npm run build` reads. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const inputs = [
    'package-lock.json',
    'rollup.config.js',
    'scripts/build.ts',
    'scripts/compile-templates.ts',
    ...globSync(['tsconfig*.json', 'src/**/*.*'], { cwd: root }).sort(),
  ];
  for (const file of inputs) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash();
}

/** Takes the hash before the build reads the sources; call the result once it has succeeded. */
export function beginStamp(): () => void {
  const hash = sourcesHash();
  return () => writeFileSync(stamp, hash);
}
