import { Agent, request } from 'node:http';
import type { Asked } from './kinds.ts';

/** An address may be wrong so many times a minute (`auth/rate-limit.ts`). */
const wrongEach = 900;

/** Asks one server one thing after the other, over one connection, and says how long each took. */
export class Asker {
  readonly #base: URL;
  #address: string | undefined;
  #agent = this.#connect();
  #wrong = 0;

  constructor(base: string) {
    this.#base = new URL(base);
  }

  /** In milliseconds, from the first byte sent until the last one read. */
  async time(asked: Asked, expected: number): Promise<number> {
    if (expected === 401) this.#moveOn();
    const started = performance.now();
    const { status, text } = await this.send(asked);
    const took = performance.now() - started;
    if (status !== expected)
      throw new Error(`${asked.method} ${asked.path} was answered ${status}: ${text}`);
    return took;
  }

  async json(asked: Asked): Promise<Record<string, unknown>> {
    const { status, text } = await this.send(asked);
    if (status >= 300) throw new Error(`${asked.method} ${asked.path}: ${status} ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  }

  /** A connection that was idle for long may be closed any moment. */
  reconnect(): void {
    this.close();
    this.#agent = this.#connect();
  }

  close(): void {
    this.#agent.destroy();
  }

  #connect(): Agent {
    const from = this.#address === undefined ? {} : { localAddress: this.#address };
    return new Agent({ keepAlive: true, maxSockets: 1, ...from });
  }

  /** As somebody with many addresses would. */
  #moveOn(): void {
    this.#wrong += 1;
    if (this.#wrong % wrongEach !== 0) return;
    this.#address = `127.0.${Math.floor(this.#wrong / wrongEach)}.2`;
    this.reconnect();
  }

  private send({
    method,
    path,
    body,
    credential,
  }: Asked): Promise<{ status: number; text: string }> {
    const { hostname, port } = this.#base;
    const headers = {
      authorization: `Bearer ${credential}`,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    return new Promise((resolve, reject) => {
      const sending = request(
        { hostname, port, method, path, headers, agent: this.#agent },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (part: string) => (text += part));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
          answer.on('error', reject);
        },
      );
      sending.on('error', reject);
      sending.end(body);
    });
  }
}
