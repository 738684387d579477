/** One act of a checked law: its outcomes, and for each norm where it stands and where it could decide. */
import type { NodeRef } from '../diagram/diagram.ts';
import type { Norm } from '../language/model.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import type { CheckedLaw } from './checked-law.ts';

export interface StandingNorm {
  readonly position: number;
  readonly norm: Norm;
  /** Live and not overridden; open readings still in. */
  readonly stands: NodeRef;
}

export class ActView {
  readonly checked: CheckedLaw;
  /** The act, or for a duty the norm that carries it. */
  readonly name: string;
  readonly root: NodeRef;
  readonly norms: readonly StandingNorm[];
  readonly #where = new Map<string, NodeRef>();
  #outcomes: NodeRef | undefined;

  constructor(checked: CheckedLaw, name: string, root: NodeRef) {
    this.checked = checked;
    this.name = name;
    this.root = root;
    this.norms = checked.compiled.live.get(name)!.map(({ position, standing }) => ({
      position,
      norm: checked.norm(position),
      stands: standing,
    }));
  }

  /** Yes where the outcome is one of these. */
  where(...outcomes: readonly Outcome[]): NodeRef {
    const key = outcomes.join(' ');
    const known = this.#where.get(key);
    if (known !== undefined) return known;
    const { store, compiled } = this.checked;
    this.#outcomes ??= store.map(this.root, (terminal) =>
      OUTCOMES.indexOf(compiled.terminals[terminal]!.outcome),
    );
    const wanted = new Set(outcomes.map((outcome) => OUTCOMES.indexOf(outcome)));
    const made = store.map(this.#outcomes, (outcome) => Number(wanted.has(outcome)));
    this.#where.set(key, made);
    return made;
  }
}

/** Acts that are answered, then duties, as far as they were compiled. */
export function actViews(checked: CheckedLaw): {
  readonly acts: readonly ActView[];
  readonly duties: readonly ActView[];
} {
  const views = (roots: ReadonlyMap<string, NodeRef>): ActView[] =>
    [...roots].map(([name, root]) => new ActView(checked, name, root));
  return { acts: views(checked.compiled.acts), duties: views(checked.compiled.duties) };
}
