import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Report } from '../diagnostics/diagnostic.ts';
import { describeExpression, type Words } from './describe-expression.ts';
import type { Expression } from './expression.ts';
import type { Fact, Field, ValueType } from './model.ts';
import { parseExpression } from './parse-expression.ts';
import { printExpression } from './print-expression.ts';
import type { Vocabulary } from './vocabulary.ts';

const span = { file: 'a.yaml', from: 0, to: 0 };
const fact = (name: string, title: string, value: ValueType): [string, Fact] => [
  name,
  { name, pack: 'demo', title, value, span },
];
const field = (name: string, value: ValueType, title?: string): [string, Field] => [
  name,
  { name, value, ...(title !== undefined && { title }) },
];
const agencies = new Map([
  ['police', 'the police department'],
  ['correction', 'the correction department'],
  ['other', 'Another agency'],
]);
const cite: readonly [] = [];
const vocabulary: Vocabulary & Words = {
  facts: new Map([
    fact('agency', 'The agency', { type: 'one-of', values: agencies }),
    fact('person.in-custody', 'The person is in custody', { type: 'yes-no' }),
    fact('danger', 'Immediate danger', { type: 'yes-no' }),
    fact('person.age', 'The age of the person', { type: 'number', unit: 'years' }),
    fact('event.date', 'The day it happened', { type: 'date' }),
    fact('arrest.date', 'The day of the arrest', { type: 'date' }),
    fact('offence', 'The offence', { type: 'code' }),
    fact('person.convictions', 'Convictions', { type: 'list', of: 'conviction' }),
  ]),
  definitions: new Map([
    [
      'person.qualifies',
      { name: 'person.qualifies', pack: 'demo', title: 'The person has a listed conviction', versions: [], quantified: true, cite, span },
    ],
  ]),
  records: new Map([
    [
      'conviction',
      {
        id: 'conviction',
        title: 'A conviction',
        fields: new Map([
          field('offence', { type: 'code' }, 'The offence of conviction'),
          field('judgment', { type: 'date' }, 'The day of the judgment'),
          field('jailed', { type: 'number' }),
          field('court', { type: 'one-of', values: new Map([['state', 'a state court'], ['federal', 'a federal court']]) }),
          field('attempt', { type: 'yes-no' }, 'It was an attempt'),
        ]),
      },
    ],
  ]),
  lists: new Map([
    ['serious', { id: 'serious', pack: 'demo', title: 'Serious crimes', open: false, items: [], codes: new Set<string>(), cite, span }],
  ]),
  readings: new Map([
    [
      'tolling',
      { id: 'tolling', pack: 'demo', question: 'Which?', settles: 'contested', cite, span, choices: new Map([['all', 'All jail counts'], ['after', 'Only jail after judgment counts']]) },
    ],
  ]),
  acts: new Map([
    ['hold', { id: 'hold', pack: 'demo', title: 'Keep in custody', kind: 'answer', say: {}, span }],
    ['report', { id: 'report', pack: 'demo', title: 'Report', kind: 'duty', say: {}, span }],
  ]),
};
const everywhere = { answer: true, requiredByLaw: true };

function parse(text: string, permission = everywhere): { expression: Expression; found: string[]; helps: (string | undefined)[]; marked: string[] } {
  const report = new Report();
  const place = (from: number, to: number): typeof span => ({ file: 'a.yaml', from, to });
  const expression = parseExpression({ text, place }, vocabulary, report, permission);
  return {
    expression,
    found: report.diagnostics.map((each) => each.code),
    helps: report.diagnostics.map((each) => each.help),
    marked: report.diagnostics.map((each) => text.slice(each.span?.from, each.span?.to)),
  };
}
const bare = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === 'span' ? undefined : value)));

