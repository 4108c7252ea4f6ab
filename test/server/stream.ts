/** A live stream as a test reads it. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { lastPosition } from '../../src/server/store/events.ts';
import { requestOf, type CallOptions, type World } from './world.ts';

export interface Message {
  id?: string;
  event?: string;
  // Tests look into whatever came.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
}

/** Messages of a stream one by one, after the first, which says where it starts; no comments. */
export class LiveReader {
  /** The id to go on from when nothing else was said. */
  readyId = '';
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';
  #ended = false;
  #pending: Promise<void> | undefined;

  private constructor(body: ReadableStream<Uint8Array>) {
    this.#reader = body.getReader();
  }

  static async open(world: World, options: CallOptions = {}): Promise<LiveReader> {
    const request = requestOf('streamEvents', { credential: world.key, ...options });
    const response = await world.app.request(request);
    assert.equal(response.status, 200, await errorOf(response));
    const live = new LiveReader(response.body!);
    const ready = await live.next();
    assert.equal(ready?.event, 'ready');
    live.readyId = ready.id ?? '';
    return live;
  }

  /** The next message; undefined when the stream has ended or is silent for `patience` ms. */
  async next(patience = 5000): Promise<Message | undefined> {
    const deadline = Date.now() + patience;
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const message = parse(this.#text.slice(0, end));
        this.#text = this.#text.slice(end + 2);
        if (message.event !== undefined) return message;
        continue;
      }
      const left = deadline - Date.now();
      if (this.#ended || left <= 0) return undefined;
      this.#pending ??= this.#pull();
      await Promise.race([this.#pending, setTimeout(left)]);
    }
  }

  /** The next `count` messages, and whatever should not follow them. */
  async take(count: number): Promise<Message[]> {
    const all: Message[] = [];
    while (all.length < count) {
      const message = await this.next();
      if (!message) return all;
      all.push(message);
    }
    for (let message; (message = await this.next(50));) all.push(message);
    return all;
  }

  get ended(): boolean {
    return this.#ended;
  }

  async close(): Promise<void> {
    await this.#reader.cancel();
  }

  async #pull(): Promise<void> {
    const { value, done } = await this.#reader.read();
    this.#ended = done;
    this.#text += this.#decoder.decode(value, { stream: true });
    this.#pending = undefined;
  }
}

async function errorOf(response: Response): Promise<string> {
  return response.ok ? '' : response.text();
}

function parse(text: string): Message {
  const fields = text
    .split('\n')
    .filter((line) => !line.startsWith(':'))
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  const { id, event, data } = Object.fromEntries(fields) as Record<string, string>;
  return {
    ...(id === undefined ? {} : { id }),
    ...(event === undefined ? {} : { event }),
    ...(data === undefined ? {} : { data: JSON.parse(data) }),
  };
}

/** A moment, and on a busy machine as long as it takes to look into the log some times. */
async function moment(world: World): Promise<undefined> {
  const scope = { workspaceId: 'acme', interviewerIds: null };
  const begun = setTimeout(150);
  for (let look = 0; look < 10; look += 1) await world.store.read(scope, lastPosition);
  await begun;
}

/**
 * What a stream says until it falls silent, or the problem it was refused with. Until it has told of
 * `expected` events it is given five seconds for each.
 */
export async function readStream(
  world: World,
  options: CallOptions,
  expected = 0,
): Promise<string> {
  const response = await world.app.request(
    requestOf('streamEvents', { credential: world.key, ...options }),
  );
  if (!response.ok) return response.text();
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  // Every stream says first where it starts, however long a busy machine takes.
  let chunk: Awaited<ReturnType<typeof reader.read>> | undefined = await reader.read();
  while (chunk && !chunk.done) {
    text += decoder.decode(chunk.value, { stream: true });
    const isMissing = text.split('\ndata: ').length - 1 < expected;
    const silence = isMissing ? setTimeout(5000, undefined) : moment(world).catch(() => undefined);
    chunk = await Promise.race([reader.read(), silence]);
  }
  await reader.cancel();
  return text;
}
