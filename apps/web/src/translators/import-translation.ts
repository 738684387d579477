/**
 * Takes a translator's rows over into a catalogue, or says every fault and takes nothing. A row is refused when
 * its English is no longer ours, when it lacks a placeholder or a number, or when it is not in the language.
 * What nobody sent stays as it was. docs/rights.md.
 */
import { checkWords } from '@threshold/guidance/check-words';
import type { Language } from '@threshold/guidance/language-schema';
import { englishMark } from '@threshold/guidance/english-mark';
import type { Words } from '@threshold/guidance/words-schema';
import { looksLike } from './looks-like.ts';
import type { TranslationFault, TranslationRow } from './translation-file.ts';

export interface Review {
  readonly reviewer: string;
  readonly reviewed: string;
}

export type TranslationImport =
  | {
      readonly words: Words;
      readonly changed: readonly string[];
      readonly faults?: undefined;
    }
  | {
      readonly words?: undefined;
      readonly changed?: undefined;
      readonly faults: readonly TranslationFault[];
    };

/** Longer than any page has room for. */
const MOST_LETTERS = 600;
/** Control characters, line ends, and marks that turn the direction of what follows and hide it. */
const FORBIDDEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\ufeff]/u;
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Beng: /\p{Script=Bengali}/u,
  Kore: /\p{Script=Hangul}/u,
  Arab: /\p{Script=Arabic}/u,
  Aran: /\p{Script=Arabic}/u,
};
export function importTranslation(
  english: Words,
  current: Words,
  language: Language,
  rows: readonly TranslationRow[],
  today: string,
  review?: Review,
): TranslationImport {
  const seen = new Map<string, number>();
  const faults = rows.flatMap((row): TranslationFault[] => {
    const before = seen.get(row.key);
    seen.set(row.key, before ?? row.row);
    const fault =
      before === undefined
        ? (faultOf(english, language, row) ?? unchangedFault(english, current, row, review))
        : ({
            code: 'twice',
            problem: `"${row.key}" stands in row ${before} too. Keep one of the two.`,
          } as const);
    return fault === undefined ? [] : [{ ...fault, row: row.row }];
  });
  const missing = Object.keys(english.messages).filter((key) => !seen.has(key));
  if (review && missing.length > 0)
    faults.push({
      code: 'review',
      problem: `The file lacks ${missing.length} messages, such as "${missing[0] ?? ''}". An approval covers every word: send all, or leave the reviewer away.`,
    });
  const wrong = wrongLanguage(language, rows);
  if (wrong) faults.push(wrong);
  if (faults.length > 0) return { faults };

  const given = new Map(rows.map(({ key, translation }) => [key, translation]));
  const changed = [...given].filter(([key, text]) => current.messages[key] !== text);
  const marks = marksOf(english, current);
  const inOrder = Object.keys(english.messages);
  const messages = Object.fromEntries(
    inOrder.flatMap((key) => {
      const text = given.get(key) ?? current.messages[key];
      return text === undefined ? [] : [[key, text]];
    }),
  );
  const says = Object.fromEntries(
    inOrder.flatMap((key) => {
      const mark = given.has(key) ? englishMark(english.messages[key] ?? '') : marks[key];
      return mark === undefined || messages[key] === undefined ? [] : [[key, mark]];
    }),
  );
  return {
    words: { words: headOf(english, current, changed.length > 0, today, review), messages, says },
    changed: changed.map(([key]) => key),
  };
}

function headOf(
  english: Words,
  { words }: Words,
  changed: boolean,
  today: string,
  review: Review | undefined,
): Words['words'] {
  const { reviewer: _reviewer, reviewed: _reviewed, status, ...rest } = words;
  const head = { ...rest, of: english.words.version, version: changed ? today : words.version };
  if (review) return { ...head, status: 'approved', ...review };
  if (!changed) return { ...words, of: english.words.version };
  // Words that changed are no longer the ones somebody approved.
  return { ...head, status: status === 'approved' ? 'awaiting-counsel' : status };
}

