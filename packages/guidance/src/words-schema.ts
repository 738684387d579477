/**
 * The words of one language, with who answers for them and until when. A catalogue says how far it was
 * reviewed, and the screen repeats that: nothing is passed off as checked. docs/guidance.md.
 */
import { z } from 'zod';
import { civilDate, messageKey } from './flow-schema.ts';

/** BCP 47, as far as languages of a place need it: a language, and a script where that must be said. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'Write a language tag such as es or zh-Hans.');

export const REVIEW_STATUSES = ['machine-drafted', 'awaiting-counsel', 'approved'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const wordsSchema = z.strictObject({
  words: z
    .strictObject({
      language: languageTag,
      direction: z.enum(['ltr', 'rtl']),
      name: z.string().min(1),
      /** The version of the English words that these say. */
      of: civilDate,
      version: civilDate,
      owner: z.string().min(1),
      expires: civilDate,
      status: z.enum(REVIEW_STATUSES),
      reviewer: z.string().min(1).optional(),
      reviewed: civilDate.optional(),
    })
    .refine(
      ({ status, reviewer, reviewed }) =>
        (status === 'approved') === (reviewer !== undefined && reviewed !== undefined),
      { message: 'Approved words name their reviewer and the day; other words name neither.' },
    ),
  messages: z.record(messageKey, z.string().min(1)),
  /** By key, the mark of the English sentence that the message says; English itself has none. */
  says: z.record(messageKey, z.string().regex(/^[0-9a-f]{8}$/)).optional(),
});

export type Words = z.infer<typeof wordsSchema>;
