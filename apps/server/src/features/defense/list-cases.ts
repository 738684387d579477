/**
 * Cases of an office, the most urgent first and then what is due soonest; what is late or due soon by its day alone. No name stands in the list: a screen left open says nothing
 * about anybody. Found by name all the same, through blinded words.
 */
import { due as dueSchema } from '@threshold/calendar/proof';
import { z } from 'zod';
import type { Parameter, Transaction } from '../../db/database.ts';
import { done, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { CASE_CLOCKS, ERASURE_OUTCOME, OUTCOMES, tier } from './case-event.ts';
import { CASE_STATES } from './case-state.ts';
import { namedIn } from './conflict-check.ts';
import { positionsOf, POSITION_DEPENDS } from './waiting-position.ts';
import type { Tier } from './urgency.ts';

export const CASE_PAGE = 50;

export const casesQuery = z.strictObject({
  agency: z.string().max(40).optional(),
  state: z.enum([...CASE_STATES, 'open', 'overdue', 'soon', 'any']).default('open'),
  tier: z.coerce.number().pipe(tier).optional(),
  provider: z.string().max(60).optional(),
  search: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(2000).default(1),
});

export const caseRow = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    agency: z.string(),
    state: z.enum(CASE_STATES),
    tier,
    tierSet: z.boolean().meta({ description: 'A person set the tier.' }),
    provider: z.string().nullable(),
    outcome: z.enum([...OUTCOMES, ERASURE_OUTCOME]).nullable(),
    dueAt: z.iso.datetime().nullable(),
    due: dueSchema.nullable(),
    dueOf: z.enum(CASE_CLOCKS).nullable().meta({ description: 'Which clock that is of.' }),
    receivedAt: z.iso.datetime(),
    erasureOn: z.iso.date().nullable(),
    /** Null where it waits for no provider. */
    position: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  })
  .meta({ id: 'case-row' });

export const casesPage = z
  .strictObject({
    rows: z.array(caseRow),
    total: z.int(),
    pageSize: z.int(),
    /** Offices whose cases this person sees. */
    agencies: z.array(z.strictObject({ agency: z.string(), title: z.string() })),
    /** Whatever is chosen above. */
    counts: z.strictObject({
      checking: z.int(),
      waiting: z.int(),
      offered: z.int(),
      placed: z.int(),
      overdue: z.int(),
      soon: z.int().meta({ description: 'Due within seven days.' }),
    }),
    dependsOn: z.array(z.enum(POSITION_DEPENDS)),
  })
  .meta({ id: 'cases-page' });
type CasesPage = z.infer<typeof casesPage>;

/** How long before a clock ends the list warns of it. */
const SOON = `interval '7 days'`;

/** $1 is the day where the city is. */
export const TIER_NOW = `coalesce(c.tier_set, (
  select (t->>'tier')::smallint from jsonb_array_elements(c.tiers) t
  where t->>'on' <= $1 order by t->>'on' desc limit 1
), (c.tiers->0->>'tier')::smallint)`;

interface Row {
  readonly id: string;
  readonly number: string;
  readonly agency: string;
  readonly state: CasesPage['rows'][number]['state'];
  readonly tier: Tier;
  readonly tier_set: number | null;
  readonly provider: string | null;
  readonly outcome: CasesPage['rows'][number]['outcome'];
  readonly due_at: Date | null;
  readonly due_kind: CasesPage['rows'][number]['dueOf'];
  readonly due: CasesPage['rows'][number]['due'];
  readonly received_at: Date;
  readonly erasure_on: string | null;
  readonly total: number;
}

