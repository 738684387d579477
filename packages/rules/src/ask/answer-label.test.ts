import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import { answerLabels } from './answer-label.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const { law } = engineOf(
  inlineStack({
    federal: `
facts:
  day: { type: date, title: Day, ${ASK} }
  age: { type: number, title: Age, min: 0, max: 20, ${ASK} }
  never: { type: number, title: Never cut, min: 0, ${ASK} }
  flag: { type: yes-no, title: Flag, ${ASK} }
  paper: { type: one-of, title: Paper, values: { none: No paper, a: A form, b: A letter }, ${ASK} }
  crime: { type: code, title: Crime, ${ASK} }
lists:
  one: { title: The first list, ${CITE}, items: [{ code: p1, name: P1, verified: true }, { code: p3, name: P3, verified: true }] }
  two: { title: The second list, ${CITE}, items: [{ code: p2, name: P2, verified: true }, { code: p3, name: P3, verified: true }] }
acts: { hold: { title: Hold } }
norms:
  - { id: a, summary: N., acts: [hold], modality: must-not, when: "age >= 10 and age < 12 or age = 15", ${CITE} }
  - { id: b, summary: N., acts: [hold], modality: must-not, when: "day >= 2024-02-28 and day < 2024-03-01 or day = 2024-12-31", ${CITE} }
  - { id: c, summary: N., acts: [hold], modality: must-not, when: "paper = none or crime in one or crime in two", burden: { paper: none }, ${CITE} }
  - { id: d, summary: N., acts: [hold], modality: must-not, when: "flag and never >= 0", ${CITE} }
`,
  }),
);

function labels(kind: string, fact?: string): (readonly [string, string])[] {
  const level = law.variables.findIndex(
    (each) => each.kind === kind && (fact === undefined || ('fact' in each && each.fact === fact)),
  );
  const size = law.diagram.levels[level]?.size ?? 0;
  return Array.from({ length: size }, (_, value) => {
    const { value: written, label } = answerLabels(law, level, value);
    return [written, label];
  });
}

describe('the label of an answer', () => {
  it('is the words of its values', () => {
    expect(labels('one-of')).toEqual([
      ['none', 'No paper'],
      ['a | b', 'A form; or A letter'],
    ]);
    expect(labels('burden')).toEqual(labels('one-of'));
    expect(labels('yes-no')).toEqual([
      ['false', 'no'],
      ['true', 'yes'],
    ]);
  });

  it('is a range of numbers, or the one number', () => {
    expect(labels('range', 'age')).toEqual([
      ['< 10', 'before 10'],
      ['10..11', '10 to 11'],
      ['12..14', '12 to 14'],
      ['15', '15'],
      ['>= 16', '16 or later'],
    ]);
    expect(labels('range', 'never')).toEqual([['any', 'any']]);
  });

  it('is a range of days, or the one day', () => {
    expect(labels('range', 'day')).toEqual([
      ['< 2024-02-28', 'before 2024-02-28'],
      ['2024-02-28..2024-02-29', '2024-02-28 to 2024-02-29'],
      ['2024-03-01..2024-12-30', '2024-03-01 to 2024-12-30'],
      ['2024-12-31', '2024-12-31'],
      ['>= 2025-01-01', '2025-01-01 or later'],
    ]);
  });

  it('is the lists that a code is on', () => {
    expect(labels('code')).toEqual([
      ['0', 'on no list'],
      ['1', 'The first list'],
      ['2', 'The second list'],
      ['3', 'The first list and The second list'],
    ]);
  });
});
