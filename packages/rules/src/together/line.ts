/**
 * Answers as stretches of a line of days: those of a fact on the line of all days, those of a comparison of two facts
 * on the line of days counted from the one to the other. Two answers on one line exclude each other where no
 * day lies in both. Months have no fixed length, so between a span in months and one in days only what is so
 * from every day is said. Sound always: nothing is excluded that can be.
 */
import { addMonths, dayNumber, dayText } from '../compile/civil-date.ts';
import { literalTerm } from '../compile/expression-facts.ts';
import type { Variable } from '../compile/variable.ts';
import type { Comparison, Expression, Term } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';

/** So many months, then so many days, then days that facts hold, from wherever the line begins. */
export interface Point {
  readonly months: number;
  readonly days: number;
  /** Facts of at least 0, sorted. */
  readonly held: readonly string[];
}

/** Both ends included; an end that is left out is nowhere. */
export interface Stretch {
  readonly from?: Point;
  readonly to?: Point;
}

export interface Placed {
  readonly line: string;
  /** Per answer, where on the line it is given: in one of these stretches. */
  readonly answers: readonly (readonly Stretch[])[];
  /** For two facts: from the one to the other. */
  readonly between?: readonly [string, string];
}

/** The lines on which a question lies; none where it is another kind of question. */
export function placedOf(variable: Variable, stack: Pick<Stack, 'facts'>): readonly Placed[] {
  switch (variable.kind) {
    case 'range': {
      const cuts = variable.cuts.map(placeOf);
      const low = variable.low === undefined ? undefined : at(variable.low);
      const answers = [undefined, ...cuts].map((from, index): Stretch[] => {
        const until = cuts[index];
        return [
          stretch(
            from === undefined ? low : at(from),
            until === undefined ? undefined : at(until - 1),
          ),
        ];
      });
      return [{ line: variable.fact, answers }];
    }
    case 'relation':
      return comparisonPlaced(variable.test, stack);
    default:
      return [];
  }
}

/** Surely no day lies in both, wherever the line begins. */
export function apart(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.every((one) => b.every((other) => endsBefore(one, other) || endsBefore(other, one)));
}

/** Surely no day between `to`’s ends, counted from a day between `from`’s, lies in the stretches. Ends are days. */
export function outOfReach(stretches: readonly Stretch[], from: Stretch, to: Stretch): boolean {
  return stretches.every((each) => {
    if ((each.from ?? each.to)!.held.length > 0) return false;
    const tooLate = each.to && from.to && to.from && to.from.days > moved(from.to.days, each.to);
    const tooEarly =
      each.from && from.from && to.to && to.to.days < moved(from.from.days, each.from);
    return tooLate === true || tooEarly === true;
  });
}

function endsBefore({ to }: Stretch, { from }: Stretch): boolean {
  return to !== undefined && from !== undefined && notAfter({ ...to, days: to.days + 1 }, from);
}

/** How far the days of some months may lie from the mean, with ends of months cut off. */
const OFF = 6;
const MEAN_MONTH = 146_097 / 4800;

/** Surely the first point is not later than the second. */
function notAfter(first: Point, second: Point): boolean {
  const held = [...second.held];
  for (const name of first.held) {
    const index = held.indexOf(name);
    if (index < 0) return false;
    held.splice(index, 1);
  }
  const months = second.months - first.months;
  const least = months === 0 ? 0 : Math.floor(months * MEAN_MONTH) - OFF;
  return first.days <= second.days + least;
}

interface Side {
  /** Undefined: a day or a number. */
  readonly name: string | undefined;
  readonly point: Point;
}

function comparisonPlaced(
  { left, comparison, right }: Extract<Expression, { op: 'compare' }>,
  stack: Pick<Stack, 'facts'>,
): readonly Placed[] {
  const [a, b] = [sideOf(left, stack), sideOf(right, stack)];
  if (!a || !b) return [];
  if (a.name === undefined || b.name === undefined) {
    const [named, fixed, how] =
      a.name === undefined ? [b, a, MIRRORED[comparison]] : [a, b, comparison];
    if (named.name === undefined || named.point.held.length > 0) return [];
    return [onOneFact(named.name, named.point, how, fixed.point.days)];
  }
  return [
    ...onTwo([a.name, a.point], comparison, [b.name, b.point]),
    ...onTwo([b.name, b.point], MIRRORED[comparison], [a.name, a.point]),
  ];
}

