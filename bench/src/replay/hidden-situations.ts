/** Random situations of a law with some facts hidden: left out, unknown, or unknowable. */
import { randomFacts, type Chance } from '@threshold/rules/check/random-facts';
import type { Engine } from '@threshold/rules/decide/engine';
import { reachableTerminals } from '@threshold/rules/decide/restricted';
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

/** What the engine says of each act; of facts that the constraints rule out, that. An act that no norm answers has no facts. */
export function engineAnswers(engine: Engine, acts: readonly string[], facts: Facts): string[] {
  const { acts: roots, diagram, possible } = engine.law;
  const { values } = engine.inquire(facts);
  const reached = reachableTerminals(diagram, possible, 1, values, (seen) => seen.has(1));
  const allowed = reached.includes(1);
  return acts.map((act) =>
    allowed || !roots.has(act) ? engine.outcome(act, facts) : IMPOSSIBLE_OUTCOME,
  );
}

export type Answers = Readonly<Record<string, unknown>>;

/** Each disagreement in a line: the situation's place, the act, and both answers. `said`: the engine's, by situation and act. */
export function disagreements(
  acts: readonly string[],
  said: readonly (readonly string[])[],
  rows: readonly Answers[],
): string[] {
  return said.flatMap((answers, index) =>
    acts.flatMap((act, at) => {
      const found = rows[index]?.[act];
      return found === answers[at]
        ? []
        : [`situation ${index}, ${act}: ${answers[at]}, and in SQL ${String(found)}`];
    }),
  );
}
