import { Agent, request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';

export interface Call {
  path: string;
  /** A batch of events to send. */
  body?: string;
}

export interface Reply {
  /** 0 when the connection failed or nothing came for a minute. */
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const patienceMs = 60_000;

/** Calls one server over connections that are kept. */
export class Caller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 512, maxFreeSockets: 512 });
  readonly #base: URL;
  readonly #key: string;

  constructor(base: string, key: string) {
    this.#base = new URL(base);
    this.#key = key;
  }

  /** Done when the last byte of the answer is there. */
  send({ path, body }: Call): Promise<Reply> {
    const failed: Reply = { status: 0, headers: {}, text: '' };
    return new Promise((resolve) => {
      const sending = request(this.options(path, body), (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        );
        answer.on('error', () => resolve(failed));
      });
      sending.setTimeout(patienceMs, () => sending.destroy());
      sending.on('error', () => resolve(failed));
      sending.end(body);
    });
  }

  options(path: string, body?: string): RequestOptions {
    return {
      host: this.#base.hostname,
      port: this.#base.port,
      path,
      method: body === undefined ? 'GET' : 'POST',
      agent: this.#agent,
      headers: {
        ...(this.#key ? { authorization: `Bearer ${this.#key}` } : {}),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/cloudevents-batch+json',
              'content-length': Buffer.byteLength(body),
            }),
      },
    };
  }

  close(): void {
    this.#agent.destroy();
  }
}
