/** Runs in a worker thread: the one writer of a data folder. */
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../store/store.ts';
import type { LaneMessage, TaskMessage } from './messages.ts';
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
port.on('message', (message: TaskMessage | 'close') => {
  if (message === 'close') return void store.close().then(() => port.close());
  void serve(message);
  if (message.task.operation === 'erasePerson') purging.later();
});
send({ kind: 'ready' });
