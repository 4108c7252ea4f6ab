import { request } from 'node:http';
import { Caller } from './load/caller.ts';

/** Position of the last event: what a new live stream says it goes on from. */
export function logEnd(base: string, key: string): Promise<number> {
  const options = new Caller(base, key).options('/v1/live');
  return new Promise((resolve, reject) => {
    const opening = request({ ...options, agent: false }, (answer) => {
      answer.setEncoding('utf8');
      answer.once('data', (text: string) => {
        const id = /^id: (\d+)$/m.exec(text)?.[1];
        opening.destroy();
        if (id === undefined) reject(new Error(`A live stream began with ${text}`));
        else resolve(Number(id));
      });
      answer.on('error', () => undefined);
    });
    opening.on('error', reject);
    opening.end();
  });
}
