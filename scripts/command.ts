import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface CommandResult {
  code: number;
  output: string;
}

/** Runs one command in the repository's root and collects what it prints. */
export function command(
  file: string,
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string; echo?: boolean } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (options.echo) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (options.echo) process.stderr.write(text);
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output }),
    );
  });
}

/** Runs the script that an installed package offers under `path`, with this very Node. */
export function tool(
  path: string,
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string; echo?: boolean } = {},
): Promise<CommandResult> {
  const script = fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
  return command(process.execPath, [script, ...args], options);
}
