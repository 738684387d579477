/**
 * The desk over HTTP: Hono, the list of routes, and what holds for all of them: a session, JSON of a bounded
 * size, our own pages only, answers that no cache keeps, and refusals as RFC 9457 problems. Nothing of a
 * request's content goes to a log.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { needsFreshProof } from '../access/role.ts';
import { mayRetry } from '../db/database.ts';
import type { Desk } from '../features/requests/desk.ts';
import { signInOptions, type SignInOptions } from '../sign-in/sign-in-options.ts';
import { addApiPage } from './api-page.ts';
import { addDoors } from './add-doors.ts';
import { changesFor, type ChangeBoard } from './change-board.ts';
import { addLogRoutes } from './log-routes.ts';
import { openApi } from './open-api.ts';
import { passSignedIn, type DeskContext, type DeskEnv, type GateKeeper } from './gate.ts';
import { inputOf } from './input.ts';
import { unkeptIn } from './kept-text.ts';
import { problemResponse } from './problem.ts';
import { addPublicDirectory } from './public-directory.ts';
import { LIMITS, RateLimiter, publish, type Limits } from './rate-limit.ts';
import { MOST_PAPER } from '../features/papers/add-paper.ts';
import type { FileAnswer, Route } from './route-shape.ts';
import { ROUTES } from './route.ts';
import { addDemoRoutes } from './session-routes.ts';
import { DOORS } from './sign-in-routes.ts';
import { traceRequests } from './trace-requests.ts';
import { addWatchRoutes } from './watch-routes.ts';

export const MOST_BODY = 1_000_000;

export interface AppOptions {
  readonly desk: Desk;
  readonly board: ChangeBoard;
  /** Told of a bug: the error and the reference shown to the person. Never what the request held. */
  readonly failed: (error: unknown, reference: string) => void;
  /** Whether people come over https; false on this machine only. */
  readonly secure?: boolean;
  readonly demo?: boolean;
  /** The ways of signing in; without them passkeys and local accounts of this machine's own address. */
  readonly signIn?: SignInOptions;
  readonly limits?: Limits;
  /** How many proxies of our own stand before the server. */
  readonly proxies?: number;
  /** Who may read the figures of the process; without it there are none. */
  readonly metricsToken?: string | undefined;
}

export function createApp({
  desk,
  board,
  failed,
  secure = true,
  demo = false,
  signIn = signInOptions.parse({ origin: 'http://localhost:4180' }),
  limits = LIMITS,
  proxies = 0,
  metricsToken,
}: AppOptions): Hono<DeskEnv> {
  const keeper: GateKeeper = { desk, secure, proxies, limiter: new RateLimiter(limits) };
  const app = new Hono<DeskEnv>();
  traceRequests(app);
  app.use(
    secureHeaders({
      // The one page here is the reference of the interface, with a style of its own.
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) {
      context.res.headers.set('cache-control', 'no-store');
    }
    const counted = context.get('counted') as DeskEnv['Variables']['counted'] | undefined;
    if (counted) publish(context.res, counted);
  });
  const tooLarge = { onError: () => problemResponse({ code: 'too-large' }) };
  const most = bodyLimit({ maxSize: MOST_BODY, ...tooLarge });
  const mostPaper = bodyLimit({ maxSize: MOST_PAPER, ...tooLarge });
  app.use((context, next) =>
    (/^\/api\/(?:requests\/[^/]+\/papers|law\/uploads)$/.test(context.req.path) ? mostPaper : most)(
      context,
      next,
    ),
  );
  addWatchRoutes(app, { database: desk.database, metricsToken });
  let made: object | undefined;
  const document = (): object => (made ??= openApi(ROUTES, DOORS));
  app.get('/api/openapi.json', (context) => context.json(document()));
  addApiPage(app, document);
  // What receipts are checked against; public, and best compared with a copy from elsewhere.
  app.get('/api/log/key', (context) =>
    context.text(`${desk.logKey}
`),
  );
  addLogRoutes(app, keeper);
  addPublicDirectory(app, keeper);
  addDoors(app, { ...keeper, options: signIn, demo });
  if (demo) addDemoRoutes(app, { desk, secure });
  app.get('/api/changes', async (context) => {
    const passed = await passSignedIn(context, keeper, { change: false });
    return passed instanceof Response ? passed : changesFor(board, passed.actor);
  });
  for (const route of ROUTES) {
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      answered(context, keeper, route),
    );
  }
  app.notFound(() => problemResponse({ code: 'no-such-page' }));
  app.onError((error) => {
    if (mayRetry(error)) return problemResponse({ code: 'unavailable' });
    const reference = Buffer.from(desk.random(6)).toString('hex');
    failed(error, reference);
    return problemResponse({ code: 'broken', reference });
  });
  return app;
}

async function answered(context: DeskContext, keeper: GateKeeper, route: Route): Promise<Response> {
  const passed = await passSignedIn(context, keeper, {
    change: route.method === 'post',
    who: needsFreshProof(route) ? 'proved' : 'signed-in',
  });
  if (passed instanceof Response) return passed;
  const path = route.pathInput.safeParse(context.req.param());
  // An id that cannot be one is as one that nobody has.
  if (!path.success || unkeptIn(path.data)) return problemResponse({ code: 'not-found' });
  const given = await inputOf(context, route);
  if ('code' in given) return problemResponse(given);
  const result = await route.run({
    desk: keeper.desk,
    actor: passed.actor,
    path: path.data as Readonly<Record<string, string>>,
    input: given.input,
    ...(given.content === undefined ? {} : { content: given.content }),
  });
  if (!result.ok) return problemResponse(result.refusal);
  if (route.file === undefined) return context.json(result.value as object);
  const answer: FileAnswer =
    result.value instanceof Uint8Array
      ? { ...route.file, content: result.value }
      : (result.value as FileAnswer);
  return new Response(answer.content as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': answer.type,
      'content-disposition': `attachment; filename="${answer.name}"`,
    },
  });
}
