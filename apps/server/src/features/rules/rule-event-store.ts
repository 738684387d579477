/** Events of a change in and out of the database, each with its place in the log's queue in one transaction. */
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import type { Desk } from '../requests/desk.ts';
import { ruleEvent, type RuleEvent } from './rule-event.ts';

export interface PlacedRuleEvent {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly name: string | null;
  readonly command: string;
  readonly event: RuleEvent;
}

/** As screens show it. */
export const shownRuleEvent = z.strictObject({
  seq: z.int(),
  at: z.iso.datetime(),
  by: z.uuid().nullable(),
  name: z.string().nullable(),
  event: ruleEvent,
});

interface Row {
  readonly seq: number;
  readonly type: string;
  readonly version: number;
  readonly at: Date;
  readonly by: string | null;
  readonly name: string | null;
  readonly command: string;
  readonly facts: unknown;
}

export async function ruleEventsOf(
  transaction: Transaction,
  subject: string,
): Promise<readonly PlacedRuleEvent[]> {
  const rows = await transaction.query<Row>(
    `select seq, type, version, at, by, desk_name(by) as name, command, facts from rule_event
     where subject = $1 order by seq`,
    [subject],
  );
  return rows.map(({ seq, type, version, at, by, name, command, facts }) => ({
    seq,
    at: at.toISOString(),
    by,
    name,
    command,
    event: ruleEvent.parse({ type, version, facts }),
  }));
}

export function shown({
  seq,
  at,
  by,
  name,
  event,
}: PlacedRuleEvent): z.infer<typeof shownRuleEvent> {
  return { seq, at, by, name, event };
}

export interface NewRuleEvent {
  readonly subject: string;
  readonly after: number;
  readonly by: string | null;
  readonly command: string;
  readonly event: RuleEvent;
}

const SALT = 32;

export async function appendRuleEvent(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { subject, after, by, command, event }: NewRuleEvent,
): Promise<void> {
  const at = desk.now();
  const seq = after + 1;
  const salt = desk.random(SALT);
  const facts = JSON.parse(JSON.stringify(event.facts)) as Json;
  await transaction.query(
    `insert into rule_event (subject, seq, type, version, at, by, command, facts, salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [subject, seq, event.type, event.version, at, by, command, JSON.stringify(facts), salt],
  );
  const content = canonicalJson({
    rules: subject,
    seq,
    at: at.toISOString(),
    by,
    type: event.type,
    version: event.version,
    facts,
  });
  await logLeaf(transaction, subject, { salt, content }, seq);
}
