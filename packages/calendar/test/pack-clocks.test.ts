/** Every clock of every pack under law/ becomes a rule of counting, and a rule gives an answer. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '@threshold/rules/language/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { shippedCalendars, shippedReckonings } from '../edge/calendar-files.ts';
import { packClock, ruleOfClock, startNamed, type PackClock } from '../src/clock-rule.ts';
import { countingRule, type Count } from '../src/counting-rule.ts';
import { dueDate } from '../src/due-date.ts';
import { reckoningFor } from '../src/reckoning.ts';

const LAW = path.join(import.meta.dirname, '../../../law');
const citation = z.looseObject({ ref: z.string(), verified: z.boolean() });
const norms = z.looseObject({
  norms: z
    .array(
      z.looseObject({
        id: z.string(),
        cite: z.union([citation.transform((one) => [one]), z.array(citation)]),
        duty: z
          .looseObject({ clock: z.unknown().optional(), 'nil-report': z.boolean().optional() })
          .optional(),
      }),
    )
    .optional(),
});

interface ClockedNorm {
  readonly pack: string;
  readonly id: string;
  readonly clock: PackClock;
  readonly nil: boolean | undefined;
  readonly cite: readonly { readonly ref: string; readonly verified: boolean }[];
}

function clockedNorms(): readonly ClockedNorm[] {
  return readdirSync(LAW, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('/cases/'))
    .flatMap((name) => {
      const held = norms.parse(parse(readFileSync(path.join(LAW, name), 'utf8')));
      return (held.norms ?? []).flatMap(({ id, duty, cite }) =>
        duty?.clock === undefined
          ? []
          : [
              {
                pack: name.split(path.sep)[0]!,
                id,
                clock: packClock.parse(duty.clock),
                nil: duty['nil-report'],
                cite: cite.map(({ ref, verified }) => ({ ref, verified })),
              },
            ],
      );
    });
}

const calendars = shippedCalendars();
const reckonings = shippedReckonings();
const all = clockedNorms();

function countFor(norm: ClockedNorm): Count {
  const reckoning = reckoningFor(reckonings, norm.pack, norm.id);
  if (reckoning === undefined) throw new Error(`No reckoning for the pack ${norm.pack}.`);
  return countingRule.parse(ruleOfClock(norm.clock, { ...norm, reckoning })).count;
}
const countOf = (id: string): Count => countFor(all.find((norm) => norm.id === id)!);

describe('clocks of packs', () => {
  it('the shape of a clock here is the one that packs are read with', () => {
    expectTypeOf<Clock>().toEqualTypeOf<PackClock>();
  });

  it('every pack has clocks, and every clock a rule with a date, words, or a question', () => {
    expect([...new Set(all.map(({ pack }) => pack))]).toEqual(
      expect.arrayContaining(['us', 'us-ny', 'us-ny-nyc', 'us-ca', 'us-ca-la']),
    );
    for (const norm of all) {
      const reckoning = reckoningFor(reckonings, norm.pack, norm.id)!;
      const rule = ruleOfClock(norm.clock, { ...norm, reckoning });
      const start = { event: norm.clock.starts ?? 'the start', at: '2026-02-06T10:00:00-05:00' };
      const answer = dueDate({ rule, start, calendars, knownOn: '2026-11-22' });
      expect(answer, norm.id).toMatchObject({ ok: true });
    }
  });

  it('what a pack leaves vague is never a date', () => {
    const vague = all.filter(({ clock }) => clock.vague !== undefined);
    expect(vague.length).toBeGreaterThan(15);
    for (const norm of vague)
      expect(countFor(norm), norm.id).toEqual({ kind: 'vague', words: norm.clock.vague });
  });

  it('no date is left as words except the one that stands on a paper', () => {
    const printed = all.flatMap((norm) => {
      const count = countFor(norm);
      return count.kind === 'earliest-of'
        ? count.of.flatMap((part) => (part.count.kind === 'printed' ? [part.count.words] : []))
        : [];
    });
    expect(printed).toEqual(['the compliance date printed on it']);
  });

  it('the day named and the day counted are the same where a clock has both', () => {
    const both = all.filter(({ clock }) => clock.by !== undefined && clock.within !== undefined);
    expect(both.map(({ id }) => id)).toEqual([
      'eo-13.privacy-officer',
      'eo-13.training',
      'eo-13.certify',
    ]);
    for (const norm of both) {
      const reckoning = reckoningFor(reckonings, norm.pack, norm.id)!;
      const rule = ruleOfClock(norm.clock, { ...norm, reckoning });
      expect(rule.count).toMatchObject({ kind: 'days', amount: 14 });
      const start = { event: 'the order', at: startNamed(norm.clock)! };
      const answer = dueDate({ rule, start, calendars, knownOn: '2026-11-22' });
      expect(answer).toMatchObject({
        ok: true,
        proof: { due: { kind: 'day', date: norm.clock.by } },
      });
    }
  });

  it('a hold has both of its limits, and neither is carried on', () => {
    expect(countOf('release.form-limit')).toEqual({
      kind: 'earliest-of',
      of: [
        {
          label: '48 hours, as the form itself says',
          count: { kind: 'hours', minutes: 2880, skip: [] },
        },
        {
          label: '48 hours without Saturdays, Sundays and holidays, as 8 CFR 287.7(d) says',
          count: { kind: 'hours', minutes: 2880, skip: ['saturday', 'sunday', 'holiday'] },
        },
      ],
    });
  });

  it('a civil subpoena is counted by the rules of the court, other federal clocks are not', () => {
    expect(reckoningFor(reckonings, 'us', 'consult.civil-subpoena')?.id).toBe('federal-court');
    expect(reckoningFor(reckonings, 'us', 'consult.i-9-notice')?.id).toBe('federal-agency');
    expect(reckoningFor(reckonings, 'nowhere', 'anything')).toBeUndefined();
  });

  it('a yearly report keeps its period and that a nil report is owed', () => {
    expect(countOf('14-154.f')).toEqual({
      kind: 'series',
      every: 'year',
      each: '09-01',
      covers: 'the twelve months to 30 June',
      ends: '06-30',
      nil: true,
    });
  });
});