function faultOf(
  english: Words,
  language: Language,
  { key, english: said, translation }: TranslationRow,
): Omit<TranslationFault, 'row'> | undefined {
  const source = Object.hasOwn(english.messages, key) ? english.messages[key] : undefined;
  if (source === undefined)
    return {
      code: 'unknown-key',
      problem: `There is no message "${key.slice(0, 80)}". Leave the keys as they were exported.`,
    };
  if (translation === '')
    return {
      code: 'empty',
      problem: `"${key}" is empty. Write its translation, or take the row away.`,
    };
  if (FORBIDDEN.test(translation))
    return {
      code: 'characters',
      problem: `"${key}" has a line end or an invisible mark. Write it again in one line.`,
    };
  if (translation.length > MOST_LETTERS)
    return {
      code: 'too-long',
      problem: `"${key}" has ${translation.length} letters, and a page has room for ${MOST_LETTERS}. Shorten it.`,
    };
  if (said !== source)
    return {
      code: 'stale-source',
      problem: `"${key}" says the English "${said.slice(0, 80)}", and that is now "${source}". Export again and translate that.`,
    };
  const words = wordsIn(source);
  if (translation === source && words > 1)
    return {
      code: 'not-translated',
      problem: `"${key}" is still in English. Write its translation.`,
    };
  // A name or an abbreviation alone is the same in any letters.
  if (
    words > 0 &&
    translation !== source &&
    !(SCRIPTS[language.script] ?? /\p{L}/u).test(translation)
  )
    return {
      code: 'wrong-letters',
      problem: `"${key}" has no letter of ${language.name}. Check that the file is in this language.`,
    };
  const [problem] = checkWords(
    only(english, 'en', key, source),
    only(english, language.tag, key, translation),
  );
  return problem === undefined
    ? undefined
    : {
        code: 'placeholder',
        problem: `${problem} Keep the numbers and the {placeholders} of the English.`,
      };
}

/** Without this, a file that comes back untouched would make old words count as new ones. */
function unchangedFault(
  english: Words,
  current: Words,
  { key, translation }: TranslationRow,
  review: Review | undefined,
): Omit<TranslationFault, 'row'> | undefined {
  return !review && current.messages[key] === translation && needsWork(english, current, key)
    ? {
        code: 'unchanged',
        problem: `"${key}" said an older English, and its translation is as before. Change it, take the row away, or name a reviewer.`,
      }
    : undefined;
}

/** Whether a message is missing or says an older English. */
export function needsWork(english: Words, current: Words, key: string): boolean {
  const mark = englishMark(english.messages[key] ?? '');
  return current.messages[key] === undefined || marksOf(english, current)[key] !== mark;
}

/** A catalogue that nobody imported yet has no marks: then its date says whether it is new. */
function marksOf(
  english: Words,
  { words, messages, says }: Words,
): Readonly<Record<string, string>> {
  if (says !== undefined) return says;
  if (words.of !== english.words.version) return {};
  return Object.fromEntries(
    Object.keys(messages).map((key) => [key, englishMark(english.messages[key] ?? '')]),
  );
}

/** A file for another language that is written in the same letters. */
function wrongLanguage(
  { tag, name }: Language,
  rows: readonly TranslationRow[],
): TranslationFault | undefined {
  const seems = looksLike(tag, rows.map(({ translation }) => translation).join('\n'));
  return seems === undefined || seems === tag
    ? undefined
    : {
        code: 'language',
        problem: `The words look like "${seems}" and not like ${name}. Check that the file is in this language.`,
      };
}

/** Not counted: placeholders, and what is all capitals. */
function wordsIn(source: string): number {
  return source.replaceAll(/\{[^}]*\}/g, '').match(/\p{L}*\p{Ll}\p{L}*/gu)?.length ?? 0;
}

/** One message as a catalogue of its own, for the check that all catalogues share. */
function only(from: Words, tag: string, key: string, text: string): Words {
  return {
    words: { ...from.words, language: tag, of: from.words.version },
    messages: { [key]: text },
  };
}
