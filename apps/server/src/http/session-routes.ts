/** In a demonstration only: its fictional people, and becoming one of them. The other doors are in sign-in-routes.ts. */
import type { Hono } from 'hono';
import { z } from 'zod';
import { openSession } from '../access/session.ts';
import { whoIs } from '../access/who.ts';
import { demoPeople } from '../demo/demo-mark.ts';
import type { Desk } from '../features/requests/desk.ts';
import type { DeskEnv } from './gate.ts';
import { OWN_HEADER } from './own-header.ts';
import { problemResponse } from './problem.ts';
import { giveToken, tokenOf, type CookieWay } from './session-cookie.ts';

export interface DemoRoutes extends CookieWay {
  readonly desk: Desk;
}

const become = z.strictObject({ account: z.uuid() });

export function addDemoRoutes(app: Hono<DeskEnv>, { desk, secure }: DemoRoutes): void {
  app.get('/api/demo/people', async (context) => context.json(await demoPeople(desk.database)));
  app.post('/api/demo/sign-in', async (context) => {
    if (context.req.header(OWN_HEADER) === undefined)
      return problemResponse({ code: 'other-site' });
    const body = become.safeParse(await context.req.json<unknown>().catch(() => undefined));
    if (!body.success) {
      return problemResponse({ code: 'bad-request', problems: ['"account": must be an id.'] });
    }
    const token = await openSession(desk, body.data.account, {
      method: 'demo',
      instead: tokenOf(context, { secure }),
    });
    if (token === undefined) return problemResponse({ code: 'not-found' });
    giveToken(context, token, { secure });
    return context.json({ ...(await whoIs(desk.database, body.data)), demo: true });
  });
}
