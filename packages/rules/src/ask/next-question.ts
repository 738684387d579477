/**
 * The next best question: the one whose answer is expected to settle most of what is open, per unit of
 * cost. Every question says what each answer would lead to ("why do you ask"). Greedy: finding the best
 * sequence is the sequential testing problem, which is NP-hard (Ünlüyurt 2004), and one step of expected
 * entropy is the accepted good rule. Nothing is known of real frequencies and none are invented: see
 * outlook.ts for what counts as likely.
 *
 * What only counsel can answer comes after what somebody at hand can see, because the person who is asked
 * stands at a counter: they read the paper first, and call with that in hand.
 */
import type { Question } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import { UNKNOWABLE } from '../situation/situation.ts';
import type { NextQuestion } from '../decide/decision.ts';
import type { Inquiry } from '../decide/inquiry.ts';
import { inVocabularyOrder } from '../decide/vocabulary-order.ts';
import { answerLabels } from './answer-label.ts';
import { Outlook } from './outlook.ts';

const COUNSEL = 'counsel';
/** A question that settles less of what is open than this does not hold up a call to counsel. */
const WORTH_ASKING = 0.02;

interface OpenAct {
  readonly act: string;
  readonly outlook: Outlook;
}

/** `skip`: questions set aside for now, which are not asked again. */
export function nextQuestion(
  inquiry: Inquiry,
  acts: readonly string[],
  skip: ReadonlySet<string> = new Set(),
): NextQuestion | null {
  const open = openActs(inquiry, acts);
  const all = [...candidates(inquiry, open, skip)];
  const least = WORTH_ASKING * totalEntropy(open);
  const atHand = all.filter(
    ({ ask, settles }) => settles >= least && ask.who.some((id) => id !== COUNSEL),
  );
  const best = bestOf(atHand.length > 0 ? atHand : all);
  return best ? asQuestion(inquiry, open, best) : null;
}

function bestOf(questions: readonly Candidate[]): Candidate | undefined {
  let best: { question: Candidate; score: number } | undefined;
  for (const question of questions) {
    const score = question.settles / question.ask.cost;
    if (best === undefined || score > best.score + 1e-12) best = { question, score };
  }
  return best?.question;
}

function totalEntropy(open: readonly OpenAct[]): number {
  return open.reduce((bits, { outlook }) => bits + outlook.entropy, 0);
}

function openActs(inquiry: Inquiry, acts: readonly string[]): OpenAct[] {
  return acts.flatMap((act) => {
    const root = inquiry.law.acts.get(act);
    if (root === undefined) return [];
    const outlook = new Outlook(inquiry.outcomes(root), inquiry);
    return outlook.support.length === 0 ? [] : [{ act, outlook }];
  });
}

interface Candidate {
  readonly subject: string;
  readonly level: number;
  readonly ask: Question;
  readonly settles: number;
}

/** In the order of the vocabulary: of equally good questions the first is asked. */
function* candidates(
  inquiry: Inquiry,
  open: readonly OpenAct[],
  skip: ReadonlySet<string>,
): Generator<Candidate> {
  const levels = new Set(open.flatMap(({ outlook }) => outlook.support));
  const askables = [...levels].flatMap((level) => {
    const questions = inquiry
      .subjects(level)
      .flatMap((subject) => (skip.has(subject) ? [] : questionOf(inquiry, level, subject)));
    return questions.slice(0, 1);
  });
  const compare = inVocabularyOrder(inquiry.law.stack);
  askables.sort((a, b) => compare(a.subject, b.subject) || a.level - b.level);
  for (const { level, subject, ask } of askables) {
    let settles = 0;
    for (const { outlook } of open) if (outlook.dependsOn(level)) settles += outlook.gain(level);
    yield { subject, level, ask, settles };
  }
}

/** A fact that was asked and cannot be had is not asked again. */
function questionOf(
  { facts, law: { stack } }: Inquiry,
  level: number,
  subject: string,
): readonly Omit<Candidate, 'settles'>[] {
  const ask = stack.facts.get(subject)?.ask ?? stack.definitions.get(subject)?.ask;
  return facts[subject] === UNKNOWABLE || !ask ? [] : [{ level, subject, ask }];
}

function asQuestion(
  inquiry: Inquiry,
  open: readonly OpenAct[],
  { subject, level, ask, settles }: Candidate,
): NextQuestion {
  const total = totalEntropy(open);
  const { deciders } = inquiry.law.stack;
  return {
    fact: subject,
    text: ask.text,
    ...(ask.help === undefined ? {} : { help: ask.help }),
    who: ask.who.map((id) => ({ id, title: deciders.get(id)! })),
    look: ask.look,
    cost: ask.cost,
    settles: total === 0 ? 0 : settles / total,
    answers: inquiry.values(level).map((value) => ({
      ...answerLabels(inquiry.law, level, value),
      leadsTo: Object.fromEntries(
        open.map(({ act, outlook }): [string, Outcome[]] => [
          act,
          inquiry.canBe(level, value) ? outlook.leadsTo(level, value) : [],
        ]),
      ),
    })),
  };
}
