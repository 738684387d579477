/**
 * What the law suggests for facts that nobody has recorded, and what would settle most of what is open: for the form
 * that becomes a request. Nothing of it is kept.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import { entryTitle, entryWords } from '@threshold/rules/explain/fact-words';
import type { Fact } from '@threshold/rules/language/model';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import { OUTCOMES, situationFacts } from './request-event.ts';

export const tryBody = z.strictObject({
  agency: z.string().max(40),
  acts: z.array(z.string().max(80)).max(20).default([]),
  situation: situationFacts,
});

const ANSWER_KIND = z.enum(['yes-no', 'choice', 'number', 'date', 'other']);

export const tried = z
  .strictObject({
    acts: z.array(
      z.strictObject({
        act: z.string(),
        title: z.string(),
        outcome: z.enum(OUTCOMES),
        say: z.string(),
        safe: z.string().optional(),
        decider: z.string(),
        open: z.array(z.string()),
      }),
    ),
    impossible: z.array(z.string()),
    next: z
      .strictObject({
        fact: z.string(),
        text: z.string(),
        help: z.string().optional(),
        look: z.string(),
        kind: ANSWER_KIND,
        answers: z.array(z.strictObject({ value: z.string(), label: z.string() })),
      })
      .nullable(),
    said: z.array(z.strictObject({ fact: z.string(), title: z.string(), words: z.string() })),
  })
  .meta({ id: 'tried-situation' });

export function trySituation(
  desk: Desk,
  actor: Actor,
  { agency, acts, situation }: z.infer<typeof tryBody>,
): Promise<Result<z.infer<typeof tried>, Refusal>> {
  return Promise.resolve(tryNow(desk, actor, agency, acts, situation));
}

function tryNow(
  desk: Desk,
  actor: Actor,
  agency: string,
  acts: readonly string[],
  facts: z.infer<typeof situationFacts>,
): Result<z.infer<typeof tried>, Refusal> {
  if (!may(actor.memberships, 'request:record', { agency, own: true })) {
    return refused({ code: 'not-allowed', what: 'record requests for this agency' });
  }
  const situation = desk.law.read(acts, facts);
  if (!situation.ok) return situation;
  const { rules } = desk.law;
  const { stack } = rules.law;
  const today = dateAt(desk.now().getTime(), desk.clocks.zone);
  const decision = rules.decide({ ...situation.value, knownOn: today }, { today, ask: true });
  const { next } = decision;
  return done({
    acts: decision.determinations.map(({ act, title, outcome, say, safe, decider, open }) => ({
      act,
      title,
      outcome,
      say,
      ...(safe === undefined ? {} : { safe }),
      decider: decider.title,
      open: [...open],
    })),
    impossible: decision.impossible.map(({ why }) => why),
    next: next && {
      fact: next.fact,
      text: next.text,
      ...(next.help === undefined ? {} : { help: next.help }),
      look: next.look,
      kind: kindOf(stack.facts.get(next.fact)),
      answers: next.answers.map(({ value, label }) => ({ value, label })),
    },
    said: Object.entries(facts).map(([fact, value]) => ({
      fact,
      title: entryTitle(stack, fact),
      words: entryWords(stack, fact, value),
    })),
  });
}

/** What is no fact is a definition that may be answered directly: yes or no. */
function kindOf(fact: Fact | undefined): z.infer<typeof ANSWER_KIND> {
  switch (fact?.value.type) {
    case undefined:
    case 'yes-no':
      return 'yes-no';
    case 'one-of':
      return 'choice';
    case 'number':
    case 'date':
      return fact.value.type;
    case 'code':
    case 'list':
      return 'other';
  }
}
