/** Who can work on requests of an agency: for handing over. Nobody where the one who asks may not read them. */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

const colleague = z
  .strictObject({ account: z.uuid(), name: z.string() })
  .readonly()
  .meta({ id: 'colleague' });
export type Colleague = z.infer<typeof colleague>;

export const colleaguesQuery = z.strictObject({ agency: z.string().max(40) });
export const colleaguesOutput = z.strictObject({ colleagues: z.array(colleague).readonly() });

export function listColleagues(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof colleaguesQuery>,
): Promise<Result<z.infer<typeof colleaguesOutput>, Refusal>> {
  return desk.database.as(actor.account, async (transaction) =>
    done({ colleagues: await colleaguesOf(transaction, agency) }),
  );
}

export function colleaguesOf(
  transaction: Transaction,
  agency: string,
): Promise<readonly Colleague[]> {
  return transaction.query<Colleague>(
    'select account, name from desk_colleagues($1) order by name',
    [agency],
  );
}
