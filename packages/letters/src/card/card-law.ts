/**
 * What law a card rests on, from the engine's answers and nowhere else: for whom it says the right thing,
 * and the sections to print. An agency that gets any other answer is not served by the card.
 */
import type { Flow } from '@threshold/guidance/flow-schema';
import { frontLineOutcome } from '@threshold/guidance/front-line-outcome';
import { answerLeaf, at, factsReader } from '@threshold/guidance/leaf-answer';
import type { Engine } from '@threshold/rules/decide/engine';
import type { NormRef } from '@threshold/rules/decide/decision';
import type { Card } from './card-schema.ts';

export interface Section {
  /** The citation as its source prints it. */
  readonly ref: string;
  /** Whether its text was read in full. */
  readonly verified: boolean;
}
export interface CardLaw {
  /** Agencies that the card serves; none means it is not to be printed. */
  readonly agencies: readonly string[];
  /** False where some agency asked about gets another answer. */
  readonly everywhere: boolean;
  readonly sections: readonly Section[];
}
export interface CardLawSources {
  readonly flow: Flow;
  readonly engine: Engine;
  readonly today: string;
  /** Where the agency is known, only it is asked about. */
  readonly agency?: string | undefined;
}

const MOST_SECTIONS = 4;

export function cardLaw(card: Card, sources: CardLawSources): CardLaw {
  const { flow, engine, today, agency: only } = sources;
  const all = flow.workplaces.choices.flatMap(({ agencies }) => agencies);
  const asked = only === undefined ? all : all.filter((each) => each === only);
  const read = factsReader(engine);
  const bases = card.law.map(({ leaf: name, facts: own, fits }) => {
    const leaf = flow.leaves.find(({ id }) => id === name);
    const facts = read({ ...flow.facts, ...own });
    if (!leaf)
      throw new RangeError(`The card "${card.id}" names no ending of the flow: "${name}".`);
    if (!facts)
      throw new RangeError(
        `The card "${card.id}" says facts that the packs do not know: ${JSON.stringify(own)}.`,
      );
    const served = asked.filter((agency) => {
      const known = at(facts, agency, today);
      const outcomes = leaf.acts.map((act) => ({ outcome: engine.outcome(act, known) }));
      return fits.includes(frontLineOutcome(outcomes, facts, leaf.danger === true));
    });
    return { leaf, facts, served, outcome: fits[0] ?? 'ask-counsel' };
  });
  const agencies = asked.filter((agency) => bases.every(({ served }) => served.includes(agency)));
  const answers = bases.map(({ leaf, facts, outcome }) => {
    const state = { kind: 'leaf', slug: card.id, leaf, facts, agencies, outcome } as const;
    const { winning, atStake } = answerLeaf(engine, state, { today });
    return sectionsOf([...winning, ...atStake]);
  });
  return {
    agencies,
    everywhere: agencies.length === asked.length,
    sections: agencies.length === 0 ? [] : fewOf(answers),
  };
}

/** Sections that were read in full stand first. */
function sectionsOf(norms: readonly NormRef[]): readonly Section[] {
  const list = norms.flatMap(({ cite }) => cite.map(({ ref, verified }) => ({ ref, verified })));
  return [...list.filter((one) => one.verified), ...list.filter((one) => !one.verified)];
}

/** A card is small, and the page of law has them all: of every situation the first, then the second. */
function fewOf(lists: readonly (readonly Section[])[]): readonly Section[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();
  const byRef = new Map<string, Section>();
  for (const section of inTurn) if (!byRef.has(section.ref)) byRef.set(section.ref, section);
  return [...byRef.values()].slice(0, MOST_SECTIONS);
}
