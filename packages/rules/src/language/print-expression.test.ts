import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, parse } from './test/demo-conditions.ts';
import { printExpression } from './print-expression.ts';

describe('printExpression', () => {
  const atom = fc.constantFrom(
    ...[
      'danger',
      'true',
      'required-by-law',
      'agency = police',
      'agency not in (police, other)',
      'person.qualifies',
    ],
    ...[
      'person.age >= 18',
      'arrest.date + 5 years > event.date',
      'offence in serious',
      'offence not in serious',
    ],
    ...[
      'reading tolling = all',
      'answer hold in (may, must)',
      'any person.convictions where (attempt or court = state)',
    ],
    ...[
      'count person.convictions where (not attempt and judgment + jailed days < event.date) >= 2',
    ],
  );
  const text = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}) and (${b})`),
      fc
        .tuple(tie('node'), tie('node'), tie('node'))
        .map(([a, b, c]) => `${a} or ${b} and not (${c})`),
      tie('node').map((a) => `not (${a})`),
    ),
  })).node;

  it('prints what reads back the same', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { expression, found } = parse(given);
        expect(found).toEqual([]);
        const again = parse(printExpression(expression));
        expect(again.found).toEqual([]);
        expect(bare(again.expression)).toEqual(bare(expression));
        expect(printExpression(again.expression)).toBe(printExpression(expression));
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('never throws, on any text', () => {
    const piece = fc.constantFrom(
      ...[
        'danger',
        'agency',
        'police',
        'and',
        'or',
        'not',
        '(',
        ')',
        '=',
        '!=',
        '<',
        '+',
        '5',
        'years',
        'days',
        ',',
      ],
      ...[
        'any',
        'every',
        'count',
        'where',
        'person.convictions',
        'in',
        'reading',
        'tolling',
        'answer',
        'hold',
        'may',
      ],
      ...[
        '2026-02-06',
        'event.date',
        'person.age',
        'serious',
        'offence',
        'é',
        '"',
        '\n',
        '-',
        '.',
        'attempt',
      ],
    );
    const words = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 })), (given) => {
        const { found, expression } = parse(given);
        if (found.length === 0)
          expect(bare(parse(printExpression(expression)).expression)).toEqual(bare(expression));
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });
});

describe('the one way to write a condition', () => {
  const inRecord = (test: string): string => `any person.convictions where (${test})`;
  it.each([
    ['not not danger', 'not not danger'],
    ['(danger)', 'danger'],
    // The brackets are part of what was said: read again it is the same expression.
    ['danger and (danger and true)', 'danger and (danger and true)'],
    ['danger and (danger or true)', 'danger and (danger or true)'],
    ['danger or (danger and true)', 'danger or danger and true'],
    ['not (danger and true)', 'not (danger and true)'],
    ['not (agency = police)', 'agency != police'],
    ['agency in (police)', 'agency = police'],
    ['not agency in (police, other)', 'agency not in (police, other)'],
    ['not (offence in serious)', 'offence not in serious'],
    ['not (person.age < 18)', 'not (person.age < 18)'],
    ['18 <= person.age', '18 <= person.age'],
    ['event.date >= 2020-01-01', 'event.date >= 2020-01-01'],
    ['reading tolling = all', 'reading tolling = all'],
    ['not reading tolling = all', 'reading tolling != all'],
    ['answer hold in (must, may)', 'answer hold in (must, may)'],
    ['not required-by-law', 'not required-by-law'],
    [inRecord('offence in serious'), inRecord('offence in serious')],
    [inRecord('not offence in serious'), inRecord('offence not in serious')],
    [inRecord('court != state and attempt'), inRecord('court != state and attempt')],
    [
      'every person.convictions where (judgment + jailed days > event.date)',
      'every person.convictions where (judgment + jailed days > event.date)',
    ],
    [
      'count person.convictions where (not attempt) >= 2',
      'count person.convictions where (not attempt) >= 2',
    ],
  ])('%s: %s', (given, printed) => {
    const { found, expression } = parse(given);
    expect(found).toEqual([]);
    expect(printExpression(expression)).toBe(printed);
  });
});
