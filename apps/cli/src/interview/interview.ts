/**
 * The interview: what they ask for, then the engine's next question until nothing is open. Every step can
 * be taken back. Nothing is assumed: a question set aside stays unknown.
 */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import type { Decision, NextQuestion } from '@threshold/rules/decide/decision';
import type { Engine } from '@threshold/rules/decide/engine';
import type { Fact, ValueType } from '@threshold/rules/language/model';
import { UNKNOWABLE, type Facts, type Situation } from '@threshold/rules/situation/situation';
import { hanging, type Lines } from '../text/layout.ts';
import { outcomeMark } from '../text/outcome-mark.ts';
import { whyLines } from '../text/question-text.ts';
import { nameTitle, type View } from '../text/view.ts';
import { sentence } from '@threshold/rules/explain/plain-words';
import { orTitles } from '../text/words.ts';
import { choicesOf, codeTitle, understand } from './answer.ts';
import { askActs } from './ask-acts.ts';
import { askRecords } from './record-dialog.ts';
import type { Talk } from './talk.ts';

export interface InterviewStart {
  readonly situation: Situation;
  readonly today: string;
}

export interface InterviewEnd {
  readonly situation: Situation;
  readonly decision: Decision | undefined;
}

/** Everything that `back` restores. */
interface Step {
  readonly facts: Facts;
  readonly skipped: ReadonlySet<string>;
}

type Answered = Step | 'back' | 'stop';

export class Interview {
  readonly #engine: Engine;
  readonly #talk: Talk;
  readonly #view: View;
  readonly #today: string;
  readonly #situation: Situation;
  readonly #past: Step[] = [];

  constructor(engine: Engine, talk: Talk, view: View, { situation, today }: InterviewStart) {
    this.#engine = engine;
    this.#talk = talk;
    this.#view = view;
    this.#situation = situation;
    this.#today = today;
  }

