/**
 * What is wrong with the points themselves, as sentences: a name nobody defined or nobody uses, a key without
 * words or words without a place, a day that is past, and English that is too hard to read. docs/rights.md.
 */
import { readingGrade } from '@threshold/rules/explain/reading-grade';
import type { Rights, RightsPoint } from './rights-schema.ts';
import type { Words } from '../words-schema.ts';

export const MOST_WORDS_A_SENTENCE = 12;
export const HARDEST_GRADE = 6;

/** Keys that pages say around the points. */
const FRAME = /^(?:rights|label|mark|status)\./;

export function checkRights(rights: Rights, english: Words): string[] {
  return [...undefinedNames(rights), ...unusedNames(rights), ...checkKeys(rights, english)];
}

/** The points past their day, soonest first. */
export function expiredPoints({ points }: Rights, today: string): string[] {
  return Object.entries(points)
    .filter(([, { expires }]) => expires < today)
    .sort(([, one], [, other]) => (one.expires < other.expires ? -1 : 1))
    .map(([name, { expires }]) => `The point "${name}" expired on ${expires}. Read its law again.`);
}

/** Each sentence by its length, each point and each topic by its grade. */
export function checkReading(rights: Rights, english: Words): string[] {
  const long = Object.entries(english.messages).flatMap(([key, message]) =>
    sentencesOf(message)
      .map((sentence) => sentence.split(/\s+/).length)
      .filter((words) => words > MOST_WORDS_A_SENTENCE)
      .map((words) => `"${key}" has a sentence of ${words} words. Write at most 12.`),
  );
  return [
    ...long,
    ...readingGrades(rights, english)
      .filter(({ grade }) => grade > HARDEST_GRADE)
      .map(
        ({ what, grade }) =>
          `${what} reads at grade ${grade.toFixed(1)}. Write for grade ${HARDEST_GRADE} or below.`,
      ),
  ];
}

/** Each point and each topic with the grade its English reads at, the hardest first. */
export function readingGrades(
  rights: Rights,
  english: Words,
): readonly { readonly what: string; readonly grade: number }[] {
  const gradeOf = (what: string, keys: readonly string[]) => ({
    what,
    grade: readingGrade(keys.map((key) => ended(english.messages[key] ?? '')).join(' ')),
  });
  return [
    ...Object.entries(rights.points).map(([name, point]) =>
      gradeOf(`The point "${name}"`, keysOf(rights, point)),
    ),
    ...rights.topics.map(({ id, title, lead }) => gradeOf(`The topic "${id}"`, [title, lead])),
  ].sort((one, other) => other.grade - one.grade);
}

function keysOf(rights: Rights, point: RightsPoint): string[] {
  return [
    point.do,
    point.why,
    ...point.limits,
    ...(point.say ?? []).flatMap((phrase) => rights.phrases[phrase] ?? []),
  ];
}

function undefinedNames(rights: Rights): string[] {
  const { points, authorities, phrases } = rights;
  const lines = Object.fromEntries(rights.helplines.map((line) => [line.id, line]));
  const lacks = (where: string, kind: string, known: object, names: readonly string[]): string[] =>
    names
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => `${where} names the ${kind} "${name}", and there is none.`);
  const twice = repeated(rights.topics.map(({ id }) => id)).map(
    (id) => `The topic "${id}" stands twice.`,
  );
  return [
    ...twice,
    ...Object.entries(points).flatMap(([name, point]) => [
      ...lacks(`The point "${name}"`, 'authority', authorities, point.authority),
      ...lacks(`The point "${name}"`, 'phrase', phrases, point.say ?? []),
    ]),
    ...rights.topics.flatMap(({ id, helplines }) =>
      lacks(`The topic "${id}"`, 'helpline', lines, helplines ?? []),
    ),
    ...placesOf(rights).flatMap(({ where, names }) => [
      ...lacks(where, 'point', points, names),
      ...repeated(names).map((name) => `${where} has the point "${name}" twice.`),
    ]),
    ...rights.cards.wallet.flatMap((side) =>
      lacks('The wallet card', 'phrase', phrases, side.phrases ?? []),
    ),
  ];
}

function unusedNames(rights: Rights): string[] {
  const points = Object.values(rights.points);
  const inTopics = new Set(rights.topics.flatMap((topic) => topic.points));
  const used = new Set(points.flatMap(({ authority }) => authority));
  const said = new Set([
    ...points.flatMap(({ say }) => say ?? []),
    ...rights.cards.wallet.flatMap(({ phrases }) => phrases ?? []),
  ]);
  const called = new Set(rights.topics.flatMap(({ helplines }) => helplines ?? []));
  const idle = (kind: string, all: object, use: ReadonlySet<string>): string[] =>
    Object.keys(all)
      .filter((name) => !use.has(name))
      .map((name) => `No page shows the ${kind} "${name}".`);
  return [
    ...idle('point', rights.points, inTopics),
    ...idle('authority', rights.authorities, used),
    ...idle('phrase', rights.phrases, said),
    ...idle(
      'helpline',
      Object.fromEntries(rights.helplines.map((line) => [line.id, line])),
      called,
    ),
  ];
}

function checkKeys(rights: Rights, { messages }: Words): string[] {
  const { cards } = rights;
  const keys = [
    ...Object.values(rights.phrases),
    ...Object.values(rights.points).flatMap((point) => keysOf(rights, point)),
    ...rights.topics.flatMap(({ title, lead }) => [title, lead]),
    ...rights.helplines.flatMap(({ name, hours, check }) => [name, hours, check]),
    cards['one-tap'].title,
    ...[...cards.wallet, ...cards.slides].map(({ title }) => title),
  ];
  const known = new Set(keys);
  return [
    ...[...known]
      .filter((key) => messages[key] === undefined)
      .map((key) => `en: "${key}" is missing.`),
    ...Object.keys(messages)
      .filter((key) => !known.has(key) && !FRAME.test(key))
      .map((key) => `en: nothing says "${key}".`),
  ];
}

function placesOf({ topics, cards }: Rights): { where: string; names: readonly string[] }[] {
  return [
    ...topics.map(({ id, points }) => ({ where: `The topic "${id}"`, names: points })),
    { where: 'The one-tap card', names: cards['one-tap'].points },
    ...cards.wallet.map(({ points }) => ({ where: 'The wallet card', names: points ?? [] })),
    ...cards.slides.map(({ id, points }) => ({ where: `The slides "${id}"`, names: points })),
  ];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

function sentencesOf(message: string): string[] {
  return message.split(/(?<=[.!?])\s+/).filter((part) => part !== '');
}

function ended(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
