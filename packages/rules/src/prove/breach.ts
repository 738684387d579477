/**
 * Where a property is broken, as a diagram: yes in every situation, with every fact known, that breaks it
 * under some way of reading the law. The guarantee then holds of situations with unknown facts too, for an
 * answer is given there only where all completions agree (docs/prove.md).
 */
import { fold } from '../compile/fold.ts';
import type { Surroundings } from '../compile/condition.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { ActView } from '../check/act-view.ts';
import type { CheckedLaw } from '../check/checked-law.ts';
import type { Expression } from '../language/expression.ts';
import type { Claim, Norm } from '../language/model.ts';
import type { Modality } from '../language/outcome.ts';
import { namesIn } from '../language/walk-expression.ts';

export interface Breach {
  /** Acts whose answers show it. */
  readonly acts: readonly string[];
  readonly broken: NodeRef;
  /** Where the property says anything at all. */
  readonly claimed: NodeRef;
}

/** Claims that are diagrams of their own; the other two are proved by the checks that exist for them. */
export type DiagramClaim = Exclude<Claim, CheckedClaim>;
export type CheckedClaim = Extract<Claim, { shape: 'no-conflict' | 'monotone' }>;

export function isChecked(claim: Claim): claim is CheckedClaim {
  return claim.shape === 'no-conflict' || claim.shape === 'monotone';
}

export class BreachFinder {
  readonly #checked: CheckedLaw;
  readonly #views: ReadonlyMap<string, ActView>;
  readonly #around: Surroundings;

  constructor(checked: CheckedLaw, views: readonly ActView[]) {
    this.#checked = checked;
    this.#views = new Map(views.map((view) => [view.name, view]));
    this.#around = {
      answer: (act, outcomes) => this.#views.get(act)?.where(...outcomes) ?? 0,
    };
  }

  breaches(claim: DiagramClaim): readonly Breach[] {
    switch (claim.shape) {
      case 'total':
        return claim.acts.map((act) => this.#silent(act, claim.when));
      case 'floor':
      case 'ceiling':
        return claim.norms.flatMap((norm) => this.#passed(claim.shape, norm, claim.when));
      default:
        return [this.#condition(claim)];
    }
  }

  #condition({ shape, when, so }: Extract<DiagramClaim, { so: Expression }>): Breach {
    const { store } = this.#checked;
    const [where, holds] = [when, so].map((each) => this.#checked.condition(each, this.#around));
    const [a, b] = [where!, holds!];
    const both = store.and(a, b);
    const without = store.and(a, store.not(b));
    const broken =
      shape === 'never'
        ? both
        : shape === 'implies'
          ? without
          : store.or(without, store.and(b, store.not(a)));
    const acts = new Set([...namesIn(so).acts, ...namesIn(when).acts]);
    return {
      acts: [...acts],
      broken: this.#checked.underSomeReading(broken),
      claimed: this.#checked.underSomeReading(shape === 'equivalent' ? store.or(a, b) : a),
    };
  }

  /** No norm speaks of the act, and no silence is declared. */
  #silent(act: string, when: Expression): Breach {
    const { store, stack } = this.#checked;
    const claimed = this.#checked.condition(when, this.#around);
    const declared = stack.silences
      .filter((silence) => silence.act === act)
      .reduce<NodeRef>((any, each) => store.or(any, this.#checked.condition(each.when)), 0);
    const silent = store.and(this.#views.get(act)!.where('no-rule'), store.not(declared));
    return {
      acts: [act],
      broken: this.#checked.underSomeReading(store.and(silent, claimed)),
      claimed: this.#checked.underSomeReading(claimed),
    };
  }

  /** The norm stands, and under the same reading a norm of a lower layer decides past it. */
  #passed(shape: 'floor' | 'ceiling', id: string, when: Expression): Breach[] {
    const { store, compiled } = this.#checked;
    const position = compiled.table.positionOf.get(id)!;
    const norm = this.#checked.norm(position);
    const claimed = this.#checked.condition(when, this.#around);
    return norm.acts.flatMap((act) => {
      const view = this.#views.get(act);
      const standing = view?.norms.find((each) => each.position === position);
      if (!view || !standing) return [];
      const where = store.and(standing.stands, claimed);
      const past = store.map(view.root, (terminal) => this.#decidesPast(shape, norm, terminal));
      return {
        acts: [act],
        broken: this.#checked.underSomeReading(store.and(where, past)),
        claimed: this.#checked.underSomeReading(where),
      };
    });
  }

  /** The readings under which this terminal is decided past the norm, as a diagram. */
  #decidesPast(shape: 'floor' | 'ceiling', norm: Norm, terminal: number): NodeRef {
    const { store, compiled } = this.#checked;
    const { norms } = compiled.table;
    return compiled.terminals[terminal]!.alternatives.reduce<NodeRef>((any, { live, readings }) => {
      const { winning, conflict } = fold(live, norms);
      const lead = norms[winning[0] ?? -1];
      if (!lead || conflict || lead.layer <= norm.layer) return any;
      const step = strictness(lead.modality!) - strictness(norm.modality!);
      if (shape === 'floor' ? step >= 0 : step <= 0) return any;
      const under = readings.reduce<NodeRef>(
        (all, [reading, choice]) => store.and(all, this.#checked.reading(reading, choice)),
        1,
      );
      return store.or(any, under);
    }, 0);
  }
}

/** From the one that orders to take part to the one that forbids it. */
const STRICTNESS: readonly Modality[] = ['must', 'may', 'not-required', 'must-not'];

export function strictness(modality: Modality): number {
  return STRICTNESS.indexOf(modality);
}
