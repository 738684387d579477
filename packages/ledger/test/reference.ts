/**
 * RFC 6962 sections 2.1, 2.1.1 and 2.1.2 as they are written, recursive and slow, sharing nothing with the
 * package: what it is held to.
 */
import { createHash } from 'node:crypto';

const H = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** k < n <= 2k */
function k(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1);
}

export function MTH(D: readonly Uint8Array[]): Buffer {
  const n = D.length;
  if (n === 0) return H();
  if (n === 1) return H(Uint8Array.of(0), D[0]!);
  return H(Uint8Array.of(1), MTH(D.slice(0, k(n))), MTH(D.slice(k(n))));
}

export function PATH(m: number, D: readonly Uint8Array[]): readonly Buffer[] {
  const n = D.length;
  if (n === 1) return [];
  return m < k(n)
    ? [...PATH(m, D.slice(0, k(n))), MTH(D.slice(k(n)))]
    : [...PATH(m - k(n), D.slice(k(n))), MTH(D.slice(0, k(n)))];
}

export function PROOF(m: number, D: readonly Uint8Array[]): readonly Buffer[] {
  return SUBPROOF(m, D, true);
}

function SUBPROOF(m: number, D: readonly Uint8Array[], b: boolean): readonly Buffer[] {
  const n = D.length;
  if (m === n) return b ? [] : [MTH(D)];
  return m <= k(n)
    ? [...SUBPROOF(m, D.slice(0, k(n)), b), MTH(D.slice(k(n)))]
    : [...SUBPROOF(m - k(n), D.slice(k(n)), false), MTH(D.slice(0, k(n)))];
}

/** Entries that differ, of lengths that differ. */
export function entries(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, at) => H(Buffer.from(`entry ${at}`)).subarray(at % 32));
}
