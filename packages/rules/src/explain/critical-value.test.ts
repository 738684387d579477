import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import { criticalValues, stepBefore } from './critical-value.ts';

const stack = inlineStack({
  city: `
facts:
  arrest: { type: date, ask: { text: When?, who: [records], look: The record. } }
  convictions: { type: list, of: conviction, ask: { text: Which?, who: [records], look: The record. } }
records:
  conviction:
    title: A conviction
    fields: { judgment: { type: date }, tolled: { type: number, min: 0 } }
definitions:
  recent:
    title: Convicted of late
    is: any convictions where (judgment + 5 years + tolled days > arrest)
`,
});
const lookBack = {
  op: 'definition',
  definition: 'recent',
  span: { file: '', from: 0, to: 0 },
} as const;
const never = { op: 'constant', value: false, span: lookBack.span } as const;
const facts = {
  arrest: '2025-03-10',
  convictions: [
    { judgment: '2020-03-10', tolled: 0 },
    { judgment: '2016-02-29', tolled: 10 },
  ],
};
const field = (record: number, name: string) =>
  ({ kind: 'field', list: 'convictions', record, field: name }) as const;

describe('critical values', () => {
  it('are the days on which a look-back starts and stops to reach', () => {
    // Judgment + 5 years is the day of arrest on 2020-03-10, and later than it from the day after.
    expect(criticalValues(lookBack, field(0, 'judgment'), facts, stack)).toEqual([
      '2020-03-10',
      '2020-03-11',
    ]);
    expect(criticalValues(lookBack, { kind: 'fact', fact: 'arrest' }, facts, stack)).toEqual([
      '2021-03-10',
      '2021-03-11',
      '2025-03-10',
      '2025-03-11',
    ]);
  });

  it('are solved anew for another record and another arrest, and for another field of the same', () => {
    const days = (record: number, arrest: string) =>
      criticalValues(lookBack, field(record, 'judgment'), { ...facts, arrest }, stack);
    expect(days(0, '2025-03-10')).toEqual(['2020-03-10', '2020-03-11']);
    expect(days(0, '2025-03-11')).toEqual(['2020-03-11', '2020-03-12']);
    // Ten days in custody lengthen the years.
    expect(days(1, '2025-03-11')).toEqual(['2020-03-01', '2020-03-02']);
    expect(criticalValues(lookBack, field(0, 'tolled'), facts, stack)).toEqual([0, 1]);
  });

  it('count days in custody', () => {
    // 2016-02-29 + 5 years is 2021-02-28; 1,471 days later it is 2025-03-10.
    expect(criticalValues(lookBack, field(1, 'tolled'), facts, stack)).toEqual([1471, 1472]);
  });

  it('are none where the other side is not known, or nothing is compared', () => {
    expect(
      criticalValues(lookBack, field(0, 'judgment'), { convictions: facts.convictions }, stack),
    ).toEqual([]);
    expect(criticalValues(never, { kind: 'fact', fact: 'arrest' }, facts, stack)).toEqual([]);
  });

  it('are the days on which a version of a definition begins and ends', () => {
    const dated = inlineStack({
      city: `
facts:
  event.date: { type: date }
  paper: { type: yes-no }
definitions:
  shown:
    title: Shown
    versions:
      - { in-force: { from: 2020-01-01, until: 2021-06-01 }, is: paper }
      - { in-force: { from: 2021-06-01 }, is: not paper }
`,
    });
    const shown = { ...lookBack, definition: 'shown' };
    const days = criticalValues(shown, { kind: 'fact', fact: 'event.date' }, {}, dated);
    expect(days).toEqual(expect.arrayContaining(['2020-01-01', '2021-06-01']));
  });

  it('have their other side one step below', () => {
    expect(stepBefore('2025-03-01')).toBe('2025-02-28');
    expect(stepBefore(1471)).toBe(1470);
  });
});

