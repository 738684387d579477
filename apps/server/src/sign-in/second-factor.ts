/**
 * The second factor of a local account: a code of six digits that changes every thirty seconds (RFC 6238), or one
 * of ten recovery codes, each good once. Both are taken in the database in one statement, so that of two who
 * send the same code at once, one is refused.
 */
import { createHash } from 'node:crypto';
import * as OTPAuth from 'otpauth';
import type { Transaction } from '../db/database.ts';
import {
  seal,
  unsealUnder,
  type MasterKey,
  type RandomBytes,
  type SealContext,
} from '../seal/seal.ts';

const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;
/** Clocks of telephones differ: the code before and the one after count too. */
const WINDOW = 1;
const FIELD = 'second factor';

export function newTotp(random: RandomBytes, issuer: string, label: string): OTPAuth.TOTP {
  const buffer = Uint8Array.from(random(SECRET_BYTES)).buffer;
  return new OTPAuth.TOTP({ issuer, label, secret: new OTPAuth.Secret({ buffer }) });
}

export function sealTotp(
  master: MasterKey,
  account: string,
  totp: OTPAuth.TOTP,
  random: RandomBytes,
): Uint8Array {
  return seal(master.bytes, placeOf(account), totp.secret.bytes, random);
}

export function placeOf(account: string): SealContext {
  return { request: account, field: FIELD };
}

/** The step the code belongs to, or undefined where it is no code of now. */
export function totpStep(
  master: MasterKey,
  account: string,
  sealed: Uint8Array,
  code: string,
  now: Date,
): number | undefined {
  const secret = unsealUnder(master, placeOf(account), sealed);
  if (secret === undefined)
    throw new Error('The second factor does not open with this master key.');
  const totp = new OTPAuth.TOTP({
    secret: new OTPAuth.Secret({ buffer: Uint8Array.from(secret).buffer }),
  });
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, window: WINDOW, timestamp });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** False where a code of this step or a later one was taken before. */
export async function takeStep(
  transaction: Transaction,
  account: string,
  step: number,
): Promise<boolean> {
  const taken = await transaction.query(
    'update local_secret set totp_step = $2 where account = $1 and totp_step < $2 returning account',
    [account, step],
  );
  return taken.length > 0;
}

/** To be written down once; kept only by their hashes. */
export function newRecoveryCodes(random: RandomBytes): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const text = new OTPAuth.Secret({ buffer: Uint8Array.from(random(RECOVERY_BYTES)).buffer })
      .base32;
    return (text.match(/.{4}/g) ?? []).join('-').toLowerCase();
  });
}

export async function keepRecoveryCodes(
  transaction: Transaction,
  account: string,
  codes: readonly string[],
): Promise<void> {
  await transaction.query('delete from recovery_code where account = $1', [account]);
  for (const code of codes) {
    await transaction.query('insert into recovery_code (account, code_hash) values ($1, $2)', [
      account,
      recoveryHash(account, code),
    ]);
  }
}

/** Gives how many are left, or undefined where it is none, or was used. */
export async function takeRecoveryCode(
  transaction: Transaction,
  account: string,
  code: string,
  now: Date,
): Promise<number | undefined> {
  const taken = await transaction.query(
    `update recovery_code set used_at = $3
     where account = $1 and code_hash = $2 and used_at is null returning account`,
    [account, recoveryHash(account, code), now],
  );
  if (taken.length === 0) return undefined;
  const left = await transaction.query(
    'select 1 from recovery_code where account = $1 and used_at is null',
    [account],
  );
  return left.length;
}

/** Eighty random bits need no slow hash; the account goes in so that equal codes differ. */
function recoveryHash(account: string, code: string): Uint8Array {
  const folded = code.toLowerCase().replace(/[^a-z2-7]/g, '');
  return createHash('sha256').update(`threshold-recovery-v1\n${account}\n${folded}`).digest();
}
