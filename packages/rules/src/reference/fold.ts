/**
 * From live norms to one answer: what one layer says, and how layers combine from the highest down.
 * The tables of docs/semantics.md §3 and §4, nothing else.
 */
import type { Modality, Outcome } from '../language/outcome.ts';

/** A live norm that nothing in its own layer removed. */
export interface Standing {
  readonly id: string;
  readonly modality: Modality;
  readonly ceiling: boolean;
}

export interface Ground {
  readonly outcome: Outcome;
  /** Norms of some layer contradict each other and no declared pair covers it, whoever wins. */
  readonly conflict: boolean;
  readonly winning: readonly string[];
  readonly yielding: readonly string[];
  readonly beside: readonly string[];
}

export type LayerAnswer = Modality | 'silent' | 'conflict';

const CLASHES: readonly (readonly [Modality, Modality])[] = [
  ['must', 'must-not'],
  ['may', 'must-not'],
  ['must', 'not-required'],
];
/** Strongest first: a must says may more strongly, a must-not says not-required more strongly. */
const STRENGTH: readonly Modality[] = ['must', 'must-not', 'may', 'not-required'];

export function layerAnswer(modalities: readonly Modality[]): LayerAnswer {
  const clash = CLASHES.some(([a, b]) => modalities.includes(a) && modalities.includes(b));
  if (clash) return 'conflict';
  return STRENGTH.find((modality) => modalities.includes(modality)) ?? 'silent';
}

/** Says the same, more weakly: no clash, but not the ground either. */
function isWeaker(lower: Modality, higher: Modality): boolean {
  return (
    (higher === 'must' && lower === 'may') || (higher === 'must-not' && lower === 'not-required')
  );
}

/** Layers from the highest down; each is what remains standing in it. */
export function foldLayers(layers: readonly (readonly Standing[])[]): Ground {
  let answer: LayerAnswer = 'silent';
  let conflict = false;
  let winning: Standing[] = [];
  const yielding: Standing[] = [];
  const beside: Standing[] = [];

  for (const layer of layers) {
    const said = layerAnswer(layer.map(({ modality }) => modality));
    if (said === 'silent') continue;
    if (said === 'conflict') conflict = true;
    if (answer === 'conflict') {
      // A contradiction above is not cured below.
      beside.push(...layer);
    } else if (answer === 'must' || answer === 'must-not') {
      for (const norm of layer) {
        if (norm.modality === answer) winning.push(norm);
        else if (isWeaker(norm.modality, answer)) beside.push(norm);
        else yielding.push(norm);
      }
    } else if (answer === 'may' && said === 'must-not' && winning.some(({ ceiling }) => ceiling)) {
      for (const norm of layer) (norm.modality === 'must-not' ? yielding : beside).push(norm);
    } else {
      const speaks = (norm: Standing): boolean => said === 'conflict' || norm.modality === said;
      if (said !== answer) {
        beside.push(...winning);
        winning = [];
      }
      for (const norm of layer) (speaks(norm) ? winning : beside).push(norm);
      answer = said;
    }
  }
  return {
    outcome: answer === 'silent' ? 'no-rule' : answer === 'conflict' ? 'contested' : answer,
    conflict,
    winning: ids(winning),
    yielding: ids(yielding),
    beside: ids(beside),
  };
}

function ids(norms: readonly Standing[]): readonly string[] {
  return norms.map(({ id }) => id).sort();
}
