/**
 * Who read what is sealed of which request, and when: written in the transaction that reads it, so that nothing is
 * read without it. It holds no content. Auditors see all of it, a privacy officer what was read of their agency.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Parameter, Transaction } from '../../db/database.ts';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { StoredRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';

/** What of a request was read. */
export const READ_PARTS = ['case', 'letter', 'paper', 'export', 'duty', 'defence'] as const;
export type ReadPart = (typeof READ_PARTS)[number];

export async function logRead(
  transaction: Transaction,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  {
    id,
    number,
    agency,
    recordedBy,
  }: Pick<StoredRequest, 'id' | 'number' | 'agency' | 'recordedBy'>,
  what: ReadPart,
): Promise<void> {
  const own = recordedBy === actor.account;
  const reaches = may(actor.memberships, 'request:read', { agency, own });
  await transaction.query(
    `insert into request_read (request, number, agency, account, at, what, opened)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, number, agency, actor.account, desk.now(), what, what !== 'defence' && !reaches],
  );
}

export const readsQuery = z.strictObject({
  agency: z.string().max(40).optional(),
  /** A request’s number. */
  number: z.string().max(20).optional(),
  account: z.uuid().optional(),
  /** Only what was read through a break-glass opening. */
  opened: z.enum(['only', 'any']).default('any'),
  before: z.coerce.number().int().positive().optional(),
  most: z.coerce.number().int().min(1).max(200).default(100),
});

export const readsPage = z
  .strictObject({
    reads: z.array(
      z.strictObject({
        id: z.int(),
        number: z.string(),
        agency: z.string(),
        account: z.uuid(),
        name: z.string(),
        at: z.iso.datetime(),
        what: z.enum(READ_PARTS),
        opened: z.boolean(),
      }),
    ),
    /** Give it as `before` for what is older; null at the end. */
    next: z.int().nullable(),
  })
  .meta({ id: 'reads-page' });
export type ReadsPage = z.infer<typeof readsPage>;

interface ReadRow {
  readonly id: number;
  readonly number: string;
  readonly agency: string;
  readonly account: string;
  readonly name: string | null;
  readonly at: Date;
  readonly what: ReadPart;
  readonly opened: boolean;
}

/** Newest first. Whoever may see none gets an empty page: that somebody read is told to nobody else. */
export async function listReads(
  desk: Desk,
  actor: Actor,
  { agency, number, account, opened, before, most }: z.infer<typeof readsQuery>,
): Promise<Result<ReadsPage, Refusal>> {
  const parameters: Parameter[] = [];
  const where = ['true'];
  const only = (sql: string, value: Parameter | undefined): void => {
    if (value !== undefined) where.push(`${sql} $${parameters.push(value)}`);
  };
  only('agency =', agency);
  only('number =', number);
  only('account =', account);
  only('id <', before);
  if (opened === 'only') where.push('opened');
  return desk.database.as(actor.account, async (transaction) => {
    const rows = await transaction.query<ReadRow>(
      `select id, number, agency, account, desk_name(account) as name, at, what, opened
       from request_read where ${where.join(' and ')} order by id desc limit ${most + 1}`,
      parameters,
    );
    const page = rows.slice(0, most);
    return done({
      reads: page.map((row) => ({
        ...row,
        name: row.name ?? '',
        at: row.at.toISOString(),
      })),
      next: rows.length > most ? (page.at(-1)?.id ?? null) : null,
    });
  });
}
