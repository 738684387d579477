/**
 * Decide: one situation, one law, the determinations and duties that follow. `decide` answers with words
 * and citations; `outcome` is the bare walk for bulk use and equals it. Nothing here throws on a
 * situation; what a situation should look like is checked in situation/.
 */
import { expressionFacts } from '../compile/expression-facts.ts';
import type { Law } from '../compile/law.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts, Situation } from '../situation/situation.ts';
import { nextQuestion } from '../ask/next-question.ts';
import type { Decision } from './decision.ts';
import { determine, owedDuties } from './determination.ts';
import { encoders, type Encoder } from './encode.ts';
import { cautiousAnswer } from './fallback.ts';
import { GroundViewer } from './ground-view.ts';
import { Inquiry, subjectsOf } from './inquiry.ts';
import { reachableTerminals } from './restricted.ts';
import { testOf, type Test } from './truth.ts';
import { Walk } from './walk.ts';

export interface DecideOptions {
  /** The day of decision when the situation does not name one; ISO date. Passed in: no clock here. */
  readonly today: string;
  /** Work out the next question too. Default true. */
  readonly ask?: boolean;
  /** Only the duties that are owed whatever is still unknown. Default false: also the possible and barred ones. */
  readonly surelyOwed?: boolean;
  /** Questions set aside for now: another one is asked instead. */
  readonly skip?: ReadonlySet<string>;
}

export class Engine {
  readonly law: Law;
  readonly #encoders: readonly Encoder[];
  readonly #walk: Walk;
  /** Outcome per terminal, side by side for the fast walk. */
  readonly #outcomes: readonly Outcome[];
  readonly #viewer: GroundViewer;
  readonly #constraints: readonly { id: string; why: string; test: Test }[];
  readonly #requests: readonly { acts: readonly string[]; facts: readonly string[]; test: Test }[];

  constructor(law: Law) {
    this.law = law;
    this.#encoders = encoders(law.variables, law.stack);
    this.#walk = new Walk(law, this.#encoders);
    this.#outcomes = law.terminals.map(({ outcome }) => outcome);
    this.#viewer = new GroundViewer(law);
    this.#constraints = law.stack.constraints.map(({ id, why, never }) => ({
      id,
      why,
      test: testOf(never, law.stack),
    }));
    this.#requests = law.stack.requests.map(({ acts, when }) => ({
      acts,
      facts: [...expressionFacts(when, law.stack)],
      test: testOf(when, law.stack),
    }));
  }

  inquire(facts: Facts): Inquiry {
    return new Inquiry(this.law, this.#encoders, facts);
  }

  /** Acts that the paper asks for, when the situation names none. */
  actsOf(situation: Situation): readonly string[] {
    if (situation.acts) return situation.acts;
    const weighed = this.#requests.map((request) => ({
      ...request,
      truth: request.test(situation.facts, undefined),
    }));
    const surely = weighed.filter(({ truth }) => truth === 1);
    // Nothing is surely asked: better one act too many than an answer that misses what the paper wants.
    const asked =
      surely.length > 0
        ? surely
        : weighed.filter(
            ({ truth, facts }) =>
              truth === 2 && facts.some((name) => situation.facts[name] !== undefined),
          );
    return [...new Set(asked.flatMap(({ acts }) => acts))];
  }

  decide(situation: Situation, options: DecideOptions): Decision {
    const { law } = this;
    const inquiry = this.inquire(situation.facts);
    const acts = this.actsOf(situation).flatMap((id) => law.stack.acts.get(id) ?? []);
    const determinations = acts.map((act) => determine(inquiry, this.#viewer, act));
    const unsettled = determinations
      .filter(({ outcome }) => outcome === 'undetermined')
      .map(({ act }) => act);
    return {
      version: 1,
      engine: law.engine,
      stack: { id: law.stack.id, title: law.stack.title, hash: law.hash },
      eventDate: inquiry.eventDate,
      knownOn: situation.knownOn ?? options.today,
      determinations,
      duties: owedDuties(inquiry, this.#viewer, options.surelyOwed),
      next: options.ask === false ? null : nextQuestion(inquiry, unsettled, options.skip),
      notNeeded: this.#notNeeded(
        situation.facts,
        acts.map(({ id }) => id),
      ),
      impossible: this.#constraints
        .filter(({ test }) => test(situation.facts, undefined) === 1)
        .map(({ id, why }) => ({ id, why })),
    };
  }

  /**
   * The bare outcome of one act: a walk from the root, a few table look-ups. Falls back to the exact
   * search only where a fact on the path is unknown.
   */
  outcome(act: string, facts: Facts): Outcome {
    const { law } = this;
    const root = law.acts.get(act);
    if (root === undefined)
      return law.tooLarge.includes(act) ? this.#cautious(act, facts) : 'no-rule';
    const terminal = this.#walk.terminal(root, facts);
    if (terminal < 0) return this.#openOutcome(root, facts);
    return this.#outcomes[terminal]!;
  }

  #openOutcome(root: number, facts: Facts): Outcome {
    return this.inquire(facts).soleOutcome(root) ?? 'undetermined';
  }

  #cautious(act: string, facts: Facts): Outcome {
    const { outcomes } = cautiousAnswer(this.law, act, facts);
    return outcomes.length === 1 ? outcomes[0]! : 'undetermined';
  }

  /** Known facts that no diagram asked for tests in this situation. */
  #notNeeded(facts: Facts, acts: readonly string[]): string[] {
    const { law } = this;
    const inquiry = this.inquire(facts);
    const tested = new Set<string>();
    const mark = (level: number): readonly number[] => {
      const variable = law.variables[level]!;
      for (const name of [...subjectsOf(variable, law), ...listsOf(variable)]) tested.add(name);
      return inquiry.values(level);
    };
    for (const act of acts) {
      const root = law.acts.get(act);
      if (root !== undefined) reachableTerminals(law.diagram, root, 1, mark);
      // Without a diagram nobody knows what it would test.
      else if (law.tooLarge.includes(act)) law.variables.forEach((_, level) => mark(level));
    }
    const used = (name: string): boolean =>
      tested.has(name) || tested.has(name.replace(/\.complete$/, ''));
    return Object.keys(facts).filter((name) => !used(name));
  }
}

function listsOf(variable: Law['variables'][number]): readonly string[] {
  return variable.kind === 'quantified' ? [...variable.lists, ...variable.facts] : [];
}

export function createEngine(law: Law): Engine {
  return new Engine(law);
}
