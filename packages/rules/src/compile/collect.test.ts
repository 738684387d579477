import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import { compile } from './compile.ts';
import { collectVariables } from './collect.ts';
import { variableSize, type Variable } from './variable.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const FACTS = `
facts:
  event.date: { type: date, title: Day, ${ASK} }
  start: { type: date, title: Start, ${ASK} }
  age: { type: number, title: Age, min: 0, max: 120, ${ASK} }
  sum: { type: number, title: Sum, ${ASK} }
  flag: { type: yes-no, title: Flag, ${ASK} }
  unused: { type: yes-no, title: Unused, ${ASK} }
  claim.legal-compulsion: { type: yes-no, when-unstated: false, title: Claim, ${ASK} }
  paper: { type: one-of, title: Paper, values: { none: none, a: a, b: b, c: c }, ${ASK} }
  crime: { type: code, title: Crime, ${ASK} }
  rows: { type: list, of: row, title: Rows, ${ASK} }
records:
  row: { title: A row, fields: { hit: { type: yes-no } } }
lists:
  two: { title: Two, ${CITE}, items: [{ code: p2, name: P2, verified: true }] }
  one: { title: One, ${CITE}, items: [{ code: p1, name: P1, verified: true }] }
definitions:
  asked: { title: Asked, is: any rows where (hit), ${CITE}, ${ASK} }
  dated: { title: Dated, versions: [{ in-force: { from: 2021-01-01, until: 2022-01-01 }, is: flag, ${CITE} }] }
acts: { hold: { title: Hold }, share: { title: Share } }
`;

function index(norms: string, more = ''): ReturnType<typeof collectVariables> {
  return collectVariables(inlineStack({ federal: `${FACTS}${more}\nnorms:\n${norms}` }));
}
function norm(id: string, when: string, more = ''): string {
  return `  - { id: ${id}, summary: N., acts: [hold], modality: must-not, when: "${when}", ${CITE}${more} }\n`;
}
function variable(when: string, key: string, more = ''): Variable | undefined {
  const { variables, levelOf } = index(norm('n', when, more));
  return variables[levelOf.get(key) ?? -1];
}

describe('the variables of a law', () => {
  it('are only those some condition tests', () => {
    expect(index(norm('n', 'flag')).variables).toEqual([{ kind: 'yes-no', fact: 'flag' }]);
    expect(index(norm('n', 'true')).variables).toEqual([]);
  });

  it('put values that no condition tells apart into one class', () => {
    const { variables } = index(norm('n', 'paper in (a, b)') + norm('m', 'paper in (b, a, c)'));
    expect(variables).toEqual([
      { kind: 'one-of', fact: 'paper', classes: [['none'], ['a', 'b'], ['c']] },
    ]);
  });

  it('cut numbers where a condition changes, inside what the number can be', () => {
    const cuts = (when: string): unknown => variable(when, 'fact:age');
    const range = { kind: 'range', fact: 'age', type: 'number', low: 0 };
    expect(cuts('age < 18 or age > 64')).toEqual({ ...range, cuts: [18, 65] });
    expect(cuts('age = 18')).toEqual({ ...range, cuts: [18, 19] });
    expect(cuts('age != 18 or age >= 9')).toEqual({ ...range, cuts: [9, 18, 19] });
    expect(cuts('age <= 18')).toEqual({ ...range, cuts: [19] });
    expect(cuts('age >= 0 and age > 120')).toEqual({ ...range, cuts: [] });
    expect(cuts('age >= 1 and age >= 120')).toEqual({ ...range, cuts: [1, 120] });
    expect(variable('sum > 9 or sum < -3 or sum < 100', 'fact:sum')).toEqual({
      kind: 'range',
      fact: 'sum',
      type: 'number',
      cuts: [-3, 10, 100],
    });
  });

  it('cut days where a condition, a norm, a version or an injunction begins and ends', () => {
    expect(variable('start > 2020-02-28', 'fact:start')).toEqual({
      kind: 'range',
      fact: 'start',
      type: 'date',
      cuts: ['2020-02-29'],
    });
    const more = `, in-force: { from: 2020-01-01, until: 2030-01-01 }, status: { enjoined: { court: A court, from: 2024-01-01, until: 2025-01-01, as-to: paper = a, ${CITE} }, annulled: { court: A court, known: 2026-01-01, ${CITE} } }`;
    expect(variable('dated', 'fact:event.date', more)).toMatchObject({
      cuts: ['2020-01-01', '2021-01-01', '2022-01-01', '2024-01-01', '2025-01-01', '2030-01-01'],
    });
    expect(variable('dated', 'fact:paper', more)).toMatchObject({ kind: 'one-of' });
  });

  it('tell codes apart by the lists they are on', () => {
    expect(variable('crime in two or crime in one', 'fact:crime')).toEqual({
      kind: 'code',
      fact: 'crime',
      lists: ['one', 'two'],
      patterns: [0, 1, 2],
    });
  });

  it('keep comparisons of facts and conditions over lists whole', () => {
    const { variables } = index(
      norm('n', 'start + 1 days > event.date and asked') +
        norm('m', 'count rows where (hit and flag) >= 2'),
    );
    expect(variables.find(({ kind }) => kind === 'relation')).toMatchObject({
      facts: ['start', 'event.date'],
    });
    const quantified = variables.filter((each) => each.kind === 'quantified');
    expect(quantified.find(({ name }) => name === 'asked')).toMatchObject({
      key: 'asked',
      lists: ['rows'],
      facts: ['rows'],
    });
    const other = quantified.find(({ name }) => name === undefined);
    expect(other).toMatchObject({ lists: ['rows'], facts: ['rows', 'flag'] });
    expect(other && 'name' in other).toBe(false);
  });
});

describe('the order of variables', () => {
  const READINGS = `
