/** Saved plans of an office, the newest first. Whether one is still of today is said on its page. */
import { POLICIES } from '@threshold/allocation/policy';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { NOT_CASES } from '../defense/change-case.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { loadPlan, PLAN_STATES } from './plan-store.ts';

export const plansQuery = z.strictObject({
  agency: z.string().max(40),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

export const planRow = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    savedBy: z.string(),
    savedAt: z.iso.datetime(),
    state: z.enum(PLAN_STATES),
    day: z.iso.date(),
    main: z.enum(POLICIES),
    /** How many times counts of it left. */
    exported: z.int(),
  })
  .meta({ id: 'plan-row' });

export const PLAN_PAGE = 20;
export const planList = z
  .strictObject({ plans: z.array(planRow), total: z.int(), pageSize: z.int() })
  .meta({ id: 'plan-list' });
type PlanList = z.infer<typeof planList>;

export function listPlans(
  desk: Desk,
  actor: Actor,
  { agency, page }: z.infer<typeof plansQuery>,
): Promise<Result<PlanList, Refusal>> {
  return desk.database.as<PlanList, Refusal>(actor.account, async (transaction) => {
    if (!may(actor.memberships, 'defence:read', { agency, own: false })) return refused(NOT_CASES);
    const rows = await transaction.query<{ id: string; name: string | null; total: number }>(
      `select p.id, desk_name(p.saved_by) as name, (count(*) over ())::int as total from allocation_plan p
       where p.agency = $1 order by p.saved_at desc, p.id limit ${PLAN_PAGE} offset ${(page - 1) * PLAN_PAGE}`,
      [agency],
    );
    const plans: PlanList['plans'] = [];
    for (const { id, name } of rows) {
      const stored = await loadPlan(transaction, desk, id);
      if (!stored) continue;
      const { facts, sealed } = stored.saved;
      plans.push({
        id,
        title: sealed.title ?? '',
        savedBy: name ?? '',
        savedAt: stored.savedAt.toISOString(),
        state: stored.state,
        day: facts.day,
        main: facts.main,
        exported: stored.events.filter(({ event }) => event.type === 'plan-exported').length,
      });
    }
    return done({ plans, total: rows[0]?.total ?? 0, pageSize: PLAN_PAGE });
  });
}
