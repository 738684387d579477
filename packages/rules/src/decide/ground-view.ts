/**
 * From a terminal of the diagram to the whole ground of an answer: every norm that is live, which of them
 * win and which yield to what, and the exceptions that were not met. The deciding norm comes from the
 * terminal; the others from their own diagrams, under the same facts and readings. A norm is said to win
 * only where it wins in every completion: one that an unknown fact could displace is named as possible.
 */
import { isWithin } from '../compile/civil-date.ts';
import type { Law } from '../compile/law.ts';
import { fold, foldStanding, overridden, type Folded } from '../compile/fold.ts';
import type { Alternative } from '../compile/ground-table.ts';
import type { Norm } from '../language/model.ts';
import type { Ground, NormRef, YieldingNorm } from './decision.ts';
import type { Inquiry } from './inquiry.ts';
import { lastingWinners, type GroundAsked } from './lasting-winners.ts';

type Positions = readonly number[];
interface Live {
  /** Live in every completion. */
  readonly certain: Positions;
  /** Live in some. */
  readonly possible: Positions;
  /** Standing in every completion. */
  readonly standing: Positions;
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
      layer: LAYERS[norm.layer]!,
      summary: norm.summary,
      modality: norm.modality ?? null,
      cite: norm.cite,
      verified: norm.cite.every((citation) => citation.verified),
      ...(norm.standard === undefined ? {} : { standard: norm.standard }),
      ...(norm.remedy === undefined ? {} : { remedy: norm.remedy }),
    };
  }

  /** `name` = the act, or the norm of a duty, whose diagram the alternative comes from. */
  ground(
    inquiry: Inquiry,
    name: string,
    act: string,
    alternative: Alternative,
    rough = false,
  ): Ground {
    return this.#view(inquiry, name, act, {
      readings: new Map(alternative.readings),
      deciding: alternative.live,
      rough,
    });
  }

  /** The ground that every completion and every reading shares; its outcome may be another than theirs. */
  sharedGround(inquiry: Inquiry, act: string): Ground {
    return this.#view(inquiry, act, act, { readings: new Map() });
  }

  #view(inquiry: Inquiry, name: string, act: string, asked: GroundAsked): Ground {
    const { norms, positionOf } = this.#law.table;
    const { deciding } = asked;
    const { certain, possible, standing } = this.#live(inquiry, name, asked);
    const folded = this.#fold(standing, deciding);
    const lasting = lastingWinners(inquiry, this.#law.live.get(name)!, standing, asked);
    const winning = folded.winning.filter((position) => lasting.includes(position));
    const yielding = [
      ...overridden(certain, norms).filter(({ norm }) => !standing.includes(norm)),
      ...folded.yielding,
    ];
    const shown = new Set([...winning, ...yielding.map(({ norm }) => norm), ...folded.beside]);
    const live = new Set(certain);
    const date = inquiry.eventDate;
    const notMet = winning.flatMap((position) =>
      this.#norm(position)
        .unless.filter(
          (exception) =>
            exception.acts.includes(act) &&
            (date === null || isWithin(date, exception.from, exception.until)),
        )
        .map((exception) => positionOf.get(exception.id)!)
        .filter((exception) => !live.has(exception)),
    );
    return {
      outcome: folded.outcome,
      winning: winning.map((position) => this.reference(position)),
      yielding: [
        ...yielding.map(({ norm, to, why }) => this.#yielding(norm, to, why)),
        ...this.#switchedOff(certain),
      ],
      exceptionsNotMet: notMet.map((position) => this.reference(position)),
      beside: folded.beside.map((position) => this.reference(position)),
      possibly: [...certain, ...possible]
        .filter((each) => !shown.has(each) && this.#norm(each).modality !== undefined)
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

  #live(inquiry: Inquiry, name: string, { readings, deciding = [] }: GroundAsked): Live {
    const certain = new Set<number>(deciding);
    const standing = new Set<number>(deciding);
    const possible: number[] = [];
    for (const norm of this.#law.live.get(name)!) {
      const truth = inquiry.truthOf(norm.live, readings);
      if (truth === 'always') certain.add(norm.position);
      else if (truth === 'sometimes' && !certain.has(norm.position)) possible.push(norm.position);
      if (truth === 'never' || this.#norm(norm.position).modality === undefined) continue;
      if (inquiry.truthOf(norm.standing, readings) === 'always') standing.add(norm.position);
    }
    const sorted = (positions: Set<number>): Positions => [...positions].sort((a, b) => a - b);
    return { certain: sorted(certain), standing: sorted(standing), possible };
  }

  /**
   * The fold of what surely stands. Where a norm that only possibly stands decides, the sure ones may fold
   * to something else; then the deciding norms stand alone.
   */
  #fold(standing: Positions, deciding: Positions | undefined): Folded {
    const { norms } = this.#law.table;
    const all = foldStanding(standing, norms);
    if (deciding === undefined) return all;
    const alone = foldStanding(deciding, norms);
    const agree =
      all.outcome === alone.outcome && deciding.every((position) => all.winning.includes(position));
    return agree ? all : alone;
  }

  /** Norms that would hold, were it not for an exception that is live. */
  #switchedOff(positions: readonly number[]): YieldingNorm[] {
    const by = new Map<number, number[]>();
    for (const position of positions) {
      const parent = this.#norm(position).parent;
      if (parent === undefined) continue;
      const above = this.#law.table.positionOf.get(parent)!;
      by.set(above, [...(by.get(above) ?? []), position]);
    }
    return [...by].map(([norm, exceptions]) => this.#yielding(norm, exceptions, 'exception'));
  }

  #yielding(position: number, to: readonly number[], why: YieldingNorm['why']): YieldingNorm {
    return { ...this.reference(position), to: to.map((each) => this.#norm(each).id), why };
  }

  #norm(position: number): Norm {
    return this.#law.table.norms[position]!;
  }
}
