/** A comparison of two laws as headings and lines: the same words in the terminal, on a page, in a comment. */
import { outcomeWord } from '../explain/outcome-word.ts';
import type { Attribution } from '../compare/attribution.ts';
import type { DutyDiff } from '../compare/duty-diff.ts';
import type { ActDiff, Change, ChangeRegion, LawDiff } from '../compare/law-diff.ts';
import type { DutyState } from '../compare/subject.ts';
import { count, sentence } from '../explain/plain-words.ts';

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
    ...diff.duties.map(dutySection),
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

/** Acts that were not asked for, and duties nothing changes about, are left out. */
function editLines(diff: LawDiff): DiffLine[] {
  const compared = new Set([...diff.acts, ...diff.duties].map(({ act }) => act));
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
  return [
    line(0, `${what}: ${number(situations)} situations (${share(situations, of)})`),
    ...regionsLines(regions, untold, outcomeWord),
  ];
}

/** A duty that changes, in the same form as an act. */
function dutySection({
  norm,
  summary,
  situations,
  questions,
  changed,
  changes,
}: DutyDiff): DiffSection {
  const all = Object.values(changed).reduce((sum, each) => sum + each, 0n);
  const parts = [
    [changed.owed, 'newly owed'],
    [changed.lifted, 'no longer owed'],
    [changed.terms, 'owed on other terms'],
    [changed['newly-open'], 'newly undetermined'],
    [changed['newly-settled'], 'newly settled'],
  ] as const;
  const said = parts.filter(([amount]) => amount > 0n);
  return {
    title: `Duty ${norm}: ${sentence(summary)}`,
    lines: [
      line(
        0,
        `${number(all)} of ${number(situations)} situations (${share(all, situations)}), counted over ${count(questions.length, 'question')}: ` +
          `${said.map(([amount, words]) => `${number(amount)} ${words}`).join(', ')}.`,
      ),
      ...changes.flatMap(({ kind, before, after, situations: own, regions, untold }) => [
        line(
          0,
          `${kind === 'terms' ? 'owed, on other terms' : `${STATE[before]} → ${STATE[after]}`}: ${number(own)} situations (${share(own, situations)})`,
        ),
        ...regionsLines(regions, untold, (state) => STATE[state]),
      ]),
    ],
  };
}

const STATE: Readonly<Record<DutyState, string>> = {
  owed: 'owed',
  'not-owed': 'not owed',
  open: 'undetermined',
};

function regionsLines<A>(
  regions: readonly ChangeRegion<A>[],
  untold: bigint,
  word: (answer: A) => string,
): DiffLine[] {
  const hidden = regions.length - SHOWN;
  return [
    ...regions.slice(0, SHOWN).flatMap((region) => regionLines(region, word)),
    ...(hidden > 0 ? [line(1, `and ${count(hidden, 'more region')}, with --json`)] : []),
    ...(untold > 0n ? [line(1, `and ${number(untold)} situations in further small places`)] : []),
  ];
}

function regionLines<A>(
  { when, situations, witness }: ChangeRegion<A>,
  word: (answer: A) => string,
): DiffLine[] {
  const conditions = when.map(({ title, is }) => `${title}: ${is}`).join('; ');
  const lines = [line(1, `${number(situations)}: ${conditions === '' ? 'always' : conditions}`)];
  if (!witness) return [...lines, line(2, 'No situation was found that is really so.')];
  lines.push(line(2, `For example: ${JSON.stringify({ facts: witness.facts })}`));
  const { step, because } = witness;
  if (step) {
    const gone =
      step.before === step.after
        ? 'both answer alike'
        : `it is ${word(step.before)} → ${word(step.after)}`;
    lines.push(line(2, `Were “${step.title}” ${step.to} instead of ${step.from}, ${gone}.`));
  }
  if (because.edits.length > 0) lines.push(line(2, reasonWords(because)));
  return lines;
}

/** Edits named of each witness; JSON holds all. */
const NAMED = 8;

function reasonWords({ kind, edits }: Attribution): string {
  const why = { needed: 'Because of', enough: 'Any one alone does it', together: 'Together' };
  const names = edits.slice(0, NAMED).map(({ id }) => id);
  const more = edits.length - names.length;
  return `${why[kind]}: ${[...names, ...(more > 0 ? [`${more} more`] : [])].join(', ')}.`;
}

function noteLines({ vocabulary, notCompared, before, after }: LawDiff): DiffLine[] {
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
    ...only(notCompared.tooLarge, 'Too large to compare'),
  ];
}

export function number(value: bigint): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** To two places, never rounded to nothing. */
export function share(part: bigint, of: bigint): string {
  if (part === 0n || of === 0n) return '0 %';
  const hundredths = (part * 10_000n) / of;
  return hundredths === 0n ? 'under 0.01 %' : `${(Number(hundredths) / 100).toFixed(2)} %`;
}
