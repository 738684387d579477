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