const MIRRORED = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** A fact, moved, against a day: on the line of all days. */
function onOneFact(name: string, by: Point, how: Comparison, day: number): Placed {
  const least = leastReaching(day, by);
  const over = leastReaching(day + 1, by);
  const before = [stretch(undefined, at(least - 1))];
  const from = [stretch(at(least))];
  const upTo = [stretch(undefined, at(over - 1))];
  const after = [stretch(at(over))];
  const equal = least < over ? [stretch(at(least), at(over - 1))] : [];
  const other = [...before, ...after];
  const answers = {
    '<': [from, before],
    '>=': [before, from],
    '<=': [after, upTo],
    '>': [upTo, after],
    '=': [other, equal],
    '!=': [equal, other],
  }[how];
  return { line: name, answers };
}

/** The first, moved, against the second: days of the second counted from the first. Months stand with the first. */
function onTwo(
  [origin, by]: readonly [string, Point],
  how: Comparison,
  [subject, other]: readonly [string, Point],
): readonly Placed[] {
  if (other.months !== 0 || other.held.length > 0 || origin === subject) return [];
  const point = { ...by, days: by.days - other.days };
  const shifted = (days: number): Point => ({ ...point, days: point.days + days });
  const before = [stretch(undefined, shifted(-1))];
  const from = [stretch(point)];
  const upTo = [stretch(undefined, point)];
  const after = [stretch(shifted(1))];
  const equal = [stretch(point, point)];
  const apartFrom = [...before, ...after];
  const answers = {
    '>': [from, before],
    '<=': [before, from],
    '>=': [after, upTo],
    '<': [upTo, after],
    '=': [apartFrom, equal],
    '!=': [equal, apartFrom],
  }[how];
  return [{ line: `${origin} → ${subject}`, answers, between: [origin, subject] }];
}

function sideOf(term: Term, stack: Pick<Stack, 'facts'>): Side | undefined {
  const literal = literalTerm(term);
  if (literal !== undefined) return { name: undefined, point: at(literal) };
  if (term.kind === 'fact') return { name: term.fact, point: { months: 0, days: 0, held: [] } };
  if (term.kind !== 'plus') return undefined;
  const base = sideOf(term.base, stack);
  if (!base) return undefined;
  const { months, days, held } = base.point;
  const amount = literalTerm(term.amount);
  if (term.unit === 'days') {
    if (typeof amount === 'number')
      return { ...base, point: { months, days: days + amount, held } };
    const type = term.amount.kind === 'fact' ? stack.facts.get(term.amount.fact)?.value : undefined;
    if (term.amount.kind !== 'fact' || type?.type !== 'number' || (type.min ?? -1) < 0)
      return undefined;
    return { ...base, point: { months, days, held: [...held, term.amount.fact].sort() } };
  }
  // Months after days, or after other months, may end on another day than all at once.
  if (typeof amount !== 'number' || months !== 0 || days !== 0 || held.length > 0) return undefined;
  return { ...base, point: { months: term.unit === 'years' ? amount * 12 : amount, days, held } };
}

/** The first day which, moved, is not before the day given. Later days never come out earlier. */
function leastReaching(day: number, by: Point): number {
  if (by.months === 0) return day - by.days;
  const guess = Math.round(day - by.days - by.months * MEAN_MONTH);
  for (let first = guess - 2 * OFF; ; first++) if (moved(first, by) >= day) return first;
}

function moved(day: number, { months, days }: Point): number {
  if (months === 0) return day + days;
  return placeOf(addMonths(dayText(day), months)) + days;
}

function placeOf(value: string | number): number {
  return typeof value === 'number' ? value : dayNumber(value);
}

function at(value: string | number): Point {
  return { months: 0, days: placeOf(value), held: [] };
}

function stretch(from?: Point, to?: Point): Stretch {
  return { ...(from && { from }), ...(to && { to }) };
}
