/** Records of separation duties for whoever may see them: what is due soonest first, and counts for each agency. */
import { due as dueSchema } from '@threshold/calendar/proof';
import { z } from 'zod';
import type { Parameter } from '../../db/database.ts';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { DUTY_KINDS, DUTY_STATES } from './duty-kind.ts';

export const DUTY_PAGE = 50;

export const dutiesQuery = z.strictObject({
  agency: z.string().max(40).optional(),
  kind: z.enum(DUTY_KINDS).optional(),
  state: z
    .enum([...DUTY_STATES, 'unfinished', 'overdue', 'unrecorded', 'any'])
    .default('unfinished'),
  page: z.coerce.number().int().min(1).max(2000).default(1),
});

export const shownNormBrief = z
  .strictObject({
    id: z.string(),
    summary: z.string(),
    cite: z.array(z.string()),
    verified: z.boolean(),
  })
  .meta({ id: 'duty-norm' });
export type ShownNormBrief = z.infer<typeof shownNormBrief>;

const dutyRow = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    agency: z.string(),
    kind: z.enum(DUTY_KINDS),
    state: z.enum(DUTY_STATES),
    over: z.boolean(),
    norm: shownNormBrief.nullable(),
    dueAt: z.iso.datetime().nullable(),
    due: dueSchema.nullable(),
    recordedAt: z.iso.datetime(),
    recordedBy: z.string().nullable().meta({ description: 'Null: the program, for a law.' }),
  })
  .meta({ id: 'duty-row' });

export const dutiesPage = z
  .strictObject({
    rows: z.array(dutyRow),
    total: z.int(),
    pageSize: z.int(),
    /** Of what is not over and may be seen, whatever is chosen above. */
    agencies: z.array(
      z.strictObject({
        agency: z.string(),
        title: z.string(),
        overdue: z.int(),
        unrecorded: z
          .int()
          .meta({ description: 'Due before the desk knew of them, and nothing recorded since.' }),
        soon: z.int().meta({ description: 'Due within thirty days.' }),
        later: z.int(),
        undated: z.int(),
        waiting: z.int().meta({ description: 'For the privacy officer; counted above too.' }),
      }),
    ),
  })
  .meta({ id: 'duties-page' });
export type DutiesPage = z.infer<typeof dutiesPage>;

/**
 * Due before this desk opened it by itself: nobody here let the day pass, and nobody knows yet whether it was done.
 * That is said, and not called late.
 */
const UNRECORDED = 'recorded_by is null and due_at <= recorded_at';
const LATE = `(due_at <= $1 and not (${UNRECORDED}))`;

type DutyRow = DutiesPage['rows'][number];
interface Row extends Omit<DutyRow, 'norm' | 'dueAt' | 'recordedAt' | 'recordedBy'> {
  readonly norm: string | null;
  readonly due_at: Date | null;
  readonly recorded_at: Date;
  readonly name: string | null;
  readonly total: number;
}

export function listDuties(
  desk: Desk,
  actor: Actor,
  { agency, kind, state, page }: z.infer<typeof dutiesQuery>,
): Promise<Result<DutiesPage, Refusal>> {
  const now = desk.now();
  const parameters: Parameter[] = [now];
  // $1 is the time, whether it is asked for or not.
  const where = ['$1::timestamptz is not null'];
  const only = (sql: string, value: Parameter | undefined): void => {
    if (value !== undefined) where.push(`${sql} $${parameters.push(value)}`);
  };
  only('agency =', agency);
  only('kind =', kind);
  switch (state) {
    case 'any':
      break;
    case 'unfinished':
      where.push('not over');
      break;
    case 'overdue':
      where.push('not over', LATE);
      break;
    case 'unrecorded':
      where.push('not over', UNRECORDED);
      break;
    default:
      only('state =', state);
  }
  return desk.database.as(actor.account, async (transaction) => {
    const rows = await transaction.query<Row>(
      `select id, number, agency, kind, state, over, norm, due_at, due, recorded_at,
         desk_name(recorded_by) as name, count(*) over () as total
       from duty_record where ${where.join(' and ')}
       order by over, coalesce(due_at, 'infinity'::timestamptz), recorded_at desc, id
       limit ${DUTY_PAGE} offset ${(page - 1) * DUTY_PAGE}`,
      parameters,
    );
    const agencies = await transaction.query<DutiesPage['agencies'][number]>(
      `select a.id as agency, a.title,
         count(*) filter (where ${LATE})::int as overdue,
         count(*) filter (where ${UNRECORDED})::int as unrecorded,
         count(*) filter (where due_at > $1 and due_at <= $1::timestamptz + interval '30 days')::int as soon,
         count(*) filter (where due_at > $1::timestamptz + interval '30 days')::int as later,
         count(*) filter (where due_at is null)::int as undated,
         count(*) filter (where state = 'waiting')::int as waiting
       from duty_record r join agency a on a.id = r.agency where not over
       group by a.id, a.title order by a.title`,
      [now],
    );
    return done({
      rows: rows.map(({ total: _, norm, due_at, recorded_at, name, ...row }) => ({
        ...row,
        norm: norm === null ? null : briefNorm(desk, norm),
        dueAt: due_at?.toISOString() ?? null,
        recordedAt: recorded_at.toISOString(),
        recordedBy: name,
      })),
      total: rows[0]?.total ?? 0,
      pageSize: DUTY_PAGE,
      agencies: [...agencies],
    });
  });
}

/** As the law in force has it; its id alone where that has it no more. */
export function briefNorm({ law }: Pick<Desk, 'law'>, id: string): ShownNormBrief {
  const norm = law.norm(id);
  return {
    id,
    summary: norm?.summary ?? id,
    cite: norm?.cite.map(({ ref }) => ref) ?? [],
    verified: norm?.verified ?? false,
  };
}
