/**
 * Messages of the desk's screens: ICU, typed by key, formatted in one language. English is the measure: the
 * other languages have exactly its keys, which the compiler holds; words.test.ts holds what is inside them.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { MESSAGES } from './en.ts';

export type Key = keyof typeof MESSAGES;
export type Messages = Readonly<Record<Key, string>>;
export type Value = string | number | Date;
export type Say = (key: Key, values?: Readonly<Record<string, Value>>) => string;

export const LANGUAGES = ['en', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each is called in itself, how it runs, and which digits it is written with here: those of the papers. */
export const ABOUT: Readonly<
  Record<
    Language,
    { readonly name: string; readonly direction: 'ltr' | 'rtl'; readonly locale: string }
  >
> = {
  en: { name: 'English', direction: 'ltr', locale: 'en-US' },
  es: { name: 'Español', direction: 'ltr', locale: 'es-US' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
};

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export function sayIn(language: Language, messages: Messages): Say {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(messages[key], ABOUT[language].locale);
      parsed.set(key, message);
    }
    return String(message.format(values && isolated(values)));
  };
}

/** Names and numbers of papers keep their own direction; what is counted stays a number. */
function isolated(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value,
    ]),
  );
}
