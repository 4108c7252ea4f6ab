/** Tables with a part for each engine, which are measured one by one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root, tool } from '../scripts/command.ts';

/** What was measured, and on what. */
export const machine = (): string =>
  `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform} ${process.arch}, Node ${process.versions.node}, at a load of ${loadavg()[0]?.toFixed(1)}.`;

function partsOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/^(?=## )/m)
      .filter((part) => part.startsWith('## '));
  } catch {
    return [];
  }
}

/** Writes the part of one engine, named by its title, into a file of bench/; the others stay. */
export async function writePart(
  name: string,
  head: string,
  title: string,
  lines: readonly string[],
): Promise<void> {
  const file = join(root, 'bench', name);
  const [engine = ''] = title.split(' ');
  const others = partsOf(file).filter((part) => !part.startsWith(`## ${engine} `));
  const own = [`## ${title}`, '', ...lines, '', machine(), ''].join('\n');
  writeFileSync(file, `${head}\n\n${[...others, own].sort().reverse().join('\n')}`);
  await tool('prettier/bin/prettier.cjs', ['--write', file]);
  console.log(`Written: bench/${name}`);
}
