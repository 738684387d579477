/** What is inside the messages: the same arguments and the same choices in every language. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { MESSAGES as AR } from './ar.ts';
import { MESSAGES as EN } from './en.ts';
import { MESSAGES as ES } from './es.ts';
import type { Key } from './say.ts';

const KEYS = Object.keys(EN) as Key[];

function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => [
    ...('value' in element && element.type !== TYPE.literal ? [element.value] : []),
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
      : []),
  ]);
}
const used = (message: string): string[] => [...new Set(argumentsOf(parse(message)))].sort();

describe.each([
  ['Spanish', ES],
  ['Arabic', AR],
])('the words in %s', (_, messages) => {
  it('are as many as in English, and none of them empty', () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => messages[key].trim() === '')).toEqual([]);
  });

  it('name what the English names', () => {
    const differing = KEYS.filter((key) => used(EN[key]).join() !== used(messages[key]).join());
    expect(differing).toEqual([]);
  });
});

it('no message of the desk exclaims', () => {
  for (const messages of [EN, ES, AR])
    expect(KEYS.filter((key) => /[!¡]/.test(messages[key]))).toEqual([]);
});

it('says Arabic numbers in every form that Arabic has', () => {
  const plural = KEYS.filter((key) => AR[key].includes(', plural,'));
  const lacking = plural.filter(
    (key) =>
      !['one {', 'two {', 'few {', 'many {', 'other {'].every((form) => AR[key].includes(form)),
  );
  expect(lacking).toEqual([]);
});
