/**
 * The words of the rights pages in one language. Beside each message stands the mark of the English sentence
 * it says, so that a changed sentence makes exactly that translation stale and no other. docs/rights.md.
 */
import { z } from 'zod';
import { messageKey } from '../flow-schema.ts';
import { wordsSchema } from '../words-schema.ts';

export const rightsWordsSchema = wordsSchema.extend({
  /** English itself has none. */
  says: z.record(messageKey, z.string().regex(/^[0-9a-f]{8}$/)).optional(),
});

export type RightsWords = z.infer<typeof rightsWordsSchema>;
