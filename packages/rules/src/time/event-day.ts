/** The days of the event on which an answer may change: the law's own dates, and what the facts count from. */
import type { Law } from '../compile/law.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { criticalValues } from '../explain/critical-value.ts';
import { factIndex } from '../explain/fact-index.ts';
import type { Facts } from '../situation/situation.ts';

/** Ascending. Between two of them every answer is the same, the other facts staying as they are. */
export function eventDays(law: Law, facts: Facts): readonly string[] {
  const days = new Set<string>();
  for (const level of factIndex(law).levelsOf.get(EVENT_DATE) ?? []) {
    const variable = law.variables[level]!;
    if (variable.kind === 'range') for (const cut of variable.cuts) days.add(String(cut));
    if (variable.kind !== 'relation' && variable.kind !== 'quantified') continue;
    const subject = { kind: 'fact', fact: EVENT_DATE } as const;
    for (const value of criticalValues(variable.test, subject, facts, law.stack)) {
      days.add(String(value));
    }
  }
  return [...days].sort();
}

export function onDay(facts: Facts, day: string): Facts {
  return { ...facts, [EVENT_DATE]: day };
}
