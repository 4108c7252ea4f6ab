/** Runs in a worker thread: the one writer of a data folder. */
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../store/store.ts';
import { recordUsage } from '../store/key-usage.ts';
import type { LaneMessage, WriterMessage } from './messages.ts';
import { Purging } from './purging.ts';
import { serveLane } from './serve-lane.ts';

const port = parentPort;
if (!port) throw new Error('This file is the start of a worker thread.');
const { folder } = workerData as { folder: string };
const store = await openStore({ folder, access: 'write' });
const send = (message: LaneMessage) => port.postMessage(message);
const serve = serveLane(store, send);
store.onWrite(() => send({ kind: 'written' }));
const purging = new Purging(store, (error) =>
  send({ kind: 'report', operation: 'erasePerson', error }),
);
void purging.now();
port.on('message', (message: WriterMessage | 'close') => {
  if (message === 'close') return void store.close().then(() => port.close());
  if ('task' in message) {
    void serve(message);
    if (message.task.operation === 'erasePerson') purging.later();
    return;
  }
  const { id } = message;
  recordUsage(store, message.usage).then(
    () => send({ kind: 'reply', id, reply: { status: 204, body: undefined } }),
    (error: unknown) => send({ kind: 'failure', id, error }),
  );
});
send({ kind: 'ready' });
