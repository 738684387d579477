/**
 * The queue: danger and judges' orders first, then the statutory time left, then age. What an account may not
 * see is not counted either. Pages go on from a place, so that a new request in between moves nothing twice.
 */
import { z } from 'zod';
import type { Parameter } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import { CHANNELS, OUTCOMES } from './request-event.ts';
import { STATES } from './request-flow.ts';
import { commonOf, searchOf, searched, type Search } from './queue-search.ts';

export const queueQuery = z.strictObject({
  agency: z.string().max(40).optional(),
  state: z.enum([...STATES, 'open', 'any']).default('open'),
  held: z.enum(['by-me', 'by-nobody', 'any']).default('any'),
  recorded: z.enum(['by-me', 'any']).default('any'),
  outcome: z.enum(OUTCOMES).optional(),
  channel: z.enum(CHANNELS).optional(),
  act: z.string().max(80).optional(),
  /** Words of the request, or its number. */
  search: z.string().trim().max(200).optional(),
  after: z.string().max(200).optional(),
  most: z.coerce.number().int().min(1).max(100).default(50),
});
export type QueueQuery = z.infer<typeof queueQuery>;

export const queueRow = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    agency: z.string(),
    state: z.enum(STATES),
    risk: z.int(),
    channel: z.enum(CHANNELS),
    acts: z.array(z.string()).readonly(),
    outcome: z.enum(OUTCOMES).nullable(),
    receivedAt: z.iso.datetime(),
    dueAt: z.iso.datetime().nullable(),
    claim: z.strictObject({ by: z.uuid(), name: z.string(), until: z.iso.datetime() }).nullable(),
    events: z.int(),
    failedSends: z.int().meta({ description: 'Letters that could not be delivered.' }),
  })
  .readonly()
  .meta({ id: 'queue-row' });
export type QueueRow = z.infer<typeof queueRow>;

export const queuePage = z
  .strictObject({
    rows: z.array(queueRow).readonly(),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Where the next page begins; null at the end.' }),
  })
  .readonly();
export type QueuePage = z.infer<typeof queuePage>;

interface Row extends Omit<QueueRow, 'receivedAt' | 'dueAt' | 'claim' | 'failedSends'> {
  readonly failed_sends: number;
  readonly received_at: Date;
  readonly due_at: Date | null;
  readonly claimed_by: string | null;
  readonly holder: string | null;
  readonly claim_until: Date | null;
}

/** Where a page ends, in the order of the queue. */
const place = z.tuple([
  z.int().min(0).max(9),
  z.iso.datetime().nullable(),
  z.iso.datetime(),
  z.uuid(),
]);

export async function listQueue(
  desk: Desk,
  actor: Actor,
  query: QueueQuery,
): Promise<Result<QueuePage, Refusal>> {
  const after = query.after === undefined ? undefined : placeOf(query.after);
  if (after === null) {
    return refused({
      code: 'bad-request',
      problems: ['The page asked for does not exist. Begin again.'],
    });
  }
  return desk.database.as(actor.account, async (transaction) => {
    const search = searchOf(desk, actor, query.search ?? '');
    const common = await commonOf(transaction, search);
    const { where, parameters } = conditions(desk, actor, query, after, { search, common });
    const rows = await transaction.query<Row>(
      `select r.id, r.number, r.agency, r.state, r.risk, r.channel, r.acts, r.outcome, r.received_at,
         r.due_at, r.claimed_by, desk_name(r.claimed_by) as holder, r.claim_until, r.events, r.failed_sends
       from request r where ${where.join(' and ')}
       order by r.risk, ${DUE}, r.received_at, r.id limit ${query.most + 1}`,
      parameters,
    );
    const page = rows.slice(0, query.most);
    const last = page.at(-1);
    return done({
      rows: page.map((row) => rowOf(row, desk.now())),
      next: rows.length > query.most && last ? tokenOf(last) : null,
    });
  });
}

function conditions(
  desk: Desk,
  actor: Actor,
  query: QueueQuery,
  after: z.infer<typeof place> | undefined,
  { search, common }: { readonly search: Search; readonly common: readonly boolean[] },
): { readonly where: readonly string[]; readonly parameters: readonly Parameter[] } {
  const parameters: Parameter[] = [];
  const given = (value: Parameter): string => `$${parameters.push(value)}`;
  const where = ['true'];
  if (query.state === 'open') {
    // The words of the index, so that it is used.
    where.push(`r.state not in ('closed', 'withdrawn')`);
  } else if (query.state !== 'any') where.push(`r.state = ${given(query.state)}`);
  if (query.agency !== undefined) where.push(`r.agency = ${given(query.agency)}`);
  if (query.outcome !== undefined) where.push(`r.outcome = ${given(query.outcome)}`);
  if (query.channel !== undefined) where.push(`r.channel = ${given(query.channel)}`);
  if (query.act !== undefined) where.push(`${given(query.act)} = any(r.acts)`);
  if (query.search !== undefined && query.search !== '') {
    where.push(...searched(search, common, given));
  }
  if (query.recorded === 'by-me') where.push(`r.recorded_by = ${given(actor.account)}`);
  if (query.held === 'by-me') {
    where.push(`r.claimed_by = ${given(actor.account)} and r.claim_until > ${given(desk.now())}`);
  }
  if (query.held === 'by-nobody') {
    where.push(`(r.claimed_by is null or r.claim_until <= ${given(desk.now())})`);
  }
  if (after) {
    const [risk, due, received, id] = after;
    where.push(
      `(r.risk, ${DUE}, r.received_at, r.id) >
       (${given(risk)}::smallint, coalesce(${given(due)}::timestamptz, 'infinity'), ${given(received)}::timestamptz, ${given(id)}::uuid)`,
    );
  }
  return { where, parameters };
}

/** As the indexes of the queue's order have it, word for word. */
const DUE = `coalesce(r.due_at, 'infinity'::timestamptz)`;

function rowOf(row: Row, now: Date): QueueRow {
  const { claimed_by, claim_until, holder } = row;
  const held = claimed_by !== null && claim_until !== null && claim_until > now;
  return {
    id: row.id,
    number: row.number,
    agency: row.agency,
    state: row.state,
    risk: row.risk,
    channel: row.channel,
    acts: row.acts,
    outcome: row.outcome,
    receivedAt: row.received_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    claim: held ? { by: claimed_by, name: holder ?? '', until: claim_until.toISOString() } : null,
    events: row.events,
    failedSends: row.failed_sends,
  };
}

function tokenOf({ risk, due_at, received_at, id }: Row): string {
  const at = [risk, due_at?.toISOString() ?? null, received_at.toISOString(), id];
  return Buffer.from(JSON.stringify(at)).toString('base64url');
}

function placeOf(token: string): z.infer<typeof place> | null {
  try {
    return place.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch {
    return null;
  }
}
