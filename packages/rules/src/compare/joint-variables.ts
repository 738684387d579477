/**
 * The questions of two laws as one list: classes of values and intervals of days are cut so finely that
 * either law can be read from them. Each question says how its answers stand for those of each law, and
 * how many plain values an answer of a closed list stands for.
 */
import { codePatterns } from '../compile/code-pattern.ts';
import { variableSize, type Variable } from '../compile/variable.ts';
import { choicesOf } from '../language/choices.ts';
import type { Stack } from '../language/model.ts';
import type { Side } from './side.ts';

/** Per answer of the question: the answer of the law's own variable, or -1 where it knows no such value. */
type Meaning = readonly number[];

export interface Question {
  readonly key: string;
  readonly variable: Variable;
  /** Plain values behind each answer of a closed list; otherwise an answer counts as one. */
  readonly weights: readonly number[];
  /** For the earlier and for the later law; undefined where it does not ask. */
  readonly meaning: readonly [Meaning | undefined, Meaning | undefined];
}

type Kind<K extends Variable['kind']> = Extract<Variable, { kind: K }>;
interface Pair {
  readonly key: string;
  readonly of: readonly [Placed | undefined, Placed | undefined];
}
interface Placed {
  readonly level: number;
  readonly variable: Variable;
}

/** In the order of the earlier law; what only the later one asks stands behind what it asks before. */
export function jointVariables(
  sides: readonly [Side, Side],
  merged: Stack,
): { readonly questions: readonly Question[]; readonly levelOf: readonly [Levels, Levels] } {
  const pairs = paired(sides);
  const levelOf: readonly [Map<number, number>, Map<number, number>] = [new Map(), new Map()];
  pairs.forEach(({ of }, level) => {
    of.forEach((placed, side) => {
      if (placed) levelOf[side]!.set(placed.level, level);
    });
  });
  const questions: Question[] = [];
  for (const { key, of } of pairs) {
    const variables = [of[0]?.variable, of[1]?.variable] as const;
    questions.push({ key, ...joined(variables, sides, merged, questions, levelOf) });
  }
  return { questions, levelOf };
}

export type Levels = ReadonlyMap<number, number>;

function paired(sides: readonly [Side, Side]): Pair[] {
  const keyed = sides.map((side) =>
    side.variables.flatMap((variable, level) =>
      variable.kind === 'reading' || side.fixed.has(level)
        ? []
        : [{ key: keyOf(variable, side), level, variable }],
    ),
  ) as [(Placed & { key: string })[], (Placed & { key: string })[]];
  const [before, after] = keyed;
  const later = new Map(after.map((each) => [each.key, each]));
  const known = new Set(before.map(({ key }) => key));
  const order: Pair[] = before.map((each) => ({ key: each.key, of: [each, later.get(each.key)] }));
  let place = 0;
  for (const each of after) {
    const at = order.findIndex(({ key }) => key === each.key);
    if (known.has(each.key)) {
      place = at + 1;
    } else {
      order.splice(place, 0, { key: each.key, of: [undefined, each] });
      place++;
    }
  }
  // What a fact counts as when it cannot be had is read from the fact's own answers.
  const late = ({ of }: Pair): number => Number((of[0] ?? of[1])!.variable.kind === 'burden');
  return order.sort((a, b) => late(a) - late(b));
}

function keyOf(variable: Variable, side: Side): string {
  switch (variable.kind) {
    case 'relation':
      return `relation:${variable.key}`;
    case 'quantified':
      return `quantified:${variable.key}`;
    case 'reading':
      return `reading:${variable.reading}`;
    case 'burden':
      return `burden:${keyOf(side.variables[variable.of]!, side)}=${String(burdenValue(variable, side))}`;
    default:
      return `fact:${variable.fact}`;
  }
}

/** The plain value that the law puts in the place of a fact that cannot be had. */
function burdenValue(variable: Kind<'burden'>, side: Side): unknown {
  const of = side.law.variables[variable.of]!;
  for (const norm of side.law.table.norms) {
    const value = norm.burden.get(variable.fact);
    if (value !== undefined && answerOf(of, value) === variable.counts) return value;
  }
  return variable.counts;
}

function answerOf(variable: Variable, value: string | number | boolean): number {
  switch (variable.kind) {
    case 'one-of':
      return variable.classes.findIndex((group) => group.includes(String(value)));
    case 'range':
      return variable.cuts.filter((cut) => cut <= value).length;
    case 'yes-no':
    case 'relation':
    case 'quantified':
      return Number(value);
    default:
      return -1;
  }
}

type Two = readonly [Variable | undefined, Variable | undefined];

