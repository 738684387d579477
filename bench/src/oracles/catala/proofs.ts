/** Re-statements of the proof tests: gaps and overlaps of plain rules. See restated.ts. */
import { CLASH, GAP, must, mustNot, NUMBER, OK, type Restated } from './restated.ts';

const DATE = 'x: { type: date }';
const BEAST = 'y: { type: one-of, values: { a: A, b-c: B of C, b-d: B of D } }';
const LETTER = 'x: { type: one-of, values: { c1: C1, c2: C2 } }';
const SIZED = 'x: { type: one-of, values: { case1: Case 1, case2: Case 2 } }\ni: { type: number }';
export const PROOFS: readonly Restated[] = [
  // Dates within a span that an assertion guarantees.
  {
    of: 'proof/good/assert',
    facts: DATE,
    never: 'x < 2020-01-01 or x >= 2022-12-31',
    ...OK,
    rules: [
      must('x >= 2020-01-01 and x <= 2020-12-31'),
      mustNot('x >= 2021-01-01 and x <= 2021-12-31'),
      must('x >= 2022-01-01 and x < 2022-12-31'),
    ],
  },
  {
    of: 'proof/bad/assert-empty',
    facts: DATE,
    never: 'x < 2020-01-01 or x >= 2022-12-31',
    ...GAP,
    rules: [
      must('x >= 2020-01-01 and x < 2020-12-31'),
      mustNot('x >= 2021-01-01 and x <= 2021-12-31'),
      must('x >= 2022-01-01 and x < 2022-12-31'),
    ],
  },
  {
    of: 'proof/good/dates_simple',
    facts: DATE,
    ...OK,
    rules: [
      must('x < 2010-01-01'),
      mustNot('x >= 2010-01-01 and x < 2015-01-01'),
      must('x >= 2015-01-01'),
    ],
  },
  {
    of: 'proof/bad/dates_simple-empty',
    facts: DATE,
    ...GAP,
    rules: [mustNot('x >= 2010-01-01 and x < 2015-01-01'), must('x >= 2015-01-01')],
  },
  {
    of: 'proof/bad/dates_simple-overlap',
    facts: DATE,
    ...CLASH,
    rules: [
      must('x <= 2010-01-01'),
      mustNot('x >= 2010-01-01 and x < 2015-01-01'),
      must('x >= 2015-01-01'),
    ],
  },
  // The year of a date, written as its first days. Their prover does not translate it; the verdict is the intended one.
  {
    of: 'proof/good/dates_get_year',
    facts: DATE,
    ...OK,
    rules: [
      must('x < 2010-01-01'),
      mustNot('x >= 2010-01-01 and x < 2020-01-01'),
      must('x >= 2020-01-01'),
    ],
  },
  {
    of: 'proof/bad/dates_get_year-empty',
    facts: DATE,
    ...GAP,
    rules: [
      must('x < 2010-01-01'),
      mustNot('x >= 2010-01-01 and x < 2020-01-01'),
      must('x >= 2021-01-01'),
    ],
  },
  {
    of: 'proof/bad/dates_get_year-overlap',
    facts: DATE,
    ...CLASH,
    rules: [
      must('x < 2010-01-01'),
      mustNot('x >= 2010-01-01 and x < 2021-01-01'),
      must('x >= 2020-01-01'),
    ],
  },
  // Lengths of time in days; the doubling is done by hand.
  { of: 'proof/good/duration', facts: NUMBER, ...OK, rules: [must('x > 50'), mustNot('x <= 50')] },
  { of: 'proof/bad/duration-empty', facts: NUMBER, ...GAP, rules: [must('x > 50')] },
  {
    of: 'proof/bad/duration-overlap',
    facts: NUMBER,
    ...CLASH,
    rules: [must('x >= 50'), mustNot('x <= 50')],
  },
  // Sums of money in dollars.
  {
    of: 'proof/good/money',
    facts: NUMBER,
    ...OK,
    rules: [must('x < 1000'), mustNot('x >= 1000 and x < 10000'), must('x >= 10000')],
  },
  {
    of: 'proof/bad/money-empty',
    facts: NUMBER,
    ...GAP,
    rules: [mustNot('x >= 1000 and x < 10000'), must('x >= 10000')],
  },
  {
    of: 'proof/bad/money-overlap',
    facts: NUMBER,
    ...CLASH,
    rules: [must('x <= 1000'), mustNot('x >= 1000 and x < 10000'), must('x >= 10000')],
  },
  // Fractions, counted in thirds.
  { of: 'proof/good/rationals', facts: NUMBER, ...OK, rules: [must('x > 1'), mustNot('x <= 1')] },
  { of: 'proof/bad/rationals-empty', facts: NUMBER, ...GAP, rules: [must('x > 1')] },
  {
    of: 'proof/bad/rationals-overlap',
    facts: NUMBER,
    ...CLASH,
    rules: [must('x >= 1'), mustNot('x <= 1')],
  },
  // Whole numbers.
  { of: 'proof/good/no_vars', facts: NUMBER, ...OK, rules: [must('true or x = 1')] },
  {
    of: 'proof/bad/no_vars-empty',
    facts: NUMBER,
    ...GAP,
    rules: [mustNot('x <= 0'), must('x >= 2')],
  },
  {
    of: 'proof/bad/no_vars-conflict',
    facts: NUMBER,
    ...CLASH,
    rules: [mustNot('x <= 0'), must('x >= 0')],
  },
  {
    of: 'proof/good/simple_vars',
    facts: 'y: { type: yes-no }',
    ...OK,
    rules: [must('y'), mustNot('not y')],
  },
  // Nested kinds, flattened.
  {
    of: 'proof/good/enums',
    facts: BEAST,
    ...OK,
    rules: [must('y = a'), mustNot('y in (b-c, b-d)')],
  },
  {
    of: 'proof/bad/enums-empty',
    facts: BEAST,
    ...GAP,
    rules: [must('y = a'), mustNot('false and y = a')],
  },
  {
    of: 'proof/bad/enums-overlap',
    facts: BEAST,
    ...CLASH,
    rules: [must('y = a'), mustNot('true or y = a')],
  },
  {
    of: 'proof/good/enums-nonbool',
    facts: BEAST,
    ...OK,
    rules: [must('y = a'), mustNot('y != a')],
  },
  {
    of: 'proof/good/enums-arith',
    facts: `${BEAST}\n${NUMBER}`,
    ...OK,
    rules: [must('y = a and x >= 0'), mustNot('y = a and x < 0 or y != a')],
  },
  {
    of: 'proof/bad/enums-nonbool-empty',
    facts: `${BEAST}\n${NUMBER}`,
    ...GAP,
    rules: [must('y != a'), mustNot('y = a and x < 0')],
  },
  {
    of: 'proof/bad/enums-nonbool-overlap',
    facts: `${BEAST}\n${NUMBER}`,
    ...CLASH,
    rules: [must('y = a'), mustNot('y = a and x < 0 or y != a')],
  },
  { of: 'proof/good/enums_inj', facts: LETTER, ...OK, rules: [must('x = c1'), mustNot('x = c2')] },
  { of: 'proof/bad/enums_inj-empty', facts: LETTER, ...GAP, rules: [must('x = c1')] },
  {
    of: 'proof/bad/enums_inj-overlap',
    facts: LETTER,
    ...CLASH,
    rules: [must('x = c1'), must('x = c2'), mustNot('x = c2')],
  },
  {
    of: 'proof/good/enums_unit',
    facts: SIZED,
    ...OK,
    rules: [must('x = case1'), mustNot('x = case2 and (i > 0 or i <= 0)')],
  },
  {
    of: 'proof/bad/enums_unit-empty',
    facts: SIZED,
    ...GAP,
    rules: [must('x = case1 and i > 0'), must('x = case2')],
  },
  {
    of: 'proof/bad/enums_unit-overlap',
    facts: SIZED,
    ...CLASH,
    rules: [must('x in (case1, case2) and (i > 0 or i <= 0)'), mustNot('x = case2')],
  },
  // Records within records, flattened.
  {
    of: 'proof/good/structs',
    facts: 'a: { type: number }\nc: { type: yes-no }',
    ...OK,
    rules: [must('a = 0 and c'), mustNot('a != 0 or not c')],
  },
  {
    of: 'proof/bad/structs-empty',
    facts: 'a: { type: number }\nc: { type: yes-no }',
    ...GAP,
    rules: [must('a = 0 and c'), mustNot('a != 0')],
  },
  {
    of: 'proof/bad/structs-overlap',
    facts: 'a: { type: number }\nc: { type: yes-no }',
    ...CLASH,
    rules: [must('a = 0 or c'), mustNot('a != 0 or not c')],
  },
  {
    of: 'proof/good/let_in_condition',
    facts: 'y: { type: yes-no }',
    ...OK,
    rules: [must('true or y')],
  },
  {
    of: 'proof/bad/let_in_condition-empty',
    facts: 'y: { type: yes-no }',
    ...GAP,
    rules: [must('false and y')],
  },
  // A formula that some answers do not satisfy.
  {
    of: 'proof/bad/sat_solving',
    facts: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `v${n}: { type: yes-no }`).join('\n'),
    ...GAP,
    rules: [
      mustNot(
        '(v1 or v2 or v3) and v5 and (v1 or not v2) and (not v1 or v2) and (v3 or not v4 or v5) and (v6 or not v7 or v8 or not v1) and (v7 or v8 or v9 or not v2)',
      ),
    ],
  },
];
