/** Rounds of starting a server, sending, killing it, and looking at what is left. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Random } from '../conformance/random.ts';
import { newFolder } from '../server/command.ts';
import type { Engine } from '../server/world.ts';
import { Sender, Unknown } from './sender.ts';
import { Stage } from './stage.ts';

export interface Rounds {
  rounds: number;
  confirmed: number;
  /** Requests whose fate was unknown when the server was gone. */
  unknown: number;
  /** The longest time from the spawn until a server was ready, in milliseconds. */
  slowestStart: number;
}

/** So many rounds on one store, so that what is compared after each stays small. */
const roundsPerStore = 10;

/** Kills once; the server's end may be a consequence of it, or be brought about here. */
export type Kill = (stage: Stage) => Promise<void>;

export async function killRounds(
  engine: Engine,
  count: number,
  seed: number,
  kill?: Kill,
): Promise<Rounds> {
  const random = new Random(seed);
  const done: Rounds = { rounds: 0, confirmed: 0, unknown: 0, slowestStart: 0 };
  while (done.rounds < count) {
    const stage = await Stage.ready(engine);
    const journal = join(newFolder(), 'journal');
    const sender = new Sender({ key: stage.key, journal, random });
    const last = Math.min(count, done.rounds + roundsPerStore);
    for (; done.rounds < last; done.rounds += 1) {
      await oneRound(stage, sender, random, done, kill).catch((error: unknown) => {
        throw new Error(`Round ${done.rounds + 1} with the seed ${seed}`, { cause: error });
      });
    }
    done.confirmed += sender.confirmed;
    await stage.remove();
  }
  return done;
}

async function oneRound(
  stage: Stage,
  sender: Sender,
  random: Random,
  done: Rounds,
  kill: Kill | undefined,
): Promise<void> {
  const started = performance.now();
  const server = stage.server();
  if (random.chance(0.1)) {
    // While it starts; the next round says whether that did harm.
    await setTimeout(random.integer(0, 1000));
  } else {
    const url = await server.ready();
    done.slowestStart = Math.max(done.slowestStart, performance.now() - started);
    await sender.settle(url);
    const end = new AbortController();
    const sending = sender.run(url, end.signal);
    await setTimeout(random.integer(0, 500));
    if (kill) {
      await kill(stage);
      // Who sent nothing while the database was away has not noticed.
      end.abort();
      await sending;
      done.unknown += sender.unknown.size;
      assert.equal(server.ended, false, `The server ended: ${server.err}`);
      await settleAgain(sender, url);
    } else {
      void server.end('SIGKILL');
      await sending;
      done.unknown += sender.unknown.size;
    }
  }
  await server.end('SIGKILL');
  sender.compare(await stage.held());
  await stage.projectionsAreTheLogs();
}

/** A database that was killed comes back by itself; the server has to find it again. */
async function settleAgain(sender: Sender, url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    try {
      return await sender.settle(url);
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      await setTimeout(100);
    }
  }
  assert.fail('The server does not find its database again.');
}
