/** Bytes, and the base64 of RFC 4648 section 4 with exactly one spelling for every value. */

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export const HASH_BYTES = 32;

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Nothing compared here is secret, so it may stop at the first difference. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

const STEP = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(binary);
}

/** Undefined for every spelling but the one that `toBase64` writes: other padding, stray bits, blanks. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : undefined;
}

/** Hashes from one line each; undefined where any line is something else. */
export function hashLines(lines: readonly string[]): readonly Uint8Array[] | undefined {
  const hashes = lines.flatMap((line) => {
    const hash = fromBase64(line);
    return hash?.length === HASH_BYTES ? [hash] : [];
  });
  return hashes.length === lines.length ? hashes : undefined;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Undefined where the bytes are no UTF-8. A byte order mark stays, as the character it is. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A number as every format here writes it, up to what a JavaScript number holds exactly; else undefined. */
export function fromDecimal(text: string): number | undefined {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
