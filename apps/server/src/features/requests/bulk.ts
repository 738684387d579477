/**
 * One step on several requests: each is its own transaction with its own rules, so that one that cannot be
 * done holds back no other. A dry run takes the very same way and is rolled back at its end: what it says would
 * happen is what happens, unless somebody is quicker. Closing is not offered: each closing is looked at.
 */
import { z } from 'zod';
import type { Database } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Changed } from './change-request.ts';
import { claimRequest, releaseClaim } from './claim.ts';
import type { Actor, Desk } from './desk.ts';
import { handOver } from './hand-over.ts';
import { sentenceOf, type Refusal } from './refusal.ts';

const MOST = 100;

export const bulkBody = z.strictObject({
  /** The same for all: a command is told apart by its request. */
  command: z.uuid(),
  step: z.enum(['claim', 'release', 'hand-over']),
  to: z.uuid().optional(),
  dryRun: z.boolean(),
  requests: z
    .array(z.strictObject({ id: z.uuid(), seen: z.int().positive() }))
    .min(1)
    .max(MOST),
});
export type BulkBody = z.infer<typeof bulkBody>;

const bulkLine = z.strictObject({
  id: z.uuid(),
  events: z.int().nullable().meta({ description: 'How many it has then; null where refused.' }),
  refusal: z.strictObject({ code: z.string(), sentence: z.string() }).nullable(),
});
export const bulkOutput = z.strictObject({ dryRun: z.boolean(), requests: z.array(bulkLine) });

export async function changeSeveral(
  desk: Desk,
  actor: Actor,
  body: BulkBody,
): Promise<Result<z.infer<typeof bulkOutput>, Refusal>> {
  const working = body.dryRun ? rolledBack(desk) : desk;
  const requests: z.infer<typeof bulkLine>[] = [];
  for (const { id, seen } of body.requests) {
    const result = await one(working, actor, id, { command: body.command, seen }, body);
    requests.push(
      result.ok
        ? { id, events: result.value.events, refusal: null }
        : {
            id,
            events: null,
            refusal: { code: result.refusal.code, sentence: sentenceOf(result.refusal) },
          },
    );
  }
  return done({ dryRun: body.dryRun, requests });
}

function one(
  desk: Desk,
  actor: Actor,
  id: string,
  command: { readonly command: string; readonly seen: number },
  { step, to }: BulkBody,
): Promise<Result<Changed, Refusal>> {
  switch (step) {
    case 'claim':
      return claimRequest(desk, actor, id, command);
    case 'release':
      return releaseClaim(desk, actor, id, command);
    case 'hand-over':
      return to === undefined
        ? Promise.resolve(refused({ code: 'no-such-colleague' }))
        : handOver(desk, actor, id, { ...command, to });
  }
}

/** The same desk, on which nothing stays and nobody is told. */
function rolledBack(desk: Desk): Desk {
  const as: Database['as'] = async <Value, Why>(
    account: string,
    work: Parameters<typeof desk.database.as<Value, Why>>[1],
  ) => {
    let would: Result<Value, Why> | undefined;
    await desk.database.as<null, null>(account, async (transaction) => {
      would = await work(transaction);
      return refused(null);
    });
    if (would === undefined) throw new Error('Nothing was tried.');
    return would;
  };
  return { ...desk, database: { ...desk.database, as }, changed: () => undefined };
}
