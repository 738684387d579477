/** From a terminal of the diagram to the norms it stands for, with citations: the ground of an answer. */
import type { Law } from '../compile/law.ts';
import { fold } from '../compile/fold.ts';
import type { Alternative } from '../compile/ground-table.ts';
import type { Norm } from '../language/model.ts';
import type { Ground, NormRef, YieldingNorm } from './decision.ts';

const LAYERS = ['federal', 'state', 'city', 'agency'] as const;

export class GroundViewer {
  readonly #law: Law;
  readonly #cache = new Map<Alternative, Ground>();

  constructor(law: Law) {
    this.#law = law;
  }

  reference(position: number): NormRef {
    const norm = this.#norm(position);
    return {
      id: norm.id,
      pack: norm.pack,
      layer: LAYERS[norm.layer] ?? 'agency',
      summary: norm.summary,
      modality: norm.modality ?? null,
      cite: norm.cite,
      verified: norm.cite.every((citation) => citation.verified),
      ...(norm.standard === undefined ? {} : { standard: norm.standard }),
      ...(norm.remedy === undefined ? {} : { remedy: norm.remedy }),
    };
  }

  ground(alternative: Alternative, act: string): Ground {
    const known = this.#cache.get(alternative);
    if (known) return known;
    const { norms, positionOf } = this.#law.table;
    const live = new Set(alternative.live);
    const folded = fold(alternative.live, norms);
    const notMet = folded.winning.flatMap((position) =>
      this.#norm(position)
        .unless.filter((exception) => exception.acts.includes(act))
        .map((exception) => positionOf.get(exception.id) ?? -1)
        .filter((exception) => !live.has(exception)),
    );
    const ground: Ground = {
      outcome: folded.outcome,
      winning: folded.winning.map((position) => this.reference(position)),
      yielding: [
        ...folded.yielding.map(({ norm, to, why }) => this.#yielding(norm, to, why)),
        ...this.#switchedOff(alternative.live, live),
      ],
      exceptionsNotMet: notMet.map((position) => this.reference(position)),
      beside: folded.beside.map((position) => this.reference(position)),
    };
    this.#cache.set(alternative, ground);
    return ground;
  }

  /** Norms that would hold, were it not for an exception that is live. */
  #switchedOff(positions: readonly number[], live: ReadonlySet<number>): YieldingNorm[] {
    const by = new Map<number, number[]>();
    for (const position of positions) {
      const parent = this.#norm(position).parent;
      const above = parent === undefined ? undefined : this.#law.table.positionOf.get(parent);
      if (above === undefined || live.has(above)) continue;
      by.set(above, [...(by.get(above) ?? []), position]);
    }
    return [...by].map(([norm, exceptions]) => this.#yielding(norm, exceptions, 'exception'));
  }

  #yielding(position: number, to: readonly number[], why: YieldingNorm['why']): YieldingNorm {
    return { ...this.reference(position), to: to.map((each) => this.#norm(each).id), why };
  }

  #norm(position: number): Norm {
    const norm = this.#law.table.norms[position];
    if (!norm) throw new RangeError(`no norm at position ${String(position)}`);
    return norm;
  }
}
