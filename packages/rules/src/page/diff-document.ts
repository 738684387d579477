/** A comparison of two laws as sections of changes and regions: the same words in the terminal, on a page, in a comment. */
import { outcomeWord } from '../explain/outcome-word.ts';
import type { Attribution } from '../compare/attribution.ts';
import type { DutyDiff } from '../compare/duty-diff.ts';
import type { Entry } from '../compare/edit.ts';
import type { ActDiff, Change, ChangeRegion, LawDiff } from '../compare/law-diff.ts';
import type { DutyState } from '../compare/subject.ts';
import { count, sentence } from '../explain/plain-words.ts';
import type { Said } from '../explain/situation-words.ts';
import type { Facts } from '../situation/situation.ts';

export interface DiffSection {
  /** Part of an address; the same for the same act or duty. */
  readonly id: string;
  readonly title: string;
  /** How much changes; also said in an outline. */
  readonly lead?: string;
  readonly lines: readonly string[];
  readonly changes: readonly DiffChange[];
  /** What stands behind the changes. */
  readonly rest?: string;
}

export interface DiffChange {
  readonly what: string;
  /** What all regions shown have in common. */
  readonly common: readonly Said[];
  readonly regions: readonly DiffRegion[];
  readonly rest: readonly string[];
}

export interface DiffRegion {
  readonly situations: string;
  /** Beside what is common. */
  readonly when: readonly Said[];
  readonly example?: { readonly words: readonly Said[]; readonly facts: Facts };
  readonly notes: readonly string[];
}

/** Regions shown of each change; JSON holds all that were told. */
const SHOWN = 5;

export function diffSections(diff: LawDiff): DiffSection[] {
  const changed = diff.acts.filter(({ changes }) => changes.length > 0);
  const same = diff.acts.filter(({ changes }) => changes.length === 0);
  const plain = (id: string, title: string, lines: readonly string[]): DiffSection => ({
    id,
    title,
    lines,
    changes: [],
  });
  return [
    plain('edits', 'What was edited', editLines(diff)),
    ...changed.map(actSection),
    ...diff.duties.map(dutySection),
    plain(
      'same',
      'Nothing changes for',
      same.map(({ title }) => title),
    ),
    plain('notes', 'To be read with this', noteLines(diff)),
  ].filter(({ lines, changes }) => lines.length + changes.length > 0);
}

/** Acts that were not asked for, and duties nothing changes about, are left out. */
function editLines(diff: LawDiff): string[] {
  const compared = new Set([...diff.acts, ...diff.duties].map(({ act }) => act));
  const edits = diff.edits.filter(
    ({ what, acts }) => what !== 'norm' || acts.some((act) => compared.has(act)),
  );
  if (edits.length === 0) return ['Nothing that bears on an answer.'];
  return edits.map(({ what, id, how, summary, cite, entries }) => {
    const refs = cite.map(({ ref }) => ref).join('; ');
    const said = `${what} ${id} ${how}: ${sentence(summary)}${refs === '' ? '' : ` ${refs}.`}`;
    return [said, ...entryWords(entries)].join(' ');
  });
}

/** Entries named of each list; JSON holds all. */
const ENTRIES = 20;

function entryWords(entries: LawDiff['edits'][number]['entries']): string[] {
  const words = (what: string, all: readonly Entry[]): string[] => {
    if (all.length === 0) return [];
    const said = all
      .slice(0, ENTRIES)
      .map(({ code, name }) => (name === '' ? code : `${code} (${name})`));
    const more = all.length - said.length;
    return [`${what}: ${[...said, ...(more > 0 ? [`${more} more`] : [])].join(', ')}.`];
  };
  return [...words('Added', entries?.added ?? []), ...words('Removed', entries?.removed ?? [])];
}

function leadOf(
  changed: readonly (readonly [bigint, string])[],
  situations: bigint,
  questions: readonly string[],
): string {
  const all = changed.reduce((sum, [amount]) => sum + amount, 0n);
  const said = changed.filter(([amount]) => amount > 0n);
  return (
    `${number(all)} of ${number(situations)} situations (${share(all, situations)}), counted over ${count(questions.length, 'question')}: ` +
    `${said.map(([amount, words]) => `${number(amount)} ${words}`).join(', ')}.`
  );
}

function actSection({ act, title, situations, questions, changed, changes }: ActDiff): DiffSection {
  return {
    id: `act-${act}`,
    title,
    lead: leadOf(
      [
        [changed.outcome, 'with another outcome'],
        [changed['newly-undetermined'], 'newly undetermined'],
        [changed['newly-settled'], 'newly settled'],
        [changed.ground, 'on other grounds only'],
      ],
      situations,
      questions,
    ),
    lines: [],
    ...toldAndCounted(changes, (change) => changeOf(change, situations)),
  };
}

/** Ways of changing without a region are counted together: nobody reads the hundredth. */
function toldAndCounted<C extends { situations: bigint; regions: readonly unknown[] }>(
  changes: readonly C[],
  shown: (change: C) => DiffChange,
): Pick<DiffSection, 'changes' | 'rest'> {
  const counted = changes.filter(({ regions }) => regions.length === 0);
  const sum = counted.reduce((all, { situations }) => all + situations, 0n);
  return {
    changes: changes.filter(({ regions }) => regions.length > 0).map(shown),
    ...(counted.length > 0 && {
      rest: `and ${count(counted.length, 'rarer way')} of changing, ${number(sum)} situations together; JSON counts each.`,
    }),
  };
}

