/**
 * The next best question: the one whose answer is expected to settle most of what is open, per unit of
 * cost. Every question says what each answer would lead to ("why do you ask"). Greedy: finding the best
 * sequence is the sequential testing problem, which is NP-hard (Ünlüyurt 2004), and one step of expected
 * entropy is the accepted good rule. Answers of one variable count as equally likely by how many plain
 * values they stand for; nothing is known of real frequencies and none are invented.
 */
import type { Law } from '../compile/law.ts';
import type { Variable } from '../compile/variable.ts';
import { IMPOSSIBLE } from '../diagram/store.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import { UNKNOWABLE } from '../situation/situation.ts';
import type { NextQuestion } from '../decide/decision.ts';
import type { Inquiry } from '../decide/inquiry.ts';
import type { Restricted } from '../decide/restricted.ts';
import { answerLabels } from './answer-label.ts';

type Distribution = readonly number[];

interface OpenAct {
  readonly act: string;
  readonly restricted: Restricted;
  readonly support: ReadonlySet<number>;
  readonly entropy: number;
}

/** `skip`: questions set aside for now, which are not asked again. */
export function nextQuestion(
  inquiry: Inquiry,
  acts: readonly string[],
  skip: ReadonlySet<string> = new Set(),
): NextQuestion | null {
  const open = openActs(inquiry, acts);
  let best: { question: Candidate; score: number } | undefined;
  for (const question of candidates(inquiry, open, skip)) {
    const score = question.settles / question.ask.cost;
    if (best === undefined || score > best.score + 1e-12) best = { question, score };
  }
  return best ? asQuestion(inquiry, open, best.question) : null;
}

function openActs(inquiry: Inquiry, acts: readonly string[]): OpenAct[] {
  return acts.flatMap((act) => {
    const root = inquiry.law.acts.get(act);
    if (root === undefined) return [];
    const restricted = inquiry.outcomes(root);
    const support = new Set(restricted.store.support(restricted.root));
    if (support.size === 0) return [];
    const all = distribution(restricted, inquiry, -1, -1);
    return [{ act, restricted, support, entropy: entropy(all) }];
  });
}

interface Candidate {
  readonly subject: string;
  readonly level: number;
  readonly ask: NonNullable<ReturnType<typeof askOf>>;
  readonly settles: number;
}

function* candidates(
  inquiry: Inquiry,
  open: readonly OpenAct[],
  skip: ReadonlySet<string>,
): Generator<Candidate> {
  const levels = new Set(open.flatMap(({ support }) => [...support]));
  for (const level of [...levels].sort((a, b) => a - b)) {
    const subject = inquiry
      .subjects(level)
      .find((name) => !skip.has(name) && askable(inquiry, name));
    if (subject === undefined) continue;
    const ask = askOf(inquiry.law, subject);
    if (!ask) continue;
    let settles = 0;
    for (const each of open) if (each.support.has(level)) settles += gain(inquiry, each, level);
    yield { subject, level, ask, settles };
  }
}

/** A fact that was asked and cannot be had is not asked again. */
function askable(inquiry: Inquiry, name: string): boolean {
  return inquiry.facts[name] !== UNKNOWABLE && askOf(inquiry.law, name) !== undefined;
}

function askOf(
  law: Law,
  name: string,
):
  | { text: string; help?: string | undefined; who: string[]; look: string; cost: number }
  | undefined {
  return law.stack.facts.get(name)?.ask ?? law.stack.definitions.get(name)?.ask;
}

/** Expected fall of entropy, in bits, when the variable becomes known. */
function gain(inquiry: Inquiry, open: OpenAct, level: number): number {
  let after = 0;
  let total = 0;
  for (const value of inquiry.values(level)) {
    const conditional = distribution(open.restricted, inquiry, level, value);
    const mass = sum(conditional);
    if (mass === 0) continue;
    total += mass;
    after += mass * entropy(conditional);
  }
  return total === 0 ? 0 : Math.max(0, open.entropy - after / total);
}

/** Weight of each outcome over the allowed completions, with one variable fixed (level -1: none). */
function distribution(
  { store, root }: Restricted,
  inquiry: Inquiry,
  level: number,
  value: number,
): Distribution {
  const memo = new Map<number, Distribution>();
  const walk = (node: number): Distribution => {
    if (node === IMPOSSIBLE) return [];
    if (node >= 0) return OUTCOMES.map((_, index) => Number(index === node));
    const known = memo.get(node);
    if (known) return known;
    const at = store.level(node);
    const weights = answerWeights(inquiry.law.variables[at], inquiry.values(at));
    const result = OUTCOMES.map(() => 0);
    for (const [choice, weight] of weights) {
      if (at === level && choice !== value) continue;
      const share = at === level ? 1 : weight;
      walk(store.child(node, choice)).forEach((mass, index) => {
        result[index] = (result[index] ?? 0) + share * mass;
      });
    }
    memo.set(node, result);
    return result;
  };
  return walk(root);
}

function answerWeights(
  variable: Variable | undefined,
  values: readonly number[],
): [number, number][] {
  const raw = values.map((value): [number, number] => [
    value,
    variable?.kind === 'one-of' ? (variable.classes[value]?.length ?? 1) : 1,
  ]);
  const total = raw.reduce((all, [, weight]) => all + weight, 0);
  return raw.map(([value, weight]) => [value, weight / total]);
}

function sum(values: Distribution): number {
  return values.reduce((all, value) => all + value, 0);
}

function entropy(values: Distribution): number {
  const total = sum(values);
  if (total === 0) return 0;
  return values.reduce(
    (bits, value) => (value === 0 ? bits : bits - (value / total) * Math.log2(value / total)),
    0,
  );
}

function asQuestion(
  inquiry: Inquiry,
  open: readonly OpenAct[],
  { subject, level, ask, settles }: Candidate,
): NextQuestion {
  const total = open.reduce((bits, each) => bits + each.entropy, 0);
  const { deciders } = inquiry.law.stack;
  return {
    fact: subject,
    text: ask.text,
    ...(ask.help === undefined ? {} : { help: ask.help }),
    who: ask.who.map((id) => ({ id, title: deciders.get(id) ?? id })),
    look: ask.look,
    cost: ask.cost,
    settles: total === 0 ? 0 : settles / total,
    answers: inquiry.values(level).map((value) => ({
      ...answerLabels(inquiry.law, level, value),
      leadsTo: Object.fromEntries(
        open.map((each): [string, Outcome[]] => {
          const masses = distribution(each.restricted, inquiry, level, value);
          return [each.act, OUTCOMES.filter((_, index) => (masses[index] ?? 0) > 0)];
        }),
      ),
    })),
  };
}
