/**
 * When something is due, with the proof of it (design: promise 8). Pure: the calendars and the day on which
 * they are read are passed in. The same start, rule and calendars give the same bytes.
 */
import type { z } from 'zod';
import type { Calendar, Calendars } from './calendar.ts';
import { dateOf, dayNumber, isCivilDate } from './civil-day.ts';
import { countBusinessDays, countDays, countMonths } from './count-days.ts';
import { countHours, countOfficeHours } from './count-hours.ts';
import { countingRule, type CountingRule, type SingleCount } from './counting-rule.ts';
import { dayMarks, type DayMarks } from './day-marks.ts';
import { PROOF_FORMAT, startEvent, type Due, type Part, type Proof } from './proof.ts';
import type { Rolled, StartEvent, Step } from './proof.ts';
import { occurrenceOn } from './recurrence.ts';
import { rollDay, type RolledDay } from './roll-day.ts';
import { dateAt, momentOf, sameTimeOn, startOfDay, utcText, wallText } from './zone-time.ts';

export interface DueQuestion {
  readonly rule: CountingRule;
  readonly start: StartEvent;
  readonly calendars: Calendars;
  /** Rows enacted later than this day do not count. */
  readonly knownOn: string;
  /** Dates read from the paper, by the rule's words for them. */
  readonly printed?: Readonly<Record<string, string>> | undefined;
}
export interface DueProblem {
  readonly code: 'unknown-calendar' | 'bad-rule' | 'bad-start' | 'bad-day' | 'never-due';
  readonly sentence: string;
}
export type DueAnswer =
  | { readonly ok: true; readonly proof: Proof }
  | { readonly ok: false; readonly problem: DueProblem };

interface Working {
  readonly steps: readonly Step[];
  readonly rolled?: Rolled;
  readonly due: Due;
}
interface Setting {
  readonly day: number;
  /** Undefined: only the day was told. */
  readonly ms: number | undefined;
  readonly event: string;
  readonly zone: string;
  readonly marks: DayMarks;
  readonly printed: Readonly<Record<string, string>>;
}
type Outcome = { readonly ok: true; readonly working: Working } | Extract<DueAnswer, { ok: false }>;

export function dueDate(question: DueQuestion): DueAnswer {
  const { knownOn, printed } = question;
  const rule = countingRule.safeParse(question.rule);
  if (!rule.success)
    return refused('bad-rule', `The rule is no form of counting, ${firstIssue(rule.error)}.`);
  const calendar = question.calendars.get(rule.data.calendar);
  if (calendar === undefined)
    return refused(
      'unknown-calendar',
      `There is no calendar "${rule.data.calendar}". Add its file, or name another.`,
    );
  for (const day of [knownOn, ...Object.values(printed ?? {})])
    if (!isCivilDate(day))
      return refused('bad-day', `"${day}" is no day that exists. Write it like 2026-02-06.`);
  const start = startEvent.safeParse(question.start);
  const setting = start.success ? settingOf(start.data, calendar, knownOn, printed) : undefined;
  if (!start.success || setting === undefined)
    return refused(
      'bad-start',
      `"${question.start.at}" is neither a day nor a moment that exists. Write a day like 2026-02-06, a moment with its offset.`,
    );

  const head = {
    format: PROOF_FORMAT,
    version: 1,
    start: start.data,
    rule: rule.data,
    ...(printed === undefined ? {} : { printed: { ...printed } }),
    calendar: { id: calendar.id, version: calendar.version, knownOn },
    zone: calendar.zone,
  } as const;
  const answer = worked(rule.data, setting);
  if (!answer.ok) return answer;
  if (rule.data.policy === undefined) return { ok: true, proof: { ...head, ...answer.proofPart } };
  const { label, count } = rule.data.policy;
  const target = single(count, setting);
  if (!target.ok) return target;
  return {
    ok: true,
    proof: { ...head, ...answer.proofPart, policy: asPart(label, target.working) },
  };
}

type Worked =
  | { readonly ok: true; readonly proofPart: Pick<Proof, 'steps' | 'due'> & Partial<Proof> }
  | Extract<DueAnswer, { ok: false }>;

function worked(rule: CountingRule, setting: Setting): Worked {
  const { count } = rule;
  if (count.kind === 'series') {
    const { due, period } = occurrenceOn(count, dateOf(setting.day));
    const every = `every ${count.every.replace('-', ' ')}`;
    const vague: Due = { kind: 'vague', words: `${every}; no day is set` };
    const at = due === undefined ? vague : dayDue(dayNumber(due), setting);
    return { ok: true, proofPart: { steps: [], due: at, period } };
  }
  if (count.kind !== 'earliest-of') {
    const answer = single(count, setting);
    return answer.ok ? { ok: true, proofPart: asWorking(answer.working) } : answer;
  }
  const parts: Part[] = [];
  for (const { label, count: one } of count.of) {
    const answer = single(one, setting);
    if (!answer.ok) return answer;
    parts.push(asPart(label, answer.working));
  }
  return { ok: true, proofPart: { ...earliest(parts), parts } };
}

