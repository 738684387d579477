/**
 * Small laws and everything that the checks say of them, in order, with each situation that shows it.
 * check-messages.txt holds the laws over the vocabulary below; CITE stands for a citation.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStack } from './check-stack.ts';
import { inlineStack } from './inline-stack.ts';

const CITE = 'cite: { ref: Code § 1, source: code, verified: true }';
const ask = (text: string): string => `ask: { text: '${text}?', who: [front-line], look: Here. }`;
const VOCABULARY = `
facts:
  event.date: { type: date, title: The day, ${ask('When')} }
  paper: { type: yes-no, title: The paper, ${ask('Paper')} }
  danger: { type: yes-no, title: The danger, ${ask('Danger')} }
  night: { type: yes-no, title: The night, ${ask('Night')} }
  quiet: { type: yes-no, title: Quiet, when-unstated: false, ${ask('Quiet')} }
  who: { type: one-of, title: Who, values: { shelter: A shelter, school: A school, jail: A jail }, ${ask('Who')} }
  age: { type: number, title: The age, ${ask('Age')} }
  charge: { type: code, of: serious, title: The charge, ${ask('Charge')} }
  rows: { type: list, of: row, title: Rows, ${ask('Rows')} }
records: { row: { title: A row, fields: { hit: { type: yes-no } } } }
lists: { serious: { title: Serious, ${CITE}, items: [{ code: R-1, name: Robbery, verified: true }] } }
acts: { hold: { title: Keep the person }, wait: { title: Wait }, tell: { title: Tell, kind: duty } }
`;

const laws = readFileSync(path.join(import.meta.dirname, 'check-messages.txt'), 'utf8')
  .split(/^====\n/m)
  .map((block): [name: string, law: string, said: string] => {
    const [law = '', said = ''] = block.split(/^----\n/m);
    return [(law.split('\n')[0] ?? '').slice(2), law, said];
  });

function saidOf(law: string): string {
  const city = VOCABULARY + law.replaceAll('CITELINE', CITE).replaceAll('CITE', CITE);
  return checkStack(inlineStack({ city }))
    .flatMap(({ severity, code, message, help, notes = [], witness }) => [
      `${severity} ${code}: ${message}`,
      ...(help === undefined ? [] : [`  help: ${help}`]),
      ...notes.map((note) => `  note: ${note.message}`),
      ...(witness === undefined ? [] : [`  witness: ${JSON.stringify(witness)}`]),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

describe('what the checks say of a law:', () => {
  it.each(laws)('%s', (_name, law, said) => {
    expect(saidOf(law)).toBe(said);
  });
});
