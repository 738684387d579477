/**
 * The one schema of a place's cards: which words stand on which side, for whom, and which situations of the
 * flow they rest on. It holds no words and no law. docs/guidance.md.
 */
import { civilDate, id, ICONS, messageKey } from '@threshold/guidance/flow-schema';
import { FRONT_LINE_OUTCOMES } from '@threshold/guidance/front-line-outcome';
import { z } from 'zod';

/** US Letter; half of it, upright; eight cards of 85.6 by 54 mm on US Letter, both sides. */
export const CARD_FORMATS = ['poster', 'half-letter', 'wallet'] as const;
export type CardFormat = (typeof CARD_FORMATS)[number];

const icon = z.enum(ICONS);
const part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('say'),
    title: messageKey.optional(),
    lines: z.array(messageKey).min(1).max(3),
  }),
  z.strictObject({
    kind: z.literal('steps'),
    title: messageKey.optional(),
    steps: z
      .array(z.strictObject({ icon, text: messageKey }))
      .min(1)
      .max(5),
    note: messageKey.optional(),
  }),
  /** Whom to call: from the contacts, and a line to write on where there is none. */
  z.strictObject({ kind: z.literal('call') }),
]);

const side = z.strictObject({
  title: messageKey,
  emblem: z.strictObject({ icon, alt: messageKey }).optional(),
  parts: z.array(part).min(1),
});

/** A situation of the flow: an ending, and what is known there besides what the flow always knows. */
const basis = z.strictObject({
  leaf: id,
  facts: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])),
  /** The answers under which the card says the right thing. */
  fits: z.array(z.enum(FRONT_LINE_OUTCOMES)).min(1),
});

const card = z
  .strictObject({
    id,
    format: z.enum(CARD_FORMATS),
    name: messageKey,
    purpose: messageKey,
    law: z.array(basis).min(1),
    sides: z.array(side).min(1).max(2),
  })
  .refine(({ format, sides }) => (format === 'wallet') === (sides.length === 2), {
    message: 'A wallet card has two sides, every other card one.',
  })
  .refine(({ sides }) => sides.some(({ parts }) => parts.some(({ kind }) => kind === 'call')), {
    message: 'A card says whom to call.',
  });

export const cardsSchema = z.strictObject({
  cards: z.strictObject({ owner: messageKey, version: civilDate, expires: civilDate }),
  list: z
    .array(card)
    .min(1)
    .refine((list) => new Set(list.map((each) => each.id)).size === list.length, {
      message: 'Each card stands once.',
    }),
});

export type Cards = z.infer<typeof cardsSchema>;
export type Card = Cards['list'][number];
export type CardPart = z.infer<typeof part>;

/** Every key that the cards name. */
export function keysOfCards({ cards, list }: Cards): string[] {
  return [
    cards.owner,
    ...list.flatMap(({ name, purpose, sides }) => [
      name,
      purpose,
      ...sides.flatMap(({ title, emblem, parts }) => [
        title,
        ...(emblem ? [emblem.alt] : []),
        ...parts.flatMap(keysOfPart),
      ]),
    ]),
  ];
}

function keysOfPart(each: CardPart): string[] {
  switch (each.kind) {
    case 'say':
      return [each.title ?? [], each.lines].flat();
    case 'steps':
      return [each.title ?? [], each.steps.map(({ text }) => text), each.note ?? []].flat();
    case 'call':
      return [];
  }
}
