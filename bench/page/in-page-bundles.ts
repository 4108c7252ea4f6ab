/** Bundles what the pages run: one file for each library, so that a page loads no other one. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/command.ts';
import { cache } from '../cache.ts';
import { peerModules } from './peers.ts';

const source = join(root, 'bench/page/in-page');
export const bundles = join(cache, 'in-page');

/** Of the hand-written baselines and ours alone where the libraries could not be installed. */
export async function bundle(withPeers: boolean): Promise<void> {
  const all = globSync('{tables,charts,elements}/**/*.ts', { cwd: source });
  const own = all.filter((file) => /(?:vanilla|screenkit|screenkit-[a-z-]+)\.ts$/.test(file));
  await build({
    absWorkingDir: source,
    entryPoints: withPeers ? all : own,
    outbase: source,
    outdir: bundles,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [peerModules],
    external: ['/cdn/*'],
    logLevel: 'error',
  });
}
