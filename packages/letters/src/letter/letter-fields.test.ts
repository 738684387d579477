import { describe, expect, it } from 'vitest';
import { letterFields, type LetterField } from './letter-fields.ts';
import { LETTER_KINDS } from './letter-facts.ts';

const TITLES = {
  reply: 'Reply to the authority',
  acknowledgement: 'Acknowledgement',
  'warrant-request': 'Request for a judicial warrant',
  'clarification-request': 'Request for clarification',
  'subpoena-objections': 'Objections to a subpoena',
  'person-notice': 'Notice to the person',
  receipt: 'Receipt',
} as const;

function lineOf({ path, label, help, needed, input, item, choices }: LetterField): string {
  const indent = '  '.repeat(path.split('.').length - 1);
  const kind = item === undefined ? input : `${input} of ${item}`;
  const what = choices.length > 0 ? `${kind}: ${choices.join(', ')}` : kind;
  return `${indent}- \`${path}\` ${label} (${what}${needed ? '' : ', optional'})${help === undefined ? '' : `. ${help}`}`;
}

describe('the fields of letters', () => {
  it('are those of the document', async () => {
    const parts = LETTER_KINDS.map(
      (kind) => `## ${TITLES[kind]}: \`${kind}\`\n\n${letterFields(kind).map(lineOf).join('\n')}\n`,
    );
    const text = `# Fields of letters\n\nWritten by \`packages/letters/src/letter/letter-fields.test.ts\` from the one schema. docs/letters.md explains them.\n\n${parts.join('\n')}`;
    await expect(text).toMatchFileSnapshot('../../../../docs/letter-fields.md');
  });

  it('each have a label, and a choice its choices', () => {
    for (const kind of LETTER_KINDS)
      for (const { path, label, input, choices } of letterFields(kind)) {
        expect(label, path).not.toBe(path);
        if (input === 'choice') expect(choices.length, path).toBeGreaterThan(1);
      }
    const of = (path: string) =>
      letterFields('receipt').find((field) => field.path === path)?.input;
    expect([of('written'), of('log'), of('what'), of('office.address')]).toEqual([
      'day',
      'text',
      'line',
      'list',
    ]);
  });
});
