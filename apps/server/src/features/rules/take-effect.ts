/**
 * A law that two people approved comes into force on its day: by the program, in whichever server looks first, once.
 * Then this process works by it, and the others are told; what they are not told they see for themselves.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import type { Transaction } from '../../db/database.ts';
import { hashInForce } from '../../law/rules-in-force.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Desk } from '../requests/desk.ts';
import { ONE_LAW_AT_A_TIME } from './decide-law.ts';
import { appendRuleEvent, ruleEventsOf } from './rule-event-store.ts';

/** Gives whether another law is in force now. */
export async function takeEffect(desk: Desk): Promise<boolean> {
  const took = await desk.database.asSystem((transaction) => takeOne(transaction, desk));
  if (!took) return false;
  await desk.rules.inForce.follow();
  desk.rules.changed();
  return true;
}

interface Due {
  readonly id: string;
  readonly hash: string;
  readonly against: string;
}

async function takeOne(transaction: Transaction, desk: Desk): Promise<boolean> {
  const today = dateAt(desk.now().getTime(), desk.clocks.zone);
  const due = `from law_change where state = 'approved' and (effective_on is null or effective_on <= $1)`;
  // Looked at first without a lock: there is hardly ever one.
  if ((await transaction.query(`select ${due}`, [today])).length === 0) return false;
  await transaction.query(ONE_LAW_AT_A_TIME);
  const [change] = await transaction.query<Due>(`select id, hash, against ${due} for update`, [
    today,
  ]);
  if (!change) return false;
  const { id, hash, against } = change;
  const inForce = (await hashInForce(transaction)) ?? desk.law.hash;
  // Approved against a law that is not in force any more: it waits until somebody withdraws it.
  if (inForce !== against) return false;
  await transaction.query(
    `insert into law_version (hash, pack, engine, compiled, sources, since)
     select hash, pack, engine, compiled, sources, $2 from law_change where id = $1
     on conflict (hash) do update set sources = coalesce(law_version.sources, excluded.sources)`,
    [id, desk.now()],
  );
  await transaction.query(`update law_change set state = 'superseded' where state = 'in-force'`);
  await transaction.query(
    `update law_change set state = 'in-force', effective_at = $2 where id = $1`,
    [id, desk.now()],
  );
  await appendRuleEvent(transaction, desk, {
    subject: id,
    after: (await ruleEventsOf(transaction, id)).length,
    by: null,
    command: uuidFrom(desk.random(16)),
    event: { type: 'law-took-effect', version: 1, facts: { hash, instead: against } },
  });
  return true;
}
