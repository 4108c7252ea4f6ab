/** Runs in a worker thread: brings the log of a data folder back to its file while others write. */
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteCheckpoints } from '../store/sqlite-checkpoints.ts';

const port = parentPort;
if (!port) throw new Error('This file is the start of a worker thread.');
const { file } = workerData as { file: string };
const checkpoints = new SqliteCheckpoints(file);
port.on('message', (message: 'written' | 'close') => {
  if (message === 'written') return checkpoints.run();
  checkpoints.close();
  port.close();
});
