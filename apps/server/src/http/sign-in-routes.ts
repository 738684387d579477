/** The doors: who is here, and every way of signing in and out; with those of my-routes.ts. */
import { z } from 'zod';
import { isFresh } from '../access/session.ts';
import { whoIs } from '../access/who.ts';
import { done } from '../db/result.ts';
import { localBody, signInLocally } from '../sign-in/local-sign-in.ts';
import { beginOidc } from '../sign-in/oidc-sign-in.ts';
import { authenticationResponse, beginPasskeySignIn, signInByPasskey } from '../sign-in/passkey.ts';
import { signOutAddress } from '../sign-in/sign-out.ts';
import { waysIn } from '../sign-in/ways-in.ts';
import { door, somebody, type Door } from './door.ts';
import { LOG_DOORS } from './log-routes.ts';
import { MY_DOORS, OK, begun, ok, token } from './my-routes.ts';
import { nothing } from './route-shape.ts';

const instant = z.iso.datetime();

const who = z
  .strictObject({
    account: z.uuid(),
    name: z.string(),
    memberships: z.array(
      z.strictObject({
        agency: z.string(),
        agencyTitle: z.string(),
        lawAgency: z.string(),
        role: z.string(),
      }),
    ),
    demo: z.boolean(),
    sends: z
      .array(z.enum(['email', 'sms']))
      .meta({ description: 'By which ways messages can leave from here; paper always can.' }),
    method: z.string(),
    /** Whether a change that asks for a fresh proof would be taken now. */
    fresh: z.boolean(),
    endsAt: instant,
  })
  .meta({ id: 'who' });

const ways = z
  .strictObject({
    providers: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    /** Passkeys work at this address only. */
    origin: z.string(),
    passkeys: z.boolean(),
    local: z.boolean(),
    demo: z.boolean(),
  })
  .meta({ id: 'ways-in' });

export const DOORS: readonly Door[] = [
  door({
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in here.',
    who: 'signed-in',
    pathInput: nothing,
    input: nothing,
    output: who,
    run: async (asked) => {
      const { actor, session: here } = somebody(asked);
      return done({
        body: {
          ...(await whoIs(asked.desk.database, actor)),
          demo: asked.demo,
          sends: [...asked.desk.carries],
          method: here.method,
          fresh: isFresh(here, asked.desk.now()),
          endsAt: here.endsAt.toISOString(),
        },
      });
    },
  }),
  door({
    method: 'post',
    path: '/api/sign-out',
    summary: 'Sign out here; the answer may name where to sign out at the provider too.',
    who: 'anyone',
    pathInput: nothing,
    input: z.looseObject({}),
    output: z.strictObject({ ok: z.literal(true), next: z.string().nullable() }),
    run: async (asked) => done({ body: { ...OK, next: await signOutAddress(asked) }, out: true }),
  }),
  door({
    method: 'get',
    path: '/api/sign-in/ways',
    summary: 'The ways of signing in that are set up here.',
    who: 'anyone',
    pathInput: nothing,
    input: nothing,
    output: ways,
    run: async (asked) => done({ body: await waysIn(asked) }),
  }),
  door({
    method: 'post',
    path: '/api/sign-in/oidc/{provider}',
    summary: 'Begin at a provider: the browser goes to the address that is answered.',
    who: 'anyone',
    limit: 'signIn',
    pathInput: z.strictObject({ provider: z.string().max(40) }),
    input: z.strictObject({
      /** The page of the desk to come back to. */
      back: z.string().max(500).default('/desk/'),
      /** The provider asks again, so that the proof is fresh. */
      fresh: z.boolean().default(false),
    }),
    output: z.strictObject({ next: z.string() }),
    run: async (asked) => {
      const begin = await beginOidc(asked, asked.path['provider'] ?? '', asked.input);
      if (!begin.ok) return begin;
      return done({ body: { next: begin.value.next }, began: begin.value.token });
    },
  }),
  door({
    method: 'post',
    path: '/api/sign-in/passkey/begin',
    summary: 'What a passkey has to sign.',
    who: 'anyone',
    limit: 'signIn',
    pathInput: nothing,
    input: nothing,
    output: begun,
    run: async (asked) => done({ body: await beginPasskeySignIn(asked) }),
  }),
  door({
    method: 'post',
    path: '/api/sign-in/passkey',
    summary: 'Sign in by a passkey.',
    who: 'anyone',
    limit: 'signIn',
    pathInput: nothing,
    input: z.strictObject({ token, response: authenticationResponse }),
    output: ok,
    run: async (asked) => {
      const proved = await signInByPasskey(asked, asked.input.token, asked.input.response);
      return proved.ok ? done({ body: OK, proved: proved.value }) : proved;
    },
  }),
  door({
    method: 'post',
    path: '/api/sign-in/local',
    summary: 'Sign in with e-mail, password and code.',
    who: 'anyone',
    limit: 'secret',
    pathInput: nothing,
    input: localBody,
    output: ok,
    run: async ({ desk, input }) => {
      const proved = await signInLocally(desk, input);
      return proved.ok ? done({ body: OK, proved: proved.value }) : proved;
    },
  }),
  ...MY_DOORS,
  ...LOG_DOORS,
];
