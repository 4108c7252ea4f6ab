// A text as a QR code. The squares are lean-qr's; this says how much room they need around them.
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface QrCode {
  /** Outline of the dark squares, each one unit wide, from the corner of the first on. */
  readonly path: string;
  /** Units on a side, with the light margin. */
  readonly size: number;
  /** Light units on each side, without which cameras may not find it. */
  readonly margin: number;
}

const margin = 4;

/** Throws where the text is too long: 2,953 bytes fit. */
export function qrCode(text: string): QrCode {
  const code = generate(text);
  return { path: toSvgPath(code), size: code.size + 2 * margin, margin };
}
