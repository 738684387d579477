/** Re-statements of the tests about exceptions and defaults. See restated.ts. */
import { CLASH, GAP, must, mustNot, NUMBER, OK, type Restated } from './restated.ts';

export const EXCEPTIONS: readonly Restated[] = [
  // Eligibility: two rules that neither cover everyone nor exclude each other; then put right with an exception.
  {
    of: 'proof/bad/prolala_motivating_example (eligible)',
    facts: 'student: { type: yes-no }\nprofessor: { type: yes-no }',
    gap: true,
    clash: true,
    rules: [must('student'), mustNot('professor')],
  },
  {
    of: 'proof/bad/prolala_motivating_example (eligible, corrected)',
    facts: 'student: { type: yes-no }\nprofessor: { type: yes-no }',
    ...OK,
    rules: [
      mustNot('true', {
        says: 'must',
        when: 'student',
        unless: [{ says: 'must-not', when: 'professor' }],
      }),
    ],
  },
  {
    of: 'proof/bad/prolala_motivating_example (amount)',
    facts: 'eligible: { type: yes-no }\nadvisors: { type: number }',
    ...GAP,
    rules: [
      must('eligible and advisors <= 2'),
      must('eligible and advisors > 3'),
      mustNot('not eligible'),
    ],
  },
  // Exceptions.
  {
    of: 'exception/good/exception',
    facts: NUMBER,
    ...OK,
    rules: [mustNot('true or x = 1', { says: 'must', when: 'true' })],
  },
  {
    of: 'exception/good/exceptions_squared',
    facts: NUMBER,
    ...CLASH,
    differs:
      'Theirs: no conflict, the innermost exception gives the value. Here an exception that is itself excepted is not live, so its norm stands again beside what answers in the exception’s place.',
    rules: [
      mustNot('true or x = 1', {
        says: 'must',
        when: 'true',
        unless: [{ says: 'may', when: 'true' }],
      }),
    ],
  },
  {
    of: 'exception/good/two_exceptions_same_outcome',
    facts: 'y: { type: yes-no }\nz: { type: yes-no }',
    ...OK,
    rules: [mustNot('true', { says: 'must', when: 'y' }, { says: 'must', when: 'z' })],
  },
  {
    of: 'exception/good/double_definition',
    facts: NUMBER,
    ...OK,
    rules: [must('true or x = 1'), must('true or x = 1')],
  },
  {
    of: 'exception/good/grouped_exceptions',
    facts: 'age: { type: number }\ndisabled: { type: yes-no }',
    ...OK,
    rules: [
      must('age <= 25', { says: 'may', when: 'disabled' }),
      mustNot('age > 25', { says: 'may', when: 'disabled' }),
    ],
  },
  {
    of: 'exception/good/duplicate_labels',
    facts: NUMBER,
    ...OK,
    rules: [
      must('x >= 0', { says: 'may', when: 'x = 0' }),
      mustNot('x <= 0', { says: 'may', when: 'x = 0' }),
    ],
  },
  {
    of: 'exception/good/groups_of_exceptions',
    facts: NUMBER,
    ...GAP,
    rules: [
      must('x = 0 or x = 1'),
      mustNot('x = 2 or x = 3'),
      { says: 'may', when: 'x = 4 or x = 5' },
    ],
  },
  {
    of: 'exception/bad/two_exceptions',
    facts: NUMBER,
    ...CLASH,
    rules: [
      {
        says: 'not-required',
        when: 'true or x = 1',
        unless: [
          { says: 'must', when: 'true' },
          { says: 'must-not', when: 'true' },
        ],
      },
    ],
  },
  {
    of: 'exception/bad/multi_same_result',
    facts: NUMBER,
    gap: true,
    clash: true,
    rules: [
      must('x = 1 or x = 4'),
      mustNot('x = 2 or x = 5 or x = 6'),
      must('x = 3'),
      must('x > 5'),
    ],
  },
];
