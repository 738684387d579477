/** The due-date oracle as read from test/due-dates.yaml, and the question that a row asks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Calendars } from '../src/calendar.ts';
import { packClock, ruleOfClock } from '../src/clock-rule.ts';
import { countingRule, type CountingRule } from '../src/counting-rule.ts';
import type { DueQuestion } from '../src/due-date.ts';
import type { ReckoningFile } from '../src/reckoning.ts';

const text = z.string().min(1);
const expectation = z.strictObject({
  day: text.optional(),
  moment: text.optional(),
  vague: text.optional(),
  ongoing: text.optional(),
  open: z.array(text).optional(),
  'rolled-from': text.optional(),
  'or-earlier': z.array(text).optional(),
  period: z
    .strictObject({ from: text.optional(), to: text.optional(), nil: z.boolean() })
    .optional(),
  policy: z.strictObject({ day: text }).optional(),
});
const row = z.strictObject({
  id: text,
  title: text,
  by: text.optional(),
  clock: packClock.optional(),
  calendar: text.optional(),
  count: z.unknown().optional(),
  policy: z.unknown().optional(),
  nil: z.boolean().optional(),
  printed: z.record(text, text).optional(),
  start: text,
  'known-on': text.default('2026-11-22'),
  expect: expectation,
  why: text,
  cite: text,
});
export type OracleRow = z.infer<typeof row>;

export function oracleRows(): readonly OracleRow[] {
  const file = path.join(import.meta.dirname, 'due-dates.yaml');
  const held: unknown = parse(readFileSync(file, 'utf8'));
  return z.strictObject({ rows: z.array(row) }).parse(held).rows;
}

export function questionOf(
  one: OracleRow,
  calendars: Calendars,
  reckonings: ReckoningFile,
): DueQuestion {
  return {
    rule: ruleOf(one, reckonings),
    start: { event: 'the event', at: one.start },
    calendars,
    knownOn: one['known-on'],
    printed: one.printed,
  };
}

function ruleOf(one: OracleRow, reckonings: ReckoningFile): CountingRule {
  if (one.clock === undefined)
    return countingRule.parse({
      cite: [{ ref: one.cite, verified: false }],
      calendar: one.calendar,
      count: one.count,
      ...(one.policy === undefined ? {} : { policy: one.policy }),
    });
  const reckoning = reckonings.reckonings.find(({ id }) => id === one.by);
  if (reckoning === undefined) throw new Error(`${one.id}: there is no reckoning "${one.by}".`);
  return ruleOfClock(one.clock, {
    cite: [{ ref: one.cite, verified: false }],
    reckoning,
    nil: one.nil,
  });
}
