import { isBuilt } from './build-stamp.ts';

let attempt: Promise<boolean> | undefined;

/** Builds when `dist/` is missing or older than the sources; returns false when that fails. */
export function ensureBuilt(): Promise<boolean> {
  attempt ??= buildIfStale();
  return attempt;
}

async function buildIfStale(): Promise<boolean> {
  if (isBuilt()) return true;
  console.log('Building (the sources have changed or this is the first time) …');
  const { build } = await import('./build.ts');
  return build();
}

if (import.meta.main && !(await ensureBuilt())) process.exitCode = 1;
