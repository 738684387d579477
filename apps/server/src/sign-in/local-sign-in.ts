/**
 * Sign-in of a local account: e-mail, password and code together, one answer for whatever is wrong. A
 * break-glass account is for when the provider is down: its session ends after an hour, and each use is told
 * to every administrator and stands in the log.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../db/result.ts';
import type { Transaction } from '../db/database.ts';
import type { Desk } from '../features/requests/desk.ts';
import { logAccess, tellAdministrators } from './access-event.ts';
import type { Proved } from './oidc-sign-in.ts';
import { hashPassword, isPassword, LONGEST_PASSWORD } from './password.ts';
import { takeRecoveryCode, takeStep, totpStep } from './second-factor.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';
import { countTry, forgetTries, nameHash } from './waiting.ts';

export const localBody = z.strictObject({
  email: z.string().max(200),
  password: z.string().max(4 * LONGEST_PASSWORD),
  /** Six digits, or a recovery code. */
  code: z.string().max(60),
});

interface SecretRow {
  readonly account: string;
  readonly password: string;
  readonly totp: Uint8Array;
  readonly break_glass: boolean;
}

export async function signInLocally(
  desk: Desk,
  { email, password, code }: z.infer<typeof localBody>,
): Promise<Result<Proved, SignInRefusal>> {
  const name = nameHash(email);
  const seconds = await countTry(desk, name);
  if (seconds > 0) return refused({ code: 'wait', seconds });
  const [secret] = await desk.database.asSystem((transaction) =>
    transaction.query<SecretRow>(
      `select s.account, s.password, s.totp, s.break_glass
       from local_secret s join account a on a.id = s.account
       where lower(a.email) = lower($1) and a.disabled_at is null`,
      [email.trim()],
    ),
  );
  // Where there is no account the same work is done, so that the time tells nothing.
  const right = await isPassword(password, secret?.password ?? (await nobodysPassword(desk)));
  if (!secret || !right) return refused({ code: 'wrong-secret' });
  const taken = await desk.database.asSystem((transaction) =>
    takeCode(transaction, desk, secret, code),
  );
  if (!taken) return refused({ code: 'wrong-secret' });
  await forgetTries(desk, name);
  const method = secret.break_glass ? 'break-glass' : 'local';
  return done({ account: secret.account, proof: { method } });
}

/** The code, taken, with the word to the log and to whom it concerns in the same transaction. */
async function takeCode(
  transaction: Transaction,
  desk: Desk,
  { account, totp, break_glass }: SecretRow,
  code: string,
): Promise<boolean> {
  const digits = code.replace(/\s/g, '');
  if (/^\d{6}$/.test(digits)) {
    const step = totpStep(desk.master, account, totp, digits, desk.now());
    if (step === undefined || !(await takeStep(transaction, account, step))) return false;
  } else {
    const left = await takeRecoveryCode(transaction, account, code, desk.now());
    if (left === undefined) return false;
    const event = { kind: 'recovery-code-used', account, facts: { left } } as const;
    await logAccess(transaction, desk, event);
    await tellAdministrators(transaction, desk, event);
  }
  const used = { kind: break_glass ? 'break-glass-used' : 'local-used', account } as const;
  await logAccess(transaction, desk, used);
  if (break_glass) await tellAdministrators(transaction, desk, used);
  return true;
}

let nobodys: Promise<string> | undefined;

function nobodysPassword({ random }: Pick<Desk, 'random'>): Promise<string> {
  nobodys ??= hashPassword('nobody has this password', random);
  return nobodys;
}
