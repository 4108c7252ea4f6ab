import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Input, Output, Tasks } from './tasks.ts';

/** How long a steady rate goes on before it is measured: a copy's pages are in no memory yet. */
export const warmUpOf = (seconds: number): number => Math.min(15, seconds);

const child = fileURLToPath(new URL('child.ts', import.meta.url));

type Message<T> = { output: T } | { error: string };

/** Has a process of its own do the asking, so that what it measures is not its own delay. */
export function load<Name extends keyof Tasks>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  return new Promise((resolve, reject) => {
    const generator = fork(child, { serialization: 'advanced' });
    generator.once('message', (message: Message<Output<Name>>) => {
      if ('output' in message) resolve(message.output);
      else reject(new Error(message.error));
    });
    generator.once('exit', (code, signal) =>
      reject(new Error(`The load generator ended by ${signal ?? code}.`)),
    );
    generator.send({ name, input });
  });
}
