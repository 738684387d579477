/**
 * Records that answer questions over one list as wanted. A yes needs one record that meets it and nothing that is wanted no;
 * such a record is read from a diagram of the conditions and made plain like a situation. The records together then answer as
 * wanted, for none of them turns a no. Questions of another shape, or that count, are left to fit-facts.ts.
 */
import { expressionKey } from '../compile/expression-facts.ts';
import { lawOfWords } from '../compile/law-of-words.ts';
import { createEngine, type Engine } from '../decide/engine.ts';
import { compact } from '../diagram/compact.ts';
import type { DiagramStore } from '../diagram/store.ts';
import { Region } from '../explain/completion.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import type { Facts, RecordValue, Scalar } from '../situation/situation.ts';
import { daysTogether } from '../together/answers-together.ts';
import { oneRecord, type OneRecord } from '../together/one-record.ts';
import { recordQuestion } from '../together/record-kinds.ts';
import type { Wanted } from './fit-facts.ts';
import { findWitness } from './witness.ts';

interface Sought {
  readonly list: string;
  readonly where: Expression;
  readonly truth: boolean;
}

/** What has been made of the conditions over a list; the same few come up again and again. */
interface Made {
  readonly record: OneRecord;
  readonly possible: number;
  readonly engine: Engine;
}

/** Places of the diagram that are tried for one record. */
const ATTEMPTS = 12;

/** Facts with the lists filled in; undefined where no such records were found. Other facts stay as they are. */
export function recordsWith(
  stack: Stack,
  wanted: readonly Wanted[],
  facts: Facts,
): Facts | undefined {
  const sought: Sought[] = [];
  for (const { test, truth } of wanted) {
    const asked = recordQuestion(test, stack);
    if (!asked || asked.least !== 1) return undefined;
    sought.push({ list: asked.list, where: asked.where, truth: (asked.answer === 1) === truth });
  }
  let found = facts;
  for (const list of new Set(sought.map((each) => each.list))) {
    const records = recordsOf(
      stack,
      list,
      sought.filter((each) => each.list === list),
      facts,
    );
    if (!records) return undefined;
    found = { ...found, [list]: records, [`${list}.complete`]: true };
  }
  return found;
}

function recordsOf(
  stack: Stack,
  list: string,
  sought: readonly Sought[],
  facts: Facts,
): readonly RecordValue[] | undefined {
  const { record, possible, engine } = madeOf(stack, list, sought);
  const { store, conditions } = record;
  const harmless = sought.reduce(
    (rest, { truth }, at) => (truth ? rest : store.and(rest, store.not(conditions[at]!))),
    possible,
  );
  const records: RecordValue[] = [];
  let open = sought.flatMap(({ truth }, at) => (truth ? [at] : []));
  while (open.length > 0) {
    // One record for as many of them as can be.
    let place = harmless;
    const met = open.filter((at) => {
      const both = store.and(place, conditions[at]!);
      if (both === 0) return false;
      place = both;
      return true;
    });
    const made = met.length === 0 ? undefined : recordAt(store, place, record, engine, facts);
    if (!made) return undefined;
    records.push(made);
    open = open.filter((at) => !met.includes(at));
  }
  return records;
}

function recordAt(
  store: DiagramStore,
  place: number,
  { fields, factOf, isOfRecord, variables }: OneRecord,
  engine: Engine,
  given: Facts,
): RecordValue | undefined {
  const { values } = engine.inquire(given);
  const here = store.support(place).reduce((rest, level) => {
    const [known, other] = isOfRecord(variables[level]!) ? [] : values(level);
    return known === undefined || other !== undefined ? rest : store.restrict(rest, level, known);
  }, place);
  const { diagram, roots } = compact(store, [here]);
  const result = findWitness({
    engine,
    region: new Region(diagram, roots[0]!),
    wanted: (terminal) => terminal === 1,
    shows: () => true,
    options: { given },
    whole: true,
    attempts: ATTEMPTS,
  });
  if (result.kind !== 'found') return undefined;
  const { facts } = result;
  return Object.fromEntries(
    fields.flatMap((field): [string, Scalar][] => {
      const value = facts[factOf(field)];
      return value === undefined || typeof value === 'object' ? [] : [[field, value]];
    }),
  );
}

const MADE = new WeakMap<Stack, Map<string, Made>>();

function madeOf(stack: Stack, list: string, sought: readonly Sought[]): Made {
  const known = MADE.get(stack) ?? new Map<string, Made>();
  MADE.set(stack, known);
  const key = JSON.stringify([list, sought.map(({ where }) => expressionKey(where))]);
  const before = known.get(key);
  if (before) return before;
  const record = oneRecord(
    list,
    sought.map(({ where }) => where),
    stack,
  );
  const { store, variables, inner } = record;
  const made: Made = {
    record,
    possible: daysTogether(store, variables, inner),
    engine: createEngine(lawOfWords(inner, variables)),
  };
  known.set(key, made);
  return made;
}
