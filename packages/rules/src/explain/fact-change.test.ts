/** The ways in which one entry could be otherwise, kind by kind. */
import { describe, expect, it } from 'vitest';
import { engineOf, inlineStack } from '../check/inline-stack.ts';
import type { Facts } from '../situation/situation.ts';
import { changesOf } from './fact-change.ts';

const cite = 'cite: { ref: § 1, source: code, verified: true }';
const ask = 'ask: { text: Is it so?, who: [records], look: The record. }';
const norm = (id: string, when: string): string =>
  `  - { id: ${id}, summary: N., acts: [hold], modality: must, when: "${when}", ${cite} }\n`;
const { law } = engineOf(
  inlineStack({
    city: `
facts:
  event.date: { type: date, title: Day, ${ask} }
  agency: { type: one-of, title: Agency, values: { jail: jail, police: police, school: school, pool: pool } }
  paper: { type: one-of, title: Paper, values: { none: none, order: order, letter: letter } }
  charge: { type: code, of: serious, title: Charge }
  age: { type: number, title: Age }
  limit: { type: number, title: Limit }
  born: { type: date, title: Born }
  flag: { type: yes-no, title: Flag }
  rows: { type: list, of: row, title: Rows, ${ask} }
  more: { type: list, of: row, title: More, ${ask} }
records:
  row:
    title: A row
    fields:
      kind: { type: one-of, values: { a: a, b: b, c: c } }
      offence: { type: code, of: serious }
      day: { type: date }
      n: { type: number }
      hit: { type: yes-no }
lists:
  serious: { title: Serious, ${cite}, items: [{ code: arson, name: Arson, verified: true }, { code: rape, name: Rape, verified: true }] }
  minor: { title: Minor, ${cite}, items: [{ code: theft, name: Theft, verified: true }, { code: arson, name: Arson, verified: true }] }
definitions:
  asked: { title: Asked, is: any rows where (kind = a), ${cite}, ${ask} }
  unasked: { title: Unasked, is: any more where (hit), ${cite} }
  whole: { title: Whole, is: any rows where (not (offence in serious) or (hit and n >= 3)), ${cite} }
norms:
${norm('a', 'agency in (jail, police) or agency = school')}${norm('b', 'agency = school and flag')}${norm('c', 'charge in serious or charge in minor')}${norm('d', 'age >= 18 or age > limit')}${norm('e', 'born < 2000-01-01')}${norm('f', 'asked or unasked')}${norm('g', 'whole')}${norm('h', 'any rows where (day + 1 years > event.date)')}${norm('i', 'any rows where (kind = b) and paper = order')}acts: { hold: { title: Hold } }
`,
  }),
);

/** Each as `what → to side`. */
function changes(facts: Facts, name: string): string[] {
  return changesOf(law, facts, name).map(({ subject, to, side }) => {
    const what =
      subject.kind === 'fact'
        ? subject.fact
        : `${subject.list}[${String(subject.record)}].${subject.field}`;
    return [what, '→', String(to), ...(side ? [side] : [])].join(' ');
  });
}

describe('an entry could be otherwise', () => {
  it.each<[kind: string, facts: Facts, name: string, expected: string[]]>([
    ['by its denial', { flag: true }, 'flag', ['flag → false']],
    [
      'by one value of each class',
      { agency: 'police' },
      'agency',
      ['agency → school', 'agency → pool'],
    ],
    [
      'by a code of each other combination of lists',
      { charge: 'arson' },
      'charge',
      ['charge → theft', 'charge → rape'],
    ],
    [
      'by a code where it is off every list',
      { charge: 'fraud' },
      'charge',
      ['charge → theft', 'charge → arson', 'charge → rape'],
    ],
    [
      'at each threshold below it',
      { age: 30, limit: 20 },
      'age',
      ['age → 17 or-fewer', 'age → 19 or-fewer', 'age → 20 or-fewer'],
    ],
    [
      'at each threshold above it',
      { age: 3, limit: 20 },
      'age',
      ['age → 18 or-more', 'age → 20 or-more', 'age → 21 or-more'],
    ],
    ['on the other side of a day', { born: '1990-05-05' }, 'born', ['born → 2000-01-01 or-later']],
    ['and back', { born: '2005-05-05' }, 'born', ['born → 1999-12-31 or-earlier']],
    ['by a definition where no row is there', { rows: [] }, 'rows', []],
    ['but not by one that was answered', { rows: [], asked: false }, 'rows', []],
    ['nor by one that nobody can be asked', { more: [] }, 'more', []],
    [
      'by each field of each row, and without it',
      { rows: [{ kind: 'a', offence: 'theft', n: 1 }, { hit: true }] },
      'rows',
      [
        'rows[0].kind → b',
        'rows[0].kind → c',
        'rows[0].offence → arson',
        'rows[0].n → 3 or-more',
        'rows[0].n → 4 or-more',
        'rows[0]. → undefined',
        'rows[1].hit → false',
        'rows[1]. → undefined',
      ],
    ],
    ['in no way where it is not stated', {}, 'flag', []],
    ['in no way where nothing is missing', { 'rows.complete': true }, 'rows.complete', []],
    ['in no way where it is not known', { age: 'unknowable' }, 'age', []],
    [
      'by another day of the law',
      { 'event.date': '2020-01-01', rows: [{ day: '2019-06-01' }] },
      'event.date',
      ['event.date → 2020-06-01 or-later', 'event.date → 2020-06-02 or-later'],
    ],
  ])('%s', (_, facts, name, expected) => {
    expect(changes(facts, name)).toEqual(expected);
  });

  it('and is put in place without touching the rest', () => {
    const facts: Facts = { flag: true, rows: [{ n: 1 }, { hit: true }, { hit: true }] };
    const made = changesOf(law, facts, 'rows').map(({ from, apply }) => [from, apply(facts)]);
    const [first, second, third] = [{ n: 1 }, { hit: true }, { hit: true }];
    const rows = [first, second, third];
    expect(made).toEqual([
      [1, { flag: true, rows: [{ n: 3 }, second, third] }],
      [1, { flag: true, rows: [{ n: 4 }, second, third] }],
      [rows, { flag: true, rows: [second, third] }],
      [true, { flag: true, rows: [first, { hit: false }, third] }],
      [rows, { flag: true, rows: [first, third] }],
      [true, { flag: true, rows: [first, second, { hit: false }] }],
      [rows, { flag: true, rows: [first, second] }],
    ]);
  });

  it('of the law only by its day', () => {
    const facts: Facts = { 'event.date': '2020-01-01', rows: [{ day: '2019-06-01' }] };
    const ofLaw = (name: string): boolean[] =>
      changesOf(law, facts, name).map((each) => each.ofLaw);
    expect([ofLaw('event.date'), ofLaw('rows')]).toEqual([
      [true, true],
      [false, false, false],
    ]);
  });
});
