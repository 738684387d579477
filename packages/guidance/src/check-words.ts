/**
 * What is wrong with the catalogues, as sentences: a key or a placeholder that one language lacks, a number
 * that differs, an apostrophe ICU would swallow, words that say an older English.
 */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Words } from './words-schema.ts';

export function checkWords(source: Words, translation: Words): string[] {
  const { language, of } = translation.words;
  const problems: string[] = [];
  const ours = new Map(Object.entries(translation.messages));
  if (of !== source.words.version)
    problems.push(
      `${language}: says the English of ${of}, and that is now ${source.words.version}.`,
    );
  for (const key of ours.keys())
    if (source.messages[key] === undefined)
      problems.push(`${language}: "${key}" is not in English.`);
  for (const [key, text] of Object.entries(source.messages)) {
    const translated = ours.get(key);
    if (translated === undefined) {
      problems.push(`${language}: "${key}" is missing.`);
      continue;
    }
    const [here, there] = [shapeOf(text), shapeOf(translated)];
    if (there === undefined) problems.push(`${language}: "${key}" is no ICU message.`);
    else if (here === undefined) problems.push(`en: "${key}" is no ICU message.`);
    else if (here !== there)
      problems.push(
        `${language}: "${key}" has ${there || 'nothing'} where English has ${here || 'nothing'}.`,
      );
  }
  return problems;
}

/** Placeholders and numbers, in an order of their own: what a translation must keep. */
function shapeOf(text: string): string | undefined {
  try {
    const elements = parse(text);
    const names = elements.flatMap(placeholders);
    const numbers = elements.flatMap((element) =>
      element.type === TYPE.literal ? (latinDigits(element.value).match(/\d+/g) ?? []) : [],
    );
    return [...names.sort(), ...numbers.sort()].join(' ');
  } catch {
    return undefined;
  }
}

function placeholders(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.plural:
    case TYPE.select:
      return [
        `{${element.value}}`,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(placeholders)),
      ];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(placeholders)];
    case TYPE.argument:
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
      return [`{${element.value}}`];
  }
}

/** Arabic and Persian digits as Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.charCodeAt(0) - 0x0660) % 16),
  );
}
