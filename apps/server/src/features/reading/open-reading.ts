/**
 * Reading a request of another agency: for privacy officers, where a court ordered it or somebody is in danger,
 * with the reason written down, for an hour or as little as is needed. Counsel, privacy officers and supervisors of
 * the agency are told, the request says so for good, and so does the log. It opens reading and nothing else, without what
 * counsel wrote under privilege.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { appendEvents, loadRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import { GROUNDS } from '../requests/request-event.ts';

export const LONGEST_MINUTES = 240;

export const openReadingBody = z.strictObject({
  command: z.uuid(),
  /** As it stands on the order or was told: requests of other agencies are in no list. */
  number: z.string().trim().max(20),
  ground: z.enum(GROUNDS),
  reason: z.string().trim().min(10).max(2000),
  minutes: z.int().min(5).max(LONGEST_MINUTES).default(60),
});

export const openReadingOutput = z
  .strictObject({ id: z.uuid(), number: z.string(), until: z.iso.datetime() })
  .meta({ id: 'opened-reading' });
export type OpenedReading = z.infer<typeof openReadingOutput>;

interface OpenedRow {
  readonly request: string;
  readonly agency: string;
  readonly recorded_by: string;
  readonly place: number;
  readonly until: Date;
}

export async function openReading(
  desk: Desk,
  actor: Actor,
  { command, number, ground, reason, minutes }: z.infer<typeof openReadingBody>,
): Promise<Result<OpenedReading, Refusal>> {
  if (!actor.memberships.some(({ agency }) => mayOpen(actor, agency))) {
    return refused({ code: 'not-allowed', what: 'read requests of other agencies' });
  }
  let told: Parameters<Desk['changed']>[0] | undefined;
  const result = await desk.database.as<OpenedReading, Refusal>(
    actor.account,
    async (transaction) => {
      told = undefined;
      const [readable] = await transaction.query('select id from request where number = $1', [
        number,
      ]);
      if (readable) return openedBefore(transaction, actor, number, command);
      const [row] = await transaction.query<OpenedRow>(
        'select * from desk_open_reading($1, $2, $3)',
        [number, minutes, desk.now()],
      );
      if (!row) return refused({ code: 'not-found' });
      const stored = await loadRequest(transaction, desk, row.request);
      if (!stored) throw new Error('What was opened can be read.');
      if (stored.key === undefined) return refused({ code: 'not-found' });
      const until = row.until.toISOString();
      await appendEvents(transaction, desk, {
        request: row.request,
        key: stored.key,
        command,
        by: actor.account,
        after: row.place - 1,
        events: [
          { type: 'reading-opened', version: 1, facts: { ground, until }, sealed: { reason } },
        ],
      });
      told = {
        request: row.request,
        agency: row.agency,
        recordedBy: row.recorded_by,
        events: row.place,
      };
      return done({ id: row.request, number, until });
    },
  );
  if (result.ok && told) desk.changed(told);
  return result;
}

/** The same sent twice opens once. */
async function openedBefore(
  transaction: Transaction,
  { account }: Actor,
  number: string,
  command: string,
): Promise<Result<OpenedReading, Refusal>> {
  const [row] = await transaction.query<{ id: string; until: string }>(
    `select r.id, e.facts->>'until' as until from request r
     join request_event e on e.request = r.id
     where r.number = $1 and e.type = 'reading-opened' and e.by = $2 and e.command = $3`,
    [number, account, command],
  );
  return row
    ? done({ id: row.id, number, until: row.until })
    : refused({ code: 'readable-already' });
}

function mayOpen({ memberships }: Actor, agency: string): boolean {
  return may(memberships, 'request:break-glass', { agency, own: false });
}
