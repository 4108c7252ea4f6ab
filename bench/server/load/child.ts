/** Runs in a process of its own: one load generator, ended with its task. */
import { tasks, type Input, type Tasks } from './tasks.ts';

interface Order {
  name: keyof Tasks;
  input: unknown;
}

process.once('message', ({ name, input }: Order) => {
  const task = tasks[name] as (input: Input<keyof Tasks>) => Promise<unknown>;
  task(input as Input<keyof Tasks>).then(
    (output) => process.send?.({ output }, () => process.exit()),
    (error: unknown) => process.send?.({ error: String(error) }, () => process.exit()),
  );
});
process.on('disconnect', () => process.exit());
