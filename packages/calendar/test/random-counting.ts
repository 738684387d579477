/** Random calendars, rules and starts, each in the form of src and in the form of the slow reference. */
import fc from 'fast-check';
import { calendarFile, type CalendarFile, type CalendarRow } from '../src/calendar-schema.ts';
import { linkCalendars, type Calendars } from '../src/calendar.ts';
import { dateOf, dayNumber, WEEKDAYS } from '../src/civil-day.ts';
import type { Roll, SingleCount } from '../src/counting-rule.ts';
import { SKIPPED_KINDS, type SkippedKind } from '../src/schema-parts.ts';
import type { SlowRow, SlowRule } from './slow-count.ts';

/** Zones whose clocks change by an hour, by half an hour, at midnight, and never. */
const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Havana',
  'Asia/Kolkata',
];
const cite = [{ ref: 'a law made up for a test', verified: false }];
const FIRST = dayNumber('2019-01-01');
const LAST = dayNumber('2029-12-31');

export const someDay = fc.integer({ min: FIRST, max: LAST }).map(dateOf);
const weekday = fc.constantFrom(...WEEKDAYS);
const month = fc.integer({ min: 1, max: 12 });
const falls = fc.oneof(
  fc.record({ month, day: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ month: fc.constantFrom(1, 3, 5, 7, 8, 10, 12), day: fc.constantFrom(29, 30, 31) }),
  fc.record({
    month,
    nth: fc.constantFrom(1, 2, 3, 4, 'last' as const),
    weekday,
    plus: fc.integer({ min: -3, max: 3 }),
  }),
  someDay.map((date) => ({ date })),
  // Days about which mistakes are made.
  fc.constantFrom({ month: 2, day: 29 }, { month: 1, day: 1 }, { month: 12, day: 31 }),
);
const inForce = fc
  .record({ from: someDay, early: fc.integer({ min: 0, max: 400 }), ends: fc.option(someDay) })
  .map(({ from, early, ends }) => ({
    from,
    enacted: dateOf(dayNumber(from) - early),
    ...(ends !== null && ends > from
      ? { until: ends, ended: dateOf(dayNumber(ends) - early) }
      : {}),
  }));
/** Most rows hold all the time, or too little would be left to disagree about. */
const mostly = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ from: '2000-01-01' }) },
  { weight: 1, arbitrary: inForce },
);

function rowOf(id: string): fc.Arbitrary<unknown> {
  const common = {
    id: fc.constant(id),
    name: fc.constant(id),
    'in-force': mostly,
    cite: fc.constant(cite),
  };
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ ...common, kind: fc.constant('holiday'), falls }) },
    {
      weight: 2,
      arbitrary: fc.record({
        ...common,
        kind: fc.constant('substitute'),
        when: weekday,
        observe: fc.constantFrom('day-before', 'day-after'),
        'holidays-of': fc.constantFrom(['a'], ['b'], ['a', 'b']),
        except: fc.constantFrom([], ['a.1'], ['b.2']),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...common,
        kind: fc.constant('closure'),
        date: someDay,
        'ordered-by': fc.constant('somebody'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...common,
        kind: fc.constant('weekend'),
        days: fc.constantFrom(['saturday', 'sunday'], ['sunday']),
      }),
    },
  );
}

export interface RandomCalendar {
  readonly files: readonly CalendarFile[];
  readonly calendars: Calendars;
  readonly rows: readonly SlowRow[];
  readonly zone: string;
}
/** Calendar `a`, which includes `b`. */
export const randomCalendar: fc.Arbitrary<RandomCalendar> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    a: fc.tuple(...[0, 1, 2, 3, 4].map((at) => rowOf(`a.${at}`))),
    b: fc.tuple(...[0, 1, 2, 3].map((at) => rowOf(`b.${at}`))),
  })
  .map(({ zone, a, b }) => {
    const file = (id: string, rows: unknown[], includes: string[]): CalendarFile =>
      calendarFile.parse({ calendar: { id, title: id, zone, includes }, sources: {}, rows });
    return ofFiles([file('a', a, ['b']), file('b', b, [])]);
  });

export function ofFiles(files: readonly CalendarFile[]): RandomCalendar {
  const linked = linkCalendars(files);
  if ('problems' in linked) throw new Error(linked.problems[0]?.sentence ?? '');
  const rows = files.flatMap((file) => file.rows.map((row) => slowRow(file.calendar.id, row)));
  return { files, calendars: linked.calendars, rows, zone: files[0]!.calendar.zone };
}

function slowRow(file: string, row: CalendarRow): SlowRow {
  const { id, kind } = row;
  const common = { file, id, kind, ...row['in-force'] };
  if (row.kind === 'weekend') return { ...common, days: row.days };
  if (row.kind === 'holiday') return { ...common, falls: row.falls };
  if (row.kind === 'closure') return { ...common, date: row.date };
  return {
    ...common,
    when: row.when,
    observe: row.observe,
    ...(row['holidays-of'] === undefined ? {} : { of: row['holidays-of'] }),
    ...(row.except === undefined ? {} : { except: row.except }),
  };
}

