/** Bytes as they are read, in pieces of bounded size, checked to be UTF-8. */

/** The text is not UTF-8; `line` counts as an editor does. */
export type EncodingFault = { line: number };

const pieceSize = 65_536;
const newline = 0x0a;

/**
 * Passes UTF-8 on in pieces of at most 64 KiB and a few bytes, and calls `onFault` and ends at the
 * first line that is not UTF-8. Linear time, constant memory.
 */
export async function* utf8Pieces(
  chunks: AsyncIterable<Uint8Array>,
  onFault: (fault: EncodingFault) => void,
): AsyncGenerator<Uint8Array> {
  let line = 1;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      const piece = join(rest, chunk.subarray(start, start + pieceSize));
      const whole = piece.subarray(0, piece.length - unfinished(piece));
      rest = piece.slice(whole.length);
      if (!isUtf8(whole)) {
        const bad = badLine(whole);
        if (bad.start > 0) yield whole.subarray(0, bad.start);
        onFault({ line: line + bad.index });
        return;
      }
      line += countNewlines(whole);
      yield whole;
    }
  }
  if (rest.length > 0) onFault({ line });
}

/** Length of a character at the end whose last bytes are still to come; at most 3. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return size > back ? back : 0;
    }
  }
  return 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function badLine(bytes: Uint8Array): { index: number; start: number } {
  let start = 0;
  for (let index = 0; ; index += 1) {
    const end = bytes.indexOf(newline, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return { index, start };
    start = end + 1;
  }
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

function join(head: Uint8Array, tail: Uint8Array): Uint8Array {
  if (head.length === 0) return tail;
  const joined = new Uint8Array(head.length + tail.length);
  joined.set(head);
  joined.set(tail, head.length);
  return joined;
}
