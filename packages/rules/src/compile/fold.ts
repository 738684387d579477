/**
 * From the norms that are live for an act to its answer: first inside each layer, then from the highest
 * layer down. Pure, on sets of norms; the tables stand in docs/semantics.md §3 and §4.
 */
import type { Norm } from '../language/model.ts';
import type { Modality, Outcome } from '../language/outcome.ts';

export interface Yielding {
  readonly norm: number;
  readonly to: readonly number[];
  readonly why: 'higher-layer' | 'exception' | 'overridden' | 'ceiling';
}

export interface Folded {
  readonly outcome: Outcome;
  readonly winning: readonly number[];
  readonly yielding: readonly Yielding[];
  /** Norms that leave the point free, or say the same more weakly. */
  readonly beside: readonly number[];
  /** Two norms of one layer that cannot both be followed; a defect of the pack. */
  readonly conflict?: readonly [number, number];
}

/** What the fold needs of a norm; index = position in the compiled norm table. */
export type FoldNorm = Pick<Norm, 'id' | 'layer' | 'modality' | 'overrides' | 'ceiling'>;

interface LayerAnswer {
  readonly modality: Modality;
  readonly norms: readonly number[];
  readonly beside: readonly number[];
}

/** Stronger first: the pairs that agree, and the modality that remains. */
const AGREES: readonly (readonly [Modality, Modality])[] = [
  ['must', 'may'],
  ['must-not', 'not-required'],
  ['may', 'not-required'],
];

export function fold(live: readonly number[], norms: readonly FoldNorm[]): Folded {
  const answering = live.filter((index) => norms[index]!.modality !== undefined);
  const yielding = overridden(answering, norms);
  const gone = new Set(yielding.map(({ norm }) => norm));
  const folded = foldStanding(
    answering.filter((index) => !gone.has(index)),
    norms,
  );
  return { ...folded, yielding: [...yielding, ...folded.yielding] };
}

/** Live norms that a live, more special norm of their layer removes. */
export function overridden(live: readonly number[], norms: readonly FoldNorm[]): Yielding[] {
  return live.flatMap((index) => {
    const to = live.filter(
      (other) => norms[other]!.modality !== undefined && overrides(norms[other]!, norms[index]!),
    );
    return to.length === 0 ? [] : [{ norm: index, to, why: 'overridden' as const }];
  });
}

/** The fold of norms that nothing of their own layer removed. */
export function foldStanding(standing: readonly number[], norms: readonly FoldNorm[]): Folded {
  const yielding: Yielding[] = [];
  const beside: number[] = [];
  let modality: Modality | undefined;
  let winning: number[] = [];
  for (const layer of layersOf(standing, norms)) {
    const inLayer = standing.filter((index) => norms[index]!.layer === layer);
    const answer = withinLayer(inLayer, norms);
    if ('conflict' in answer) {
      if (modality === 'must' || modality === 'must-not') {
        // The layer contradicts itself, and what stands above settles it.
        for (const norm of inLayer) yielding.push({ norm, to: winning, why: 'higher-layer' });
        continue;
      }
      return {
        outcome: 'contested',
        winning: inLayer,
        yielding,
        beside,
        conflict: answer.conflict,
      };
    }
    beside.push(...answer.beside);
    if (modality === answer.modality) {
      winning.push(...answer.norms);
    } else if (modality === 'must' || modality === 'must-not') {
      if (isBeside(modality, answer.modality)) beside.push(...answer.norms);
      else
        for (const norm of answer.norms) yielding.push({ norm, to: winning, why: 'higher-layer' });
    } else if (
      modality === 'may' &&
      answer.modality === 'must-not' &&
      winning.some((index) => norms[index]!.ceiling)
    ) {
      const ceilings = winning.filter((index) => norms[index]!.ceiling);
      for (const norm of answer.norms) yielding.push({ norm, to: ceilings, why: 'ceiling' });
    } else {
      beside.push(...winning);
      modality = answer.modality;
      winning = [...answer.norms];
    }
  }
  return { outcome: modality ?? 'no-rule', winning, yielding, beside };
}

/** A special norm of the same layer removes the general one. */
export function overrides(other: FoldNorm, norm: FoldNorm): boolean {
  return other.layer === norm.layer && other.overrides.includes(norm.id);
}

function layersOf(indexes: readonly number[], norms: readonly FoldNorm[]): number[] {
  return [...new Set(indexes.map((index) => norms[index]!.layer))].sort((a, b) => a - b);
}

function isBeside(strong: Modality, weak: Modality): boolean {
  return AGREES.some(([a, b]) => a === strong && b === weak);
}

function withinLayer(
  inLayer: readonly number[],
  norms: readonly FoldNorm[],
): LayerAnswer | { readonly conflict: readonly [number, number] } {
  const by = new Map<Modality, number[]>();
  for (const index of inLayer) {
    const modality = norms[index]!.modality!;
    by.set(modality, [...(by.get(modality) ?? []), index]);
  }
  const [first, second, third] = [...by.keys()];
  const stronger =
    second === undefined
      ? first!
      : third === undefined && AGREES.find(([strong, weak]) => by.has(strong) && by.has(weak))?.[0];
  if (stronger === false || stronger === undefined) return { conflict: clash(by) };
  return {
    modality: stronger,
    norms: by.get(stronger)!,
    beside: inLayer.filter((index) => norms[index]!.modality !== stronger),
  };
}

/** The two norms a reader should look at: one of each of two modalities that exclude each other. */
function clash(by: ReadonlyMap<Modality, readonly number[]>): readonly [number, number] {
  const modalities = [...by.keys()];
  const pairs = modalities.flatMap((a) =>
    modalities
      .filter((b) => a !== b && !isBeside(a, b) && !isBeside(b, a))
      .map((b) => [by.get(a)![0]!, by.get(b)![0]!] as const),
  );
  return pairs[0]!;
}
