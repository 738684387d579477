/**
 * From the `clock` of a pack's duty to a rule of counting. Every clock has one; what cannot be counted keeps
 * its words. This package imports no pack: the clock comes as plain data.
 */
import { z } from 'zod';
import { dayNamed, periodEnd, periodOf, type PeriodPhrase } from './clock-phrase.ts';
import type { Count, CountingRule, Series, SingleCount } from './counting-rule.ts';
import type { Reckoning } from './reckoning.ts';
import { civilDate, text, type Citation } from './schema-parts.ts';

/** The shape that packages/rules/src/language/schema.ts gives a clock; a test holds the two together. */
export const packClock = z.strictObject({
  starts: text.optional(),
  within: z
    .strictObject({
      amount: z.number().int().positive(),
      unit: z.enum(['minutes', 'hours', 'days', 'business-days', 'months', 'years']),
      excluding: z.array(z.enum(['saturday', 'sunday', 'holiday'])).optional(),
    })
    .optional(),
  by: civilDate.optional(),
  'by-each': z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional(),
  every: z.enum(['month', 'quarter', 'year', '2-years', '3-years']).optional(),
  vague: text.optional(),
  'earliest-of': z.array(text).optional(),
  covers: text.optional(),
});
export type PackClock = z.infer<typeof packClock>;

export interface ClockContext {
  readonly cite: readonly Citation[];
  readonly reckoning: Reckoning;
  readonly nil?: boolean | undefined;
}

export function ruleOfClock(clock: PackClock, context: ClockContext): CountingRule {
  const { reckoning, cite } = context;
  return {
    cite: [...cite],
    calendar: reckoning.calendar,
    reckoning: { id: reckoning.id, title: reckoning.title, cite: reckoning.cite },
    count: countOf(clock, context),
  };
}

/** The day the clock starts from, where the pack names it: "The order, 6 February 2026." */
export function startNamed(clock: PackClock): string | undefined {
  return clock.starts === undefined ? undefined : dayNamed(clock.starts);
}

function countOf(clock: PackClock, { reckoning, nil }: ClockContext): Count {
  if (clock.every !== undefined || clock['by-each'] !== undefined)
    return seriesOf(clock, nil ?? false);
  const parts = (clock['earliest-of'] ?? []).map((label) => ({
    label,
    count: phraseCount(label, reckoning),
  }));
  // Where a clock has both a period and its last day, the period is counted, so that the working is seen.
  if (clock.within !== undefined && parts.length === 0) return within(clock.within, reckoning);
  if (clock.by !== undefined)
    parts.unshift({ label: clock.by, count: onDate(clock.by, reckoning) });
  if (parts.length > 1) return { kind: 'earliest-of', of: parts };
  if (parts[0] !== undefined) return parts[0].count;
  if (clock.vague !== undefined) return { kind: 'vague', words: clock.vague };
  return { kind: 'ongoing', words: clock.starts ?? 'from the start' };
}

function onDate(date: string, reckoning: Reckoning): SingleCount {
  return { kind: 'on', date, ...rolledBy(reckoning['roll-dates']) };
}

function within(period: PeriodPhrase, reckoning: Reckoning): SingleCount {
  const { amount, unit, excluding = [] } = period;
  const { first } = reckoning;
  switch (unit) {
    case 'minutes':
    case 'hours': {
      const minutes = unit === 'hours' ? amount * 60 : amount;
      // Hours that leave days out have said how they end; nothing is added to them.
      const rolled = excluding.length > 0 ? {} : rolledBy(reckoning['roll-hours']);
      return { kind: 'hours', minutes, skip: [...excluding], ...rolled };
    }
    case 'days':
      if (excluding.length > 0)
        return { kind: 'business-days', amount, towards: 'after', first, skip: [...excluding] };
      return { kind: 'days', amount, towards: 'after', first, ...rolledBy(reckoning.roll) };
    case 'business-days':
      return {
        kind: 'business-days',
        amount,
        towards: 'after',
        first,
        skip: reckoning['business-days'],
      };
    case 'months':
      return { kind: 'months', amount, ...rolledBy(reckoning.roll) };
    case 'years':
      return { kind: 'months', amount: amount * 12, ...rolledBy(reckoning.roll) };
  }
}

function phraseCount(words: string, reckoning: Reckoning): SingleCount {
  const period = periodOf(words);
  if (period !== undefined) return within(period, reckoning);
  const date = dayNamed(words);
  if (date !== undefined) return onDate(date, reckoning);
  return { kind: 'printed', words };
}

function seriesOf(clock: PackClock, nil: boolean): Series {
  const first = clock.by ?? (clock.starts === undefined ? undefined : dayNamed(clock.starts));
  const ends = clock.covers === undefined ? undefined : periodEnd(clock.covers);
  return {
    kind: 'series',
    every: clock.every ?? 'year',
    ...(clock['by-each'] === undefined ? {} : { each: clock['by-each'] }),
    ...(first === undefined ? {} : { first }),
    ...(clock.covers === undefined ? {} : { covers: clock.covers }),
    ...(ends === undefined ? {} : { ends }),
    nil,
  };
}

function rolledBy(roll: Reckoning['roll']): { roll?: NonNullable<Reckoning['roll']> } {
  return roll === undefined ? {} : { roll };
}
