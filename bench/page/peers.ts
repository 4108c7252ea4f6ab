/** The libraries measured beside ours: no dependencies of the project, installed when they are measured. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../scripts/command.ts';
import { cache } from '../cache.ts';

export const peers = {
  'tabulator-tables': '6.5.3',
  'ag-grid-community': '36.2.0',
  'chart.js': '4.6.1',
  'chartjs-chart-matrix': '3.1.0',
  uplot: '1.6.32',
} as const;

const folder = join(cache, 'peers');
export const peerModules = join(folder, 'node_modules');

function isThere([name, version]: [string, string]): boolean {
  const manifest = join(peerModules, name, 'package.json');
  if (!existsSync(manifest)) return false;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === version;
}

/** Returns why they are not there, if so. */
export async function installPeers(): Promise<string | undefined> {
  const wanted = Object.entries(peers);
  if (wanted.every(isThere)) return undefined;
  mkdirSync(folder, { recursive: true });
  const names = wanted.map(([name, version]) => `${name}@${version}`);
  const options = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  const { code, output } = await command('npm', ['install', ...options, ...names]);
  if (code === 0 && wanted.every(isThere)) return undefined;
  const [reason = 'npm install failed'] = output.match(/npm error .*/) ?? [];
  return reason;
}
