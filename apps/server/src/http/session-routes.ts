/**
 * Who is here, signing out, and, in a demonstration only, becoming one of its fictional people. These stand outside
 * the list of routes because they are about no request.
 */
import type { Hono } from 'hono';
import { z } from 'zod';
import { actorOf, closeSession, openSession } from '../access/session.ts';
import { whoIs } from '../access/who.ts';
import { demoPeople } from '../demo/demo-mark.ts';
import type { Desk } from '../features/requests/desk.ts';
import { OWN_HEADER } from './own-header.ts';
import { problemResponse } from './problem.ts';
import { dropToken, giveToken, tokenOf, type CookieWay } from './session-cookie.ts';

export interface SessionRoutes extends CookieWay {
  readonly desk: Desk;
  /** A demonstration: its people are fictional, and so is everything in it. */
  readonly demo: boolean;
}

const become = z.strictObject({ account: z.uuid() });

export function addSessionRoutes(app: Hono, { desk, demo, secure }: SessionRoutes): void {
  app.get('/api/session', async (context) => {
    const token = tokenOf(context, { secure });
    const actor = token === undefined ? undefined : await actorOf(desk, token);
    if (!actor) return problemResponse({ code: 'not-signed-in' });
    return context.json({ ...(await whoIs(desk.database, actor)), demo });
  });
  app.post('/api/sign-out', async (context) => {
    if (context.req.header(OWN_HEADER) === undefined)
      return problemResponse({ code: 'other-site' });
    const token = tokenOf(context, { secure });
    if (token !== undefined) await closeSession(desk, token);
    dropToken(context, { secure });
    return context.json({ ok: true });
  });
  if (!demo) return;
  app.get('/api/demo/people', async (context) => context.json(await demoPeople(desk.database)));
  app.post('/api/demo/sign-in', async (context) => {
    if (context.req.header(OWN_HEADER) === undefined)
      return problemResponse({ code: 'other-site' });
    const body = become.safeParse(await context.req.json<unknown>().catch(() => undefined));
    if (!body.success) {
      return problemResponse({ code: 'bad-request', problems: ['"account": must be an id.'] });
    }
    const token = await openSession(desk, body.data.account, { method: 'demo' });
    if (token === undefined) return problemResponse({ code: 'not-found' });
    giveToken(context, token, { secure });
    return context.json({ ...(await whoIs(desk.database, body.data)), demo });
  });
}