  async run(): Promise<InterviewEnd> {
    const begun = await this.#begin();
    if (!begun) return { situation: this.#situation, decision: undefined };
    const { acts } = begun;
    let step: Step = { facts: begun.facts, skipped: new Set() };
    for (let number = 1; ;) {
      const situation = { ...this.#situation, acts, facts: step.facts };
      const decision = this.#engine.decide(situation, { today: this.#today, skip: step.skipped });
      if (decision.impossible.length > 0) {
        const back = this.#past.pop();
        this.#talk.words(`That cannot be: ${decision.impossible.map(({ why }) => why).join(' ')}`);
        if (!back) return { situation, decision };
        this.#talk.words('The last answer is taken back.');
        step = back;
        continue;
      }
      const { next } = decision;
      if (!next) return { situation, decision };
      this.#talk.say(this.#soFar(decision, step));
      this.#talk.say(['', ...this.#question(next, number)]);
      const answered = await this.#answer(next, step);
      if (answered === 'stop') return { situation, decision };
      if (answered === 'back') {
        const before = this.#past.pop();
        if (before) number -= 1;
        else this.#talk.words('This is the first question.');
        step = before ?? step;
        continue;
      }
      this.#past.push(step);
      step = answered;
      number += 1;
    }
  }

  async #begin(): Promise<{ acts: readonly string[]; facts: Facts } | undefined> {
    const acts = this.#engine.actsOf(this.#situation);
    if (acts.length > 0) return { acts, facts: this.#situation.facts };
    return askActs(this.#engine, this.#talk, this.#view, this.#situation.facts, this.#today);
  }

  /** What stands already, and what was said. */
  #soFar(decision: Decision, { facts }: Step): Lines {
    const { colors, width } = this.#view;
    const known = Object.entries(facts).map(
      ([name, value]) => `${nameTitle(this.#view, name)}: ${this.#valueWords(name, value)}`,
    );
    return [
      '',
      colors.dim('─'.repeat(width)),
      ...decision.determinations.flatMap(({ outcome, title }) =>
        hanging(outcomeMark(outcome, colors), title, width),
      ),
      ...(known.length === 0
        ? []
        : hanging(colors.dim('Known'), colors.dim(known.join(' · ')), width)),
    ];
  }

  #valueWords(name: string, value: Facts[string]): string {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (value === UNKNOWABLE) return 'cannot be known';
    if (typeof value === 'object') return value.length === 0 ? 'none' : `${value.length} given`;
    const type = this.#engine.law.stack.facts.get(name)?.value;
    if (type?.type === 'one-of') return type.values.get(String(value)) ?? String(value);
    return type?.type === 'date' ? dayInWords(String(value)) : String(value);
  }

  #question(next: NextQuestion, number: number): Lines {
    const { colors, width } = this.#view;
    const lines = [
      ...hanging(`${number}.`, colors.bold(next.text), width),
      ...(next.help === undefined ? [] : hanging('', sentence(next.help), width, 3)),
      ...hanging('', `Who can say: ${orTitles(next.who.map(({ title }) => title))}.`, width, 3),
      ...hanging('', `Where to look: ${sentence(next.look)}`, width, 3),
    ];
    const choices = choicesOf(this.#typeOf(next.fact));
    choices.forEach(({ label }, index) => {
      lines.push(...hanging(String(index + 1).padStart(2), label, width, 3));
    });
    const type = this.#typeOf(next.fact).type;
    if (type === 'date') lines.push('    Type the day: 2026-02-06, or today.');
    if (type === 'number' || type === 'code') lines.push(`    Type the ${type}.`);
    if (type === 'list') lines.push('    1  give them one by one');
    if (this.#listBehind(next.fact)) lines.push('    r  give the records one by one instead');
    lines.push(
      ...hanging(
        '',
        colors.dim('? why · u not known yet · x cannot be known · b back · q stop'),
        width,
        3,
      ),
    );
    return lines;
  }

  #typeOf(name: string): ValueType {
    return this.#engine.law.stack.facts.get(name)?.value ?? { type: 'yes-no' };
  }

  /** For a condition over a list: the list, whose records say more than a yes or no. */
  #listBehind(name: string): Fact | undefined {
    const { law } = this.#engine;
    const variable = law.variables.find((each) => each.kind === 'quantified' && each.name === name);
    const [list] = variable?.kind === 'quantified' ? variable.lists : [];
    return list === undefined ? undefined : law.stack.facts.get(list);
  }

  async #answer(next: NextQuestion, step: Step): Promise<Answered> {
    const { fact: name } = next;
    const { stack } = this.#engine.law;
    const type = this.#typeOf(name);
    for (;;) {
      const line = await this.#talk.hear();
      if (line === undefined) return 'stop';
      const list = type.type === 'list' ? stack.facts.get(name) : this.#listBehind(name);
      const wantsRecords = line.trim().toLowerCase() === (type.type === 'list' ? '1' : 'r');
      if (list && wantsRecords) {
        const given = await askRecords(this.#talk, list, stack, this.#today);
        if (!given) return { ...step };
        return {
          ...step,
          facts: { ...step.facts, ...given },
          skipped: new Set([...step.skipped, name]),
        };
      }
      const typed = understand(line, nameTitle(this.#view, name), type, stack, this.#today);
      if (typed.kind === 'value') {
        if (type.type === 'code')
          this.#talk.words(codeTitle(String(typed.value), stack.lists.get(type.of ?? '')), 2);
        return { ...step, facts: { ...step.facts, [name]: typed.value } };
      }
      if (typed.kind === 'refused') {
        this.#talk.words(typed.why, 2);
        continue;
      }
      switch (typed.command) {
        case 'why':
          this.#talk.say([
            '  It is asked because the answer leads to this:',
            ...whyLines(next, this.#view),
          ]);
          continue;
        case 'unknown':
          return { ...step, skipped: new Set([...step.skipped, name]) };
        case 'unknowable':
          return { ...step, facts: { ...step.facts, [name]: UNKNOWABLE } };
        case 'back':
        case 'stop':
          return typed.command;
      }
    }
  }
}
