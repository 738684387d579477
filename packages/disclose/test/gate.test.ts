import { describe, expect, test } from 'vitest';
import { hashOf } from '../src/fingerprint.ts';
import { release } from '../src/gate.ts';
import type { ReleaseRequest, RowsContent } from '../src/request.ts';
import { INQUIRIES, released, requestOf, rowsIn, tableOf, testTools } from './requests.ts';

const ROW = {
  received: '2026-10-01',
  agency: 'parks',
  asked: 'A list of visitors',
  papers: 1,
  contact: 'desk 4',
  alienNumber: 'A012345678',
};
const rows = (fields: readonly string[], ...records: RowsContent['rows']): RowsContent => ({
  kind: 'rows',
  fields,
  rows: records,
});
const codeOf = async (request: ReleaseRequest): Promise<string> => {
  const outcome = await release(request, await testTools());
  return outcome.released ? 'released' : outcome.reason.code;
};
const open = rows(['received', 'asked'], ROW);

describe('a whitelist', () => {
  test('only what was asked for and is listed leaves', async () => {
    const outcome = released(await release(requestOf(open), await testTools()));
    expect(rowsIn(outcome)).toEqual([
      ['received', 'asked'],
      ['2026-10-01', 'A list of visitors'],
    ]);
  });

  test.each(['csv', 'xlsx', 'open-data'] as const)(
    'a field that is not listed is nowhere in %s, even where the record has it',
    async (as) => {
      const { file } = released(await release(requestOf(open, as), await testTools()));
      expect(Buffer.from(file.bytes).includes('A012345678')).toBe(false);
      expect(
        JSON.stringify(rowsIn(released(await release(requestOf(open, as), await testTools())))),
      ).not.toContain('desk 4');
    },
  );

  test.each([
    [['alienNumber'], 'field-not-listed'],
    [['constructor'], 'field-not-listed'],
    [['contact'], 'field-too-sensitive'],
    [[], 'no-fields'],
    [['asked', 'asked'], 'no-fields'],
  ])('asked for %j: %s', async (fields, code) => {
    expect(await codeOf(requestOf(rows(fields, ROW)))).toBe(code);
  });

  test('an internal field leaves for an audit', async () => {
    const purpose = { kind: 'audit', words: 'Yearly audit of intake.' } as const;
    expect(await codeOf({ ...requestOf(rows(['contact'], ROW)), purpose })).toBe('released');
  });

  test('rows that tell of a person do not go to the public', async () => {
    const recordClass = { ...INQUIRIES, rowsAbout: 'a-person' } as const;
    expect(await codeOf({ ...requestOf(open), recordClass })).toBe('rows-about-people');
  });

  test.each([
    [{ ...ROW, received: '10/1/2026' }, 'received', 'value-unfit'],
    [{ ...ROW, agency: '=parks' }, 'agency', 'value-unfit'],
    [{ ...ROW, papers: 1.5 }, 'papers', 'value-unfit'],
    [{ ...ROW, asked: 'seen\u{e0041}\u{e0042}' }, 'asked', 'value-unfit'],
    [{ ...ROW, asked: 'a zero\u200bwidth space' }, 'asked', 'value-unfit'],
    [{}, 'asked', 'value-unfit'],
    [{ ...ROW, asked: 'They named A012 345 678' }, 'asked', 'sensitive-text'],
    [{ ...ROW, asked: 'She is undocumented' }, 'asked', 'sensitive-text'],
  ])('a value that does not fit is refused: %j', async (record, field, code) => {
    expect(await codeOf(requestOf(rows([field], record)))).toBe(code);
  });
});

test('a note about the counts is looked through as well', async () => {
  const dimension = { id: 'agency', label: 'Agency', codes: [{ code: 'parks', label: 'Parks' }] };
  const table = tableOf({
    dimensions: [dimension],
    shown: { agency: ['parks'] },
    tally: [{ at: { agency: 'parks' }, count: 40 }],
    counted: { meaning: 'Requests.', source: 'Intake.', limits: 'Without A012 345 678.' },
  });
  expect(await codeOf(requestOf(table))).toBe('sensitive-text');
});

describe('a purpose and a record', () => {
  test('the record says who, why, what and the hash of the bytes', async () => {
    const { file, record } = released(await release(requestOf(open), await testTools()));
    expect(record).toEqual({
      format: 'threshold-release',
      version: 1,
      number: 7,
      day: '2026-11-22',
      by: 'account-17',
      purpose: { kind: 'statutory-report', words: 'Quarterly report to the Council.' },
      recordClass: 'status-inquiries',
      as: 'csv',
      fields: ['received', 'asked'],
      file: {
        name: 'release-0007-status-inquiries-2026-11-22.csv',
        bytes: file.bytes.length,
        sha256: hashOf(file.bytes),
      },
      counted: { of: 'rows', rows: 1 },
    });
  });

  test.each([
    [{ purpose: { kind: 'audit', words: 'short' } }, 'no-purpose'],
    [{ purpose: { kind: 'curiosity', words: 'Just to have a look at it.' } }, 'no-purpose'],
    [{ purpose: { kind: 'audit', words: 'The matter of A012 345 678.' } }, 'purpose-names-someone'],
    [{ by: 'Jane Doe' }, 'no-author'],
    [{ day: '22 November' }, 'bad-day'],
    [{ number: 0 }, 'bad-number'],
    [{ recordClass: { ...INQUIRIES, id: 'jane doe' } }, 'bad-class'],
    [{ logHead: 'a\nb' }, 'table-unfit'],
    [{ as: 'records' }, 'wrong-format'],
  ])('%j is refused as %s', async (change, code) => {
    expect(await codeOf({ ...requestOf(open), ...change } as ReleaseRequest)).toBe(code);
  });

  test('the same request gives the same bytes', async () => {
    for (const as of ['csv', 'xlsx', 'open-data'] as const) {
      const once = released(await release(requestOf(open, as), await testTools()));
      const again = released(await release(requestOf(open, as), await testTools()));
      expect(hashOf(again.file.bytes)).toBe(hashOf(once.file.bytes));
    }
  });
});
