/**
 * Packs what is published: the manifest without the parts that serve the clone only (above all the
 * Node binaries among its optional dependencies). `npm run pack -- <folder>` says where to.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { command, root } from './command.ts';
import { ensureBuilt } from './ensure-built.ts';

const cloneOnly = [
  'private',
  'scripts',
  'devDependencies',
  'optionalDependencies',
  'allowScripts',
  'overrides',
];

function stage(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: string[];
    [key: string]: unknown;
  };
  for (const path of manifest.files.filter((entry) => !entry.startsWith('!'))) {
    if (existsSync(join(root, path))) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
  }
  const published = Object.entries(manifest).filter(([key]) => !cloneOnly.includes(key));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(Object.fromEntries(published), null, 2)}\n`,
  );
}

/** Packs into `destination` and returns the tarball's path. */
export async function pack(destination: string): Promise<string> {
  if (!(await ensureBuilt())) throw new Error('What does not build cannot be packed.');
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-pack-'));
  try {
    stage(folder);
    const { code, output } = await command(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', destination],
      { cwd: folder },
    );
    if (code !== 0) throw new Error(`npm pack fails:\n${output}`);
    const file = /"filename":\s*"([^"]+)"/.exec(output)?.[1];
    if (!file) throw new Error(`npm pack names no file:\n${output}`);
    return join(destination, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const wanted = process.argv[2];
  const destination = resolve(process.env['INIT_CWD'] ?? root, wanted ?? root);
  console.log(await pack(destination));
}
