/** Worked cases run against a law, with a law of its own for every day of knowledge that differs. */
import { runCases, type CaseFailure, type StackCase } from '@threshold/rules/check/run-cases';
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import type { Stack } from '@threshold/rules/language/model';
import type { Host } from './host.ts';
import { openLaw, type LawOptions } from './open-law.ts';

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
  const { horizon } = engine.law;
  const engines = new Map<string, Engine>();
  for (const { 'known-on': day } of cases) {
    if (day === undefined || horizon === undefined || day >= horizon || engines.has(day)) continue;
    engines.set(day, createEngine(await openLaw(host, options, day)));
  }
  return runCases(engine, cases, {
    today: host.today,
    engineKnowing: (day) => engines.get(day) ?? engine,
  }).map(({ case: given, failures }) => ({ case: given, passed: failures.length === 0, failures }));
}
