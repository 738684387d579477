/**
 * The engine as the interview needs it: what may be asked for, the next question, and the answer once it is
 * settled. Pure: the worker of the page and the tests both use it. Nothing here knows a clock or a screen.
 */
import { readLaw } from '@threshold/rules/compile/serialise';
import type {
  Determination,
  NextQuestion,
  NormRef,
  OwedDuty,
} from '@threshold/rules/decide/decision';
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import { explain } from '@threshold/rules/explain/explain';
import { sentencesOf, type Sentence } from '@threshold/rules/explain/sentences';
import { nodeOf } from '@threshold/rules/situation/plain-node';
import { checkScalar } from '@threshold/rules/situation/read-value';
import {
  UNKNOWN,
  type Facts,
  type Scalar,
  type Situation,
} from '@threshold/rules/situation/situation';
import { frontLineOutcome, type FrontLineOutcome } from '@threshold/guidance/front-line-outcome';

export interface Act {
  readonly id: string;
  readonly title: string;
}
export interface Choice {
  readonly value: Scalar;
  readonly label: string;
}
export interface Question {
  readonly asked: NextQuestion;
  /** Empty where a day, a number or a code is written. */
  readonly choices: readonly Choice[];
  readonly write?: 'date' | 'number' | 'text';
  /** Records one by one are for counsel; that there is none can be said here. */
  readonly list?: true;
}
export interface Explained {
  readonly determination: Determination;
  readonly winning: readonly NormRef[];
  readonly sentences: readonly Sentence[];
}
export interface Answer {
  readonly outcome: FrontLineOutcome;
  /** False where questions remain that nobody here could answer. */
  readonly settled: boolean;
  readonly explained: readonly Explained[];
  readonly owed: readonly OwedDuty[];
}
export type Step =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'impossible'; readonly why: readonly string[] };

export interface Asked {
  readonly acts: readonly string[];
  readonly facts: Facts;
  /** Questions that were answered with "I can't tell". */
  readonly skipped: readonly string[];
}

export class LawDesk {
  readonly #engine: Engine;
  readonly #today: string;

  constructor(law: string, today: string) {
    this.#engine = createEngine(readLaw(law));
    this.#today = today;
  }

  /** What the city may be asked to do. */
  acts(): readonly Act[] {
    const { stack } = this.#engine.law;
    const spoken = new Set(stack.norms.flatMap(({ acts }) => acts));
    return [...stack.acts.values()]
      .filter(({ id, kind }) => kind === 'answer' && spoken.has(id))
      .map(({ id, title }) => ({ id, title }));
  }

  step({ acts, facts, skipped }: Asked): Step {
    const situation = { acts, facts };
    const decision = this.#engine.decide(situation, {
      today: this.#today,
      skip: new Set(skipped),
    });
    if (decision.impossible.length > 0)
      return { kind: 'impossible', why: decision.impossible.map(({ why }) => why) };
    if (decision.next) return { kind: 'question', question: this.#question(decision.next) };
    const { determinations, duties } = decision;
    return {
      kind: 'answer',
      answer: {
        outcome: frontLineOutcome(determinations, facts, false),
        settled: determinations.every(({ outcome }) => outcome !== 'undetermined'),
        explained: determinations.map((each) => this.#explained(situation, each)),
        owed: duties.filter(({ state, standing }) => state === 'owed' && !standing),
      },
    };
  }

  /** What a person wrote, as the law takes it, or why it cannot be taken. */
  read(fact: string, text: string): { readonly value: Scalar } | { readonly refused: string } {
    const { stack } = this.#engine.law;
    const type = stack.facts.get(fact)?.value ?? { type: 'yes-no' };
    const given =
      type.type === 'number' && /^-?\d+$/.test(text.trim()) ? Number(text) : text.trim();
    const checked = checkScalar(stack, stack.facts.get(fact)?.title ?? fact, type, nodeOf(given));
    if (typeof checked !== 'object') return { value: checked };
    const words =
      checked.help === undefined ? checked.message : `${checked.message} ${checked.help}`;
    return { refused: words.replace(/`([^`]*)`/g, '“$1”') };
  }

  /** The determination as the command line prints it with --json, byte for byte. */
  decideJson(situation: Situation): string {
    return `${JSON.stringify(this.#engine.decide(situation, { today: this.#today }), null, 2)}\n`;
  }

  #question(asked: NextQuestion): Question {
    const type = this.#engine.law.stack.facts.get(asked.fact)?.value ?? { type: 'yes-no' };
    switch (type.type) {
      case 'yes-no':
        return {
          asked,
          choices: [
            { value: true, label: 'Yes' },
            { value: false, label: 'No' },
          ],
        };
      case 'one-of':
        return {
          asked,
          choices: [...type.values]
            .filter(([value]) => value !== UNKNOWN)
            .map(([value, label]) => ({ value, label })),
        };
      case 'date':
      case 'number':
        return { asked, choices: [], write: type.type };
      case 'code':
        return { asked, choices: [], write: 'text' };
      case 'list':
        return { asked, choices: [], list: true };
    }
  }

  #explained(situation: Situation, determination: Determination): Explained {
    const { act, ground, alternatives, possible } = determination;
    const explanation = explain(this.#engine, situation, act, { today: this.#today });
    const grounds = ground ? [ground] : [...alternatives, ...possible].map((each) => each.ground);
    const norms = grounds.flatMap(({ winning }) => winning);
    return {
      determination,
      winning: [...new Map(norms.map((norm) => [norm.id, norm])).values()],
      sentences: explanation ? sentencesOf(explanation) : [],
    };
  }
}
