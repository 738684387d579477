/**
 * What machines ask that watch the desk: is the process there (health), can it work (readiness), how is it (metrics).
 * Metrics are for whoever has the token; without one set there are none.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { routePath } from 'hono/route';
import type { Database } from '../db/database.ts';
import type { DeskEnv } from './gate.ts';
import { Metrics } from './metrics.ts';
import { problemResponse } from './problem.ts';

export interface Watched {
  readonly database: Database;
  readonly metricsToken: string | undefined;
}

/** Added before every other route, so that all of them are counted. */
export function addWatchRoutes(app: Hono<DeskEnv>, { database, metricsToken }: Watched): void {
  app.get('/api/health', (context) => context.json({ ok: true }));
  app.get('/api/ready', async (context) => {
    try {
      await database.asSystem((transaction) => transaction.query('select from log_head'));
      return context.json({ ok: true });
    } catch {
      return problemResponse({ code: 'unavailable' });
    }
  });
  if (metricsToken === undefined) return;
  const metrics = new Metrics(database);
  app.use(async (context, next) => {
    const began = performance.now();
    await next();
    const seconds = (performance.now() - began) / 1000;
    metrics.observe(context.req.method, routePath(context, -1), context.res.status, seconds);
  });
  app.get('/api/metrics', async (context) => {
    const given = context.req.header('authorization') ?? '';
    if (!same(given, `Bearer ${metricsToken}`)) return problemResponse({ code: 'no-such-page' });
    return context.body(await metrics.text(), 200, { 'content-type': metrics.type });
  });
}

/** Takes as long for any wrong token. */
function same(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
