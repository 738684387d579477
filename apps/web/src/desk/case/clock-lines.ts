/**
 * "Why this date": the stored proof of a due date as lines to be read, in the order in which it was worked out.
 * Nothing is counted here; what the proof does not say is not said. docs/calendar.md.
 */
import type { Key, Value } from '../words/say.ts';
import type { Proof, ShownClock } from './model.ts';
import { dayOrInstant, dayWords } from './when.ts';

export interface ClockLine {
  readonly key: Key;
  readonly values: Readonly<Record<string, Value>>;
  /** The law's or the calendar's own words, in English. */
  readonly law?: readonly string[];
  readonly cite?: readonly string[];
}

type Count = Proof['rule']['count'];
type Reason = Proof['steps'][number]['why'][number];
type Working = Pick<Proof, 'steps' | 'rolled' | 'due'>;

export function clockLines(
  proof: Proof,
  rows: ShownClock['rows'],
  locale: string,
): readonly ClockLine[] {
  const { start, rule, zone, calendar } = proof;
  return [
    {
      key: 'case.clock.start',
      values: { when: dayOrInstant(locale, start.at, zone) },
      law: [start.event],
    },
    ...ruleLines(
      rule.count,
      locale,
      rule.cite.map(({ ref }) => ref),
    ),
    ...(rule.reckoning
      ? [
          {
            key: 'case.clock.reckoning' as const,
            values: {},
            law: [rule.reckoning.title],
            cite: rule.reckoning.cite.map(({ ref }) => ref),
          },
        ]
      : []),
    ...workingLines(proof, rows, locale, zone),
    ...(proof.parts ?? []).flatMap((part): ClockLine[] => [
      { key: 'case.clock.part', values: {}, law: [part.label] },
      ...workingLines(part, rows, locale, zone),
      ...dueLine(part.due, locale, zone),
    ]),
    ...(proof.period
      ? [
          {
            key: proof.period.nil
              ? ('case.clock.period-nil' as const)
              : ('case.clock.period' as const),
            values: {},
            law: [
              proof.period.words ??
                [proof.period.from, proof.period.to].filter((day) => day !== undefined).join(' – '),
            ],
          },
        ]
      : []),
    ...dueLine(proof.due, locale, zone),
    {
      key: 'case.clock.calendar',
      values: {
        calendar: calendar.id,
        version: calendar.version.slice(0, 12),
        day: dayWords(locale, calendar.knownOn),
      },
    },
  ];
}

function ruleLines(count: Count, locale: string, cite: readonly string[]): readonly ClockLine[] {
  const line = (key: Key, values: ClockLine['values'], law?: readonly string[]): ClockLine[] => [
    { key, values, ...(law ? { law } : {}), cite },
  ];
  switch (count.kind) {
    case 'days':
      return line(count.towards === 'after' ? 'case.clock.days' : 'case.clock.days-before', {
        amount: count.amount,
      });
    case 'business-days':
      return line(
        count.towards === 'after' ? 'case.clock.business-days' : 'case.clock.business-days-before',
        {
          amount: count.amount,
        },
      );
    case 'hours':
      return line(
        count.skip.length > 0 ? 'case.clock.hours-skipping' : 'case.clock.hours',
        hours(count.minutes),
      );
    case 'office-hours':
      return line('case.clock.office-hours', hours(count.minutes));
    case 'months':
      return line('case.clock.months', { amount: count.amount });
    case 'on':
      return line('case.clock.on', { day: dayWords(locale, count.date) });
    case 'printed':
      return line('case.clock.printed', {}, [count.words]);
    case 'vague':
      return line('case.clock.vague', {}, [count.words]);
    case 'ongoing':
      return line('case.clock.ongoing', {}, [count.words]);
    case 'series':
      return line(SERIES[count.every], {});
    case 'earliest-of':
      return line('case.clock.earliest-of', { amount: count.of.length });
  }
}

const SERIES: Readonly<Record<Extract<Count, { kind: 'series' }>['every'], Key>> = {
  month: 'case.clock.every-month',
  quarter: 'case.clock.every-quarter',
  year: 'case.clock.every-year',
  '2-years': 'case.clock.every-2-years',
  '3-years': 'case.clock.every-3-years',
};

function hours(minutes: number): { readonly amount: number } {
  return { amount: Math.round((minutes / 60) * 10) / 10 };
}

function workingLines(
  { steps, rolled }: Working,
  rows: ShownClock['rows'],
  locale: string,
  zone: string,
): readonly ClockLine[] {
  const skipped = steps
    .filter(({ counted, why }) => counted === 0 && why.length > 0)
    .map(({ from, to, why }): ClockLine => {
      const [first] = why;
      const key: Key =
        first?.kind === 'day-of-event' ? 'case.clock.day-of-event' : 'case.clock.skipped';
      const one = from === to || first?.kind === 'day-of-event';
      return {
        key: one ? key : 'case.clock.skipped-from',
        values: {
          from: dayOrInstant(locale, from, zone),
          ...(one ? {} : { to: dayOrInstant(locale, to, zone) }),
        },
        ...(first?.kind === 'day-of-event' ? {} : because(why, rows)),
      };
    });
  if (!rolled) return skipped;
  return [
    ...skipped,
    ...rolled.over.map(({ date, why }): ClockLine => ({
      key: 'case.clock.rolled-over',
      values: { day: dayWords(locale, date) },
      ...because(why, rows),
    })),
    {
      key: 'case.clock.rolled',
      values: { from: dayWords(locale, rolled.from), to: dayWords(locale, rolled.to) },
      cite: rolled.cite.map(({ ref }) => ref),
    },
  ];
}

function because(
  why: readonly Reason[],
  rows: ShownClock['rows'],
): { readonly law: readonly string[]; readonly cite: readonly string[] } {
  return {
    law: [...new Set(why.map(({ name }) => name))],
    cite: [
      ...new Set(why.flatMap(({ row }) => (row === undefined ? [] : (rows[row]?.cite ?? [])))),
    ],
  };
}

export function dueLine(due: Proof['due'], locale: string, zone: string): readonly ClockLine[] {
  switch (due.kind) {
    case 'day':
      return [
        { key: 'case.clock.due', values: { when: dayWords(locale, due.date) } },
        ...earlier(due.orEarlier),
      ];
    case 'moment':
      return [
        { key: 'case.clock.due', values: { when: dayOrInstant(locale, due.at, zone) } },
        ...earlier(due.orEarlier),
      ];
    case 'vague':
      return [{ key: 'case.clock.due-vague', values: {}, law: [due.words] }];
    case 'ongoing':
      return [{ key: 'case.clock.due-ongoing', values: {}, law: [due.words] }];
    case 'open':
      return [{ key: 'case.clock.due-open', values: {}, law: due.needs }];
  }
}

function earlier(dates: readonly string[]): readonly ClockLine[] {
  return dates.length === 0 ? [] : [{ key: 'case.clock.or-earlier', values: {}, law: dates }];
}
