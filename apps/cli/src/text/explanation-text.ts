/** An explanation for people: short sentences under a few headings, citations apart. */
import type { Decision } from '@threshold/rules/decide/decision';
import type {
  ExplainedChange,
  ExplainedFlip,
  Explanation,
} from '@threshold/rules/explain/explanation';
import {
  SIDES,
  sentencesOf,
  type Sentence,
  type SentencePart,
} from '@threshold/rules/explain/sentences';
import { footerLines, headerLines } from './decision-text.ts';
import { blocks, hanging, joined, paragraph, type Lines } from './layout.ts';
import { outcomeHead, outcomeMark } from './outcome-mark.ts';
import { head } from './ground-text.ts';
import type { View } from './view.ts';

const BODY = 4;

const HEADINGS: Readonly<Record<SentencePart, string>> = {
  answer: '',
  why: 'Why',
  readings: 'What the law leaves open',
  facts: 'The facts that settle it',
  yielding: 'What gives way',
  exceptions: 'Exceptions that were looked at',
  flips: 'What would change it',
  open: 'What is still unknown',
};
const ORDER = Object.keys(HEADINGS) as SentencePart[];

export function explanationText(
  decision: Decision,
  explanations: readonly Explanation[],
  view: View,
  title: string | undefined,
): string {
  return joined(
    blocks(
      headerLines(decision, view, title),
      ...explanations.map((each) => explanationLines(each, view)),
      footerLines(
        { ...decision, determinations: explanations.map(({ determination }) => determination) },
        view,
      ),
    ),
  );
}

function explanationLines(explanation: Explanation, view: View): Lines {
  const { outcome, title } = explanation.determination;
  const { colors, width } = view;
  const sentences = sentencesOf(explanation);
  return blocks(
    [
      ...hanging(outcomeHead(outcome, colors), colors.bold(title), width),
      ...sentences.filter(({ part }) => part === 'answer').flatMap((each) => lines(each, view, 2)),
    ],
    ...ORDER.slice(1).map((part) => {
      const own = sentences.filter((each) => each.part === part);
      return own.length === 0
        ? []
        : [head(HEADINGS[part], view), ...own.flatMap((each) => lines(each, view, BODY))];
    }),
  );
}

function lines({ text, cite }: Sentence, { width, colors }: View, indent: number): Lines {
  return [
    ...paragraph(text, width, indent),
    ...(cite.length === 0 ? [] : paragraph(colors.dim(cite.join('; ')), width, indent + 2)),
  ];
}

/** For `decide`: the nearest changes that would alter the answer, one line each. */
export function flipLines(flips: readonly ExplainedFlip[], view: View): Lines {
  return flips.flatMap(({ changes, outcome }) =>
    hanging(
      '·',
      `${changes.map(changeWords).join(', and ')} → ${outcomeMark(outcome, view.colors)}`,
      view.width,
      BODY,
    ),
  );
}

function changeWords({ title, from, to, side }: ExplainedChange): string {
  const now = from.words === 'there' ? '' : ` (now: ${from.words})`;
  return `${title}: ${to.words}${side ? SIDES[side] : ''}${now}`;
}
