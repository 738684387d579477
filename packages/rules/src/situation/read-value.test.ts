import { describe, expect, it } from 'vitest';
import { complaints, read } from './test-situations.ts';

const only = (text: string): unknown => {
  const reading = read(text);
  expect(reading.situation).toBeUndefined();
  const all = complaints(reading);
  expect(all).toHaveLength(1);
  return all[0];
};

describe('a value that the fact cannot have', () => {
  const cases: readonly (readonly [string, string, string | undefined, string])[] = [
    ['agency: polise', '`agency` has no value `polise`.', 'Did you mean `police`?', 'polise'],
    [
      'agency: jial',
      '`agency` has no value `jial`.',
      'Did you mean `correction` (the department that runs the jails)?',
      'jial',
    ],
    ['agency: zoo', '`agency` has no value `zoo`.', 'One of: `police`, `correction`.', 'zoo'],
    [
      'paper.kind: form i-200',
      '`paper.kind` has no value `form i-200`.',
      'Did you mean `i-200`?',
      'form i-200',
    ],
    [
      'paper.with-detainer: maybe',
      '`paper.with-detainer` is yes or no, and `maybe` is neither.',
      'Write `yes` or `no`; `unknown` when nobody asked yet; `unknowable` when it cannot be had.',
      'maybe',
    ],
    [
      'paper.with-detainer: 1',
      '`paper.with-detainer` is yes or no, and `1` is neither.',
      'Write `yes` or `no`; `unknown` when nobody asked yet; `unknowable` when it cannot be had.',
      '1',
    ],
    [
      'paper.with-detainer: [yes]',
      '`paper.with-detainer` takes yes or no, not a list.',
      undefined,
      '[',
    ],
    [
      'agency: { police: yes }',
      '`agency` takes one of its values, not a map.',
      undefined,
      'police',
    ],
    ['agency:', '`agency` has no value.', 'Write `unknown`, or leave the line out.', ''],
    [
      'event.date: 2026-02-30',
      'There is no day `2026-02-30` in the calendar.',
      'Check the month and the day.',
      '2026-02-30',
    ],
    [
      'event.date: 9/10/2026',
      '`event.date` is a day, and `9/10/2026` is not written as one.',
      'Write year-month-day: `2026-02-06`.',
      '9/10/2026',
    ],
    [
      'event.date: 0206-02-06',
      '`0206-02-06` is too far away to be meant.',
      'Check the year.',
      '0206-02-06',
    ],
    ['paper.pages: 0', '`paper.pages` is at least 1 pages, and 0 is less.', undefined, '0'],
    ['paper.pages: 91', '`paper.pages` is at most 90 pages, and 91 is more.', undefined, '91'],
    [
      'paper.pages: 1.5',
      '`paper.pages` is a whole number of pages, and `1.5` is not.',
      undefined,
      '1.5',
    ],
    [
      'paper.pages: "3"',
      '`paper.pages` is a whole number of pages, and `3` is not.',
      'Write it without quotes.',
      '"3"',
    ],
    [
      'paper.pages: "-12"',
      '`paper.pages` is a whole number of pages, and `-12` is not.',
      'Write it without quotes.',
      '"-12"',
    ],
    [
      'paper.pages: 3 or 4',
      '`paper.pages` is a whole number of pages, and `3 or 4` is not.',
      undefined,
      '3 or 4',
    ],
    [
      'person.charge: 160.15',
      '`person.charge` is a code, and `160.15` was read as a number.',
      'Put it in quotes, with the law it stands in: `"PL 160.10"`.',
      '160.15',
    ],
    [
      'person.charge: "160.15"',
      'The list knows no code `160.15`, but one that differs only in how it is written.',
      'Did you mean `PL 160.15` (PL 160.15)?',
      '"160.15"',
    ],
    [
      'person.charge: pl160.15',
      'The list knows no code `pl160.15`, but one that differs only in how it is written.',
      'Did you mean `PL 160.15` (PL 160.15)?',
      'pl160.15',
    ],
    [
      'person.charge: PL 160.15(4)',
      'The list holds no code `PL 160.15(4)`, but the whole of which it is a part.',
      'Write `PL 160.15` (PL 160.15).',
      'PL 160.15(4)',
    ],
    [
      'person.charge: VTL 600',
      'The list holds only parts of `VTL 600`.',
      'Write the part, such as `VTL 600(2)(c)`, or `unknown` when the record does not say it.',
      'VTL 600',
    ],
    [
      'person.object: Penal Law 160.15',
      'The list knows no code `Penal Law 160.15`, but one that differs only in how it is written.',
      'Did you mean `PL 160.15` (PL 160.15)?',
      'Penal Law 160.15',
    ],
    [
      'person.convictions: none',
      '`person.convictions` is a list of records.',
      'Write `person.convictions: []` and `person.convictions.complete: yes`.',
      'none',
    ],
    [
      'person.convictions: { section: PL 160.15 }',
      '`person.convictions` is a list of records.',
      'Write one entry per line, each begun with a dash.',
      'section',
    ],
    [
      'person.convictions: [robbery]',
      'Each entry of `person.convictions` is a record with named fields.',
      'Write `- { section: …, judgment: … }`.',
      'robbery',
    ],
  ];
  it.each(cases)('%s', (line, message, help, under) => {
    expect(only(`facts:\n  ${line}\n`)).toEqual(['TH702', message, help, under]);
  });

  it('may be a code that no list holds', () => {
    expect(read('facts: { person.charge: PL 155.25 }').situation?.facts).toEqual({
      'person.charge': 'PL 155.25',
    });
  });

  it('is refused in a record, and the record with it', () => {
    expect(only('facts:\n  person.convictions: [{ judgment: 2024-13-01, felony: yes }]')).toEqual([
      'TH702',
      'There is no day `2024-13-01` in the calendar.',
      'Check the month and the day.',
      '2024-13-01',
    ]);
  });
});
