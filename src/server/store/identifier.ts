import { hash, randomBytes } from 'node:crypto';

/** A new id such as `intv_k3v9…`: 120 random bits. */
export function newId(prefix: string): string {
  return `${prefix}_${BigInt(`0x${randomBytes(15).toString('hex')}`)
    .toString(36)
    .padStart(24, '0')}`;
}

export function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}
