/**
 * Keeps `package-lock.json` installable everywhere and free of surprises: nothing missing for other
 * systems, a hash for every package, no registry's address, no unknown install script, and only
 * licences that the project can live with.
 */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { root } from './command.ts';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const licences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
];
const developmentLicences = ['MPL-2.0'];

/** Packages whose manifest names no licence, with the one their README states. */
const statedLicences: Record<string, string> = { 'only@0.0.2': 'MIT' };

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Walks up the node_modules chain as Node's resolution does. */
function isLocked(packages: Record<string, LockedPackage>, from: string, name: string): boolean {
  let folder = from;
  while (!packages[posix.join(folder, 'node_modules', name)]) {
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
  return true;
}

function isPermitted(expression: string, dev: boolean): boolean {
  const terms = expression.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  const permitted = (term: string) =>
    licences.includes(term) || (dev && developmentLicences.includes(term));
  return / AND /.test(expression) ? terms.every(permitted) : terms.some(permitted);
}

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const problems: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(lock.packages, path, name)) {
      problems.push(
        `${path || 'the project'} names ${name}, which the lock lacks: npm ci will fail`,
      );
    }
  }
  if (path === '') continue;
  const id = `${nameOf(path)}@${entry.version ?? ''}`;
  if (entry.resolved) problems.push(`${id} carries the address of a registry`);
  if (!entry.integrity) problems.push(`${id} has no integrity hash`);
  if (entry.hasInstallScript && !manifest.allowScripts[nameOf(path)]) {
    problems.push(`${id} runs a script at installation and package.json does not allow it`);
  }
  const licence = entry.license ?? statedLicences[id];
  if (!licence) problems.push(`${id} names no licence`);
  else if (!isPermitted(licence, entry.dev === true)) {
    problems.push(`${id} is under ${licence}, which is not on the list`);
  }
}

if (problems.length > 0) {
  console.error(`package-lock.json:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(`${Object.keys(lock.packages).length - 1} packages in order.`);
}
