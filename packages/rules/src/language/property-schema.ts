/** What a pack may claim of its law, as it is written. The claims are explained in docs/prove.md. */
import { z } from 'zod';
import { condition, id, text } from './schema-parts.ts';

const actsMeant = z.union([z.literal('all'), z.array(id).min(1)]).optional();
export const property = z
  .strictObject({
    id,
    title: text.meta({ description: 'What is guaranteed, in plain words.' }),
    total: actsMeant.meta({
      description: 'For these acts some norm or declared silence speaks in every situation.',
    }),
    'no-conflict': actsMeant.meta({
      description: 'For these acts no two norms of one layer contradict each other.',
    }),
    monotone: actsMeant.meta({
      description: 'For these acts nobody gains a permission by leaving a fact out.',
    }),
    never: condition.optional().meta({
      description: 'Never so where `when` holds, e.g. `answer hold in (may, must)`.',
    }),
    implies: condition.optional().meta({ description: 'Always so where `when` holds.' }),
    equivalent: condition.optional().meta({ description: 'So exactly where `when` holds.' }),
    floor: z.array(id).min(1).optional().meta({
      description: 'Where one of these norms stands, no lower layer decides anything laxer.',
    }),
    ceiling: z.array(id).min(1).optional().meta({
      description: 'Where one of these norms stands, no lower layer decides anything stricter.',
    }),
    when: condition.optional().meta({ description: 'Where it is claimed; always when left out.' }),
    'rests-on': z.array(id).min(1).optional().meta({
      description: 'The norms that give this guarantee; their citations are its own.',
    }),
    note: text.optional(),
  })
  .meta({ id: 'property', description: 'A guarantee of the law, proved whenever it is checked.' });

export type RawProperty = z.infer<typeof property>;
