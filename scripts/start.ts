import { ensureBuilt } from './ensure-built.ts';

if (await ensureBuilt()) {
  process.argv.splice(2, 0, 'start');
  await import('../src/server/main.ts');
} else {
  process.exitCode = 1;
}
