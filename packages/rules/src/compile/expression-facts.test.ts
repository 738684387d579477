import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import type { Expression, Term } from '../language/expression.ts';
import { conditionGroups } from './condition-groups.ts';
import {
  expressionFacts,
  expressionKey,
  expressionLists,
  literalTerm,
  rangeTest,
  successor,
  termFacts,
  visitReads,
} from './expression-facts.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const ASK = 'ask: { text: What?, who: [front-line], look: On the paper. }';
const CONDITIONS = {
  all: 'flag and not (paper = a or crime in closed)',
  compared: 'start + span days > end',
  listed: 'any rows where (hit and day > start and flag)',
  through: 'compared or named',
};
const LAW = `
facts:
  start: { type: date, title: Start, ${ASK} }
  end: { type: date, title: End, ${ASK} }
  span: { type: number, title: Span, ${ASK} }
  flag: { type: yes-no, title: Flag, ${ASK} }
  paper: { type: one-of, title: Paper, values: { a: a, b: b }, ${ASK} }
  crime: { type: code, title: Crime, ${ASK} }
  rows: { type: list, of: row, title: Rows, ${ASK} }
  things: { type: list, of: row, title: Things, ${ASK} }
records:
  row: { title: A row, fields: { hit: { type: yes-no }, day: { type: date } } }
lists:
  closed: { title: Closed, ${CITE}, items: [{ code: p1, name: P1, verified: true }] }
definitions:
  named: { title: Named, is: any rows where (hit), ${CITE}, ${ASK} }
  compared: { title: Compared, is: start + span days > end and start < 2020-01-01, ${CITE} }
acts: { act: { title: Act } }
norms:
${Object.entries(CONDITIONS)
  .map(
    ([id, when]) =>
      `  - { id: n-${id}, summary: N., acts: [act], modality: must-not, when: "${when}", ${CITE} }`,
  )
  .join('\n')}
  - { id: bound, summary: N., acts: [act], modality: must-not, binds: flag, when: paper = a, ${CITE}, unless: [{ id: but, summary: But., when: any things where (hit), ${CITE} }] }
`;
const stack = inlineStack({ federal: LAW });
const when = (id: string): Expression => {
  const norm = stack.norms.find((each) => each.id === id);
  if (!norm) throw new Error(id);
  return norm.when;
};
const span = { file: '', from: 0, to: 0 };
const day = (value: string): Term => ({ kind: 'date', value, span });
const number = (value: number): Term => ({ kind: 'number', value, span });
const fact = (name: string): Term => ({ kind: 'fact', fact: name, span });
const plus = (base: Term, amount: Term): Term => ({
  kind: 'plus',
  base,
  amount,
  unit: 'days',
  span,
});

describe('the facts of a condition', () => {
  it('are those it names, through definitions and into lists', () => {
    const factsOf = (id: string): string[] => [...expressionFacts(when(id), stack)];
    expect(factsOf('n-all')).toEqual(['flag', 'paper', 'crime']);
    expect(factsOf('n-compared')).toEqual(['start', 'span', 'end']);
    expect(factsOf('n-listed')).toEqual(['rows', 'start', 'flag']);
    expect(factsOf('n-through')).toEqual(['start', 'span', 'end', 'rows']);
    const compelled: Expression = { op: 'required-by-law', span };
    expect([...expressionFacts(compelled, stack)]).toEqual([]);
  });

  it('may be lists', () => {
    expect(expressionLists(when('n-through'), stack)).toEqual(['rows']);
    expect(expressionLists(when('n-all'), stack)).toEqual([]);
  });
});

describe('a term', () => {
  it('has a value where it is made of literals', () => {
    expect(literalTerm(number(3))).toBe(3);
    expect(literalTerm(plus(day('2020-02-28'), number(2)))).toBe('2020-03-01');
    expect(literalTerm(plus(fact('start'), number(2)))).toBeUndefined();
    expect(literalTerm(plus(day('2020-02-28'), fact('span')))).toBeUndefined();
    expect(literalTerm(plus(number(1), number(2)))).toBeUndefined();
    expect(literalTerm({ kind: 'field', field: 'day', span })).toBeUndefined();
  });

  it('names its facts', () => {
    expect(termFacts(plus(fact('start'), fact('span')))).toEqual(['start', 'span']);
    expect(termFacts(fact('start'))).toEqual(['start']);
    expect(termFacts(number(1))).toEqual([]);
  });
});

