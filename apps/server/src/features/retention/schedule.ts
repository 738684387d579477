/** How long an agency keeps each class of record, each period with the authority that sets it. */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { RECORD_CLASSES } from './record-class.ts';
import { logRetention } from './retention-entry.ts';

export const agencyQuery = z.strictObject({ agency: z.string().max(40) });

export const setRuleBody = z.strictObject({
  agency: z.string().max(40),
  class: z.enum(RECORD_CLASSES),
  months: z.int().min(1).max(1200),
  /** The records schedule, statute or order, as one would cite it. */
  authority: z.string().trim().min(1).max(300),
});

export const schedule = z.object({
  agency: z.string(),
  rules: z.array(
    z.object({ class: z.enum(RECORD_CLASSES), months: z.int(), authority: z.string() }),
  ),
  /** Classes with no period: nothing of them is ever purged. */
  without: z.array(z.enum(RECORD_CLASSES)),
});
export type Schedule = z.infer<typeof schedule>;

export const NOT_RECORDS = {
  code: 'not-allowed',
  what: 'manage the records of this agency',
} as const;

export function mayManage(actor: Actor, agency: string): boolean {
  return may(actor.memberships, 'records:manage', { agency, own: false });
}

export async function showSchedule(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<Schedule, Refusal>> {
  if (!mayManage(actor, agency)) return refused(NOT_RECORDS);
  const rules = await desk.database.asSystem((transaction) =>
    transaction.query<Schedule['rules'][number]>(
      'select class, months, authority from retention_rule where agency = $1 order by class',
      [agency],
    ),
  );
  const set = new Set(rules.map((rule) => rule.class));
  return done({
    agency,
    rules: [...rules],
    without: RECORD_CLASSES.filter((each) => !set.has(each)),
  });
}

export async function setRule(
  desk: Desk,
  actor: Actor,
  body: z.infer<typeof setRuleBody>,
): Promise<Result<Schedule, Refusal>> {
  const { agency, months, authority } = body;
  if (!mayManage(actor, agency)) return refused(NOT_RECORDS);
  await desk.database.asSystem(async (transaction) => {
    await transaction.query(
      `insert into retention_rule (agency, class, months, authority) values ($1, $2, $3, $4)
       on conflict (agency, class) do update set months = $3, authority = $4`,
      [agency, body.class, months, authority],
    );
    await logRetention(transaction, desk, {
      id: uuidFrom(desk.random(16)),
      kind: 'rule-set',
      account: actor.account,
      agency,
      facts: { class: body.class, months, authority },
    });
  });
  return showSchedule(desk, actor, { agency });
}
