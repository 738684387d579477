/**
 * The doors on the server: the list, and the two addresses that a provider sends somebody or something to. Those
 * two have no header of ours: one is held by a cookie that only the browser that began has, the other by the
 * provider's signature.
 */
import type { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { closeSession, openSession } from '../access/session.ts';
import { signedOutThere } from '../sign-in/back-channel.ts';
import { BEGINNING_MINUTES } from '../sign-in/beginning.ts';
import { deviceOf } from '../sign-in/device.ts';
import { OidcClients } from '../sign-in/oidc-clients.ts';
import { finishOidc, type Proved } from '../sign-in/oidc-sign-in.ts';
import type { SignInOptions } from '../sign-in/sign-in-options.ts';
import type { Door, DoorAnswer } from './door.ts';
import { pass, type DeskContext, type DeskEnv, type GateKeeper } from './gate.ts';
import { inputOf } from './input.ts';
import { unkeptIn } from './kept-text.ts';
import { problemResponse } from './problem.ts';
import { dropToken, giveToken, tokenOf } from './session-cookie.ts';
import { DOORS } from './sign-in-routes.ts';

export interface Doors extends GateKeeper {
  readonly options: SignInOptions;
  readonly demo: boolean;
}

export function addDoors(app: Hono<DeskEnv>, doors: Doors): void {
  const clients = new OidcClients(doors.options.providers);
  for (const each of DOORS) {
    app.on(each.method.toUpperCase(), each.path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      answered(context, doors, clients, each),
    );
  }
  app.get('/api/sign-in/oidc/:provider/callback', (context) => cameBack(context, doors, clients));
  app.post('/api/sign-in/oidc/:provider/back-channel', async (context) => {
    const passed = await pass(context, doors, { change: false, who: 'anyone', limit: 'signIn' });
    if (passed.refusal) return problemResponse(passed.refusal);
    const form = new URLSearchParams(await context.req.text());
    const token = form.get('logout_token');
    const ended =
      token === null
        ? undefined
        : await signedOutThere({ ...doors, clients }, context.req.param('provider'), token);
    if (ended === undefined) return context.json({ error: 'invalid_request' }, 400);
    return context.body(null, 200);
  });
}

async function answered(
  context: DeskContext,
  doors: Doors,
  clients: OidcClients,
  { method, who, limit, pathInput, input, run }: Door,
): Promise<Response> {
  const passed = await pass(context, doors, { change: method === 'post', who, limit });
  if (passed.refusal) return problemResponse(passed.refusal);
  const path = pathInput.safeParse(context.req.param());
  if (!path.success || unkeptIn(path.data)) return problemResponse({ code: 'not-yours' });
  const given = await inputOf(context, { method, input });
  if ('code' in given) return problemResponse(given);
  const result = await run({
    desk: doors.desk,
    options: doors.options,
    demo: doors.demo,
    clients,
    signedIn: passed.signedIn,
    path: path.data as Readonly<Record<string, string>>,
    input: given.input,
  });
  if (!result.ok) return problemResponse(result.refusal);
  return withCookies(context, doors, result.value);
}

async function withCookies(
  context: DeskContext,
  doors: Doors,
  { body, proved, out, began }: DoorAnswer,
): Promise<Response> {
  const { desk, secure } = doors;
  if (out) {
    const token = tokenOf(context, doors);
    if (token !== undefined) await closeSession(desk, token);
    dropToken(context, doors);
  }
  if (began !== undefined) {
    setCookie(context, beginningCookie(doors), began, {
      path: '/',
      httpOnly: true,
      // It has to come with the way back from the provider, which is another site.
      sameSite: 'Lax',
      secure,
      maxAge: BEGINNING_MINUTES * 60,
    });
  }
  if (proved && !(await comeIn(context, doors, proved))) {
    return problemResponse({ code: 'no-account' });
  }
  return context.json(body);
}

/** A new token in place of the one this browser had; false where the account is closed. */
async function comeIn(
  context: DeskContext,
  doors: Doors,
  { account, proof }: Proved,
): Promise<boolean> {
  const token = await openSession(doors.desk, account, {
    ...proof,
    device: deviceOf(context.req.header('user-agent')),
    instead: tokenOf(context, doors),
  });
  if (token === undefined) return false;
  giveToken(context, token, doors);
  return true;
}

/** Back from the provider: to the page it began from, or to the sign-in page with what went wrong. */
async function cameBack(
  context: DeskContext,
  doors: Doors,
  clients: OidcClients,
): Promise<Response> {
  const name = beginningCookie(doors);
  const token = getCookie(context, name) ?? '';
  deleteCookie(context, name, { path: '/', secure: doors.secure });
  const passed = await pass(context, doors, { change: false, who: 'anyone', limit: 'signIn' });
  const wrong = (code: string): Response =>
    context.redirect(`/desk/sign-in?problem=${encodeURIComponent(code)}`, 303);
  if (passed.refusal) return wrong(passed.refusal.code);
  const query = new URL(context.req.url).searchParams;
  const provider = context.req.param('provider') ?? '';
  const finished = await finishOidc({ ...doors, clients }, provider, token, query);
  if (!finished.ok) return wrong(finished.refusal.code);
  if (!(await comeIn(context, doors, finished.value))) return wrong('no-account');
  return context.redirect(finished.value.back, 303);
}

function beginningCookie({ secure }: Doors): string {
  return secure ? '__Host-threshold-sign-in' : 'threshold-sign-in';
}
