/**
 * The one schema of a flow: screens, what each answer says as facts, where it leads, and the words each
 * ending needs. It holds no answer of the law: outcomes come from the engine. docs/guidance.md.
 */
import { z } from 'zod';
import { FRONT_LINE_OUTCOMES } from './front-line-outcome.ts';

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write lower case with hyphens.');
export const civilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write year-month-day.');
/** A key of the catalogues. Keys stand in the data in full and are never put together. */
export const messageKey = z
  .string()
  .regex(/^[a-z]+(?:[.-][a-z0-9]+)+$/, 'Write a key such as hold.1.');

export const ICONS = [
  'badge',
  'bed',
  'book',
  'building',
  'camera',
  'car',
  'child',
  'clock',
  'counter',
  'cross',
  'door',
  'hand',
  'heart',
  'home',
  'list',
  'lock',
  'paper',
  'people',
  'person',
  'phone',
  'plane',
  'scales',
  'search',
  'speech',
] as const;
const icon = z.enum(ICONS);
export type IconName = (typeof ICONS)[number];

const facts = z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]));
const script = z.array(messageKey).min(1).max(3);

const choice = z
  .strictObject({
    id,
    label: messageKey,
    facts: facts.optional(),
    to: id.optional(),
    leaf: id.optional(),
  })
  .refine((value) => (value.to === undefined) !== (value.leaf === undefined), {
    message: 'A choice leads to a screen (`to`) or to an ending (`leaf`), and never to both.',
  });

/** Places that another feature fills: reading a paper, writing down what happened. */
export const SLOTS = ['look-at-the-paper', 'write-it-down'] as const;

const say = z.strictObject({
  id,
  kind: z.literal('say'),
  title: messageKey,
  script,
  next: id,
});
const steps = z.strictObject({
  id,
  kind: z.literal('steps'),
  title: messageKey,
  steps: z
    .array(z.strictObject({ icon, text: messageKey }))
    .min(1)
    .max(5),
  note: messageKey.optional(),
  next: id,
});
const choose = z.strictObject({
  id,
  kind: z.literal('choose'),
  title: messageKey,
  note: messageKey.optional(),
  slot: z.enum(SLOTS).optional(),
  choices: z.array(choice).min(2),
});
const straight = z.strictObject({ id, kind: z.literal('leaf'), leaf: id, facts: facts.optional() });

const outcome = z.enum(FRONT_LINE_OUTCOMES);

export const flowSchema = z.strictObject({
  flow: z.strictObject({
    pack: id,
    owner: z.string().min(1),
    version: civilDate,
    expires: civilDate,
  }),
  facts,
  workplaces: z.strictObject({
    question: messageKey,
    unsure: messageKey,
    choices: z
      .array(z.strictObject({ id, label: messageKey, agencies: z.array(id).min(1) }))
      .min(1),
  }),
  entries: z.array(z.strictObject({ id, label: messageKey, icon, to: id })).min(1),
  screens: z.array(z.discriminatedUnion('kind', [say, steps, choose, straight])).min(1),
  leaves: z.array(
    z.strictObject({
      id,
      acts: z.array(id).min(1),
      danger: z.literal(true).optional(),
      outcomes: z.partialRecord(outcome, script),
    }),
  ),
  outcomes: z.record(
    outcome,
    z.strictObject({ word: messageKey, means: messageKey, next: z.array(messageKey).min(1) }),
  ),
  deciders: z.record(id, messageKey),
});

export type Flow = z.infer<typeof flowSchema>;
export type Screen = Flow['screens'][number];
export type ChooseScreen = Extract<Screen, { kind: 'choose' }>;
export type Leaf = Flow['leaves'][number];
export type PlainFacts = Flow['facts'];
