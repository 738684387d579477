/**
 * Values of hidden numbers and dates that together realise every truth the comparisons can take:
 * each threshold, just below and just above, also relative to other hidden values. Facts that no
 * comparison ties together are treated apart; assignments that make the same comparisons true are one.
 */
import type { CalendarUnit, Term } from '../language/expression.ts';
import type { Scalar } from '../situation/situation.ts';
import { dateOfDay, dayNumber, moveDate } from './civil-date.ts';
import { holds, termValue } from './evaluate.ts';
import type { Atom } from './relevance.ts';
import { factsOfTerm } from './relevance-walk.ts';

export type Assignment = readonly (readonly [fact: string, value: string | number])[];
export interface Domain {
  readonly kind: 'number' | 'date';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}
type Known = ReadonlyMap<string, Scalar>;
type Value = string | number;

/** One list of assignments per group of facts tied together; null when there are too many. */
export function representatives(
  hidden: ReadonlyMap<string, Domain>,
  atoms: readonly Atom[],
  known: Known,
  cap: number,
): readonly (readonly Assignment[])[] | null {
  const groups: (readonly Assignment[])[] = [];
  for (const group of tiedTogether([...hidden.keys()], atoms)) {
    const own = atoms.filter((atom) => factsOfAtom(atom).some((fact) => group.includes(fact)));
    const found = assignments(group, hidden, own, known, cap);
    if (found === null) return null;
    groups.push(found);
  }
  return groups;
}

function factsOfAtom({ left, right }: Atom): readonly string[] {
  return [...factsOfTerm(left), ...factsOfTerm(right)];
}

function tiedTogether(facts: readonly string[], atoms: readonly Atom[]): readonly string[][] {
  let groups = facts.map((fact) => [fact]);
  for (const atom of atoms) {
    const mentioned = factsOfAtom(atom);
    const touched = groups.filter((group) => group.some((fact) => mentioned.includes(fact)));
    if (touched.length < 2) continue;
    groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  return groups;
}

/** Chooses the first fact among its candidates, then the others given that choice. */
function assignments(
  group: readonly string[],
  hidden: ReadonlyMap<string, Domain>,
  atoms: readonly Atom[],
  known: Known,
  cap: number,
): readonly Assignment[] | null {
  const [first, ...others] = group;
  if (first === undefined) return [[]];
  const candidates = candidatesOf(group, hidden, atoms, known).get(first) ?? new Set();
  if (candidates.size > cap) return null;
  const distinct = new Map<string, Assignment>();
  for (const value of candidates) {
    const given = new Map([...known, [first, value]]);
    const rest = assignments(others, hidden, atoms, given, cap);
    if (rest === null || distinct.size > cap) return null;
    for (const more of rest) {
      const world = new Map<string, Scalar>([...given, ...more]);
      const truths = atoms.map((atom) => (isTrue(atom, world) ? '1' : '0')).join('');
      if (!distinct.has(truths)) distinct.set(truths, [[first, value], ...more]);
    }
  }
  return [...distinct.values()];
}

function isTrue({ left, comparison, right }: Atom, world: Known): boolean {
  const lookup = (fact: string): Scalar => valueIn(world, fact);
  return holds(termValue(left, lookup), comparison, termValue(right, lookup));
}

function valueIn(world: Known, fact: string): Scalar {
  const value = world.get(fact);
  if (value === undefined) throw new Error(`no value for ${fact}`);
  return value;
}

/** As many rounds as facts: in each, every fact is solved against what the others had before. */
function candidatesOf(
  group: readonly string[],
  hidden: ReadonlyMap<string, Domain>,
  atoms: readonly Atom[],
  known: Known,
): ReadonlyMap<string, ReadonlySet<Value>> {
  let found = new Map<string, Set<Value>>(group.map((fact) => [fact, new Set()]));
  for (let round = 0; round < group.length; round += 1) {
    const next = new Map([...found].map(([fact, values]) => [fact, new Set(values)]));
    for (const atom of atoms) {
      const mentioned = group.filter((fact) => factsOfAtom(atom).includes(fact));
      for (const fact of mentioned) {
        const others = mentioned.filter((other) => other !== fact);
        for (const world of combinations(others, found, known)) {
          for (const value of solve(fact, atom, world)) {
            if (isWithinDomain(value, hidden.get(fact))) next.get(fact)?.add(value);
          }
        }
      }
    }
    if ([...next.values()].every(({ size }) => size === 0)) {
      // Tied only to each other: any place to start will do.
      for (const [fact, values] of next) values.add(somewhere(hidden.get(fact)));
    }
    found = next;
  }
  for (const [fact, values] of found)
    if (values.size === 0) values.add(somewhere(hidden.get(fact)));
  return found;
}

function combinations(
  facts: readonly string[],
  found: ReadonlyMap<string, ReadonlySet<Value>>,
  known: Known,
): readonly Known[] {
  return facts.reduce<readonly Known[]>(
    (worlds, fact) =>
      worlds.flatMap((world) =>
        [...(found.get(fact) ?? [])].map((value) => new Map([...world, [fact, value]])),
      ),
    [known],
  );
}

/** Values of `fact` at, just below and just above where the two sides meet, the rest being given. */
function solve(fact: string, { left, right }: Atom, world: Known): readonly Value[] {
  const onLeft = factsOfTerm(left).includes(fact);
  const [side, other] = onLeft ? [left, right] : [right, left];
  if (factsOfTerm(other).includes(fact)) throw new Error(`${fact} is compared with itself`);
  const target = termValue(other, (name) => valueIn(world, name));
  return around(invert(side, fact, target, world), hasMonths(left) || hasMonths(right) ? 4 : 1);
}

/** The value of `fact` at which the term about equals the target (months may be off by some days). */
function invert(term: Term, fact: string, target: Value, world: Known): Value {
  if (term.kind !== 'plus') return target;
  const lookup = (name: string): Scalar => valueIn(world, name);
  if (factsOfTerm(term.base).includes(fact)) {
    const amount = Number(termValue(term.amount, lookup));
    return invert(term.base, fact, moveDate(String(target), -amount, term.unit), world);
  }
  if (term.unit !== 'days') throw new Error('a fact may only count days');
  return dayNumber(String(target)) - dayNumber(String(termValue(term.base, lookup)));
}

function around(value: Value, reach: number): readonly Value[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  if (typeof value === 'number') return steps.map((step) => value + step);
  return steps.map((step) => dateOfDay(dayNumber(value) + step));
}

function hasMonths(term: Term): boolean {
  const long: readonly CalendarUnit[] = ['months', 'years'];
  return term.kind === 'plus' && (long.includes(term.unit) || hasMonths(term.base));
}

function isWithinDomain(value: Value, domain: Domain | undefined): boolean {
  if (typeof value === 'string' || domain === undefined) return true;
  return value >= (domain.min ?? -Infinity) && value <= (domain.max ?? Infinity);
}

function somewhere(domain: Domain | undefined): Value {
  return domain?.kind === 'number' ? (domain.min ?? domain.max ?? 0) : '2026-01-01';
}