export interface RandomRule {
  readonly count: SingleCount;
  readonly slow: SlowRule;
}
export const kinds = fc.subarray<SkippedKind>([...SKIPPED_KINDS], { minLength: 1 });
const roll = fc.option(
  fc.record({ to: fc.constantFrom('next' as const, 'previous' as const), from: kinds }),
  {
    nil: undefined,
  },
);
type RandomRoll = { to: 'next' | 'previous'; from: SkippedKind[] } | undefined;
const rollOf = (one: RandomRoll): { roll?: Roll } =>
  one === undefined ? {} : { roll: { ...one, cite } };
const slowRoll = (one: RandomRoll): Pick<SlowRule, 'roll'> => ({
  roll: one === undefined ? undefined : { back: one.to === 'previous', from: one.from },
});
const towards = fc.constantFrom('after' as const, 'before' as const);
const first = fc.constantFrom('excluded' as const, 'included' as const);

export const dayRule: fc.Arbitrary<RandomRule> = fc.oneof(
  fc
    .record({ amount: fc.integer({ min: 1, max: 120 }), towards, first, roll })
    .map(({ roll: moved, ...rule }): RandomRule => ({
      count: { kind: 'days', ...rule, ...rollOf(moved) },
      slow: {
        kind: 'days',
        amount: rule.amount,
        back: rule.towards === 'before',
        firstCounts: rule.first === 'included',
        ...slowRoll(moved),
      },
    })),
  fc
    .record({ amount: fc.integer({ min: 1, max: 40 }), towards, first, skip: kinds })
    .map((rule): RandomRule => ({
      count: { kind: 'business-days', ...rule },
      slow: {
        kind: 'business-days',
        amount: rule.amount,
        back: rule.towards === 'before',
        firstCounts: rule.first === 'included',
        skip: rule.skip,
      },
    })),
  fc
    .record({ amount: fc.integer({ min: 1, max: 61 }), roll })
    .map(({ roll: moved, ...rule }): RandomRule => ({
      count: { kind: 'months', amount: rule.amount, ...rollOf(moved) },
      slow: { kind: 'months', amount: rule.amount, ...slowRoll(moved) },
    })),
  fc.record({ date: someDay, roll }).map(({ roll: moved, ...rule }): RandomRule => ({
    count: { kind: 'on', date: rule.date, ...rollOf(moved) },
    slow: { kind: 'on', amount: 0, date: rule.date, ...slowRoll(moved) },
  })),
);

const quarters = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: most * 4 }).map((count) => count * 15);
/** From five in the morning: in the hours that clocks leave out or repeat no office opens. */
const hoursOfOpening = fc
  .uniqueArray(fc.integer({ min: 20, max: 92 }), { minLength: 2, maxLength: 4 })
  .map((times) => {
    const texts = times
      .toSorted((a, b) => a - b)
      .map(
        (at) =>
          `${String(Math.floor(at / 4)).padStart(2, '0')}:${String((at % 4) * 15).padStart(2, '0')}`,
      );
    return texts.length < 4
      ? [[texts[0]!, texts[1]!] as const]
      : [[texts[0]!, texts[1]!] as const, [texts[2]!, texts[3]!] as const];
  });
export const hourRule: fc.Arbitrary<RandomRule> = fc.oneof(
  fc
    .record({ minutes: quarters(100), skip: fc.subarray<SkippedKind>([...SKIPPED_KINDS]), roll })
    .map(({ roll: moved, ...rule }): RandomRule => ({
      count: {
        kind: 'hours',
        minutes: rule.minutes,
        skip: rule.skip,
        ...rollOf(moved),
      },
      slow: { kind: 'hours', amount: rule.minutes, skip: rule.skip, ...slowRoll(moved) },
    })),
  fc
    .record({
      minutes: quarters(20),
      skip: kinds,
      monday: hoursOfOpening,
      tuesday: hoursOfOpening,
      friday: hoursOfOpening,
    })
    .map(({ minutes, skip, ...week }): RandomRule => ({
      count: {
        kind: 'office-hours',
        minutes,
        skip,
        opening: Object.fromEntries(
          Object.entries(week).map(([day, hours]) => [
            day,
            hours.map(([from, to]) => ({ from, to })),
          ]),
        ),
      },
      slow: { kind: 'office-hours', amount: minutes, skip, opening: week },
    })),
);
/** Quarters of an hour, many of them around the changes of clocks. */
export const someMoment = fc
  .oneof(
    fc.integer({ min: FIRST * 96, max: LAST * 96 }),
    fc
      .tuple(
        fc.constantFrom(
          '2026-03-08',
          '2026-11-01',
          '2024-03-10',
          '2025-03-30',
          '2026-04-05',
          '2026-10-04',
        ),
        fc.integer({ min: -300, max: 300 }),
      )
      .map(([date, near]) => dayNumber(date) * 96 + near),
  )
  .map((quarter) => quarter * 15 * 60_000);
