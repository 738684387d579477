/** What screens need to say things in words: agencies, acts and facts of the law in force, where the city is. */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

const titled = z.strictObject({ id: z.string(), title: z.string() });

export const vocabulary = z
  .strictObject({
    zone: z.string(),
    law: z.strictObject({ pack: z.string(), title: z.string(), hash: z.string() }),
    agencies: z.array(titled).readonly(),
    acts: z
      .array(titled.extend({ asked: z.boolean().meta({ description: 'Some paper asks for it.' }) }))
      .readonly(),
    starters: z
      .array(z.strictObject({ fact: z.string(), text: z.string(), answers: z.array(titled) }))
      .readonly()
      .meta({ description: 'What to ask first: who asks, and with what paper.' }),
  })
  .meta({ id: 'vocabulary' });

/** Facts that the packs share; a law without one asks nothing for it. */
const STARTERS = ['requester.kind', 'paper.kind'] as const;

export function vocabularyOf(
  desk: Desk,
  actor: Actor,
): Promise<Result<z.infer<typeof vocabulary>, Refusal>> {
  const { stack, hash } = desk.law.rules.law;
  const asked = new Set(stack.requests.flatMap(({ acts }) => acts));
  return desk.database.as(actor.account, async (transaction) =>
    done({
      zone: desk.clocks.zone,
      law: { pack: stack.id, title: stack.title, hash },
      agencies: await transaction.query<z.infer<typeof titled>>(
        'select id, title from agency order by title',
      ),
      acts: [...stack.acts.values()].map(({ id, title }) => ({ id, title, asked: asked.has(id) })),
      starters: STARTERS.flatMap((name) => {
        const fact = stack.facts.get(name);
        if (fact?.value.type !== 'one-of') return [];
        const answers = [...fact.value.values].map(([id, title]) => ({ id, title }));
        return [{ fact: name, text: fact.ask?.text ?? fact.title, answers }];
      }),
    }),
  );
}
