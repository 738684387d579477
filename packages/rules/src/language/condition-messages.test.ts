/**
 * What a drafter reads under a condition that is wrong: condition-messages.txt holds each condition, the
 * place that is marked below it, the sentence and, where there is one, the help.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Report } from '../diagnostics/diagnostic.ts';
import { parseExpression } from './parse-expression.ts';
import { vocabulary } from './test/demo-conditions.ts';

const file = path.join(import.meta.dirname, 'condition-messages.txt');
const wrong = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((block): [condition: string, block: string] => [block.split('\n')[0] ?? '', block]);

function underlined(text: string, permission = { answer: true, requiredByLaw: true }): string {
  const report = new Report();
  const place = (from: number, to: number): { file: string; from: number; to: number } => ({
    file: 'a.yaml',
    from,
    to,
  });
  parseExpression({ text, place }, vocabulary, report, permission);
  const lines = report.diagnostics.flatMap(({ code, message, span, help }) => [
    `${' '.repeat(span?.from ?? 0)}${'^'.repeat((span?.to ?? 0) - (span?.from ?? 0))} ${code} ${message}`,
    ...(help === undefined ? [] : [`  help: ${help}`]),
  ]);
  return [text, ...lines].join('\n');
}

describe('a condition that is wrong', () => {
  it.each(wrong)('is marked and explained: %s', (condition, block) => {
    expect(underlined(condition)).toBe(block);
  });

  it('is marked for one letter where it is empty', () => {
    expect(underlined('')).toBe('\n^ TH301 A condition is expected where the condition ends.');
  });

  it('cannot use an answer in a norm about an answer, nor `required-by-law` where no layer stands above', () => {
    const nowhere = { answer: false, requiredByLaw: false };
    expect(underlined('answer hold = may', nowhere)).toBe(
      [
        'answer hold = may',
        '^^^^^^^^^^^^^^^^^ TH316 An answer can be used only in norms about duties.',
        '  help: Duties are decided after the answers; answers are not.',
      ].join('\n'),
    );
    expect(underlined('danger or required-by-law', nowhere)).toBe(
      [
        'danger or required-by-law',
        '          ^^^^^^^^^^^^^^^ TH317 `required-by-law` cannot be used here.',
        '  help: It has a meaning only in the `when` of a norm or exception that layers stand above.',
      ].join('\n'),
    );
  });

  it('is too long from its 4,001st character, and says how to make it short', () => {
    const room = 'danger'.padEnd(4_000);
    expect(underlined(room)).toBe(room);
    const long = 'danger'.padEnd(4_001);
    expect(underlined(long)).toBe(
      [
        long,
        '^ TH302 A condition holds at most 4,000 characters.',
        '  help: Give its parts names under `definitions`.',
      ].join('\n'),
    );
  });

  it('is too deep from its 41st bracket, and is marked there', () => {
    const nested = (levels: number): string => `${'('.repeat(levels)}danger${')'.repeat(levels)}`;
    expect(underlined(nested(40))).toBe(nested(40));
    expect(underlined(nested(41))).toBe(
      [
        nested(41),
        `${' '.repeat(41)}^^^^^^ TH302 A condition is nested at most 40 levels deep.`,
        '  help: Give its parts names under `definitions`.',
      ].join('\n'),
    );
    // Depth is what is open at once, not all that was opened.
    const beside = Array.from({ length: 60 }, () => '(danger)').join(' and ');
    expect(underlined(beside)).toBe(beside);
  });
});

describe('a condition that only looks wrong', () => {
  it.each([
    'count person.convictions where (attempt) >= 123456789',
    'person.age > -5',
    'person.age > 9007199254740991',
    'danger\n\tand\r\n  danger',
    'agency=police',
    'agency in(police,other)',
    'not(danger)and(danger)',
    'arrest.date + 1 day >= event.date',
    'arrest.date + 1 month >= event.date',
    'arrest.date + 1 year >= event.date',
    'arrest.date + person.age days >= event.date',
    'reading tolling not in (all, after)',
    'answer hold not in (must, may)',
    'answer hold in (must, may, must-not, not-required, no-rule, contested, undetermined)',
    'any person.convictions where (true and person.age > jailed)',
  ])('is read without a word: %s', (condition) => {
    expect(underlined(condition)).toBe(condition);
  });
});
