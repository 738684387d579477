/** Random situations of a law with some facts hidden: left out, unknown, or unknowable. */
import { randomFacts, type Chance } from '@threshold/rules/check/random-facts';
import type { Engine } from '@threshold/rules/decide/engine';
import { IMPOSSIBLE_OUTCOME } from '@threshold/rules/sql/act-walk';
import { UNKNOWABLE, UNKNOWN, type Facts } from '@threshold/rules/situation/situation';

export function hiddenSituation(engine: Engine, chance: Chance): Facts {
  const share = chance() * 0.6;
  const known = randomFacts(engine, chance);
  const entries = Object.entries(known).flatMap(([name, value]): [string, Facts[string]][] => {
    if (chance() >= share) return [[name, value]];
    const how = chance();
    return how < 0.5 ? [] : [[name, how < 0.75 ? UNKNOWN : UNKNOWABLE]];
  });
  return Object.fromEntries(entries);
}

/** What the engine says; of facts that the constraints rule out, that. */
export function engineAnswer(engine: Engine, act: string, facts: Facts): string {
  const root = engine.law.acts.get(act);
  const allowed = root === undefined || engine.inquire(facts).terminals(root).length > 0;
  return allowed ? engine.outcome(act, facts) : IMPOSSIBLE_OUTCOME;
}

export type Answers = Readonly<Record<string, unknown>>;

/** Each disagreement in a line: the situation's place, the act, and both answers. */
export function disagreements(
  engine: Engine,
  acts: readonly string[],
  situations: readonly Facts[],
  rows: readonly Answers[],
): string[] {
  return situations.flatMap((facts, index) =>
    acts.flatMap((act) => {
      const said = engineAnswer(engine, act, facts);
      const found = rows[index]?.[act];
      return found === said
        ? []
        : [`situation ${index}, ${act}: ${said}, and in SQL ${String(found)}`];
    }),
  );
}
