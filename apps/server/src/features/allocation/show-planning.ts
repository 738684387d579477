/** What a plan can be made of today, for whoever plans: cases by number, providers with what they told, and who cannot be planned with yet. */
import { KNOWN } from '@threshold/allocation/desk-office';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { NOT_CASES } from '../defense/change-case.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { planProvider } from './plan-event.ts';
import { factsOf, logPlanReads, planningState } from './planning-state.ts';

export const planningQuery = z.strictObject({ agency: z.string().max(40) });

const known = z.enum(KNOWN);
/** Of a case what decides a plan, and no name. */
export const planCase = z
  .strictObject({
    number: z.string(),
    received: z.iso.date(),
    detained: known,
    bond: known,
    order: known,
    child: known,
    hearing: z.string().meta({ description: 'A day, none or not-known.' }),
    language: z.string(),
    need: z.string(),
    place: z.string().nullable(),
  })
  .meta({ id: 'plan-case' });

export const planning = z
  .strictObject({
    day: z.iso.date(),
    /** By number; `id` is the case’s address. */
    cases: z.array(z.strictObject({ id: z.uuid(), facts: planCase })),
    providers: z.array(planProvider),
    inputs: z.string().meta({ description: 'SHA-256 of what the plan is made of.' }),
    /** Not planned with: somebody has to look at a possible conflict first. */
    checking: z.int(),
    /** Not planned with: their key is not here. */
    closed: z.int(),
  })
  .meta({ id: 'planning' });
export type Planning = z.infer<typeof planning>;

export function showPlanning(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof planningQuery>,
): Promise<Result<Planning, Refusal>> {
  return desk.database.as<Planning, Refusal>(actor.account, async (transaction) => {
    if (!may(actor.memberships, 'defence:work', { agency, own: false })) return refused(NOT_CASES);
    const state = await planningState(transaction, desk, agency);
    await logPlanReads(transaction, desk, actor, { agency, cases: state.cases });
    const [waits] = await transaction.query<{ checking: number }>(
      `select count(*)::int as checking from defense_case where agency = $1 and state = 'checking'`,
      [agency],
    );
    const { day, cases, providers, inputs, closed } = state;
    return done({
      day,
      inputs,
      closed,
      checking: waits?.checking ?? 0,
      providers: [...providers],
      cases: cases.map((one) => ({ id: one.id, facts: factsOf(one) })),
    });
  });
}
