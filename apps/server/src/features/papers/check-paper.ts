/**
 * A person holds what was read beside the paper: each fact as it was read, otherwise, or not to be told from it. Only
 * what was held counts further; a judge's or a court's signature only where they say that they saw it. Counsel may then
 * take such facts into the situation, and the suggestion is made anew. One transaction, one verb each.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from '../requests/change-request.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { suggest } from '../requests/suggest.ts';
import { lastCheckOf, lastReadingOf, openReading } from './kept-reading.ts';
import { accepts, isCourtSignature, offersOf } from './paper-offers.ts';

export const checkPaperBody = z.strictObject({
  ...commandFields,
  file: z.int().positive(),
  /** The event of the reading that was looked at. */
  of: z.int().positive(),
  /** That the signature was seen on the paper itself. */
  looked: z.boolean().default(false),
  checked: z
    .array(
      z.strictObject({
        fact: z.string().max(80),
        /** Null: the paper does not tell. */
        value: z.union([z.string().max(200), z.boolean()]).nullable(),
      }),
    )
    .min(1)
    .max(60),
});

export function checkPaper(
  desk: Desk,
  actor: Actor,
  id: string,
  { file, of, looked, checked, ...command }: z.infer<typeof checkPaperBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'paper-checked', command, async (stored, transaction) => {
    const last = lastReadingOf(stored.events, file);
    if (!last || last.seq !== of || 'problem' in last.read) {
      return refused({ code: 'paper-not-read' });
    }
    const reading = await openReading(transaction, stored, last.read);
    if (!reading) return refused({ code: 'no-such-paper' });
    const { stack } = desk.law.rules.law;
    const offers = new Map(offersOf(reading, stack).map((each) => [each.fact, each]));
    const unknown = checked.filter(({ fact, value }) => {
      const type = stack.facts.get(fact)?.value;
      return !offers.has(fact) || !type || (value !== null && !accepts(type, value));
    });
    if (unknown.length > 0) {
      return refused({ code: 'not-on-paper', facts: unknown.map(({ fact }) => fact) });
    }
    if (!looked && checked.some(({ fact, value }) => isCourtSignature(fact, value))) {
      return refused({ code: 'signature-not-seen' });
    }
    // What was confirmed before and is not named now stays as it was.
    const before = lastCheckOf(stored.events, of)?.facts.checked ?? [];
    const now = checked.flatMap(({ fact, value }) => {
      const offer = offers.get(fact);
      return offer ? [{ fact, read: offer.value, value }] : [];
    });
    const kept = before.filter(({ fact }) => !now.some((each) => each.fact === fact));
    return done([
      {
        type: 'paper-checked',
        version: 1,
        facts: { file, of, looked, checked: [...kept, ...now] },
        sealed: {},
      },
    ]);
  });
}

export const takeFactsBody = z.strictObject({
  ...commandFields,
  file: z.int().positive(),
  facts: z.array(z.string().max(80)).min(1).max(60),
});

/** For whoever works on the request: the situation changes, and with it what the law suggests. */
export function takePaperFacts(
  desk: Desk,
  actor: Actor,
  id: string,
  { file, facts, ...command }: z.infer<typeof takeFactsBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'facts-added', command, (stored) => {
    const { state, events, agency, recordedBy } = stored;
    const own = recordedBy === actor.account;
    if (!may(actor.memberships, 'request:work', { agency, own })) {
      return refused({ code: 'not-allowed', what: 'work on this request' });
    }
    const last = lastReadingOf(events, file);
    if (!last || 'problem' in last.read) return refused({ code: 'paper-not-read' });
    const check = lastCheckOf(events, last.seq);
    const held = new Map(check?.facts.checked.map(({ fact, value }) => [fact, value]));
    const missing = facts.filter((fact) => (held.get(fact) ?? null) === null);
    if (!check || missing.length > 0) {
      return refused({ code: 'paper-not-checked', facts: check ? missing : facts });
    }
    const situation = Object.fromEntries(
      facts.flatMap((fact) => {
        const value = held.get(fact) ?? null;
        return value === null ? [] : [[fact, value]];
      }),
    );
    const [first] = events;
    const named = first?.event.type === 'request-recorded' ? first.event.facts.acts : [];
    const read = desk.law.read(named, { ...state.situation, ...situation });
    if (!read.ok) return refused(read.refusal);
    const suggested = suggest(desk, read.value, state.receivedAt);
    if (!suggested.ok) return suggested;
    return done([
      {
        type: 'facts-added',
        version: 2,
        facts: { situation, paper: file, checked: check.seq },
        sealed: {},
      },
      suggested.value.suggestion,
      suggested.value.clocks,
    ]);
  });
}
