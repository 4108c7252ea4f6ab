/** `npm run golden`: has the oracle answer the golden datasets in conformance/; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { golden } from '../test/conformance/golden/files.ts';
import { root } from './command.ts';

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, 'conformance', file), 'utf8');
  } catch {
    return undefined;
  }
}

const stale = golden().filter(({ file, content }) => read(file) !== content);
const names = stale.map(({ file }) => file).join(', ');
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(
      `Stale in conformance/: ${names}. Run \`npm run golden\` and look at the change.`,
    );
    process.exitCode = 1;
  }
} else {
  for (const { file, content } of stale) writeFileSync(join(root, 'conformance', file), content);
  console.log(stale.length > 0 ? `Written: ${names}` : 'Up to date.');
}
