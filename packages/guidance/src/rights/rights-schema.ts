/**
 * What a resident may do, as data: points with the authority behind each and where each ends, gathered in
 * topics, on cards and on slides. A point without a limit is refused, and so is an authority without the mark
 * of how far it was read. docs/rights.md.
 */
import { z } from 'zod';
import { civilDate, ICONS, id, messageKey } from '../flow-schema.ts';

/** As the digests mark it. `partial`: part of the text was read. `unverified`: not read, or only reported. */
export const VERIFIED_MARKS = ['seen', 'partial', 'unverified'] as const;
export type VerifiedMark = (typeof VERIFIED_MARKS)[number];

const authority = z.strictObject({
  /** A law, a guide that somebody published, or plain advice: a reader is told which. */
  kind: z.enum(['law', 'guide', 'advice']),
  /** In English, as the source prints it. */
  citation: z.string().min(1),
  source: z.url({ protocol: /^https?$/ }).optional(),
  verified: z.enum(VERIFIED_MARKS),
  /** The row of the digest that the mark comes from; "none" where the digests are silent. */
  digest: z.string().min(1),
  /** Courts or officials say opposite things about it. */
  contested: z.literal(true).optional(),
  note: z.string().min(1).optional(),
});

const point = z.strictObject({
  do: messageKey,
  why: messageKey,
  limits: z.array(messageKey).min(1, 'Say when the point does not hold.'),
  authority: z.array(id).min(1, 'Name what the point rests on.'),
  /** Phrases to show or to play. */
  say: z.array(id).min(1).optional(),
  expires: civilDate,
});

const topic = z.strictObject({
  id,
  icon: z.enum(ICONS),
  title: messageKey,
  lead: messageKey,
  /** Whom to call, where calling is the first thing to do. */
  helplines: z.array(id).min(1).optional(),
  points: z.array(id).min(1),
});

const helpline = z.strictObject({
  id,
  name: messageKey,
  number: z.string().regex(/^\d{3}-\d{3}-\d{4}$/, 'Write a number such as 800-555-0100.'),
  hours: messageKey,
  /** What a reader must know before relying on the number. */
  check: messageKey,
  /** Whether paper may carry it. */
  print: z.boolean(),
  source: z.url({ protocol: /^https?$/ }),
  verified: z.enum(VERIFIED_MARKS),
  digest: z.string().min(1),
});

const side = z
  .strictObject({
    title: messageKey,
    phrases: z.array(id).min(1).optional(),
    points: z.array(id).min(1).optional(),
  })
  .refine(({ phrases, points }) => (phrases === undefined) !== (points === undefined), {
    message: 'A side holds `phrases` or `points`, and never both.',
  });

export const rightsSchema = z.strictObject({
  rights: z.strictObject({ owner: z.string().min(1), version: civilDate, expires: civilDate }),
  authorities: z.record(id, authority),
  phrases: z.record(id, messageKey),
  points: z.record(id, point),
  topics: z.array(topic).min(1),
  helplines: z.array(helpline),
  cards: z.strictObject({
    'one-tap': z.strictObject({ title: messageKey, points: z.array(id).min(1) }),
    wallet: z.array(side).length(2, 'A wallet card has two sides.'),
    slides: z.array(z.strictObject({ id, title: messageKey, points: z.array(id).min(1) })).min(1),
  }),
});

export type Rights = z.infer<typeof rightsSchema>;
export type RightsPoint = Rights['points'][string];
export type RightsAuthority = Rights['authorities'][string];