describe('parseExpression', () => {
  it('binds not before and, and before or', () => {
    expect(bare(parse('danger or not danger and agency = police').expression)).toEqual({
      op: 'or',
      parts: [
        { op: 'fact', fact: 'danger' },
        {
          op: 'and',
          parts: [
            { op: 'not', part: { op: 'fact', fact: 'danger' } },
            { op: 'one-of', fact: 'agency', values: ['police'] },
          ],
        },
      ],
    });
  });

  it('wraps != and not in', () => {
    const inSet = { op: 'one-of', fact: 'agency', values: ['police', 'other'] };
    expect(bare(parse('agency not in (police, other)').expression)).toEqual({ op: 'not', part: inSet });
    expect(bare(parse('agency != police').expression)).toEqual({
      op: 'not',
      part: { op: 'one-of', fact: 'agency', values: ['police'] },
    });
  });

  it('reads dates moved by spans', () => {
    expect(bare(parse('arrest.date + 5 years + person.age days > 2026-02-06').expression)).toEqual({
      op: 'compare',
      comparison: '>',
      left: {
        kind: 'plus',
        unit: 'days',
        amount: { kind: 'fact', fact: 'person.age' },
        base: { kind: 'plus', unit: 'years', amount: { kind: 'number', value: 5 }, base: { kind: 'fact', fact: 'arrest.date' } },
      },
      right: { kind: 'date', value: '2026-02-06' },
    });
  });

  it('looks a bare name up among the fields first inside where', () => {
    expect(bare(parse('any person.convictions where (offence in serious and attempt and danger)').expression)).toEqual({
      op: 'quantified',
      quantifier: 'any',
      list: 'person.convictions',
      where: {
        op: 'and',
        parts: [
          { op: 'field-listed', field: 'offence', list: 'serious' },
          { op: 'field', field: 'attempt' },
          { op: 'fact', fact: 'danger' },
        ],
      },
    });
  });

  it('keeps the place of every part', () => {
    const text = 'danger and (agency = police)';
    const { expression } = parse(text);
    const parts = expression.op === 'and' ? expression.parts : [];
    expect(parts.map((part) => text.slice(part.span.from, part.span.to))).toEqual(['danger', '(agency = police)']);
  });

  const wrong: readonly [text: string, code: string, marked: string, help?: RegExp][] = [
    ['danger and', 'TH301', ''],
    ['', 'TH301', ''],
    ['(danger', 'TH301', '('],
    ['danger)', 'TH301', ')'],
    ['danger danger', 'TH301', 'danger'],
    ['danger AND danger', 'TH301', 'AND', /small letters/],
    ['agency == police', 'TH301', '==', /`=`/],
    ['danger && danger', 'TH301', '&&', /`and`/],
    ['!danger', 'TH301', '!', /`not`/],
    ['agency = "police"', 'TH301', '"', /without quotes/],
    ['agency is police', 'TH301', 'is', /`=`/],
    ['any person.convictions', 'TH301', 'person.convictions', /where/],
    ['arrest.date + 5 > event.date', 'TH301', '>'],
    ['not and danger', 'TH301', 'and'],
    ['agency in ()', 'TH301', ')'],
    ['agency in (police other)', 'TH301', 'other'],
    ['dangr', 'TH303', 'dangr', /`danger`/],
    ['in-custody', 'TH303', 'in-custody', /`person.in-custody`/],
    ['any danger where (true)', 'TH319', 'danger'],
    ['any nothing where (true)', 'TH303', 'nothing'],
    ['any person.convictions where (any person.convictions where (true))', 'TH319', '(any person.convictions where (true))'],
    ['agency = polise', 'TH304', 'polise', /`police`/],
    ['agency in (police, dog)', 'TH304', 'dog', /One of/],
    ['agency', 'TH305', 'agency', /`agency = police`/],
    ['agency < police', 'TH305', 'agency < police', /in \(/],
    ['danger = true', 'TH305', 'danger = true', /`not danger`/],
    ['person.qualifies = true', 'TH305', 'person.qualifies = true'],
    ['offence = serious', 'TH305', 'offence = serious', /in LIST/],
    ['offence in (serious)', 'TH305', 'offence in (serious)'],
    ['agency in serious', 'TH305', 'agency in serious'],
    ['person.age > event.date', 'TH305', 'person.age > event.date'],
    ['person.age + 5 years > event.date', 'TH305', 'person.age + 5 years'],
    ['event.date + person.age years > event.date', 'TH305', 'person.age', /days/],
    ['event.date + event.date days > event.date', 'TH305', 'event.date'],
    ['event.date > 2026-02-30', 'TH306', '2026-02-30'],
    ['person.age > 1.5', 'TH306', '1.5'],
    ['person.age > 99999999999999999', 'TH306', '99999999999999999'],
    ['count person.convictions where (attempt) >= many', 'TH306', 'many'],
    ['offence in serios', 'TH307', 'serios', /`serious`/],
    ['reading toling = all', 'TH309', 'toling', /`tolling`/],
    ['reading tolling = al', 'TH309', 'al'],
    ['answer hald = may', 'TH310', 'hald', /`hold`/],
    ['answer report = may', 'TH316', 'report'],
    ['answer hold = maybe', 'TH320', 'maybe'],
  ];
  it.each(wrong)('refuses `%s` with %s at the right word', (text, code, marked, help) => {
    const { found, helps, marked: places } = parse(text);
    expect(found).toEqual([code]);
    expect(places[0]).toBe(marked);
    if (help) expect(helps[0]).toMatch(help);
  });

  it('allows answers and required-by-law only where they mean something', () => {
    const never = { answer: false, requiredByLaw: false };
    expect(parse('answer hold = may', never).found).toEqual(['TH316']);
    expect(parse('required-by-law', never).found).toEqual(['TH317']);
    expect(parse('any person.convictions where (required-by-law)').found).toEqual(['TH317']);
    expect(parse('required-by-law and answer hold in (may, must)').found).toEqual([]);
  });

  it('reports every wrong word of a condition', () => {
    expect(parse('dangr or agency = polise').found).toEqual(['TH303', 'TH304']);
  });

  it('refuses what is too long or too deep, quickly', () => {
    expect(parse('danger and '.repeat(1000)).found).toEqual(['TH302']);
    expect(parse(`${'('.repeat(1000)}danger`).found).toEqual(['TH302']);
    expect(parse(`${'not '.repeat(900)}danger`).found).toEqual(['TH302']);
    expect(parse(`${'not '.repeat(39)}danger`).found).toEqual([]);
  });
});

describe('printExpression', () => {
  const atom = fc.constantFrom(
    ...['danger', 'true', 'required-by-law', 'agency = police', 'agency not in (police, other)', 'person.qualifies'],
    ...['person.age >= 18', 'arrest.date + 5 years > event.date', 'offence in serious', 'offence not in serious'],
    ...['reading tolling = all', 'answer hold in (may, must)', 'any person.convictions where (attempt or court = state)'],
    ...['count person.convictions where (not attempt and judgment + jailed days < event.date) >= 2'],
  );
  const text = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}) and (${b})`),
      fc.tuple(tie('node'), tie('node'), tie('node')).map(([a, b, c]) => `${a} or ${b} and not (${c})`),
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
      ...['danger', 'agency', 'police', 'and', 'or', 'not', '(', ')', '=', '!=', '<', '+', '5', 'years', 'days', ','],
      ...['any', 'every', 'count', 'where', 'person.convictions', 'in', 'reading', 'tolling', 'answer', 'hold', 'may'],
      ...['2026-02-06', 'event.date', 'person.age', 'serious', 'offence', 'é', '"', '\n', '-', '.', 'attempt'],
    );
    const words = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 })), (given) => {
        const { found, expression } = parse(given);
        if (found.length === 0) expect(bare(parse(printExpression(expression)).expression)).toEqual(bare(expression));
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });
});

describe('describeExpression', () => {
  const said: readonly (readonly [string, string])[] = [
    ['agency = police and person.in-custody', 'the agency is the police department and the person is in custody'],
    ['not person.in-custody', 'the person is not in custody'],
    ['not danger', 'it is not so that immediate danger'],
    ['agency != other', 'the agency is not another agency'],
    ['agency in (police, correction, other)', 'the agency is the police department, the correction department or another agency'],
    ['agency not in (police, correction)', 'the agency is neither the police department nor the correction department'],
    ['danger and (person.in-custody or agency = police)', 'immediate danger, and either the person is in custody or the agency is the police department'],
    ['person.age >= 18', 'the age of the person is at least 18 years'],
    ['not person.age >= 18', 'the age of the person is less than 18 years'],
    ['arrest.date + 5 years > event.date', '5 years after the day of the arrest is after the day it happened'],
    ['event.date <= 2026-02-06', 'the day it happened is on or before 2026-02-06'],
    ['offence not in serious', 'the offence is not on the list “Serious crimes”'],
    ['any person.convictions where (attempt and judgment + 1 years > event.date)', 'at least one entry of “convictions” is such that it was an attempt and 1 year after the day of the judgment is after the day it happened'],
    ['not any person.convictions where (court = state)', 'no entry of “convictions” is such that its court is a state court'],
    ['reading tolling = after', 'the law is read to say: only jail after judgment counts'],
    ['answer hold in (must, must-not)', 'the answer on “Keep in custody” is “must” or “must not”'],
    ['not required-by-law', 'no higher law requires it'],
    ['person.qualifies or true', 'the person has a listed conviction or always'],
  ];
  it.each(said)('says `%s`', (text, words) => {
    expect(describeExpression(parse(text).expression, vocabulary)).toBe(words);
  });
});
