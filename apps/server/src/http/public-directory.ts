/**
 * The published directory at /rights/directory.json, beside the pages that read it: no sign-in, no cookie, no query, the same for
 * everybody, and a cache may keep it for some minutes. docs/directory.md.
 */
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { publicDirectoryOf } from '../features/defense/public-directory.ts';
import { pass, type DeskEnv, type GateKeeper } from './gate.ts';
import { problemResponse } from './problem.ts';

export const PUBLIC_DIRECTORY = '/rights/directory.json';

/** Minutes: an entry that was taken back is gone soon. */
const KEPT = 'public, max-age=300';

export function addPublicDirectory(app: Hono<DeskEnv>, keeper: GateKeeper): void {
  // A whole list is read on a slow telephone: packed it is a fifth.
  app.use(PUBLIC_DIRECTORY, compress());
  app.get(PUBLIC_DIRECTORY, async (context) => {
    const passed = await pass(context, keeper, { change: false, who: 'anyone' });
    if (passed.refusal) return problemResponse(passed.refusal);
    const text = JSON.stringify(await publicDirectoryOf(keeper.desk));
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
    const headers = {
      etag,
      'cache-control': KEPT,
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    };
    // Packing on the way makes it a weak one.
    return context.req.header('if-none-match')?.replace(/^W\//, '') === etag
      ? context.body(null, 304, headers)
      : context.body(text, 200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  });
}
