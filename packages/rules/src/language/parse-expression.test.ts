import { describe, expect, it } from 'vitest';
import { bare, parse } from './test/demo-conditions.ts';

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
    expect(bare(parse('agency not in (police, other)').expression)).toEqual({
      op: 'not',
      part: inSet,
    });
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
        base: {
          kind: 'plus',
          unit: 'years',
          amount: { kind: 'number', value: 5 },
          base: { kind: 'fact', fact: 'arrest.date' },
        },
      },
      right: { kind: 'date', value: '2026-02-06' },
    });
  });

  it('looks a bare name up among the fields first inside where', () => {
    expect(
      bare(
        parse('any person.convictions where (offence in serious and attempt and danger)')
          .expression,
      ),
    ).toEqual({
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
    expect(parts.map((part) => text.slice(part.span.from, part.span.to))).toEqual([
      'danger',
      '(agency = police)',
    ]);
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
    [
      'any person.convictions where (any person.convictions where (true))',
      'TH319',
      '(any person.convictions where (true))',
    ],
    ['agency = polise', 'TH304', 'polise', /`police`/],
    ['agency in (police, dog)', 'TH304', 'dog', /One of/],
    ['agenci in (police)', 'TH303', 'agenci', /`agency`/],
    ['person.qualifies in (police)', 'TH305', 'person.qualifies in (police)'],
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
    ['answer hold < must', 'TH301', '<'],
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
