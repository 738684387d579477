/** The next question, and why it is asked: what each answer would lead to. */
import type { NextQuestion } from '@threshold/rules/decide/decision';
import type { Outcome } from '@threshold/rules/language/outcome';
import { blocks, hanging, paragraph, type Lines } from './layout.ts';
import { outcomeWord } from '@threshold/rules/explain/outcome-word';
import { actTitle, type View } from './view.ts';
import { sentence } from '@threshold/rules/explain/plain-words';
import { capital, or, orTitles } from './words.ts';

const INDENT = 2;

export function questionLines(question: NextQuestion, view: View): string[] {
  const { width } = view;
  const lines = [
    ...paragraph(view.colors.bold(question.text), width, INDENT),
    ...(question.help === undefined ? [] : paragraph(sentence(question.help), width, INDENT)),
    ...paragraph(
      `Who can say: ${orTitles(question.who.map(({ title }) => title))}.`,
      width,
      INDENT,
    ),
    ...paragraph(`Where to look: ${sentence(question.look)}`, width, INDENT),
  ];
  return blocks([view.colors.bold('Next question'), ...lines]);
}

/** Answers that lead to the same, together. */
export function whyLines(question: NextQuestion, view: View): Lines {
  const groups = new Map<
    string,
    { labels: string[]; leadsTo: Readonly<Record<string, readonly Outcome[]>> }
  >();
  for (const { label, leadsTo } of question.answers) {
    const key = JSON.stringify(leadsTo);
    const group = groups.get(key);
    if (group) group.labels.push(label);
    else groups.set(key, { labels: [label], leadsTo });
  }
  return [...groups.values()].flatMap(({ labels, leadsTo }) => [
    ...hanging(
      '·',
      `${capital(or(labels.flatMap((label) => label.split('; or '))))}:`,
      view.width,
      INDENT,
    ),
    ...Object.entries(leadsTo).flatMap(([act, outcomes]) =>
      paragraph(`${actTitle(view, act)}: ${leads(outcomes)}`, view.width, INDENT + 4),
    ),
  ]);
}

function leads(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return 'cannot be.';
  if (outcomes.length === 1) return `${outcomeWord(outcomes[0] ?? 'undetermined')}.`;
  return `still open (${or(outcomes.map(outcomeWord))}).`;
}
