import { readFileSync } from 'node:fs';

/** How to install what the server alone needs, where that is why something could not be loaded. */
export function howToInstall(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, name = ''] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { peerDependencies } = JSON.parse(file) as { peerDependencies: Record<string, string> };
  if (!Object.hasOwn(peerDependencies, name)) return undefined;
  const packages = Object.entries(peerDependencies).map(
    ([each, range]) => `${each}@${range.replace(/^\^(0\.\d+|\d+).*/, '$1')}`,
  );
  return `The server needs packages that pages do not. Install them beside screenkit:\n\n  npm install ${packages.join(' ')}`;
}
