/**
 * The languages of a place as data: how each is called by its readers, which way and in what letters it is
 * written, and whether it must be there. Local Law 30's ten for New York City. docs/guidance.md.
 */
import { z } from 'zod';
import { civilDate } from './flow-schema.ts';
import { languageTag, REVIEW_STATUSES } from './words-schema.ts';

const language = z
  .strictObject({
    tag: languageTag,
    /** As its readers call it. */
    name: z.string().min(1),
    direction: z.enum(['ltr', 'rtl']),
    /** ISO 15924. */
    script: z.string().regex(/^[A-Z][a-z]{3}$/, 'Write a script such as Latn.'),
    /** Height of a line, in heights of its letters. */
    line: z.number().min(1.2).max(3),
    font: z.strictObject({ family: z.string().min(1), package: z.string().min(1) }),
    offer: z.enum(['always', 'when-complete']),
    /** In this language: that there is nothing in it yet. */
    unavailable: z.string().min(1).optional(),
  })
  .refine(({ offer, unavailable }) => (offer === 'always') === (unavailable === undefined), {
    message: 'A language that may be missing says so in its own words (`unavailable`).',
  });

export const languagesSchema = z.strictObject({
  languages: z.strictObject({
    of: z.string().min(1),
    source: z.url(),
    version: civilDate,
    status: z.enum(REVIEW_STATUSES),
  }),
  list: z
    .array(language)
    .min(1)
    .refine((list) => new Set(list.map(({ tag }) => tag)).size === list.length, {
      message: 'Each language stands once.',
    })
    .refine(([first]) => first?.offer === 'always', {
      message: 'The first language is the one the words are written in, and always there.',
    }),
});

export type Languages = z.infer<typeof languagesSchema>;
export type Language = Languages['list'][number];
