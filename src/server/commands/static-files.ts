import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StaticFile } from '../routes/element-files.ts';
import { UsageError } from './settings.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** The files of a folder with a known type, as `prefix` plus their path. */
async function folder(url: URL, prefix: string): Promise<[string, StaticFile][]> {
  const root = fileURLToPath(url);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && types[extname(entry.name)] !== undefined,
  );
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(root.length).replaceAll('\\', '/');
      const body = new Uint8Array(await readFile(path));
      const file = { type: types[extname(name)] ?? '', body };
      return [prefix + name, file] as [string, StaticFile];
    }),
  );
}

/** The page of the portal, at `/`. */
export async function portalFiles(): Promise<Map<string, StaticFile>> {
  const files = new Map(await folder(new URL('../../../examples/portal/', import.meta.url), '/'));
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

/** What the package has in `dist/cdn`, for script tags: the loader and the elements, at `/screenkit/`. */
export async function elementFiles(): Promise<Map<string, StaticFile>> {
  const built = folder(new URL('../../../dist/cdn/', import.meta.url), '/screenkit/');
  return new Map(
    await built.catch(() => {
      throw new UsageError(
        'The elements are not built yet. Run npm run build, or start with npm start.',
      );
    }),
  );
}
