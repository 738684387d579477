/**
 * What can happen to a change of the law or of a calendar, to a draft and to a proposal, with the version of each shape. Shapes live forever, as
 * those of requests do: a change is a new version, and fixtures/rule-events keeps one of each, read by a test.
 */
import { calendarRow } from '@threshold/calendar/calendar-schema';
import { z } from 'zod';
import type { Action } from '../../access/role.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const none = z.strictObject({});

function event<Type extends string, Facts extends z.ZodType>(type: Type, facts: Facts) {
  return z.strictObject({ type: z.literal(type), version: z.literal(1), facts });
}

export const ruleEvent = z
  .discriminatedUnion('type', [
    /** A law that was checked and found sound, and kept. `upload`: of the bytes as they came. */
    event(
      'law-uploaded',
      z.strictObject({
        hash,
        pack: z.string(),
        engine: z.string(),
        against: hash,
        upload: hash,
        from: z.enum(['folders', 'compiled']),
        /** Of the report that approvers are shown. */
        report: hash,
      }),
    ),
    /** The first day it is to be in force, in the city; null: as soon as it is approved. */
    event('law-proposed', z.strictObject({ effectiveOn: z.iso.date().nullable() })),
    /** One person agrees to this law, as it differs from that one. */
    event('law-approved', z.strictObject({ hash, against: hash })),
    event('law-withdrawn', none),
    event('law-took-effect', z.strictObject({ hash, instead: hash })),
    event(
      'amendment-proposed',
      z.strictObject({
        calendar: z.string(),
        row: calendarRow.nullable(),
        undoes: z.uuid().nullable(),
      }),
    ),
    /** What the person was shown: how many clocks would move then. */
    event('amendment-approved', z.strictObject({ moves: z.int().nonnegative() })),
    event('amendment-withdrawn', none),
    /** Every running clock has been counted again. */
    event(
      'amendment-applied',
      z.strictObject({
        version: hash.meta({ description: 'Of the calendar as it counts now.' }),
        requests: z.int().nonnegative(),
        clocks: z.int().nonnegative(),
      }),
    ),
    /** A draft of some packs of the law in force, by its hash. */
    event(
      'draft-made',
      z.strictObject({ pack: z.string(), packs: z.array(z.string()), base: hash }),
    ),
    /** `files`: of everything that is not as in the law it was branched from. */
    event('draft-saved', z.strictObject({ number: z.int().positive(), files: hash })),
    event('draft-removed', none),
    event('draft-restored', none),
    /** One version of a draft, offered: the law it is, its words, and what was found of it. */
    event(
      'proposal-made',
      z.strictObject({
        draft: z.uuid(),
        number: z.int().positive(),
        hash,
        against: hash,
        engine: z.string(),
        words: hash,
        weighed: hash,
      }),
    ),
    /** It goes the way of every uploaded law, under this id. */
    event('proposal-handed-over', z.strictObject({ hash, upload: z.uuid() })),
  ])
  .meta({ id: 'rule-event' });
export type RuleEvent = z.infer<typeof ruleEvent>;
export type RuleEventOf<Type extends RuleEvent['type']> = Extract<RuleEvent, { type: Type }>;

/** Who may; null: the program alone. The database repeats it in rule_event_action. */
export const RULE_ACTIONS: Readonly<Record<RuleEvent['type'], Action | null>> = {
  'law-uploaded': 'law:propose',
  'law-proposed': 'law:propose',
  'law-approved': 'law:approve',
  'law-withdrawn': 'law:propose',
  'law-took-effect': null,
  'amendment-proposed': 'law:propose',
  'amendment-approved': 'law:approve',
  'amendment-withdrawn': 'law:propose',
  'amendment-applied': null,
  'draft-made': 'law:draft',
  'draft-saved': 'law:draft',
  'draft-removed': 'law:draft',
  'draft-restored': 'law:draft',
  'proposal-made': 'law:draft',
  'proposal-handed-over': 'law:propose',
};
