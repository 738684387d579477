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
