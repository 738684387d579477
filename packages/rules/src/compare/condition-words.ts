/** What a cube says, question by question, in the words of the facts. */
import { entryTitle, lowerFirst } from '../explain/fact-words.ts';
import { dayInWords } from '../explain/day-in-words.ts';
import { choicesOf } from '../language/choices.ts';
import { describeExpression } from '../language/describe-expression.ts';
import type { Stack } from '../language/model.ts';
import type { Variable } from '../compile/variable.ts';

export interface Condition {
  /** The fact, or the definition; for a comparison of two facts or a question over a list its text. */
  readonly about: string;
  readonly title: string;
  /** What it is: "yes", "a detainer or Form I-200", "from 6 February 2026". */
  readonly is: string;
  /** The answers themselves: of a closed list as the situation names them, otherwise no or yes. */
  readonly values?: readonly (string | boolean)[];
  /** Of days and numbers: each from the first on, before the second. */
  readonly intervals?: readonly Interval[];
}

export interface Interval {
  readonly from?: string | number;
  readonly until?: string | number;
}

/** What a question asks about. */
export function aboutOf(variable: Variable): string {
  switch (variable.kind) {
    case 'relation':
      return variable.key;
    case 'quantified':
      return variable.name ?? variable.key;
    case 'reading':
      return variable.reading;
    default:
      return variable.fact;
  }
}

export function conditionOf(
  variable: Variable,
  answers: readonly number[],
  variables: readonly Variable[],
  stack: Stack,
): Condition {
  switch (variable.kind) {
    case 'yes-no':
      return { ...named(variable.fact, stack, yesNo(answers)), values: truths(answers) };
    case 'one-of':
      return oneOf(variable, answers, stack);
    case 'range': {
      const spans = intervals(variable, answers);
      return {
        ...named(variable.fact, stack, spansInWords(variable, spans, stack)),
        intervals: spans,
      };
    }
    case 'code':
      return named(variable.fact, stack, codes(variable, answers, stack));
    case 'relation':
    case 'quantified': {
      const about = aboutOf(variable);
      const isNamed = variable.kind === 'quantified' && variable.name !== undefined;
      const title = isNamed ? entryTitle(stack, about) : describeExpression(variable.test, stack);
      return { about, title, is: yesNo(answers), values: truths(answers) };
    }
    case 'burden': {
      const of = variables[variable.of]!;
      const { is } = conditionOf(of, answers, variables, stack);
      const title = entryTitle(stack, variable.fact);
      return {
        about: variable.fact,
        title: `${title}, or what it counts as when it cannot be had`,
        is,
      };
    }
    case 'reading':
      return { about: variable.reading, title: variable.reading, is: '' };
  }
}

function named(about: string, stack: Stack, is: string): Condition {
  return { about, title: entryTitle(stack, about), is };
}

function yesNo(answers: readonly number[]): string {
  return answers.map((answer) => (answer === 1 ? 'yes' : 'no')).join(' or ');
}

function oneOf(
  { fact, classes }: Extract<Variable, { kind: 'one-of' }>,
  answers: readonly number[],
  stack: Stack,
): Condition {
  const words = choicesOf(stack.facts.get(fact)!.value);
  const inside = answers.flatMap((answer) => classes[answer]!);
  const outside = classes.flatMap((group, answer) => (answers.includes(answer) ? [] : group));
  const said = (values: readonly string[]): string =>
    listed(values.map((value) => lowerFirst(words.get(value) ?? value)));
  const is = outside.length < inside.length ? `anything but ${said(outside)}` : said(inside);
  return { ...named(fact, stack, is), values: inside };
}

function truths(answers: readonly number[]): boolean[] {
  return answers.map((answer) => answer === 1);
}

/** Neighbouring intervals as one. */
function intervals(
  { cuts }: Extract<Variable, { kind: 'range' }>,
  answers: readonly number[],
): Interval[] {
  const runs: [number, number][] = [];
  for (const answer of answers) {
    const last = runs.at(-1);
    if (last && last[1] === answer - 1) last[1] = answer;
    else runs.push([answer, answer]);
  }
  return runs.map(([first, last]): Interval => {
    const [from, until] = [cuts[first - 1], cuts[last]];
    return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  });
}

function spansInWords(
  { fact, type }: Extract<Variable, { kind: 'range' }>,
  spans: readonly Interval[],
  stack: Stack,
): string {
  const value = stack.facts.get(fact)?.value;
  const unit = value?.type === 'number' && value.unit !== undefined ? ` ${value.unit}` : '';
  const shown = (cut: string | number): string =>
    type === 'date' ? dayInWords(String(cut)) : `${String(cut)}${unit}`;
  const [start, end] = type === 'date' ? ['from', 'before'] : ['at least', 'less than'];
  return spans
    .map(({ from, until }) => {
      if (from === undefined) return until === undefined ? 'any' : `${end} ${shown(until)}`;
      if (until === undefined) return `${start} ${shown(from)}`;
      return `${start} ${shown(from)}, ${end} ${shown(until)}`;
    })
    .join('; or ');
}

function codes(
  { lists, patterns }: Extract<Variable, { kind: 'code' }>,
  answers: readonly number[],
  stack: Stack,
): string {
  const title = (list: string): string => `“${stack.lists.get(list)?.title ?? list}”`;
  return answers
    .map((answer) => {
      const pattern = patterns[answer]!;
      const on = lists.filter((_, bit) => ((pattern >> bit) & 1) === 1);
      const off = lists.filter((_, bit) => ((pattern >> bit) & 1) === 0);
      return [
        ...(on.length === 0 ? [] : [`on ${on.map(title).join(' and ')}`]),
        ...(off.length === 0 ? [] : [`not on ${off.map(title).join(' or ')}`]),
      ].join(', ');
    })
    .join('; or ');
}

function listed(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}