/** The first of the parts that have a date; the others are named, because they may come before it. */
function earliest(parts: readonly Part[]): Pick<Proof, 'steps' | 'due'> & Partial<Proof> {
  const dated = parts.flatMap((part) => {
    const ends = endOf(part.due);
    return ends === undefined ? [] : [{ part, ends }];
  });
  const open = parts.flatMap(({ due, label }) => {
    if (due.kind === 'open') return due.needs;
    return due.kind === 'vague' || due.kind === 'ongoing' ? [label] : [];
  });
  const first = dated.reduce<(typeof dated)[number] | undefined>(
    (best, next) => (best === undefined || next.ends < best.ends ? next : best),
    undefined,
  );
  if (first === undefined) return { steps: [], due: { kind: 'open', needs: open } };
  const { steps, rolled, due } = first.part;
  const told = due.kind === 'day' || due.kind === 'moment' ? { ...due, orEarlier: open } : due;
  return { steps, ...(rolled === undefined ? {} : { rolled }), due: told };
}

function single(count: SingleCount, setting: Setting): Outcome {
  const { marks, zone } = setting;
  switch (count.kind) {
    case 'days': {
      const { day, steps } = countDays(setting.day, count);
      return onDay(steps, setting, rollDay(day, count.roll, marks));
    }
    case 'months': {
      const { day, steps } = countMonths(setting.day, count);
      return onDay(steps, setting, rollDay(day, count.roll, marks));
    }
    case 'business-days': {
      const counted = countBusinessDays(setting.day, count, marks);
      if (counted === undefined) return neverDue();
      const { day, steps } = counted;
      return onDay(steps, setting, { day });
    }
    case 'on': {
      const day = dayNumber(count.date);
      return onDay([], setting, rollDay(day, count.roll, marks));
    }
    case 'printed': {
      const date = setting.printed[count.words];
      if (date === undefined) return found([], { kind: 'open', needs: [count.words] });
      return onDay([], setting, { day: dayNumber(date) });
    }
    case 'vague':
      return found([], { kind: 'vague', words: count.words });
    case 'ongoing':
      return found([], { kind: 'ongoing', words: count.words });
    case 'hours':
    case 'office-hours': {
      if (setting.ms === undefined)
        return found([], { kind: 'open', needs: [`the hour of: ${setting.event}`] });
      const counted =
        count.kind === 'hours'
          ? countHours(setting.ms, count, marks, zone)
          : countOfficeHours(setting.ms, count, marks, zone);
      if (counted === undefined) return neverDue();
      return onMoment(counted.ms, counted.steps, setting, count);
    }
  }
}

function onDay(steps: readonly Step[], setting: Setting, moved: RolledDay | undefined): Outcome {
  if (moved === undefined) return neverDue();
  return found(steps, dayDue(moved.day, setting), moved.rolled);
}

function onMoment(
  ms: number,
  steps: readonly Step[],
  setting: Setting,
  count: Extract<SingleCount, { kind: 'hours' | 'office-hours' }>,
): Outcome {
  const { zone } = setting;
  // A period that ends at midnight ends on the day before, not on the day that begins.
  const last = dayNumber(dateAt(ms - 1, zone));
  const moved = rollDay(last, count.kind === 'hours' ? count.roll : undefined, setting.marks);
  if (moved === undefined) return neverDue();
  const shift = moved.day - last;
  const date = dateOf(dayNumber(dateAt(ms, zone)) + shift);
  const at = shift === 0 ? ms : sameTimeOn(ms, date, zone);
  const due: Due = { kind: 'moment', at: utcText(at), wall: wallText(at, zone), orEarlier: [] };
  return found(steps, due, moved.rolled);
}

function settingOf(
  start: StartEvent,
  calendar: Calendar,
  knownOn: string,
  printed: DueQuestion['printed'],
): Setting | undefined {
  const common = {
    event: start.event,
    zone: calendar.zone,
    marks: dayMarks(calendar, knownOn),
    printed: printed ?? {},
  };
  if (start.at.length === 10) return { ...common, day: dayNumber(start.at), ms: undefined };
  const moment = momentOf(start.at, calendar.zone);
  if (moment === undefined) return undefined;
  // Seconds are dropped: papers are stamped by the minute, and the earlier moment is the safe one.
  return { ...common, day: dayNumber(moment.date), ms: Math.floor(moment.ms / 60_000) * 60_000 };
}

function dayDue(day: number, { zone }: Setting): Due {
  const ends = wallText(startOfDay(dateOf(day + 1), zone), zone);
  return { kind: 'day', date: dateOf(day), ends, orEarlier: [] };
}

/** The moment after which it is late, where there is one. */
export function endOf(due: Due): number | undefined {
  if (due.kind === 'day') return Date.parse(due.ends);
  return due.kind === 'moment' ? Date.parse(due.at) : undefined;
}

function found(steps: readonly Step[], due: Due, rolled?: Rolled): Outcome {
  return { ok: true, working: { steps, due, ...(rolled === undefined ? {} : { rolled }) } };
}

function asWorking({ steps, due, rolled }: Working): Omit<Part, 'label'> {
  return { steps: [...steps], ...(rolled === undefined ? {} : { rolled }), due };
}

function asPart(label: string, working: Working): Part {
  return { label, ...asWorking(working) };
}

function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  return issue === undefined
    ? 'for no reason'
    : `at ${issue.path.join('.') || 'the top'}: ${issue.message}`;
}

function neverDue(): Extract<DueAnswer, { ok: false }> {
  return refused(
    'never-due',
    'No day counts for years on end: look at the calendar and the hours.',
  );
}

function refused(code: DueProblem['code'], sentence: string): Extract<DueAnswer, { ok: false }> {
  return { ok: false, problem: { code, sentence } };
}
