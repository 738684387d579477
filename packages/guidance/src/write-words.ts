/**
 * A catalogue as the text of its file. What the reader of guidance makes of that text is the catalogue again,
 * and a catalogue that was written here is written the same, so a change shows as the lines that changed.
 */
import type { Words } from './words-schema.ts';

export function writeWords({ words, messages, says }: Words): string {
  return [
    'words:',
    ...entries(words),
    'messages:',
    ...entries(messages),
    ...(says === undefined ? [] : ['says:', ...entries(says)]),
    '',
  ].join('\n');
}

function entries(map: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${scalar(value)}`],
  );
}

/** Letters, and what no reader of YAML takes for anything but text; quoted where there is any doubt. */
const PLAIN = /^\p{L}[^:#"\\{}[\]&*!|>%@`\p{Cc}\u2028\u2029\ufeff]*(?<!\s)$/u;
const WORD = /^(?:true|false|null|yes|no|on|off)$/iu;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function scalar(text: string): string {
  if (DAY.test(text) || (PLAIN.test(text) && !WORD.test(text))) return text;
  return JSON.stringify(text);
}
