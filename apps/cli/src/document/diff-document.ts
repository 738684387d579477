/** A comparison of two laws as headings and lines: the same words in the terminal, on a page, in a comment. */
import { outcomeWord } from '../text/outcome-mark.ts';
import type { ActDiff, Change, ChangeRegion, LawDiff } from '@threshold/rules/compare/law-diff';
import { count, sentence } from '../text/words.ts';

export interface DiffLine {
  readonly depth: 0 | 1 | 2;
  readonly text: string;
}
export interface DiffSection {
  readonly title: string;
  readonly lines: readonly DiffLine[];
}

/** Regions shown of each change; JSON holds all that were told. */
const SHOWN = 5;

export function diffSections(diff: LawDiff): DiffSection[] {
  const changed = diff.acts.filter(({ changes }) => changes.length > 0);
  const same = diff.acts.filter(({ changes }) => changes.length === 0);
  return [
    { title: 'What was edited', lines: editLines(diff) },
    ...changed.map(actSection),
    {
      title: 'Nothing changes for',
      lines: same.map(({ title }) => line(1, title)),
    },
    { title: 'To be read with this', lines: noteLines(diff) },
  ].filter(({ lines }) => lines.length > 0);
}

function line(depth: DiffLine['depth'], text: string): DiffLine {
  return { depth, text };
}

/** Duties, and acts that were not asked for, are left out. */
function editLines(diff: LawDiff): DiffLine[] {
  const compared = new Set(diff.acts.map(({ act }) => act));
  const edits = diff.edits.filter(
    ({ what, acts }) => what !== 'norm' || acts.some((act) => compared.has(act)),
  );
  if (edits.length === 0) return [line(0, 'Nothing that bears on an answer.')];
  return edits.map(({ what, id, how, summary, cite }) => {
    const refs = cite.map(({ ref }) => ref).join('; ');
    return line(1, `${what} ${id} ${how}: ${sentence(summary)}${refs === '' ? '' : ` ${refs}.`}`);
  });
}

function actSection({ title, situations, questions, changed, changes }: ActDiff): DiffSection {
  const all = Object.values(changed).reduce((sum, each) => sum + each, 0n);
  return {
    title,
    lines: [
      line(
        0,
        `${number(all)} of ${number(situations)} situations (${share(all, situations)}), counted over ${count(questions.length, 'question')}: ` +
          `${number(changed.outcome)} with another outcome, ${number(changed['newly-undetermined'])} newly undetermined, ` +
          `${number(changed['newly-settled'])} newly settled, ${number(changed.ground)} on other grounds only.`,
      ),
      ...changes.flatMap((change) => changeLines(change, situations)),
    ],
  };
}

function changeLines(change: Change, of: bigint): DiffLine[] {
  const { kind, before, after, situations, regions, untold } = change;
  const ids = (norms: Change['before']['norms']): string =>
    norms.map(({ id }) => id).join(', ') || 'no norm';
  const what =
    kind === 'ground'
      ? `${outcomeWord(after.outcome)}, no longer on ${ids(before.norms)} but on ${ids(after.norms)}`
      : `${outcomeWord(before.outcome)} → ${outcomeWord(after.outcome)}`;
  const hidden = regions.length - SHOWN;
  return [
    line(0, `${what}: ${number(situations)} situations (${share(situations, of)})`),
    ...regions.slice(0, SHOWN).flatMap(regionLines),
    ...(hidden > 0 ? [line(1, `and ${count(hidden, 'more region')}, with --json`)] : []),
    ...(untold > 0n ? [line(1, `and ${number(untold)} situations in further small places`)] : []),
  ];
}

function regionLines({ when, situations, witness }: ChangeRegion): DiffLine[] {
  const conditions = when.map(({ title, is }) => `${title}: ${is}`).join('; ');
  const lines = [line(1, `${number(situations)}: ${conditions === '' ? 'always' : conditions}`)];
  if (!witness) return [...lines, line(2, 'No situation was found that is really so.')];
  lines.push(line(2, `For example: ${JSON.stringify({ facts: witness.facts })}`));
  const { step, because } = witness;
  if (step) {
    const gone =
      step.before === step.after
        ? 'both answer alike'
        : `it is ${outcomeWord(step.before)} → ${outcomeWord(step.after)}`;
    lines.push(line(2, `Were “${step.title}” ${step.to} instead of ${step.from}, ${gone}.`));
  }
  const why = { needed: 'Because of', enough: 'Any one alone does it', together: 'Together' };
  if (because.edits.length > 0) {
    lines.push(line(2, `${why[because.kind]}: ${because.edits.map(({ id }) => id).join(', ')}.`));
  }
  return lines;
}

function noteLines({ vocabulary, notCompared, taken, before, after }: LawDiff): DiffLine[] {
  const only = (names: readonly string[], what: string): DiffLine[] =>
    names.length === 0 ? [] : [line(1, `${what}: ${names.join(', ')}.`)];
  return [
    ...only(vocabulary.onlyBefore, `Facts that only ${before.name} knows`),
    ...only(vocabulary.onlyAfter, `Facts that only ${after.name} knows`),
    ...vocabulary.values.map(({ fact, onlyBefore, onlyAfter }) =>
      line(
        1,
        `Values of ${fact} that only one knows, not counted: ${[...onlyBefore, ...onlyAfter].join(', ')}.`,
      ),
    ),
    ...only(notCompared.onlyBefore, `Acts that only ${before.name} answers, not compared`),
    ...only(notCompared.onlyAfter, `Acts that only ${after.name} answers, not compared`),
    ...only(notCompared.tooLarge, 'Acts too large to compare'),
    ...taken.map((each) =>
      line(
        1,
        `No records were found with “${each.before}” ${each.answers[0]} and “${each.after}” ${each.answers[1]}: taken as impossible, not proved.`,
      ),
    ),
  ];
}

function number(value: bigint): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** To two places, never rounded to nothing. */
function share(part: bigint, of: bigint): string {
  if (part === 0n || of === 0n) return '0 %';
  const hundredths = (part * 10_000n) / of;
  return hundredths === 0n ? 'under 0.01 %' : `${(Number(hundredths) / 100).toFixed(2)} %`;
}
