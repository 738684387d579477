/**
 * Messages of one catalogue, formatted by ICU. A key that is not there is a fault of the data and throws:
 * nothing falls back to another language silently. Values that must keep their direction (numbers, names
 * of forms) are isolated by Unicode's own marks, which plain text and attributes can carry too.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from './words-schema.ts';

export type Values = Readonly<Record<string, string>>;
export type Say = (key: string, values?: Values) => string;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export function sayFrom(words: Words): Say {
  return (key, values) => {
    const message = words.messages[key];
    if (message === undefined)
      throw new RangeError(`${words.words.language} has no message "${key}"`);
    if (values === undefined && !message.includes('{') && !message.includes("'")) return message;
    const isolated = Object.fromEntries(
      Object.entries(values ?? {}).map(([name, value]) => [
        name,
        `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`,
      ]),
    );
    return String(new IntlMessageFormat(message, words.words.language).format(isolated));
  };
}
