/**
 * No file may import itself by way of others, be it a type or code that comes later: what imports each
 * other cannot be understood apart. O(files + imports).
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from './command.ts';

const files = globSync('{bench,scripts,src,stories,test}/**/*.ts', { cwd: root });

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const visited = new Set<string>();
const circles: string[] = [];

function visit(file: string, path: readonly string[]): void {
  const start = path.indexOf(file);
  if (start >= 0) circles.push([...path.slice(start), file].join(' -> '));
  if (visited.has(file)) return;
  visited.add(file);
  for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
}

for (const file of files) visit(file, []);

if (circles.length > 0) {
  console.error(circles.join('\n'));
  process.exitCode = 1;
} else console.log(`${files.length} files, none in a circle.`);
