/**
 * Promise 1 of the design: withholding a fact never makes an answer more permissive. It holds by
 * construction: hiding a fact only adds completions, and an answer is given only where all completions
 * agree, so that an answer given with less is the answer with more. This looks for a situation where it
 * does not hold; tests run it over every pack.
 */
import type { Engine } from '../decide/engine.ts';
import type { Outcome } from '../language/outcome.ts';
import { UNKNOWN, type Facts } from '../situation/situation.ts';
import { randomFacts, type Chance } from './random-facts.ts';

export interface Lapse {
  readonly act: string;
  /** The situation as it is, and what was hidden of it. */
  readonly facts: Facts;
  readonly hidden: readonly string[];
  readonly knowingLess: Outcome;
  readonly knowingMore: Outcome;
}

export interface MonotoneReport {
  /** Comparisons made: one act of one situation, with and without some facts. */
  readonly compared: number;
  /** Of those, how many were answered with the facts hidden. */
  readonly answered: number;
  readonly lapses: readonly Lapse[];
}

export function checkMonotone(engine: Engine, chance: Chance, situations: number): MonotoneReport {
  const lapses: Lapse[] = [];
  let compared = 0;
  let answered = 0;
  for (let count = 0; count < situations; count++) {
    const facts = randomFacts(engine, chance);
    if (contradictsItself(engine, facts)) continue;
    const share = chance();
    const hidden = Object.keys(facts).filter(() => chance() < share * 0.5);
    const less = { ...facts, ...Object.fromEntries(hidden.map((name) => [name, UNKNOWN])) };
    for (const [act, root] of engine.law.acts) {
      // Facts that the constraints rule out have no answer to compare.
      if (engine.inquire(facts).terminals(root).length === 0) continue;
      const knowingLess = engine.outcome(act, less);
      compared++;
      if (knowingLess === 'undetermined') continue;
      answered++;
      const knowingMore = engine.outcome(act, facts);
      if (knowingLess !== knowingMore) {
        lapses.push({ act, facts, hidden, knowingLess, knowingMore });
      }
    }
  }
  return { compared, answered, lapses };
}

/**
 * A condition over records may be answered directly, and that answer counts. Where the records say the
 * opposite, hiding the answer takes no knowledge away, only a contradiction.
 */
function contradictsItself(engine: Engine, facts: Facts): boolean {
  return engine.law.variables.some((variable, level) => {
    if (variable.kind !== 'quantified' || variable.name === undefined) return false;
    const { name } = variable;
    const stated = facts[name];
    if (typeof stated !== 'boolean') return false;
    const recorded = engine.inquire({ ...facts, [name]: UNKNOWN }).values(level);
    return !recorded.includes(Number(stated));
  });
}
