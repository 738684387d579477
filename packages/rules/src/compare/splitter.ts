/**
 * Whether an answer is sure though facts are left out, where the cautious interpreter cannot tell: the facts
 * left out that a norm still waits for are tried with every value that the law tells apart. Records are not made up.
 */
import type { Variable } from '../compile/variable.ts';
import type { Facts, Scalar } from '../situation/situation.ts';
import type { Hearer } from './heard.ts';
import type { JointLaw } from './joint-law.ts';

/** Situations tried for one answer; what is open after that counts as not sure. */
const MOST = 100;

export class Splitter {
  readonly #all: readonly Variable[];
  readonly #cannotBe: (facts: Facts) => boolean;

  constructor({ cannotBe, engine }: Pick<JointLaw, 'cannotBe' | 'engine'>) {
    this.#all = engine.law.variables;
    this.#cannotBe = cannotBe;
  }

  /** What was found out of last, by law: another situation is most often not sure for the same reason. */
  readonly #counterexamples = new WeakMap<Hearer, Facts>();

  isSurely(hear: Hearer, wanted: string, facts: Facts, first: readonly Variable[]): boolean {
    const example = this.#counterexamples.get(hear);
    if (example && this.#isNot({ ...example, ...facts }, hear, wanted)) return false;
    let left = MOST;
    // A law with only some of the edits may ask what neither law asks.
    const questions = [...first, ...this.#all];
    const walk = (known: Facts, from: number): boolean => {
      if (this.#cannotBe(known)) return true;
      const { answers, waitingFor } = hear(known);
      if (!answers.includes(wanted)) {
        this.#counterexamples.set(hear, added(known, facts));
        return false;
      }
      if (answers.length === 1) return true;
      if (--left < 0) return false;
      const awaited = waitingFor();
      for (let at = from; at < questions.length; at++) {
        const variable = questions[at]!;
        if (!('fact' in variable) || !awaited.has(variable.fact)) continue;
        if (known[variable.fact] !== undefined) continue;
        const values = valuesOf(variable);
        if (!values) continue;
        return values.every((value) => walk({ ...known, [variable.fact]: value }, at + 1));
      }
      return false;
    };
    return walk(facts, 0);
  }

  #isNot(facts: Facts, hear: Hearer, wanted: string): boolean {
    return !this.#cannotBe(facts) && !hear(facts).answers.includes(wanted);
  }
}

function added(known: Facts, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(known).filter(([name]) => facts[name] === undefined));
}

/** One value of each class; undefined where the question is no plain fact. */
function valuesOf(variable: Variable): readonly Scalar[] | undefined {
  switch (variable.kind) {
    case 'yes-no':
      return [false, true];
    case 'one-of':
      return variable.classes.flatMap((group) => group.slice(0, 1));
    case 'range': {
      const [first] = variable.cuts;
      if (typeof first !== 'number') return undefined;
      return [variable.low ?? first - 1, ...variable.cuts];
    }
    default:
      return undefined;
  }
}
