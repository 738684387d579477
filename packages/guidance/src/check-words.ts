/**
 * What is wrong with the catalogues, as sentences: a key or a placeholder that one language lacks, a number
 * that differs, an apostrophe ICU would swallow, words that say an older English.
 */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { englishMark } from './english-mark.ts';
import type { Words } from './words-schema.ts';

export function checkWords(source: Words, translation: Words): string[] {
  return [...staleProblems(source, translation), ...checkWhole(source, translation)];
}

/** By the marks of its messages where it has them; they say more exactly than a date what is stale. */
export function staleProblems(source: Words, translation: Words): string[] {
  const { language, of } = translation.words;
  const { version } = source.words;
  if (translation.says !== undefined)
    return staleKeys(source, translation).map(
      (key) => `${language}: "${key}" is stale. Its English has changed since it was translated.`,
    );
  return of === version
    ? []
    : [`${language}: says the English of ${of}, and that is now ${version}.`];
}

/** Messages whose English is no longer the one they say, in the order of English. */
export function staleKeys(source: Words, { messages, says }: Words): string[] {
  if (says === undefined) return [];
  return Object.entries(source.messages)
    .filter(([key, text]) => messages[key] !== undefined && says[key] !== englishMark(text))
    .map(([key]) => key);
}

/** All but what is stale. */
export function checkWhole(source: Words, translation: Words): string[] {
  const { language, of } = translation.words;
  const problems: string[] = [];
  const ours = new Map(Object.entries(translation.messages));
  if (translation.says !== undefined && of > source.words.version)
    problems.push(
      `${language}: says the English of ${of}, and there is only ${source.words.version}.`,
    );
  for (const key of Object.keys(translation.says ?? {}))
    if (!ours.has(key)) problems.push(`${language}: there is a mark for "${key}" and no message.`);
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