export function listCases(
  desk: Desk,
  actor: Actor,
  { agency, state, tier: only, provider, search, page }: z.infer<typeof casesQuery>,
): Promise<Result<CasesPage, Refusal>> {
  const today = todayAt(desk);
  return desk.database.as(actor.account, async (transaction) => {
    const agencies = await transaction.query<CasesPage['agencies'][number]>(
      `select id as agency, title from agency
       where id in (select desk_agencies('defence:read')) order by title`,
    );
    const parameters: Parameter[] = [today, desk.now()];
    // Both are given, whether they are asked for or not.
    const where = ['$1::text is not null', '$2::timestamptz is not null'];
    const add = (sql: string, value: Parameter | undefined): void => {
      if (value !== undefined) where.push(`${sql} $${parameters.push(value)}`);
    };
    add('c.agency =', agency);
    add('c.provider =', provider);
    add(`${TIER_NOW} =`, only);
    switch (state) {
      case 'any':
        break;
      case 'open':
        where.push(`c.state <> 'ended'`);
        break;
      case 'overdue':
        where.push(`c.state <> 'ended' and c.due_at <= $2`);
        break;
      case 'soon':
        where.push(
          `c.state <> 'ended' and c.due_at > $2 and c.due_at <= $2::timestamptz + ${SOON}`,
        );
        break;
      default:
        add('c.state =', state);
    }
    if (search !== undefined && search !== '') {
      const among = agencies.map((each) => each.agency);
      where.push(
        `c.id = any($${parameters.push(await namedIn(transaction, desk, among, search))}::uuid[])`,
      );
    }
    const rows = await transaction.query<Row>(
      `select c.id, c.number, c.agency, c.state, ${TIER_NOW}::int as tier, c.tier_set, case when c.provider is null then null else (
           select e.facts->>'name' from case_event e where e.record = c.id and e.type = 'offer-made'
           order by e.seq desc limit 1
         ) end as provider, c.outcome, c.due_at, c.due, c.due_kind, c.received_at, c.erasure_on::text, count(*) over () as total
       from defense_case c where ${where.join(' and ')}
       order by c.state = 'ended', ${state === 'overdue' || state === 'soon' ? '' : `${TIER_NOW},`} coalesce(c.due_at, 'infinity'::timestamptz), c.received_at, c.id
       limit ${CASE_PAGE} offset ${(page - 1) * CASE_PAGE}`,
      parameters,
    );
    const [counts] = await transaction.query<CasesPage['counts']>(
      `select count(*) filter (where state = 'checking')::int as checking,
         count(*) filter (where state = 'waiting')::int as waiting,
         count(*) filter (where state = 'offered')::int as offered,
         count(*) filter (where state = 'placed')::int as placed,
         count(*) filter (where due_at <= $1)::int as overdue,
         count(*) filter (where due_at > $1 and due_at <= $1::timestamptz + ${SOON})::int as soon
       from defense_case where state <> 'ended' and ($2::text is null or agency = $2)`,
      [desk.now(), agency ?? null],
    );
    const positions = new Map<string, { readonly from: number; readonly to: number }>();
    for (const office of new Set(rows.map((row) => row.agency))) {
      for (const { id, from, to } of positionsOf(await waitingIn(transaction, office, today))) {
        positions.set(id, { from, to });
      }
    }
    return done({
      rows: rows.map(
        ({ total: _, tier_set, due_at, due_kind, received_at, erasure_on, ...row }) => ({
          ...row,
          dueOf: due_kind,
          tierSet: tier_set !== null,
          dueAt: due_at?.toISOString() ?? null,
          receivedAt: received_at.toISOString(),
          erasureOn: erasure_on,
          position: positions.get(row.id) ?? null,
        }),
      ),
      total: rows[0]?.total ?? 0,
      pageSize: CASE_PAGE,
      agencies: [...agencies],
      counts: counts ?? { soon: 0, checking: 0, waiting: 0, offered: 0, placed: 0, overdue: 0 },
      dependsOn: [...POSITION_DEPENDS],
    });
  });
}

/** Everybody of an office who waits for a provider, looked at or not. */
export async function waitingIn(
  transaction: Transaction,
  agency: string,
  today: string,
): Promise<Parameters<typeof positionsOf>[0]> {
  const rows = await transaction.query<{ id: string; tier: Tier; received_at: Date }>(
    `select c.id, ${TIER_NOW}::int as tier, c.received_at from defense_case c
     where c.agency = $2 and c.state in ('checking', 'waiting')`,
    [today, agency],
  );
  return rows.map(({ id, tier: now, received_at }) => ({
    id,
    tier: now,
    receivedAt: received_at.toISOString(),
  }));
}
