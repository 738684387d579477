/** Counsel asks the counter something before determining; the counter answers with facts. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import { situationFacts, type RequestEvent } from './request-event.ts';
import { suggest } from './suggest.ts';

export const askBackBody = z.strictObject({
  ...commandFields,
  /** Names of facts, as the packs have them. */
  asks: z.array(z.string().max(80)).max(20).default([]),
  text: z.string().trim().min(1).max(8000),
});

export function askBack(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof askBackBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'question-asked', body, () =>
    done([
      {
        type: 'question-asked',
        version: 1,
        facts: { asks: body.asks },
        sealed: { text: body.text },
      },
    ]),
  );
}

export const addFactsBody = z.strictObject({
  ...commandFields,
  situation: situationFacts,
  text: z.string().trim().max(8000).optional(),
});

/** More facts, and the engine's answer to them beside the earlier one. */
export function addFacts(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof addFactsBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'facts-added', body, ({ state, events }) => {
    const [first] = events;
    const named = first?.event.type === 'request-recorded' ? first.event.facts.acts : [];
    const read = desk.law.read(named, { ...state.situation, ...body.situation });
    if (!read.ok) return refused(read.refusal);
    const suggested = suggest(desk, read.value, state.receivedAt);
    if (!suggested.ok) return suggested;
    const added: RequestEvent[] = [
      {
        type: 'facts-added',
        version: 1,
        facts: { situation: body.situation },
        sealed: body.text === undefined ? {} : { text: body.text },
      },
      suggested.value.suggestion,
      suggested.value.clocks,
    ];
    return done(added);
  });
}
