/**
 * The nearest changes that would alter an answer: one known fact, then two. Each was decided again with
 * the change made, so a flip is never a guess; combinations that the constraints forbid are left out.
 * (Contrastive explanation: Darwiche and Ji 2022, for facts with many values and for dates.)
 */
import type { Law } from '../compile/law.ts';
import type { Ground } from '../decide/decision.ts';
import type { Engine } from '../decide/engine.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Norm } from '../language/model.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { outcomeRegion } from './answer-region.ts';
import type { Region, Values } from './completion.ts';
import { changesOf, type FactChange } from './fact-change.ts';
import { entriesOf, factIndex } from './fact-index.ts';
import { KnownPart } from './known-part.ts';
import { exceptionFacts, normFacts } from './norm-facts.ts';

export interface Flip {
  readonly changes: readonly FactChange[];
  /** What the act's answer would be. */
  readonly outcome: Outcome;
  /** The day of the event changes: another law would apply, the facts being the same. */
  readonly ofLaw: boolean;
}

export interface FlipOptions {
  /** How many to give. Default 6. */
  readonly most?: number;
  /** The ground of the answer: facts its norms speak of come first. */
  readonly ground?: Ground | undefined;
  /** Look for changes of two facts where single ones do not fill the list. Default true; the slow half. */
  readonly pairs?: boolean;
}

/** Empty for an act that is not settled. */
export function nearestFlips(
  engine: Engine,
  facts: Facts,
  act: string,
  { most = 6, ground, pairs: inPairs = true }: FlipOptions = {},
): readonly Flip[] {
  const region = outcomeRegion(engine.law, act);
  if (!region) return [];
  const search = new FlipSearch(engine, facts, region);
  if (search.before === undefined || search.before === 'undetermined') return [];
  const order = orderOfFacts(engine.law, ground, search.known.names);
  const changes = order.flatMap((name) => changesOf(engine.law, facts, name));
  const single = new Map<FactChange, Tried>();
  const flips: Flip[] = [];
  for (const change of changes) {
    const tried = search.try([change]);
    single.set(change, tried);
    if (search.alters(tried)) flips.push(flipOf([change], tried));
  }
  const nearest = pruned(flips, order);
  if (!inPairs) return nearest.slice(0, most);
  const still = changes.filter((change) => !change.ofLaw && !search.alters(single.get(change)!));
  const doubles = pairs(search, still, single, most - nearest.length);
  return [...nearest, ...pruned(doubles, order)].slice(0, most);
}

/** Pairs are tried in the order of the facts; no explanation should take longer than a moment. */
const MOST_PAIRS = 400;

interface Tried {
  /** Undefined where the constraints forbid it. */
  readonly outcome: Outcome | undefined;
  /** Entries that were looked at on the way. */
  readonly looked: ReadonlySet<string>;
}

class FlipSearch {
  readonly known: KnownPart;
  readonly before: Outcome | undefined;
  readonly #engine: Engine;
  readonly #facts: Facts;
  readonly #region: Region;
  readonly #base: Values;

  constructor(engine: Engine, facts: Facts, region: Region) {
    this.#engine = engine;
    this.#facts = facts;
    this.known = new KnownPart(engine, facts);
    this.#base = this.known.knowing(new Set(this.known.names));
    this.#region = region;
    this.before = this.try([]).outcome;
  }

  try(changes: readonly FactChange[]): Tried {
    const { factsOf, levelsOf } = factIndex(this.#engine.law);
    const changed = changes.reduce((facts, change) => change.apply(facts), this.#facts);
    const inquiry = this.#engine.inquire(changed);
    const touched = new Set(changes.flatMap((change) => levelsOf.get(change.fact) ?? []));
    const levels = new Set<number>();
    const sole = this.#region.sole((level) => {
      levels.add(level);
      return touched.has(level) ? inquiry.values(level) : this.#base(level);
    });
    const looked = new Set([...levels].flatMap((level) => factsOf[level]!));
    if (sole === 'none') return { outcome: undefined, looked };
    return { outcome: sole === 'several' ? 'undetermined' : OUTCOMES[sole], looked };
  }

  alters({ outcome }: Tried): boolean {
    return outcome !== undefined && outcome !== this.before;
  }
}

/** Two changes that alter the answer together and not alone. */
function pairs(
  search: FlipSearch,
  changes: readonly FactChange[],
  single: ReadonlyMap<FactChange, Tried>,
  enough: number,
): Flip[] {
  const flips: Flip[] = [];
  let tries = MOST_PAIRS;
  for (const [index, first] of changes.entries()) {
    for (const second of changes.slice(index + 1)) {
      if (second.fact === first.fact) continue;
      // Where neither is looked at once the other is made, they cannot act together.
      const together =
        single.get(first)!.looked.has(second.fact) || single.get(second)!.looked.has(first.fact);
      if (!together) continue;
      if (tries-- <= 0 || flips.length >= enough) return flips;
      const tried = search.try([first, second]);
      if (search.alters(tried)) flips.push(flipOf([first, second], tried));
    }
  }
  return flips;
}

function flipOf(changes: readonly FactChange[], tried: Tried): Flip {
  return {
    changes,
    outcome: tried.outcome!,
    // A change of the law is never one of two.
    ofLaw: changes[0]!.ofLaw,
  };
}

/**
 * What a person would look at first: what could meet an exception of the norms that win, then what those
 * norms ask, then what the yielding ones ask; who is bound and when it happened come last.
 */
function orderOfFacts(law: Law, ground: Ground | undefined, known: readonly string[]): string[] {
  const normsOf = (references: readonly { readonly id: string }[]): Norm[] =>
    references.map(({ id }) => law.table.norms[law.table.positionOf.get(id)!]!);
  const winning = normsOf(ground?.winning ?? []);
  const all = [...winning, ...normsOf(ground?.yielding ?? [])];
  const last = new Set([
    EVENT_DATE,
    ...all.flatMap(({ binds }) => [...entriesOf(binds, law.stack)]),
  ]);
  const named = [
    ...winning.flatMap((norm) => exceptionFacts(norm, law)),
    ...all.flatMap((norm) => normFacts(norm, law)),
    ...known,
  ].filter((name) => known.includes(name));
  const first = named.filter((name) => !last.has(name));
  return [...new Set([...first, ...named])];
}

/**
 * One flip per set of subjects, outcome and direction: the nearest. Changes of facts before changes of
 * the law, answers before open ones, then the order of the facts.
 */
function pruned(flips: readonly Flip[], order: readonly string[]): Flip[] {
  const best = new Map<string, Flip>();
  for (const flip of flips) {
    const key = JSON.stringify([
      flip.outcome,
      flip.changes.map(({ subject, side, to }) => [subject, side, to === undefined]),
    ]);
    const known = best.get(key);
    if (!known || isNearer(flip, known)) best.set(key, flip);
  }
  const rank = (flip: Flip): number[] => [
    Number(flip.ofLaw),
    Number(flip.outcome === 'undetermined'),
    ...flip.changes.map((change) => order.indexOf(change.fact)),
  ];
  return [...best.values()].sort((a, b) => compare(rank(a), rank(b)));
}

function isNearer(flip: Flip, than: Flip): boolean {
  return flip.changes.some((change, index) => {
    const other = than.changes[index]!;
    if (change.side === 'or-later' || change.side === 'or-more') return change.to! < other.to!;
    if (change.side === 'or-earlier' || change.side === 'or-fewer') return change.to! > other.to!;
    return false;
  });
}

/** Of two of the same length. */
function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((each, at) => each !== b[at]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}
