/**
 * Where two laws part ways on one act: the first layer, from the highest down, after which they no longer
 * say the same, with the norms of each that are live there; and the first fact that the one asks and the
 * other does not.
 */
import { fold } from '../compile/fold.ts';
import type { Law } from '../compile/law.ts';
import type { NormRef } from '../decide/decision.ts';
import { entryTitle } from '../explain/fact-words.ts';
import { normFacts } from '../explain/norm-facts.ts';
import type { LayerName } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';

/** What one law says of one act in the situation. */
export interface Seen {
  readonly law: Law;
  readonly outcome: Outcome;
  /** Norms that are live; while the answer is open, those that may be. */
  readonly live: readonly NormRef[];
  readonly isOpen: boolean;
  /** What an open answer waits for, the easiest first. */
  readonly waits: readonly string[];
}

export interface PartingNorm {
  readonly id: string;
  readonly summary: string;
  /** Its citations, as they are read. */
  readonly refs: readonly string[];
}

export type Parting =
  | { readonly kind: 'together'; readonly grounds: 'same' | 'other' }
  | {
      readonly kind: 'apart';
      readonly layer: LayerName;
      /** Live there in the first law and not here, and the other way round; none: nothing more is said there. */
      readonly first: readonly PartingNorm[];
      readonly here: readonly PartingNorm[];
      /** By title: what this law waits for while it is open, else what only the one law asks. */
      readonly fact?: { readonly title: string; readonly asked: 'first' | 'here' | 'open' };
    };

const LAYERS: readonly LayerName[] = ['federal', 'state', 'city', 'agency'];
/** Every situation has them. */
const STANDING: ReadonlySet<string> = new Set([EVENT_DATE, 'agency']);

export function partingOf(first: Seen, here: Seen): Parting {
  if (first.outcome === here.outcome) {
    const same = ids(first.live) === ids(here.live);
    return { kind: 'together', grounds: same ? 'same' : 'other' };
  }
  const apart = LAYERS.findIndex((_, at) => {
    if (first.isOpen || here.isOpen) return ids(upTo(first, at)) !== ids(upTo(here, at));
    return soFar(first, at) !== soFar(here, at);
  });
  const layer = LAYERS[Math.max(0, apart)]!;
  const [a, b] = [first, here].map(({ live }) => live.filter((each) => each.layer === layer)) as [
    NormRef[],
    NormRef[],
  ];
  const [waiting] = here.waits;
  const fact =
    waiting === undefined
      ? firstFact([first.law, a], [here.law, b])
      : ({ title: waiting, asked: 'open' } as const);
  const only = (own: readonly NormRef[], other: readonly NormRef[]): PartingNorm[] =>
    own
      .filter(({ id }) => !other.some((each) => each.id === id))
      .map(({ id, summary, cite }) => ({ id, summary, refs: cite.map(({ ref }) => ref) }));
  return { kind: 'apart', layer, first: only(a, b), here: only(b, a), ...(fact && { fact }) };
}

function upTo({ live }: Seen, at: number): NormRef[] {
  return live.filter(({ layer }) => LAYERS.indexOf(layer) <= at);
}

/** What the layers down to this one answer together. */
function soFar(seen: Seen, at: number): Outcome {
  const { norms, positionOf } = seen.law.table;
  const live = upTo(seen, at).map(({ id }) => positionOf.get(id)!);
  return fold(
    live.sort((a, b) => a - b),
    norms,
  ).outcome;
}

function ids(norms: readonly NormRef[]): string {
  return norms
    .map(({ id }) => id)
    .sort()
    .join();
}

type Deciding = readonly [Law, readonly NormRef[]];

function firstFact(first: Deciding, here: Deciding): Extract<Parting, { kind: 'apart' }>['fact'] {
  const [asked, askedHere] = [first, here].map(([law, norms]) =>
    norms.flatMap(({ id }) => normFacts(law.table.norms[law.table.positionOf.get(id)!]!, law)),
  ) as [string[], string[]];
  const only = (own: readonly string[], other: readonly string[]): string | undefined =>
    own.find((name) => !other.includes(name) && !STANDING.has(name));
  const there = only(askedHere, asked);
  if (there !== undefined) return { title: entryTitle(here[0].stack, there), asked: 'here' };
  const before = only(asked, askedHere);
  return before === undefined
    ? undefined
    : { title: entryTitle(first[0].stack, before), asked: 'first' };
}
