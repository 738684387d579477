/**
 * What stands behind an ending: the engine's determinations at every agency it speaks for, brought
 * together. A norm is named as deciding only where it decides at each of them; where none does, each
 * agency's own is named. Nothing is cited that is not in a ground.
 */
import type { Determination, NormRef, OwedDuty } from '@threshold/rules/decide/decision';
import type { Engine } from '@threshold/rules/decide/engine';
import { explainFlips } from '@threshold/rules/explain/explain';
import type { ExplainedFlip } from '@threshold/rules/explain/explanation';
import { readSituationValue } from '@threshold/rules/situation/read-situation';
import type { Facts } from '@threshold/rules/situation/situation';
import type { Decide, LeafState, ReadFacts } from './expand-flow.ts';
import { frontLineOutcome } from './front-line-outcome.ts';

export interface OpenPoint {
  readonly name: string;
  readonly title: string;
}
export interface LeafAnswer {
  /** One agency's determinations, as `decide` gives them: the first agency the ending speaks for. */
  readonly determinations: readonly Determination[];
  readonly deciders: readonly string[];
  readonly winning: readonly NormRef[];
  readonly yielding: readonly NormRef[];
  /** Norms each possible answer would rest on, where the answer is open. */
  readonly atStake: readonly NormRef[];
  readonly open: readonly OpenPoint[];
  readonly owed: readonly OwedDuty[];
  readonly flips: readonly ExplainedFlip[];
}

export interface Today {
  readonly today: string;
}

export function factsReader(engine: Engine): ReadFacts {
  return (facts) => {
    const reading = readSituationValue({ facts }, engine.law.stack);
    return reading.situation?.facts;
  };
}

/** The bare outcomes: a few table look-ups, where a whole decision would weigh every duty too. */
export function decideWith(engine: Engine, { today }: Today): Decide {
  return (leaf, facts, agency) => {
    const known = at(facts, agency, today);
    return frontLineOutcome(
      leaf.acts.map((act) => ({ outcome: engine.outcome(act, known) })),
      facts,
      leaf.danger === true,
    );
  };
}

/** The situation whose determination an ending shows, so that the command line can be asked the same. */
export function at(facts: Facts, agency: string, today: string): Facts {
  return { ...facts, 'event.date': today, agency };
}

const MOST_OPEN = 4;
const MOST_FLIPS = 3;

export function answerLeaf(engine: Engine, state: LeafState, { today }: Today): LeafAnswer {
  const decisions = agenciesToShow(engine, state, today).map((agency) =>
    engine.decide(
      { acts: state.leaf.acts, facts: at(state.facts, agency, today) },
      { today, ask: false },
    ),
  );
  const [first] = decisions;
  const determinations = first?.determinations ?? [];
  const each = decisions.map((decision) => decision.determinations);
  const [agency = ''] = state.agencies;
  return {
    determinations,
    deciders: [...new Set(each.flat().map(({ decider }) => decider.id))],
    winning: shared(each.map((list) => list.flatMap((one) => grounds(one, 'winning')))),
    yielding: shared(each.map((list) => list.flatMap((one) => grounds(one, 'yielding')))),
    atStake: unique(
      each
        .flat()
        .flatMap(({ possible, alternatives }) =>
          [...possible, ...alternatives].flatMap(({ ground }) => ground.winning),
        ),
    ),
    open: unique(
      each
        .flat()
        .flatMap(({ open }) =>
          open.map((name) => ({ id: name, name, title: titleOf(engine, name) })),
        ),
    )
      .slice(0, MOST_OPEN)
      .map(({ name, title }) => ({ name, title })),
    owed: (first?.duties ?? []).filter(
      (duty) =>
        duty.state === 'owed' &&
        !duty.standing &&
        decisions.every(({ duties }) =>
          duties.some(({ norm, state: other }) => norm.id === duty.norm.id && other === 'owed'),
        ),
    ),
    flips: determinations
      .filter(({ outcome }) => outcome !== 'undetermined')
      .flatMap((determination) =>
        explainFlips(engine, determination, at(state.facts, agency, today), {
          most: MOST_FLIPS,
          pairs: false,
        }).filter(({ ofLaw }) => !ofLaw),
      )
      .slice(0, MOST_FLIPS),
  };
}

function grounds(
  { ground, alternatives }: Determination,
  part: 'winning' | 'yielding',
): readonly NormRef[] {
  return ground ? ground[part] : alternatives.flatMap((each) => each.ground[part]);
}

/**
 * Every agency, where they agree and the law named must hold at each. Where counsel is asked, one agency for
 * each way the engine answers: an open answer takes long to lay out.
 */
function agenciesToShow(engine: Engine, state: LeafState, today: string): readonly string[] {
  if (state.outcome !== 'ask-counsel') return state.agencies;
  const ways = new Map<string, string>();
  for (const agency of state.agencies) {
    const facts = at(state.facts, agency, today);
    const way = state.leaf.acts.map((act) => engine.outcome(act, facts)).join();
    if (!ways.has(way)) ways.set(way, agency);
  }
  return [...ways.values()];
}

/** In every list; where that is nothing, in any of them. */
function shared(lists: readonly (readonly NormRef[])[]): readonly NormRef[] {
  const all = unique(lists.flat());
  const common = all.filter(({ id }) => lists.every((list) => list.some((norm) => norm.id === id)));
  return common.length > 0 ? common : all;
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function titleOf(engine: Engine, name: string): string {
  const { facts, definitions } = engine.law.stack;
  return facts.get(name)?.title ?? definitions.get(name)?.title ?? name;
}
