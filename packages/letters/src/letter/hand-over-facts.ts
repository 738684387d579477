/**
 * What a letter knows that offers a case to a provider: the number of the case and what the provider needs to say yes or no. There is
 * no place for the name of the person, a way to reach them, or anybody on the other side: those are handed over after a yes.
 */
import { civilDate } from '@threshold/guidance/flow-schema';
import { NEEDS } from '@threshold/guidance/directory/provider';
import { languageTag } from '@threshold/guidance/words-schema';
import { z } from 'zod';
import { LETTER_SCHEMAS } from './letter-facts.ts';
import { MOST_LINE } from './letter-choices.ts';

/** The kind of letter, as a catalogue, a log and an event have it. */
export const HAND_OVER = 'hand-over';

const { written, office, signature } = LETTER_SCHEMAS.reply.shape;
const line = z
  .string()
  .trim()
  .min(1)
  .max(MOST_LINE)
  .regex(/^[^\n]*$/);
const known = z.enum(['yes', 'no', 'not-known']);

export const handOverFacts = z.strictObject({
  written,
  office,
  signature,
  /** Of the letter; English follows. */
  language: languageTag,
  case: z.strictObject({
    number: line,
    need: z.enum(NEEDS),
    /** What the person speaks, by its English name: the provider plans for it. */
    speaks: line,
    place: line.optional(),
    held: known,
    hearing: z.union([civilDate, z.literal(['none', 'not-known'])]),
  }),
  provider: line,
  address: line.optional(),
  /** The last day for an answer. */
  answerBy: civilDate,
});
export type HandOverFacts = z.infer<typeof handOverFacts>;