describe('a comparison', () => {
  it('of a fact with a literal sets a threshold, whichever stands first', () => {
    const compare = (
      left: Term,
      comparison: '=' | '!=' | '<' | '<=' | '>' | '>=',
      right: Term,
    ): ReturnType<typeof rangeTest> => rangeTest({ op: 'compare', left, comparison, right, span });
    expect(compare(fact('span'), '<', number(3))).toEqual({
      fact: 'span',
      comparison: '<',
      value: 3,
    });
    const mirrors = [
      ['=', '='],
      ['!=', '!='],
      ['<', '>'],
      ['<=', '>='],
      ['>', '<'],
      ['>=', '<='],
    ] as const;
    for (const [given, mirrored] of mirrors) {
      expect(compare(number(3), given, fact('span'))).toEqual({
        fact: 'span',
        comparison: mirrored,
        value: 3,
      });
    }
    expect(compare(fact('start'), '<', fact('end'))).toBeUndefined();
    expect(compare(number(1), '<', number(2))).toBeUndefined();
    expect(compare(plus(fact('start'), number(1)), '<', day('2020-01-01'))).toBeUndefined();
    expect(compare(day('2020-01-01'), '<', plus(fact('start'), number(1)))).toBeUndefined();
  });

  it('steps to the next number or day', () => {
    expect([successor(17), successor('2024-02-28'), successor('2023-12-31')]).toEqual([
      18,
      '2024-02-29',
      '2024-01-01',
    ]);
  });
});

describe('the key of a condition', () => {
  it('is the same wherever the condition stands', () => {
    const at = (from: number): Expression => ({
      op: 'fact',
      fact: 'flag',
      span: { ...span, from },
    });
    expect(expressionKey(at(1))).toBe(expressionKey(at(9)));
    expect(expressionKey(at(1))).toBe('{"op":"fact","fact":"flag"}');
  });
});

describe('what conditions name together', () => {
  const groups = conditionGroups(stack).map((group) => [...group]);
  const relation = `relation:${expressionKey(when('n-compared'))}`;

  it('is one set for each part that names several, then one for the whole condition', () => {
    expect(groups.slice(0, 2)).toEqual([
      ['fact:paper', 'fact:crime'],
      ['fact:flag', 'fact:paper', 'fact:crime'],
    ]);
  });

  it('names ranges by their fact, comparisons and lists by their key, through definitions', () => {
    expect(groups).toContainEqual([relation]);
    expect(groups).toContainEqual([`quantified:${expressionKey(when('n-listed'))}`]);
    expect(groups).toContainEqual([relation, 'fact:start', 'quantified:named']);
    expect(groups).toContainEqual([relation, 'fact:start']);
    expect(groups.flat()).not.toContain('fact:rows');
  });

  it('takes who is bound with the condition, and exceptions by themselves', () => {
    expect(groups).toContainEqual(['fact:flag', 'fact:paper']);
    const but = stack.norms.at(-1)?.unless[0]?.when;
    expect(groups).toContainEqual([`quantified:${but ? expressionKey(but) : ''}`]);
  });
});

describe('what is met on the way through a condition', () => {
  const span = { file: '', from: 0, to: 0 };
  const met = (expression: Expression): string[] => {
    const found: string[] = [];
    visitReads(expression, stack, {
      fact: (name) => found.push(`fact ${name}`),
      list: (name) => found.push(`list ${name}`),
      reading: (id) => found.push(`reading ${id}`),
      definition: ({ name }) => found.push(`definition ${name}`),
    });
    return found;
  };

  it('is named in order, a definition before what stands in it', () => {
    expect(met(when('n-through'))).toEqual([
      'definition compared',
      ...['fact start', 'fact span', 'fact end', 'fact start'],
      ...['definition named', 'list rows'],
    ]);
  });

  it('is opened once, however often it is named', () => {
    const named = { op: 'definition', definition: 'named', span } as const;
    expect(met({ op: 'and', parts: [named, named], span })).toEqual([
      'definition named',
      'list rows',
    ]);
  });

  it('may be an open question of law, or nothing', () => {
    const open: Expression = { op: 'reading', reading: 'r', choices: ['a'], span };
    expect(met({ op: 'not', part: open, span })).toEqual(['reading r']);
    expect(met({ op: 'constant', value: true, span })).toEqual([]);
    expect(() => {
      visitReads(open, stack, {});
    }).not.toThrow();
  });
});