function joined(
  two: Two,
  sides: readonly [Side, Side],
  merged: Stack,
  earlier: readonly Question[],
  levelOf: readonly [Levels, Levels],
): Omit<Question, 'key'> {
  const one = (two[0] ?? two[1])!;
  switch (one.kind) {
    case 'one-of':
      return joinedClasses(one.fact, two as readonly [Kind<'one-of'>?, Kind<'one-of'>?], sides);
    case 'range':
      return joinedRanges(one, two as readonly [Kind<'range'>?, Kind<'range'>?]);
    case 'code':
      return joinedCodes(one, two as readonly [Kind<'code'>?, Kind<'code'>?], merged);
    case 'burden':
      return joinedBurdens(
        two as readonly [Kind<'burden'>?, Kind<'burden'>?],
        sides,
        earlier,
        levelOf,
      );
    default:
      return {
        variable: one,
        weights: [1, 1],
        meaning: [two[0] && [0, 1], two[1] && [0, 1]],
      };
  }
}

/** Values that both laws know, apart where either tells them apart. */
function joinedClasses(
  fact: string,
  two: readonly [Kind<'one-of'>?, Kind<'one-of'>?],
  sides: readonly [Side, Side],
): Omit<Question, 'key'> {
  const known = sides.flatMap(({ plain }) => {
    const type = plain.facts.get(fact)?.value;
    return type ? [new Set(choicesOf(type).keys())] : [];
  });
  const values = [...known[0]!].filter((value) => known.every((each) => each.has(value)));
  const classOf = (variable: Kind<'one-of'> | undefined, value: string): number =>
    variable ? variable.classes.findIndex((group) => group.includes(value)) : 0;
  const groups = new Map<string, string[]>();
  for (const value of values) {
    const place = two.map((variable) => classOf(variable, value)).join();
    groups.set(place, [...(groups.get(place) ?? []), value]);
  }
  const classes = [...groups.values()];
  const meaning = two.map(
    (variable) => variable && classes.map((group) => classOf(variable, group[0]!)),
  );
  return {
    variable: { kind: 'one-of', fact, classes },
    weights: classes.map(({ length }) => length),
    meaning: [meaning[0], meaning[1]],
  };
}

function joinedRanges(
  { fact, type, low }: Kind<'range'>,
  two: readonly [Kind<'range'>?, Kind<'range'>?],
): Omit<Question, 'key'> {
  const all = new Set(two.flatMap((variable) => variable?.cuts ?? []));
  const cuts = [...all].sort((a, b) => (a < b ? -1 : 1));
  const intervals = [undefined, ...cuts];
  const meaning = two.map(
    (variable) =>
      variable &&
      intervals.map((from) =>
        from === undefined ? 0 : variable.cuts.filter((cut) => cut <= from).length,
      ),
  );
  return {
    variable: { kind: 'range', fact, type, cuts, ...(low === undefined ? {} : { low }) },
    weights: intervals.map(() => 1),
    meaning: [meaning[0], meaning[1]],
  };
}

function joinedCodes(
  { fact }: Kind<'code'>,
  two: readonly [Kind<'code'>?, Kind<'code'>?],
  merged: Stack,
): Omit<Question, 'key'> {
  const lists = [...new Set(two.flatMap((variable) => variable?.lists ?? []))].sort();
  const patterns = codePatterns(lists, merged);
  const meaning = two.map(
    (variable) =>
      variable &&
      patterns.map((pattern) => {
        const own = variable.lists.reduce(
          (bits, list, bit) => bits | (((pattern >> lists.indexOf(list)) & 1) << bit),
          0,
        );
        return variable.patterns.indexOf(own);
      }),
  );
  return {
    variable: { kind: 'code', fact, lists, patterns },
    weights: patterns.map(() => 1),
    meaning: [meaning[0], meaning[1]],
  };
}

function joinedBurdens(
  two: readonly [Kind<'burden'>?, Kind<'burden'>?],
  sides: readonly [Side, Side],
  earlier: readonly Question[],
  levelOf: readonly [Levels, Levels],
): Omit<Question, 'key'> {
  const side = two[0] ? 0 : 1;
  const own = two[side]!;
  const of = levelOf[side].get(own.of)!;
  const subject = earlier[of]!;
  const value = burdenValue(own, sides[side]);
  const exact = answerOf(subject.variable, value as string | number | boolean);
  const counts = exact >= 0 ? exact : subject.meaning[side]!.indexOf(own.counts);
  return {
    variable: { kind: 'burden', fact: own.fact, of, counts },
    weights: subject.weights.map(() => 1),
    meaning: [two[0] && subject.meaning[0], two[1] && subject.meaning[1]],
  };
}

export function sizesOf(questions: readonly Question[]): number[] {
  const variables = questions.map(({ variable }) => variable);
  return variables.map((variable) => variableSize(variable, variables));
}
