/**
 * Open questions of law in hand-written code: a function asks `reads(question, choice)` only where the
 * answer matters; it is run once for each way of answering what it asked, and no more.
 */
import type { Outcome } from '@threshold/rules/language/outcome';
import { merged, type Choices } from '../readings.ts';

/** Questions put to counsel; the others make the law contested. */
const COUNSELS: ReadonlySet<string> = new Set([
  'claimed-compulsion',
  'arrest-warrant-opens-office',
  'state-judge-on-federal-warrant',
  'package-2026-effect',
  'eo-13.other-grounds',
]);

export class OpenQuestions {
  #asked: string[] = [];
  #answers: number[] = [];

  /** Whether the question is read that way, in the run at hand. */
  reads(question: string): boolean {
    const known = this.#asked.indexOf(question);
    if (known >= 0) return this.#answers[known] === 0;
    this.#asked.push(question);
    this.#answers.push(0);
    return true;
  }

  decide<Facts>(law: (facts: Facts, open: OpenQuestions) => Outcome, facts: Facts): Outcome {
    const first = law(facts, this);
    if (this.#asked.length === 0) return first;
    const leaves: { choices: Choices; outcome: Outcome }[] = [];
    for (let outcome = first; ; outcome = law(facts, this)) {
      const choices: Record<string, string> = {};
      this.#asked.forEach((question, index) => {
        choices[question] = this.#answers[index] === 0 ? 'yes' : 'no';
      });
      leaves.push({ choices, outcome });
      if (!this.#next()) return merged(leaves, COUNSELS);
    }
  }

  /** The next way of answering; false when all were tried. */
  #next(): boolean {
    while (this.#answers.length > 0) {
      const last = this.#answers.length - 1;
      if (this.#answers[last] === 0) {
        this.#answers[last] = 1;
        return true;
      }
      this.#asked.pop();
      this.#answers.pop();
    }
    return false;
  }
}
