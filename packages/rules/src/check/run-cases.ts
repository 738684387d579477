/**
 * Runs the worked cases of a stack. A case says all that is stated: what it leaves out is unknown, as it
 * would be at a counter. Each failure says what was expected, what came out, and on what ground.
 */
import type { Decision, Determination, Ground } from '../decide/decision.ts';
import type { Engine } from '../decide/engine.ts';
import type { PackCase, Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { definitionValue } from './definition-value.ts';

export type StackCase = Stack['cases'][number];

export interface CaseFailure {
  /** What the case speaks of: an act, a definition, a duty, a question. */
  readonly about: string;
  readonly expected: string;
  readonly got: string;
  /** Norms that won, or what the answer still waits for. */
  readonly why: string;
}

export interface CaseResult {
  readonly case: StackCase;
  readonly failures: readonly CaseFailure[];
}

export interface CaseOptions {
  readonly today: string;
  /** The engine as of a day of knowledge, for cases with `known-on`. */
  readonly engineKnowing: (knownOn: string) => Engine;
}

export function runCases(
  engine: Engine,
  cases: readonly StackCase[],
  options: CaseOptions,
): CaseResult[] {
  return cases.map((each) => {
    const knownOn = each['known-on'];
    return {
      case: each,
      failures: runCase(
        knownOn === undefined ? engine : options.engineKnowing(knownOn),
        each,
        options.today,
      ),
    };
  });
}

export function runCase(engine: Engine, given: StackCase, today: string): CaseFailure[] {
  const facts = given.facts as Facts;
  const expected = given.expect ?? {};
  const acts = Object.keys(expected);
  const decision = engine.decide({ acts, facts }, { today, ask: given.asks !== undefined });
  return [
    ...decision.determinations.flatMap((each) => actFailures(each, expected[each.act]!)),
    ...Object.entries(given.definitions ?? {}).flatMap(([name, value]) => {
      const got = definitionValue(engine, name, facts);
      return got === value
        ? []
        : [{ about: name, expected: String(value), got: String(got), why: '' }];
    }),
    ...dutyFailures(decision, given),
    ...questionFailures(decision, given),
    ...decision.impossible.map(({ id, why }) => ({
      about: 'facts',
      expected: 'facts that can be true together',
      got: id,
      why,
    })),
  ];
}

type Expectation = NonNullable<PackCase['expect']>[string];

function actFailures(got: Determination, expected: Expectation): CaseFailure[] {
  const wanted = typeof expected === 'string' ? { outcome: expected } : expected;
  const failures: CaseFailure[] = [];
  const fail = (what: string, came: string): void => {
    failures.push({ about: got.act, expected: what, got: came, why: whyOf(got) });
  };
  if (got.outcome !== wanted.outcome) fail(wanted.outcome, got.outcome);
  const grounds = [
    ...(got.ground ? [got.ground] : []),
    ...got.alternatives.map(({ ground }) => ground),
  ];
  const winning = namesOf(grounds, (ground) => ground.winning);
  const yielding = namesOf(grounds, (ground) => ground.yielding);
  for (const id of wanted.by ?? []) if (!winning.has(id)) fail(`by ${id}`, `by ${list(winning)}`);
  for (const id of wanted.yielding ?? [])
    if (!yielding.has(id)) fail(`${id} gives way`, `what gives way: ${list(yielding)}`);
  if (wanted.possible) {
    const outcomes = [...got.possible, ...got.alternatives.map(({ ground }) => ground)].map(
      ({ outcome }) => outcome,
    );
    const possible = [...new Set(outcomes)].sort().join(', ');
    const want = [...wanted.possible].sort().join(', ');
    if (possible !== want) fail(`one of ${want}`, `one of ${possible}`);
  }
  if (wanted.decider !== undefined && got.decider.id !== wanted.decider)
    fail(`decided by ${wanted.decider}`, `decided by ${got.decider.id}`);
  return failures;
}

function dutyFailures(decision: Decision, given: StackCase): CaseFailure[] {
  const stateOf = new Map(decision.duties.map((duty) => [duty.norm.id, duty]));
  const missing = (given.duties ?? []).flatMap((id) => {
    const duty = stateOf.get(id);
    if (duty?.state === 'owed') return [];
    return [
      {
        about: id,
        expected: 'owed',
        got: duty?.state ?? 'not owed',
        why: duty ? waits(duty.open) : '',
      },
    ];
  });
  const unwanted = (given['no-duties'] ?? []).flatMap((id) =>
    stateOf.get(id)?.state === 'owed'
      ? [{ about: id, expected: 'not owed', got: 'owed', why: '' }]
      : [],
  );
  return [...missing, ...unwanted];
}

function questionFailures(decision: Decision, given: StackCase): CaseFailure[] {
  const failures: CaseFailure[] = [];
  if (given.asks !== undefined && decision.next?.fact !== given.asks) {
    failures.push({
      about: 'next question',
      expected: given.asks,
      got: decision.next?.fact ?? 'none',
      why: '',
    });
  }
  const open = new Set(decision.determinations.flatMap((each) => each.open));
  for (const name of given['asks-among'] ?? []) {
    if (!open.has(name))
      failures.push({ about: 'open questions', expected: name, got: list(open), why: '' });
  }
  return failures;
}

function namesOf(
  grounds: readonly Ground[],
  pick: (ground: Ground) => readonly { readonly id: string }[],
): Set<string> {
  return new Set(grounds.flatMap((ground) => pick(ground).map(({ id }) => id)));
}

function whyOf({ ground, alternatives, open }: Determination): string {
  const winning = ground?.winning ?? alternatives.flatMap((each) => each.ground.winning);
  return winning.length > 0
    ? `because of ${list(new Set(winning.map(({ id }) => id)))}`
    : waits(open);
}

function waits(open: readonly string[]): string {
  return open.length > 0 ? `waits for ${open.join(', ')}` : '';
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'none' : [...names].join(', ');
}
