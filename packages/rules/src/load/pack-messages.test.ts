/**
 * What a drafter reads of a file that is well formed and wrong all the same. pack-messages.txt holds such
 * files, read on top of the golden packs, and below each what is said: severity, code, the text that is
 * marked (or the file, where it is another), the sentence, the help and the other places it names.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Span } from '../language/expression.ts';
import { load } from './test/demo-packs.ts';

const FILE = 'law/demo/more.yaml';
const blocks = readFileSync(path.join(import.meta.dirname, 'pack-messages.txt'), 'utf8')
  .split(/^====\n/m)
  .map((block): [name: string, said: string, text: string] => {
    const [text = '', said = ''] = block.split(/^----\n/m);
    return [said.split('\n')[0] || `nothing is said of ${text}`, said, text];
  });

function saidOf(text: string): string {
  const place = (span: Span | undefined): string =>
    span?.file === FILE
      ? JSON.stringify(text.slice(span.from, span.to))
      : JSON.stringify(span?.file);
  return load({ [FILE]: text })
    .diagnostics.flatMap(({ severity, code, message, span, help, notes = [] }) => [
      `${severity} ${code} at ${place(span)}: ${message}`,
      ...(help === undefined ? [] : [`  help: ${help}`]),
      ...notes.map((note) => `  note: ${note.message} ${place(note.span)}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

describe('a file that is well formed', () => {
  it.each(blocks)('%s', (_name, said, text) => {
    expect(saidOf(text)).toBe(said);
  });
});
