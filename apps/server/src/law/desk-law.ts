/**
 * The law as the desk uses it: a situation checked against the packs' vocabulary, and decided. A suggestion
 * names the law by its hash; the same facts and day give the same answer from it, so the whole of it is never
 * stored.
 */
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import type { Decision, NormRef, OwedDuty } from '@threshold/rules/decide/decision';
import { GroundViewer } from '@threshold/rules/decide/ground-view';
import { noticeRule } from '@threshold/letters/letter/from-determination';
import type { LetterFacts } from '@threshold/letters/letter/letter-facts';
import { readLaw } from '@threshold/rules/compile/serialise';
import { readSituationValue } from '@threshold/rules/situation/read-situation';
import type { Situation } from '@threshold/rules/situation/situation';
import { done, refused, type Result } from '../db/result.ts';
import { traced } from '../trace/span.ts';
import { Remembered } from './remembered.ts';

export interface SituationRefusal {
  readonly code: 'bad-situation';
  /** Each says what is wrong, where, and what was probably meant. */
  readonly problems: readonly string[];
}

export class DeskLaw {
  readonly #engine: Engine;
  readonly #suggested: Remembered<Decision>;

  /** `compiled`: the text that `npm run build` makes of a pack. `remember`: of so many situations, what was suggested. */
  constructor(compiled: string, remember = 200) {
    this.#engine = createEngine(readLaw(compiled));
    this.#suggested = new Remembered(remember);
  }

  get hash(): string {
    return this.#engine.law.hash;
  }

  get pack(): string {
    return this.#engine.law.stack.id;
  }

  get engine(): string {
    return this.#engine.law.engine;
  }

  /** For what is shown of the law beside its answer. */
  get rules(): Engine {
    return this.#engine;
  }

  /** Undefined where this law has no such norm. */
  norm(id: string): NormRef | undefined {
    const { law } = this.#engine;
    const position = law.table.positionOf.get(id);
    return position === undefined ? undefined : new GroundViewer(law).reference(position);
  }

  /** A situation as a client sent it. A list of acts that is empty is as if it were left out. */
  read(
    acts: readonly string[],
    facts: Readonly<Record<string, unknown>>,
  ): Result<Situation, SituationRefusal> {
    const { situation, diagnostics } = readSituationValue(
      { ...(acts.length > 0 ? { acts } : {}), facts },
      this.#engine.law.stack,
    );
    const problems = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ message, help }) => (help === undefined ? message : `${message} ${help}`));
    if (situation && problems.length === 0) return done(situation);
    return refused({ code: 'bad-situation', problems });
  }

  decision(situation: Situation, knownOn: string): Decision {
    return traced('decide', { 'threshold.pack': this.pack }, () =>
      this.#engine.decide({ ...situation, knownOn }, { today: knownOn, ask: false }),
    );
  }

  /**
   * The same answers with the surely owed duties only: what is recorded, at less than half the cost. Requests at one
   * counter are much alike: the same facts on the same day are worked out once.
   */
  suggestion(situation: Situation, knownOn: string): Decision {
    const asked = { ...situation, knownOn };
    return this.#suggested.get(JSON.stringify(asked), () =>
      traced('decide', { 'threshold.pack': this.pack }, () =>
        this.#engine.decide(asked, { today: knownOn, ask: false, surelyOwed: true }),
      ),
    );
  }

  /** Whether the person may be told, as the packs have it. */
  tellingRule(
    situation: Situation,
    duties: readonly OwedDuty[],
  ): LetterFacts<'person-notice'>['rule'] {
    return noticeRule(this.#engine, situation.facts, duties);
  }
}
