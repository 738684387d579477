/** Worked cases run against a law, with a law of its own for every day of knowledge that differs. */
import { runCases, type CaseFailure, type StackCase } from '@threshold/rules/check/run-cases';
import { knowledgeDays } from '@threshold/rules/compile/norm-table';
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import type { Stack } from '@threshold/rules/language/model';
import type { Host } from './host.ts';
import { DEFAULT_PACK, openLaw, type LawOptions } from './open-law.ts';
import { findTarget } from './pack-folders.ts';

export interface CaseRun {
  readonly case: StackCase;
  readonly passed: boolean;
  readonly failures: readonly CaseFailure[];
}

export async function runStackCases(
  host: Host,
  options: LawOptions,
  cases: Stack['cases'],
): Promise<readonly CaseRun[]> {
  const engine = createEngine(await openLaw(host, options));
  const { horizon, stack } = engine.law;
  const days = knowledgeDays(stack);
  /** Where nothing became known in between, the law of an earlier day is the same and compiled once. */
  const sameLaw = (day: string): string => days.find((each) => each <= day) ?? day;
  const engines = new Map<string, Engine>();
  for (const { 'known-on': day } of cases) {
    if (day === undefined || horizon === undefined || day >= horizon) continue;
    const known = sameLaw(day);
    const made = engines.get(known) ?? createEngine(await openLaw(host, options, known));
    engines.set(known, made).set(day, made);
  }
  return runCases(engine, cases, {
    today: host.today,
    engineKnowing: (day) => engines.get(day) ?? engine,
  }).map(({ case: given, failures }) => ({ case: given, passed: failures.length === 0, failures }));
}

/** Every case of a stack, each in the law of its own pack: what a layer above adds is not its concern. */
export async function runOwnCases(
  host: Host,
  options: LawOptions,
  stack: Stack,
): Promise<readonly CaseRun[]> {
  const runs: CaseRun[] = [];
  const { places } = findTarget(host, options.pack ?? DEFAULT_PACK, options.lawDir);
  for (const { id } of stack.packs) {
    const own = stack.cases.filter(({ pack }) => pack === id);
    // By its folder: a pack named so may lie where no search would look.
    const dir = places.find((place) => place.id === id)?.dir;
    const law = id === stack.id || dir === undefined ? options : { ...options, pack: dir };
    if (own.length > 0) runs.push(...(await runStackCases(host, law, own)));
  }
  return runs;
}
