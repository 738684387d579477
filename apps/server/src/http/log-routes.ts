/**
 * The log for everybody, by the read addresses of c2sp.org/tlog-tiles below `/api/log`: the newest checkpoint with its
 * cosignatures, and tiles of hashes. Entries are not published: a hash says nothing, content would.
 */
import type { Hono } from 'hono';
import { TILE_WIDTH, tilePath } from '@threshold/ledger/tile';
import type { Database } from '../db/database.ts';
import { done } from '../db/result.ts';
import { showLog, shownLog } from '../log/show-log.ts';
import { door, type Door } from './door.ts';
import { pass, type DeskContext, type DeskEnv, type GateKeeper } from './gate.ts';
import { problemResponse } from './problem.ts';
import { nothing } from './route-shape.ts';

const HASH = 32;

export const LOG_DOORS: readonly Door[] = [
  door({
    method: 'get',
    path: '/api/log',
    summary: 'How far the log has come, and what its witnesses have seen.',
    who: 'anyone',
    pathInput: nothing,
    input: nothing,
    output: shownLog,
    run: async ({ desk }) => done({ body: await showLog(desk) }),
  }),
];

export function addLogRoutes(app: Hono<DeskEnv>, keeper: GateKeeper): void {
  const open = async (context: DeskContext, answer: () => Promise<Response>): Promise<Response> => {
    const passed = await pass(context, keeper, { change: false, who: 'anyone' });
    return passed.refusal ? problemResponse(passed.refusal) : answer();
  };
  const { database } = keeper.desk;
  app.get('/api/log/checkpoint', (context) =>
    open(context, async () => {
      const note = await newestNote(database);
      return note === undefined
        ? problemResponse({ code: 'no-such-page' })
        : context.text(note, 200, { 'access-control-allow-origin': '*' });
    }),
  );
  app.get('/api/log/tile/*', (context) =>
    open(context, async () => {
      const tile = tileOf(context.req.path.slice('/api/log/'.length));
      const hashes = tile && (await hashesOf(database, tile));
      if (!hashes) return problemResponse({ code: 'no-such-page' });
      return new Response(hashes as Uint8Array<ArrayBuffer>, {
        headers: {
          'content-type': 'application/octet-stream',
          // A tile of one width never changes.
          'cache-control': 'public, max-age=31536000, immutable',
          'access-control-allow-origin': '*',
        },
      });
    }),
  );
}

async function newestNote(database: Database): Promise<string | undefined> {
  const [row] = await database.asSystem((transaction) =>
    transaction.query<{ note: string }>(
      'select note from log_checkpoint order by size desc limit 1',
    ),
  );
  return row?.note;
}

interface WantedTile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/** One spelling of each address, as the specification has it. */
export function tileOf(address: string): WantedTile | undefined {
  const found = /^tile\/(\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(address);
  if (!found) return undefined;
  const level = Number(found[1]);
  const index = Number((found[2] ?? '').replace(/[x/]/g, ''));
  const width = found[3] === undefined ? TILE_WIDTH : Number(found[3]);
  if (level > 63 || !Number.isSafeInteger(index) || width < 1) return undefined;
  const tile = { level, index, width };
  return tilePath(tile) === address ? tile : undefined;
}

/** Undefined where the log has no such tile, or not so much of it. */
async function hashesOf(
  database: Database,
  { level, index, width }: WantedTile,
): Promise<Uint8Array | undefined> {
  const [row] = await database.asSystem((transaction) =>
    transaction.query<{ hashes: Uint8Array }>(
      'select hashes from log_tile where level = $1 and index = $2',
      [level, index],
    ),
  );
  return row && row.hashes.length >= width * HASH ? row.hashes.slice(0, width * HASH) : undefined;
}
