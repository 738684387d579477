/** What somebody sees and changes of their own ways in: passkeys, sessions, and what they have been told. */
import { z } from 'zod';
import { done } from '../db/result.ts';
import {
  endOtherSessions,
  endSession,
  myPasskeys,
  mySessions,
  namePasskey,
  removePasskey,
  saidSeen,
  whatIWasTold,
} from '../sign-in/my-ways-in.ts';
import { addPasskey, beginPasskeyAdd, registrationResponse } from '../sign-in/passkey.ts';
import { door, somebody, type Door } from './door.ts';
import { nothing } from './route-shape.ts';

export const ok = z.strictObject({ ok: z.literal(true) });
export const OK = { ok: true } as const;
export const token = z.string().max(100);
/** What the browser is asked to sign: its own interface defines it. */
export const begun = z.strictObject({ token: z.string(), options: z.looseObject({}) });
const base64url = z
  .string()
  .max(1400)
  .regex(/^[\w-]+$/);
const keyName = z.string().trim().min(1).max(60);
const instant = z.iso.datetime();
const onKey = z.strictObject({ id: base64url });
const onId = z.strictObject({ id: z.uuid() });

const passkey = z.strictObject({
  id: z.string(),
  name: z.string(),
  synced: z.boolean(),
  madeAt: instant,
  usedAt: instant.nullable(),
});

const session = z.strictObject({
  id: z.uuid(),
  method: z.string(),
  device: z.string(),
  since: instant,
  seenAt: instant,
  endsAt: instant,
  here: z.boolean(),
});

const told = z.strictObject({
  id: z.uuid(),
  kind: z.string(),
  at: instant,
  facts: z.looseObject({}),
  who: z.string().nullable(),
});

export const MY_DOORS: readonly Door[] = [
  door({
    method: 'get',
    path: '/api/my/passkeys',
    summary: 'My passkeys.',
    who: 'signed-in',
    pathInput: nothing,
    input: nothing,
    output: z.strictObject({ passkeys: z.array(passkey) }),
    run: async (asked) =>
      done({ body: { passkeys: await myPasskeys(asked.desk, somebody(asked).actor.account) } }),
  }),
  door({
    method: 'post',
    path: '/api/my/passkeys/begin',
    summary: 'What a new passkey has to sign.',
    who: 'proved',
    pathInput: nothing,
    input: nothing,
    output: begun,
    run: async (asked) =>
      done({ body: await beginPasskeyAdd(asked, somebody(asked).actor.account) }),
  }),
  door({
    method: 'post',
    path: '/api/my/passkeys',
    summary: 'Add a passkey.',
    who: 'proved',
    pathInput: nothing,
    input: z.strictObject({ token, name: keyName, response: registrationResponse }),
    output: z.strictObject({ id: z.string() }),
    run: async (asked) => {
      const added = await addPasskey(asked, somebody(asked).actor.account, asked.input);
      return added.ok ? done({ body: added.value }) : added;
    },
  }),
  door({
    method: 'post',
    path: '/api/my/passkeys/{id}/name',
    summary: 'Give a passkey another name.',
    who: 'signed-in',
    pathInput: onKey,
    input: z.strictObject({ name: keyName }),
    output: ok,
    run: async (asked) => {
      const { account } = somebody(asked).actor;
      const named = await namePasskey(
        asked.desk,
        account,
        asked.path['id'] ?? '',
        asked.input.name,
      );
      return named.ok ? done({ body: OK }) : named;
    },
  }),
  door({
    method: 'post',
    path: '/api/my/passkeys/{id}/remove',
    summary: 'Remove a passkey.',
    who: 'proved',
    pathInput: onKey,
    input: nothing,
    output: ok,
    run: async (asked) => {
      const removed = await removePasskey(
        asked.desk,
        somebody(asked).actor.account,
        asked.path['id'] ?? '',
      );
      return removed.ok ? done({ body: OK }) : removed;
    },
  }),
  door({
    method: 'get',
    path: '/api/my/sessions',
    summary: 'Where I am signed in.',
    who: 'signed-in',
    pathInput: nothing,
    input: nothing,
    output: z.strictObject({ sessions: z.array(session) }),
    run: async (asked) => {
      const { actor, session: here } = somebody(asked);
      return done({ body: { sessions: await mySessions(asked.desk, actor.account, here.id) } });
    },
  }),
  door({
    method: 'post',
    path: '/api/my/sessions/{id}/end',
    summary: 'Sign out somewhere.',
    who: 'signed-in',
    pathInput: onId,
    input: nothing,
    output: ok,
    run: async (asked) => {
      const ended = await endSession(
        asked.desk,
        somebody(asked).actor.account,
        asked.path['id'] ?? '',
      );
      return ended.ok ? done({ body: OK }) : ended;
    },
  }),
  door({
    method: 'post',
    path: '/api/my/sessions/end-others',
    summary: 'Sign out everywhere else.',
    who: 'signed-in',
    pathInput: nothing,
    input: nothing,
    output: z.strictObject({ ended: z.int() }),
    run: async (asked) => {
      const { actor, session: here } = somebody(asked);
      return done({ body: { ended: await endOtherSessions(asked.desk, actor.account, here.id) } });
    },
  }),
  door({
    method: 'get',
    path: '/api/my/told',
    summary: 'What I have been told and have not said to have seen.',
    who: 'signed-in',
    pathInput: nothing,
    input: nothing,
    output: z.strictObject({ told: z.array(told) }),
    run: async (asked) =>
      done({ body: { told: await whatIWasTold(asked.desk, somebody(asked).actor.account) } }),
  }),
  door({
    method: 'post',
    path: '/api/my/told/{id}/seen',
    summary: 'I have seen it.',
    who: 'signed-in',
    pathInput: onId,
    input: nothing,
    output: ok,
    run: async (asked) => {
      const seen = await saidSeen(
        asked.desk,
        somebody(asked).actor.account,
        asked.path['id'] ?? '',
      );
      return seen.ok ? done({ body: OK }) : seen;
    },
  }),
];
