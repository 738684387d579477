/**
 * One language's words for letters, as runs: what a message says in its own language, and every value in it set
 * apart, so that a number, a day or a citation keeps its direction wherever the words run. Messages mark values
 * with Unicode's isolates (guidance/message.ts); cleaned values hold none, so the marks are always ours.
 */
import { foreignRuns } from '@threshold/guidance/foreign-runs';
import type { Language } from '@threshold/guidance/language-schema';
import { sayFrom, type Values } from '@threshold/guidance/message';
import type { Words } from '@threshold/guidance/words-schema';
import { directionOf } from './clean-text.ts';
import type { Run, Runs } from './letter.ts';

export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly say: (key: string, values?: Values) => Runs;
  /** A value that stands alone: a name, an address, a number. */
  readonly value: (text: string) => Runs;
  readonly day: (iso: string) => string;
}

const ISOLATED = /\u2068([^\u2069]*)\u2069/;

export function voiceOf(language: Language, words: Words): Voice {
  const say = sayFrom(words);
  const days = new Intl.DateTimeFormat(language.tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  });
  const value = (text: string): Runs => (text === '' ? [] : [apart(text, language)]);
  return {
    language,
    words,
    say: (key, values) =>
      say(key, values)
        .split(ISOLATED)
        .flatMap((part, index): Runs =>
          index % 2 === 1 ? value(part) : ownWords(part, language.script),
        ),
    value,
    // Some languages' own form of a day holds marks of direction; runs have one already.
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)).replaceAll(/[\u200e\u200f]/g, ''),
  };
}

function ownWords(text: string, script: string): Runs {
  return foreignRuns(text, script).map(({ text: words, foreign, english }): Run =>
    foreign
      ? { text: words, direction: 'ltr', ...(english && { english: true }) }
      : { text: words },
  );
}

function apart(text: string, { tag, script }: Language): Run {
  const english = tag !== 'en' && script !== 'Latn' && /[A-Za-z]{3}/.test(text);
  return { text, direction: directionOf(text), ...(english && { english: true }) };
}

export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

export function strong(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, strong: true }));
}

/** Longer ones may break: on a narrow screen they would not fit. */
const MOST_WHOLE = 40;

export function whole(runs: Runs): Runs {
  return runs.map((run) =>
    run.direction !== undefined && run.text.length <= MOST_WHOLE ? { ...run, whole: true } : run,
  );
}
