import { describe, expect, it } from 'vitest';
import { load } from './test/demo-packs.ts';

const messages = (text: string): string[] =>
  load({ 'law/demo/more.yaml': text }).diagnostics.map(({ code, message }) => `${code} ${message}`);

describe('definitions that run in a circle', () => {
  it('are named from where the circle begins, not from where it was entered', () => {
    const [found, ...others] = messages(
      'definitions:\n  a: { title: A, is: b }\n  b: { title: B, is: c or person.in-custody }\n  c: { title: C, is: not b }\n',
    );
    expect(others).toEqual([]);
    expect(found).toContain('`b` → `c` → `b`');
    expect(found).not.toContain('`a`');
  });

  it('are not those that meet again without one', () => {
    const found = messages(
      'definitions:\n  a: { title: A, is: b and c }\n  b: { title: B, is: d }\n  c: { title: C, is: d }\n  d: { title: D, is: person.in-custody }\nconstraints:\n  - { id: x, never: a, why: Why. }\n',
    );
    // That no norm needs them is another matter.
    expect(found.filter((each) => !each.startsWith('TH407'))).toEqual([]);
  });
});

describe('a fact declared against its type', () => {
  const fact = (rest: string): string[] => messages(`facts:\n  x: { title: X, ${rest} }\n`);
  it.each([
    ['type: date, when-unstated: false', 'Only a yes-no fact has `when-unstated`'],
    ['type: date, values: { a: A }', 'Only a one-of has `values`'],
    ['type: yes-no, unit: days', 'Only a number has `unit`'],
    ['type: date, min: 1', 'Only a number has `min`'],
    ['type: code, max: 1', 'Only a number has `max`'],
    ['type: number, of: serious', 'Only a list or a code has `of`'],
    ['type: number, min: 5, max: 4', 'The smallest value, 5, is above the largest, 4'],
    ['type: one-of', 'A one-of needs `values`'],
    ['type: list', 'A list needs `of`'],
    ['type: list, of: convictoin', '`convictoin` is not a record'],
    ['type: code, of: serios', '`serios` is not a list'],
  ])('%s', (rest, message) => {
    expect(fact(rest).join('\n')).toContain(message);
  });

  it('may have a smallest value that is also the largest', () => {
    expect(fact('type: number, min: 4, max: 4').join('\n')).not.toContain('smallest');
  });
});

describe('a list that nobody can be asked for', () => {
  const ask = 'ask: { text: T, who: [counsel], look: L }';
  const found = (definition: string): string[] =>
    messages(`
facts:
  rows: { type: list, of: row, title: Rows }
records:
  row: { title: A row, fields: { hit: { type: yes-no } } }
definitions:
  some: { title: Some, is: any rows where (hit)${definition} }
constraints:
  - { id: c, never: some and not some, why: Why. }
requests:
  - { id: r, title: T, when: some, acts: [hold] }
`).filter((each) => each.startsWith('TH406'));

  it('is let be where a definition over it can be asked instead', () => {
    expect(found(`, ${ask}`)).toEqual([]);
    expect(found('')).toEqual([
      'TH406 Conditions depend on `rows`, and nobody can be asked for it.',
    ]);
  });
});

describe('a fact that a pack on top extends', () => {
  const extended = (name: string, values: string): string[] =>
    messages(`facts:\n  ${name}: { extends: true, values: { ${values} } }\n`);
  it('has to be there, has to be a one-of, and gets only what is new', () => {
    expect(extended('agenci', 'x: X')).toEqual(['TH221 There is no fact `agenci` to extend.']);
    expect(extended('event.date', 'x: X')).toEqual([
      'TH221 `event.date` is of type date; only a one-of can be extended.',
    ]);
    expect(extended('agency', 'police: X')).toEqual([
      'TH221 `agency` has the value `police` already.',
    ]);
    expect(extended('agency', 'parks: the parks')).toEqual([]);
  });
});
