/**
 * From a terminal of the diagram to the whole ground of an answer: every norm that is live, which of them
 * win and which yield to what, and the exceptions that were not met. The deciding norm comes from the
 * terminal; the others from their own diagrams, under the same facts and readings. A norm is said to win
 * only where it wins in every completion: one that an unknown fact could displace is named as possible.
 */
import { isWithin } from '../compile/civil-date.ts';
import type { Law } from '../compile/law.ts';
import { fold, type Folded } from '../compile/fold.ts';
import type { Alternative } from '../compile/ground-table.ts';
import type { Norm } from '../language/model.ts';
import type { Ground, NormRef, YieldingNorm } from './decision.ts';
import type { Inquiry } from './inquiry.ts';

type Positions = readonly number[];
/** Norms that are live in every completion, and those that are in some. */
interface Live {
  readonly certain: Positions;
  readonly possible: Positions;
}

const LAYERS = ['federal', 'state', 'city', 'agency'] as const;

export class GroundViewer {
  readonly #law: Law;

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

  /** `name` = the act, or the norm of a duty, whose diagram the alternative comes from. */
  ground(inquiry: Inquiry, name: string, act: string, alternative: Alternative): Ground {
    return this.#view(inquiry, act, this.#live(inquiry, name, alternative), alternative.live);
  }

  /** The ground that every completion and every reading shares; its outcome may be another than theirs. */
  sharedGround(inquiry: Inquiry, act: string): Ground {
    return this.#view(inquiry, act, this.#live(inquiry, act, { readings: [], live: [] }));
  }

  #view(inquiry: Inquiry, act: string, { certain, possible }: Live, deciding?: Positions): Ground {
    const folded = deciding ? this.#fold(certain, deciding) : fold(certain, this.#law.table.norms);
    const { norms, positionOf } = this.#law.table;
    const lasting = new Set([...this.#lasting(folded, certain, possible), ...(deciding ?? [])]);
    const winning = folded.winning.filter((position) => lasting.has(position));
    const shown = new Set([
      ...winning,
      ...folded.yielding.map(({ norm }) => norm),
      ...folded.beside,
    ]);
    const live = new Set(certain);
    const date = inquiry.eventDate;
    const notMet = winning.flatMap((position) =>
      this.#norm(position)
        .unless.filter(
          (exception) =>
            exception.acts.includes(act) &&
            (date === null || isWithin(date, exception.from, exception.until)),
        )
        .map((exception) => positionOf.get(exception.id) ?? -1)
        .filter((exception) => !live.has(exception)),
    );
    const overridable = folded.winning.filter((position) => !winning.includes(position));
    return {
      outcome: folded.outcome,
      winning: winning.map((position) => this.reference(position)),
      yielding: [
        ...folded.yielding.map(({ norm, to, why }) => this.#yielding(norm, to, why)),
        ...this.#switchedOff(certain, live),
      ],
      exceptionsNotMet: notMet.map((position) => this.reference(position)),
      beside: folded.beside.map((position) => this.reference(position)),
      possibly: [...overridable, ...possible]
        .filter((position) => !shown.has(position) && norms[position]?.modality !== undefined)
        .sort((a, b) => a - b)
        .map((position) => this.reference(position)),
    };
  }

  /** A ground from norms alone, where no diagram was compiled. */
  plainGround(certain: readonly number[], open: readonly number[]): Ground {
    const folded = fold(certain, this.#law.table.norms);
    return {
      outcome: folded.outcome,
      winning: folded.winning.map((position) => this.reference(position)),
      yielding: folded.yielding.map(({ norm, to, why }) => this.#yielding(norm, to, why)),
      exceptionsNotMet: [],
      beside: folded.beside.map((position) => this.reference(position)),
      possibly: open.map((position) => this.reference(position)),
    };
  }

  #live(inquiry: Inquiry, name: string, { readings, live: deciding }: Alternative): Live {
    const choices = new Map(readings);
    const certain = new Set<number>(deciding);
    const possible: number[] = [];
    for (const { position, live } of this.#law.live.get(name) ?? []) {
      const truth = inquiry.truthOf(live, choices);
      if (truth === 'always') certain.add(position);
      else if (truth === 'sometimes' && !certain.has(position)) possible.push(position);
    }
    return { certain: [...certain].sort((a, b) => a - b), possible };
  }

  /**
   * The fold of what is surely live. Where a norm that is only possibly live decides, the sure ones may
   * fold to something else; then the deciding norms stand alone.
   */
  #fold(certain: readonly number[], deciding: readonly number[]): Folded {
    const { norms } = this.#law.table;
    const alone = fold(deciding, norms);
    const all = fold(certain, norms);
    const agree =
      all.outcome === alone.outcome && deciding.every((position) => all.winning.includes(position));
    return agree ? all : alone;
  }

  /**
   * Winning norms that go on winning when one more norm, possibly live, joins those that surely are. One
   * whose joining would change the outcome does not come alone, since the outcome is settled. Two that
   * displace a norm only together are not looked for.
   */
  #lasting({ outcome, winning }: Folded, certain: Positions, possible: Positions): number[] {
    const { norms } = this.#law.table;
    return possible.reduce<number[]>(
      (lasting, other) => {
        if (lasting.length === 0 || norms[other]?.modality === undefined) return lasting;
        const joined = fold([...certain, other], norms);
        return joined.outcome === outcome
          ? lasting.filter((position) => joined.winning.includes(position))
          : lasting;
      },
      [...winning],
    );
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
