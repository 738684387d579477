/** SHA-256, of bytes and of values whose parts always stand in the same order. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function hashOfValue(value: unknown): string {
  return hashOf(utf8ToBytes(JSON.stringify(ordered(value))));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
}
