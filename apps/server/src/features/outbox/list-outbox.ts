/** What has not left yet, or could not: the print queue and the list of failures, for whoever works on the requests. */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { WAYS } from '../requests/request-event.ts';

const STATES = ['waiting', 'sending', 'sent', 'dead', 'printed', 'gone'] as const;

export const outboxQuery = z.strictObject({
  /** `print`: by post or by hand, not yet gone. `failed`: nobody would take it. `open`: all that has not left. */
  list: z.enum(['print', 'failed', 'open']).default('open'),
  agency: z.string().max(40).optional(),
});

export const outboxRow = z
  .strictObject({
    id: z.uuid(),
    request: z.uuid(),
    number: z.string(),
    agency: z.string(),
    event: z.int().meta({ description: 'The event of the request that gave it out.' }),
    what: z.enum(['reply', 'letter', 'notice']),
    by: z.enum(WAYS),
    language: z.string(),
    state: z.enum(STATES),
    attempts: z.int(),
    problem: z.string().nullable(),
    nextAt: z.iso.datetime(),
    madeAt: z.iso.datetime(),
  })
  .meta({ id: 'outbox-row' });
export const outboxOutput = z.strictObject({ rows: z.array(outboxRow).readonly() });
type OutboxRow = z.infer<typeof outboxRow>;

const WHERE: Readonly<Record<z.infer<typeof outboxQuery>['list'], string>> = {
  print: `o.way in ('post', 'hand') and o.state in ('waiting', 'printed')`,
  failed: `o.state = 'dead'`,
  open: `o.state not in ('sent', 'gone')`,
};
const MOST = 500;

export async function listOutbox(
  desk: Desk,
  actor: Actor,
  { list, agency }: z.infer<typeof outboxQuery>,
): Promise<Result<z.infer<typeof outboxOutput>, Refusal>> {
  return desk.database.as(actor.account, async (transaction) => {
    const rows = await transaction.query<
      Omit<OutboxRow, 'nextAt' | 'madeAt'> & { next_at: Date; made_at: Date }
    >(
      `select o.id, o.request, r.number, o.agency, o.event, o.what, o.way as by, o.language, o.state,
         o.attempts, o.problem, o.next_at, o.made_at
       from outbox o join request r on r.id = o.request
       where o.state not in ('sent', 'gone') and ${WHERE[list]} and ($1::text is null or o.agency = $1)
       order by o.made_at, o.id limit ${MOST}`,
      [agency ?? null],
    );
    return done({
      rows: rows.map(({ next_at, made_at, ...row }) => ({
        ...row,
        nextAt: next_at.toISOString(),
        madeAt: made_at.toISOString(),
      })),
    });
  });
}