readings:
  - { id: b-law, question: Q?, choices: { x: X., y: Y., z: Z. }, ${CITE} }
  - { id: a-law, question: Q?, choices: { x: X., y: Y. }, ${CITE} }
  - { id: a-counsel, question: Q?, choices: { x: X., y: Y. }, settles: counsel, ${CITE} }
`;
  const norms =
    norm('n', 'reading a-counsel = x or reading b-law = y or reading a-law = x') +
    norm('m', 'flag and paper = a', ', burden: { flag: true, paper: a }') +
    norm('o', 'dated');

  it('is the day, the facts, their burdens, the readings, those for counsel last', () => {
    const { variables, levelOf } = index(norms, READINGS);
    const keys = [...levelOf.keys()];
    expect(keys[0]).toBe('fact:event.date');
    expect(keys.slice(1, 3).sort()).toEqual(['fact:flag', 'fact:paper']);
    expect(keys.slice(3)).toEqual([
      'burden:flag=true',
      'burden:paper=a',
      'reading:a-law',
      'reading:b-law',
      'reading:a-counsel',
    ]);
    expect(variables[3]).toEqual({
      kind: 'burden',
      fact: 'flag',
      of: levelOf.get('fact:flag'),
      counts: 1,
    });
    expect(variables[4]).toMatchObject({ of: levelOf.get('fact:paper'), counts: 1 });
    expect(variables.slice(5)).toEqual([
      { kind: 'reading', reading: 'a-law', choices: ['x', 'y'], settles: 'contested' },
      { kind: 'reading', reading: 'b-law', choices: ['x', 'y', 'z'], settles: 'contested' },
      { kind: 'reading', reading: 'a-counsel', choices: ['x', 'y'], settles: 'counsel' },
    ]);
    expect(variables.map((each) => variableSize(each, variables)).slice(3)).toEqual([
      2, 2, 2, 3, 2,
    ]);
  });

  it('puts the day first, however much more often another date is asked for', () => {
    const often = [1, 2, 3]
      .map((at) => norm(`n-${at}`, `start >= 2020-01-0${at} and flag`))
      .join('');
    const [first] = index(often + norm('m', 'event.date >= 2020-01-01')).levelOf.keys();
    expect(first).toBe('fact:event.date');
  });

  it('may be given, and then leaves nothing out', () => {
    const stack = inlineStack({ federal: `${FACTS}${READINGS}\nnorms:\n${norms}` });
    const order = ['reading:a-law', 'fact:paper', 'gone', 'fact:paper', 'fact:flag'];
    const keys = [...collectVariables(stack, order).levelOf.keys()];
    expect(keys.slice(0, 3)).toEqual(['fact:paper', 'fact:flag', 'fact:event.date']);
    expect(keys.slice(5, 7)).toEqual(['reading:a-law', 'reading:b-law']);
    expect(keys).toHaveLength(8);
    expect(compile(stack, { order }).variables[0]).toMatchObject({ fact: 'paper' });
  });

  it('brings the claim of compulsion along with required-by-law', () => {
    const above = FACTS;
    const city = `\nnorms:\n${norm('n', 'not required-by-law')}`;
    expect(collectVariables(inlineStack({ federal: above, city })).variables).toEqual([
      { kind: 'yes-no', fact: 'claim.legal-compulsion' },
      {
        kind: 'reading',
        reading: 'claimed-compulsion',
        choices: ['binding', 'not-binding'],
        settles: 'counsel',
      },
    ]);
  });
});

describe('what an unknowable fact counts as', () => {
  it.each([
    ['flag', 'flag: false', { counts: 0 }],
    ['age >= 18 and age < 60', 'age: 17', { counts: 0 }],
    ['age >= 18 and age < 60', 'age: 18', { counts: 1 }],
    ['age >= 18 and age < 60', 'age: 60', { counts: 2 }],
    ['start >= 2020-01-01', 'start: "2020-01-01"', { counts: 1 }],
    ['start >= 2020-01-01', 'start: "2019-12-31"', { counts: 0 }],
    ['paper = b', 'paper: b', { counts: 1 }],
    ['crime in two or crime in one', 'crime: p2', { counts: 2 }],
    ['crime in two or crime in one', 'crime: p9', { counts: 0 }],
    ['asked', 'asked: true', { counts: 1 }],
  ])('where the condition is "%s" and the burden "%s"', (when, burden, expected) => {
    const { variables } = index(norm('n', when, `, burden: { ${burden} }`));
    expect(variables.find(({ kind }) => kind === 'burden')).toMatchObject(expected);
  });

  it('is left out where no condition tests the fact', () => {
    const { variables } = index(norm('n', 'flag', ', burden: { unused: true }'));
    expect(variables.map(({ kind }) => kind)).toEqual(['yes-no']);
  });
});