describe('the values at which a condition turns', () => {
  const measured = inlineStack({
    city: `
facts:
  event.date: { type: date, title: The day }
  age: { type: number, title: Age, min: 0, max: 120 }
  limit: { type: number, title: Limit }
  day: { type: date, title: Day }
  paper: { type: yes-no, title: Paper }
  rows: { type: list, of: row, title: Rows }
records: { row: { title: A row, fields: { n: { type: number }, name: { type: yes-no } } } }
definitions:
  plain: { title: Plain, is: age >= 18 }
  same: { title: Same, is: age = 18 }
  two: { title: Two, is: age >= 18 and not (age > 65) or age = 3 }
  least: { title: Least, is: age >= 0 }
  beyond: { title: Beyond, is: age > 120 }
  free: { title: Free, is: limit > 5 }
  related: { title: Related, is: age > limit }
  old: { title: Old, is: day < 1950-01-01 }
  counted: { title: Counted, is: count rows where (n > 4) >= 2 }
  across: { title: Across, is: any rows where (n > age) }
  dated:
    title: Dated
    versions:
      - { in-force: { until: 2020-01-01 }, is: paper }
      - { in-force: { from: 2020-01-01, until: 2022-01-01 }, is: age > 1 }
`,
  });
  const critical = (definition: string, fact: string, facts = {}): readonly unknown[] =>
    criticalValues(
      { op: 'definition', definition, span: lookBack.span },
      { kind: 'fact', fact },
      facts,
      measured,
    );

  /** Both are critical: where the two sides become equal, and where they part again. */
  it.each<[why: string, definition: string, fact: string, facts: object, values: unknown[]]>([
    ['a threshold', 'plain', 'age', {}, [18, 19]],
    ['one value', 'same', 'age', {}, [18, 19]],
    ['every comparison, in order and once', 'two', 'age', {}, [3, 4, 18, 19, 65, 66]],
    ['the least value too, because one step below is outside', 'least', 'age', {}, [0, 1]],
    ['the most, and nothing above it', 'beyond', 'age', {}, [120]],
    ['any number where there are no bounds', 'free', 'limit', {}, [5, 6]],
    ['the other side as it is known', 'related', 'age', { limit: 7 }, [7, 8]],
    ['and from the other side', 'related', 'limit', { age: 7 }, [7, 8]],
    ['none where the other side is not known', 'related', 'age', {}, []],
    ['none where it is said not to be', 'related', 'age', { limit: 'unknown' }, []],
    ['a day, and the day after', 'old', 'day', {}, ['1950-01-01', '1950-01-02']],
    ['none of a fact that has no order', 'dated', 'paper', {}, []],
    ['none of a fact that is not spoken of', 'plain', 'limit', {}, []],
    ['none of a fact that nobody declared', 'plain', 'nothing', {}, []],
    [
      'the days of the versions',
      'dated',
      'event.date',
      {},
      ['2020-01-01', '2020-01-02', '2022-01-01', '2022-01-02'],
    ],
    ['every record', 'across', 'age', { rows: [{ n: 3 }, { n: 9 }] }, [3, 4, 9, 10]],
    ['none without records', 'across', 'age', { rows: [] }, []],
  ])('are of %s', (_, definition, fact, facts, values) => {
    expect(critical(definition, fact, facts)).toEqual(values);
  });

  it('of a field are those of its own record and list', () => {
    const of = (record: number, name: string, list = 'rows'): readonly unknown[] =>
      criticalValues(
        { op: 'definition', definition: 'counted', span: lookBack.span },
        { kind: 'field', list, record, field: name },
        { rows: [{ n: 1 }, { n: 9 }] },
        measured,
      );
    expect(of(0, 'n')).toEqual([4, 5]);
    expect(of(1, 'n')).toEqual([4, 5]);
    expect(of(2, 'n')).toEqual([]);
    expect(of(0, 'name')).toEqual([]);
  });
});