function sameNorms(before: Change['before'], after: Change['after']): boolean {
  const [old, now] = [before, after].map(({ norms }) => norms.map(({ id }) => id).sort());
  return old!.join() === now!.join();
}

function changeOf(change: Change, of: bigint): DiffChange {
  const { kind, before, after, situations, regions, untold } = change;
  const ids = (norms: Change['before']['norms']): string =>
    norms.map(({ id }) => id).join(', ') || 'no norm';
  const what =
    kind === 'ground'
      ? `${outcomeWord(after.outcome)}, ${sameNorms(before, after) ? `on the same norms under other readings of the law: ${ids(after.norms)}` : `no longer on ${ids(before.norms)} but on ${ids(after.norms)}`}`
      : `${outcomeWord(before.outcome)} → ${outcomeWord(after.outcome)}`;
  return {
    what: `${what}: ${number(situations)} situations (${share(situations, of)})`,
    ...regionsOf(regions, untold, outcomeWord),
  };
}

/** A duty that changes, in the same form as an act. */
function dutySection(duty: DutyDiff): DiffSection {
  const { norm, summary, situations, questions, changed, changes } = duty;
  return {
    id: `duty-${norm}`,
    title: `Duty ${norm}: ${sentence(summary)}`,
    lead: leadOf(
      [
        [changed.owed, 'newly owed'],
        [changed.lifted, 'no longer owed'],
        [changed.terms, 'owed on other terms'],
        [changed['newly-open'], 'newly undetermined'],
        [changed['newly-settled'], 'newly settled'],
      ],
      situations,
      questions,
    ),
    lines: [],
    ...toldAndCounted(changes, ({ kind, before, after, situations: own, regions, untold }) => ({
      what: `${kind === 'terms' ? 'owed, on other terms' : `${STATE[before]} → ${STATE[after]}`}: ${number(own)} situations (${share(own, situations)})`,
      ...regionsOf(regions, untold, (state) => STATE[state]),
    })),
  };
}

const STATE: Readonly<Record<DutyState, string>> = {
  owed: 'owed',
  'not-owed': 'not owed',
  open: 'undetermined',
};

function regionsOf<A>(
  all: readonly ChangeRegion<A>[],
  untold: bigint,
  word: (answer: A) => string,
): Omit<DiffChange, 'what'> {
  const shown = all.slice(0, SHOWN);
  const hidden = all.length - shown.length;
  const [first, ...others] = shown;
  const same = (a: Said, b: Said): boolean => a.title === b.title && a.is === b.is;
  const common =
    others.length === 0
      ? []
      : (first?.when ?? []).filter((each) =>
          others.every(({ when }) => when.some((other) => same(each, other))),
        );
  return {
    common: common.map(said),
    regions: shown.map((region) => ({
      ...regionOf(region, word),
      when: region.when.filter((each) => !common.some((one) => same(each, one))).map(said),
    })),
    rest: [
      ...(hidden > 0 ? [`and ${count(hidden, 'more region')}, with --json`] : []),
      ...(untold > 0n ? [`and ${number(untold)} situations in further small places`] : []),
    ],
  };
}

function said({ title, is }: Said): Said {
  return { title, is };
}

function regionOf<A>(
  { situations, witness }: ChangeRegion<A>,
  word: (answer: A) => string,
): Omit<DiffRegion, 'when'> {
  const amount = number(situations);
  if (!witness) return { situations: amount, notes: ['No situation was found that is really so.'] };
  const { facts, words, step, because } = witness;
  const notes: string[] = [];
  if (step) {
    const gone =
      step.before === step.after
        ? 'both answer alike'
        : `it is ${word(step.before)} → ${word(step.after)}`;
    notes.push(`Were “${step.title}” ${step.to} instead of ${step.from}, ${gone}.`);
  }
  if (because.edits.length > 0) notes.push(reasonWords(because));
  return { situations: amount, example: { words, facts }, notes };
}

/** Conditions in one line; none: always. */
export function inOneLine(when: readonly Said[]): string {
  return when.map(({ title, is }) => `${title}: ${is}`).join('; ');
}

/** Edits named of each witness; JSON holds all. */
const NAMED = 8;

function reasonWords({ kind, edits }: Attribution): string {
  const why = { needed: 'Because of', enough: 'Any one alone does it', together: 'Together' };
  const names = edits.slice(0, NAMED).map(({ id }) => id);
  const more = edits.length - names.length;
  return `${why[kind]}: ${[...names, ...(more > 0 ? [`${more} more`] : [])].join(', ')}.`;
}

function noteLines({ vocabulary, notCompared, before, after }: LawDiff): string[] {
  const only = (names: readonly string[], what: string): string[] =>
    names.length === 0 ? [] : [`${what}: ${names.join(', ')}.`];
  return [
    ...only(vocabulary.onlyBefore, `Facts that only ${before.name} knows`),
    ...only(vocabulary.onlyAfter, `Facts that only ${after.name} knows`),
    ...vocabulary.values.map(
      ({ fact, onlyBefore, onlyAfter }) =>
        `Values of ${fact} that only one knows, not counted: ${[...onlyBefore, ...onlyAfter].join(', ')}.`,
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
