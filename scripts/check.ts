/** Everything that can be said about the sources without running them. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, command, root, tool } from './command.ts';
import { pack } from './pack.ts';
import { weighEntries } from './sizes.ts';

interface Step {
  name: string;
  run(): Promise<CommandResult>;
}

const cache = join(root, 'node_modules/.cache');
const script = (file: string, ...args: string[]) =>
  command(process.execPath, [join(root, 'scripts', file), ...args]);
const types = (project: string) =>
  tool('typescript/bin/tsc', [
    ...['-p', project, '--incremental'],
    ...['--tsBuildInfoFile', join(cache, `${project}.tsbuildinfo`)],
  ]);

async function packageStep(): Promise<CommandResult> {
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-check-'));
  try {
    return await tool('publint/src/cli.js', ['run', await pack(folder), '--strict']);
  } catch (error) {
    return { code: 1, output: String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sizesStep(): Promise<CommandResult> {
  try {
    const { lines, tooLarge } = await weighEntries();
    return { code: tooLarge.length > 0 ? 1 : 0, output: lines.join('\n') };
  } catch (error) {
    return { code: 1, output: String(error) };
  }
}

// The longest first: two run at a time.
const steps: Step[] = [
  { name: 'lint', run: () => tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  { name: 'types of server, client and tests', run: () => types('tsconfig.server.json') },
  { name: 'types of elements and type tests', run: () => types('tsconfig.json') },
  { name: 'package', run: packageStep },
  {
    name: 'format',
    run: () =>
      tool('prettier/bin/prettier.cjs', [...['--check', '.', '--cache', '--log-level', 'warn']]),
  },
  { name: 'generated files', run: () => script('generate.ts', '--check') },
  {
    name: 'contract',
    run: () =>
      tool('@redocly/cli/bin/cli.js', ['lint'], {
        env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      }),
  },
  { name: 'sizes', run: sizesStep },
  { name: 'lock', run: () => script('check-lock.ts') },
  { name: 'imports', run: () => script('check-imports.ts') },
];

/** Runs every step, prints a line for each and what the failing ones said; returns their names. */
export async function check(): Promise<string[]> {
  mkdirSync(cache, { recursive: true });
  const waiting = [...steps];
  const failed: string[] = [];
  async function work(): Promise<void> {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = performance.now();
      const { code, output } = await step.run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
      if (code === 0) continue;
      failed.push(step.name);
      console.log(output.trimEnd().replaceAll(/^/gm, '       '));
    }
  }
  await Promise.all([work(), work()]);
  return failed;
}

if (import.meta.main && (await check()).length > 0) process.exitCode = 1;
