/**
 * The desk over HTTP: Hono, the list of routes, and what holds for all of them: a session, JSON of a bounded
 * size, our own pages only, answers that no cache keeps, and refusals as RFC 9457 problems. Nothing of a
 * request's content goes to a log.
 */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { z } from 'zod';
import { actorOf } from '../access/session.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import { changesFor, type ChangeBoard } from './change-board.ts';
import { openApi } from './open-api.ts';
import { problemResponse, type HttpRefusal } from './problem.ts';
import { OWN_HEADER } from './own-header.ts';
import type { Route } from './route-shape.ts';
import { ROUTES } from './route.ts';
import { tokenOf, type CookieWay } from './session-cookie.ts';
import { addSessionRoutes } from './session-routes.ts';

export const MOST_BODY = 1_000_000;

export interface AppOptions {
  readonly desk: Desk;
  readonly board: ChangeBoard;
  /** Told of a bug: the error and the reference shown to the person. Never what the request held. */
  readonly failed: (error: unknown, reference: string) => void;
  /** Whether people come over https; false on this machine only. */
  readonly secure?: boolean;
  readonly demo?: boolean;
}

export function createApp({ desk, board, failed, secure = true, demo = false }: AppOptions): Hono {
  const way = { secure };
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) {
      context.res.headers.set('cache-control', 'no-store');
    }
  });
  app.use(bodyLimit({ maxSize: MOST_BODY, onError: () => problemResponse({ code: 'too-large' }) }));
  app.get('/api/health', (context) => context.json({ ok: true }));
  app.get('/api/openapi.json', (context) => context.json(openApi(ROUTES)));
  addSessionRoutes(app, { desk, demo, secure });
  app.get('/api/changes', async (context) => {
    const actor = await signedIn(context, desk, way);
    return actor ? changesFor(board, actor) : problemResponse({ code: 'not-signed-in' });
  });
  for (const route of ROUTES) {
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      answered(context, desk, route, way),
    );
  }
  app.notFound(() => problemResponse({ code: 'no-such-page' }));
  app.onError((error) => {
    const reference = Buffer.from(desk.random(6)).toString('hex');
    failed(error, reference);
    return problemResponse({ code: 'broken', reference });
  });
  return app;
}

async function signedIn(context: Context, desk: Desk, way: CookieWay): Promise<Actor | undefined> {
  const token = tokenOf(context, way);
  return token === undefined ? undefined : actorOf(desk, token);
}

async function answered(
  context: Context,
  desk: Desk,
  route: Route,
  way: CookieWay,
): Promise<Response> {
  const actor = await signedIn(context, desk, way);
  if (!actor) return problemResponse({ code: 'not-signed-in' });
  if (route.method === 'post' && context.req.header(OWN_HEADER) === undefined) {
    return problemResponse({ code: 'other-site' });
  }
  const path = route.pathInput.safeParse(context.req.param());
  // An id that cannot be one is as one that nobody has.
  if (!path.success) return problemResponse({ code: 'not-found' });
  const given = await inputOf(context, route);
  if ('code' in given) return problemResponse(given);
  const result = await route.run({
    desk,
    actor,
    path: path.data as Readonly<Record<string, string>>,
    input: given.input,
  });
  if (!result.ok) return problemResponse(result.refusal);
  if (route.file === undefined) return context.json(result.value as object);
  return new Response(result.value as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': route.file.type,
      'content-disposition': `attachment; filename="${route.file.name}"`,
    },
  });
}

async function inputOf(
  context: Context,
  route: Route,
): Promise<{ readonly input: unknown } | HttpRefusal> {
  if (route.method === 'get') return checked(route.input, context.req.query());
  if (!context.req.header('content-type')?.startsWith('application/json')) {
    return { code: 'not-json' };
  }
  const body: unknown = await context.req.json<unknown>().catch(() => undefined);
  if (body === undefined) return { code: 'not-json' };
  return checked(route.input, body);
}

function checked(schema: z.ZodType, value: unknown): { readonly input: unknown } | HttpRefusal {
  const read = schema.safeParse(value);
  if (read.success) return { input: read.data };
  return {
    code: 'bad-request',
    problems: read.error.issues.map(({ path, message }) => {
      const where = path.length === 0 ? 'The whole' : `"${path.join('.')}"`;
      return `${where}: ${message}.`;
    }),
  };
}
