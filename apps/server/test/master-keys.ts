/** The master key of test desks, and another that takes its place. */
import type { MasterKey } from '../src/seal/seal.ts';

export const OLD_MASTER: MasterKey = { id: 'test', bytes: Buffer.alloc(32, 7) };
export const NEW_MASTER: MasterKey = { id: 'new', bytes: Buffer.alloc(32, 8), other: OLD_MASTER };
