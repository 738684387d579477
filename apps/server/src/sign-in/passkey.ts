/**
 * Passkeys (Web Authentication Level 3): added by somebody who is signed in and has just proved it, used without
 * a user name, always with the person verified by finger, face or PIN. The key's counter must grow where it
 * counts: one that does not may have a copy, and is refused. Challenges are used once.
 */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { done, refused, type Result } from '../db/result.ts';
import type { Desk } from '../features/requests/desk.ts';
import { logAccess, tellAdministrators } from './access-event.ts';
import { begin, takeBeginning } from './beginning.ts';
import type { Proved } from './oidc-sign-in.ts';
import type { SignInOptions } from './sign-in-options.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';

export interface PasskeyDoor {
  readonly desk: Desk;
  readonly options: SignInOptions;
}

const base64url = z
  .string()
  .max(8192)
  .regex(/^[\w-]*$/);
const credential = {
  id: base64url.max(1400),
  rawId: base64url.max(1400),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
  authenticatorAttachment: z.string().max(40).optional(),
} as const;

/** What a browser makes of a new key; the library reads what is in it. */
export const registrationResponse = z.looseObject({
  ...credential,
  response: z.looseObject({
    clientDataJSON: base64url,
    attestationObject: base64url.max(100_000),
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});

export const authenticationResponse = z.looseObject({
  ...credential,
  response: z.looseObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});

export interface Begun<Options> {
  readonly token: string;
  readonly options: Options;
}

const challenged = z.strictObject({ challenge: z.string() });

export async function beginPasskeySignIn({
  desk,
  options,
}: PasskeyDoor): Promise<Begun<PublicKeyCredentialRequestOptionsJSON>> {
  const made = await generateAuthenticationOptions({
    rpID: rpOf(options),
    challenge: Uint8Array.from(desk.random(32)),
    userVerification: 'required',
  });
  return {
    options: made,
    token: await begin(desk, 'passkey-sign-in', { challenge: made.challenge }),
  };
}

interface PasskeyRow {
  readonly account: string;
  readonly public_key: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

export async function signInByPasskey(
  { desk, options }: PasskeyDoor,
  token: string,
  response: z.infer<typeof authenticationResponse>,
): Promise<Result<Proved, SignInRefusal>> {
  const begun = challenged.safeParse((await takeBeginning(desk, 'passkey-sign-in', token))?.facts);
  if (!begun.success) return refused({ code: 'sign-in-ended' });
  const [row] = await desk.database.asSystem((transaction) =>
    transaction.query<PasskeyRow>(
      'select account, public_key, counter, transports from passkey where id = $1',
      [response.id],
    ),
  );
  const handle = response.response.userHandle;
  if (!row || (handle !== undefined && handle !== userHandle(row.account).toString('base64url'))) {
    return refused({ code: 'passkey-unknown' });
  }
  const verified = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge: begun.data.challenge,
    expectedOrigin: options.origin,
    expectedRPID: rpOf(options),
    requireUserVerification: true,
    credential: {
      id: response.id,
      publicKey: Uint8Array.from(row.public_key),
      // The library compares too, with an error like any other; here a copy is told apart, below.
      counter: 0,
      transports: row.transports as AuthenticatorTransport[],
    },
  }).catch(() => undefined);
  if (!verified?.verified) return refused({ code: 'passkey-refused' });
  const { newCounter } = verified.authenticationInfo;
  return desk.database.asSystem(async (transaction) => {
    const counted = await transaction.query(
      `update passkey set counter = $2, used_at = $3
       where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
      [response.id, newCounter, desk.now()],
    );
    if (counted.length > 0) return done({ account: row.account, proof: { method: 'passkey' } });
    const event = { kind: 'passkey-copied', account: row.account } as const;
    await logAccess(transaction, desk, event);
    await tellAdministrators(transaction, desk, event);
    return refused({ code: 'passkey-copied' });
  });
}

export async function beginPasskeyAdd(
  { desk, options }: PasskeyDoor,
  account: string,
): Promise<Begun<PublicKeyCredentialCreationOptionsJSON>> {
  const { who, keys } = await desk.database.asSystem(async (transaction) => {
    const [found] = await transaction.query<{ name: string; email: string }>(
      'select name, email from account where id = $1',
      [account],
    );
    if (!found) throw new Error('Somebody signed in has an account.');
    const had = await transaction.query<{ id: string; transports: readonly string[] }>(
      'select id, transports from passkey where account = $1',
      [account],
    );
    return { who: found, keys: had };
  });
  const made = await generateRegistrationOptions({
    rpName: options.name,
    rpID: rpOf(options),
    userName: who.email,
    userDisplayName: who.name,
    userID: Uint8Array.from(userHandle(account)),
    challenge: Uint8Array.from(desk.random(32)),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: keys.map(({ id, transports }) => ({
      id,
      transports: transports as AuthenticatorTransport[],
    })),
  });
  const token = await begin(desk, 'passkey-add', { challenge: made.challenge }, account);
  return { options: made, token };
}

export const MOST_PASSKEYS = 10;

export async function addPasskey(
  { desk, options }: PasskeyDoor,
  account: string,
  {
    token,
    name,
    response,
  }: {
    readonly token: string;
    readonly name: string;
    readonly response: z.infer<typeof registrationResponse>;
  },
): Promise<Result<{ readonly id: string }, SignInRefusal>> {
  const taken = await takeBeginning(desk, 'passkey-add', token);
  const begun = challenged.safeParse(taken?.facts);
  if (!begun.success || taken?.account !== account) return refused({ code: 'sign-in-ended' });
  const verified = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge: begun.data.challenge,
    expectedOrigin: options.origin,
    expectedRPID: rpOf(options),
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!verified?.verified) return refused({ code: 'passkey-refused' });
  const { credential: key, credentialBackedUp } = verified.registrationInfo;
  return desk.database.asSystem(async (transaction) => {
    const added = await transaction.query(
      `insert into passkey (id, account, public_key, counter, transports, name, synced, made_at)
       select $1, $2, $3, $4, $5, $6, $7, $8
       where (select count(*) from passkey where account = $2) < ${MOST_PASSKEYS}
       on conflict do nothing returning id`,
      [
        key.id,
        account,
        key.publicKey,
        key.counter,
        key.transports ?? [],
        name,
        credentialBackedUp,
        desk.now(),
      ],
    );
    if (added.length === 0) return refused({ code: 'passkey-there' });
    await logAccess(transaction, desk, { kind: 'passkey-added', account });
    return done({ id: key.id });
  });
}

/** What the key's owner is called by inside the key: the account, as bytes, no name. */
function userHandle(account: string): Buffer {
  return Buffer.from(account.replaceAll('-', ''), 'hex');
}

function rpOf({ origin }: SignInOptions): string {
  return new URL(origin).hostname;
}
