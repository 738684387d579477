/**
 * Questions over one list of records, answered together. A record is of a kind: which of the conditions it meets. Which
 * kinds there are is read from a diagram of the conditions over one record's fields. The answers to "is there
 * a record such that …" are then those of some set of records of these kinds: a yes needs a kind that meets it and nothing
 * that is answered with no.
 */
import type { Variable } from '../compile/variable.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { leftOpen } from '../diagram/left-open.ts';
import type { DiagramStore } from '../diagram/store.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import { oneRecord } from './one-record.ts';

/** What days allow, for the fields of one record as for facts. */
type DaysTogether = (
  store: DiagramStore,
  variables: readonly Variable[],
  stack: Pick<Stack, 'facts'>,
) => NodeRef;

/** At least so many records of the list meet the condition. */
export interface RecordQuestion {
  readonly list: string;
  readonly where: Expression;
  readonly least: number;
  /** The question's answer where that is so. */
  readonly answer: 0 | 1;
}

type Question = RecordQuestion & { readonly level: number };

/** Kinds of record, each as the conditions that it meets, which some facts outside the records allow side by side. */
type Kinds = readonly (readonly boolean[])[];

/** More than these are not looked into: the answers are then left free. */
const MOST_KINDS = 1000;
const MOST_SURROUNDINGS = 32;

export function recordsTogether(
  store: DiagramStore,
  variables: readonly Variable[],
  stack: Stack,
  daysTogether: DaysTogether,
): NodeRef {
  const questions = variables.flatMap((variable, level): Question[] => {
    const asked = variable.kind === 'quantified' ? recordQuestion(variable.test, stack) : undefined;
    return asked ? [{ ...asked, level }] : [];
  });
  const lists = new Set(questions.map(({ list }) => list));
  let all: NodeRef = 1;
  for (const list of lists) {
    const own = questions.filter((each) => each.list === list);
    const found = kindsOf(own, list, stack, daysTogether);
    const some = found?.reduce<NodeRef>(
      (any, kinds) => store.or(any, answered(store, own, kinds)),
      0,
    );
    if (some !== undefined) all = store.and(all, some);
  }
  return all;
}

/** Undefined for a question of another shape; it is left free. */
export function recordQuestion(asked: Expression, stack: Stack): RecordQuestion | undefined {
  let test = asked;
  let answer = true;
  for (;;) {
    if (test.op === 'not') {
      answer = !answer;
      test = test.part;
    } else if (test.op === 'definition') {
      const [version, second] = stack.definitions.get(test.definition)?.versions ?? [];
      if (!version || second || version.from !== undefined || version.until !== undefined)
        return undefined;
      test = version.is;
    } else break;
  }
  if (test.op !== 'quantified') return undefined;
  const { list, quantifier, span } = test;
  const made = (where: Expression, least: number, is: boolean): RecordQuestion | undefined =>
    least < 1 ? undefined : { list, where, least, answer: answer === is ? 1 : 0 };
  if (quantifier === 'any') return made(test.where, 1, true);
  if (quantifier === 'every') return made({ op: 'not', part: test.where, span }, 1, false);
  const amount = test.amount!;
  switch (test.comparison!) {
    case '>=':
      return made(test.where, amount, true);
    case '>':
      return made(test.where, amount + 1, true);
    case '<':
      return made(test.where, amount, false);
    case '<=':
      return made(test.where, amount + 1, false);
    default:
      return undefined;
  }
}

/** One entry for each way the facts outside the records may be; undefined where there is too much of it. */
function kindsOf(
  questions: readonly Question[],
  list: string,
  stack: Stack,
  daysTogether: DaysTogether,
): readonly Kinds[] | undefined {
  const wheres = questions.map(({ where }) => where);
  const { store, variables, conditions, isOfRecord, inner } = oneRecord(list, wheres, stack);
  const kinds: { readonly meets: readonly boolean[]; readonly at: NodeRef }[] = [];
  const walk = (at: NodeRef, meets: readonly boolean[]): void => {
    if (at === 0 || kinds.length > MOST_KINDS) return;
    const next = conditions[meets.length];
    if (next === undefined) {
      kinds.push({ meets, at });
      return;
    }
    walk(store.and(at, next), [...meets, true]);
    walk(store.and(at, store.not(next)), [...meets, false]);
  };
  walk(daysTogether(store, variables, inner), []);
  if (kinds.length > MOST_KINDS) return undefined;
  const ofRecord = variables.flatMap((variable, level) => (isOfRecord(variable) ? [level] : []));
  const placed = kinds.map(({ meets, at }) => ({ meets, at: leftOpen(store, at, ofRecord) }));
  let surroundings: readonly NodeRef[] = [1];
  for (const { at } of placed) {
    surroundings = surroundings
      .flatMap((each) => [store.and(each, at), store.and(each, store.not(at))])
      .filter((each) => each !== 0);
    if (surroundings.length > MOST_SURROUNDINGS) return undefined;
  }
  return surroundings.map((each) =>
    placed.filter(({ at }) => store.and(each, at) !== 0).map(({ meets }) => meets),
  );
}

/** Answers that some records of these kinds give. */
function answered(store: DiagramStore, questions: readonly Question[], kinds: Kinds): NodeRef {
  const so = questions.map(({ level, answer }) =>
    store.make(level, answer === 1 ? [0, 1] : [1, 0]),
  );
  let all: NodeRef = 1;
  questions.forEach(({ least }, at) => {
    const showing = kinds.filter((meets) => meets[at]);
    const some = showing.reduce<NodeRef>((any, meets) => {
      const follows = questions.reduce<NodeRef>(
        (each, { least: few }, other) =>
          meets[other] && few === 1 ? store.and(each, so[other]!) : each,
        1,
      );
      return store.or(any, follows);
    }, 0);
    all = store.and(all, store.or(store.not(so[at]!), some));
    questions.forEach(({ least: fewer }, other) => {
      if (other === at || fewer === 1 || fewer > least || showing.some((meets) => !meets[other]))
        return;
      all = store.and(all, store.or(store.not(so[at]!), so[other]!));
    });
  });
  return all;
}
