/** Runs in a child process, which can be ended while a statement runs: reads a data folder. */
import { openStore } from '../store/store.ts';
import type { LaneMessage, TaskMessage } from './messages.ts';
import { serveLane } from './serve-lane.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !process.send) throw new Error('This file is the start of a child.');
const store = await openStore({ folder, access: 'read' });
const send = (message: LaneMessage) => void process.send?.(message);
const serve = serveLane(store, send);
process.on('message', (message: TaskMessage) => void serve(message));
// The front is gone, however it ended.
process.on('disconnect', () => process.exit());
// A terminal sends its interrupt to the whole group; the front decides when readers end.
process.on('SIGINT', () => undefined);
send({ kind: 'ready' });
