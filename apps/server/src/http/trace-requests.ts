/** Each request as a span, named by its route as the code has it: never by the address that was asked. */
import type { Hono } from 'hono';
import { routePath } from 'hono/route';
import { SpanStatusCode } from '@opentelemetry/api';
import { traced } from '../trace/span.ts';
import type { DeskEnv } from './gate.ts';

/** Added before every other route, so that all of them are inside. */
export function traceRequests(app: Hono<DeskEnv>): void {
  app.use((context, next) => {
    // Streams end when somebody leaves: they would be hours long.
    if (context.req.path === '/api/changes') return next();
    return traced('http', { 'http.request.method': context.req.method }, async (span) => {
      await next();
      span.setAttribute('http.route', routePath(context, -1));
      span.setAttribute('http.response.status_code', context.res.status);
      if (context.res.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    });
  });
}
