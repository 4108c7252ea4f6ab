/** Bytes as somebody sends them who keeps to no protocol. */
import { connect } from 'node:net';

export interface Heard {
  /** In the order they came. */
  statuses: number[];
  text: string;
}

/** Everything that is answered until the server closes the connection. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<Heard> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  // A server that closes while more is on its way resets the connection: an error, behind what it said.
  socket.on('error', () => undefined);
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  // Not `once` of events, which rejects with that error.
  await new Promise((resolve) => socket.once('close', resolve));
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  return { statuses, text };
}
