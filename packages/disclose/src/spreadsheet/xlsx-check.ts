/**
 * Opens the finished XLSX and looks at every part. Only the parts of a plain sheet may be there, and of their
 * markup only what one needs: a formula, a link, a comment, a hidden row, a name or a property has no place.
 */
import { strFromU8 } from 'fflate';
import type { Sheet } from '../sheet.ts';
import { filesOf } from '../zip.ts';
import { sheetDiffers } from './reopened-sheet.ts';

const STRINGS = 'xl/sharedStrings.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** The elements each part may have. A part that is not named here may not be there. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '[Content_Types].xml': ['Types', 'Default', 'Override'],
  '_rels/.rels': ['Relationships', 'Relationship'],
  'xl/_rels/workbook.xml.rels': ['Relationships', 'Relationship'],
  'xl/workbook.xml': [
    'workbook',
    'workbookPr',
    'bookViews',
    'workbookView',
    'sheets',
    'sheet',
    'definedNames',
    'calcPr',
  ],
  [SHEET]: ['worksheet', 'sheetData', 'row', 'c', 'v'],
  'xl/worksheets/_rels/sheet1.xml.rels': ['Relationships'],
  'xl/styles.xml': [
    'styleSheet',
    'fonts',
    'font',
    'family',
    'scheme',
    'color',
    'fills',
    'fill',
    'patternFill',
    'borders',
    'border',
    'left',
    'right',
    'top',
    'bottom',
    'diagonal',
    'cellXfs',
    'xf',
  ],
  [STRINGS]: ['sst', 'si', 't'],
};
const TEXT_ONLY_IN = new Set([STRINGS, SHEET]);

export function xlsxFault(sheet: Sheet, bytes: Uint8Array): string | undefined {
  const files = filesOf(bytes);
  if (files === undefined) return 'something besides its files';
  for (const [name, content] of Object.entries(files)) {
    const allowed = PARTS[name];
    if (allowed === undefined) return `the part ${name}`;
    const text = strFromU8(content);
    const markup = text.replace(/^<\?xml[^>]*\?>/, '');
    for (const [, element = ''] of markup.matchAll(/<\/?([^\s/>]*)/g))
      if (!allowed.includes(element)) return `<${element}> in ${name}`;
    if (/TargetMode|hidden|state=/i.test(markup.replaceAll(/>[^<]*</g, '><')))
      return `a link or something hidden in ${name}`;
    if (!TEXT_ONLY_IN.has(name) && markup.replaceAll(/<[^>]*>/g, '').trim() !== '')
      return `text in ${name}`;
  }
  if (Object.keys(PARTS).some((name) => files[name] === undefined)) return 'a missing part';
  const strings = [...strFromU8(files[STRINGS]!).matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => unescaped(text),
  );
  const used = new Set<number>();
  const cells = cellsOf(strFromU8(files[SHEET]!), strings, sheet.columns.length, used);
  if (strings.some((_, index) => !used.has(index))) return 'a text that no cell shows';
  return sheetDiffers(sheet, cells);
}

function cellsOf(
  markup: string,
  strings: readonly string[],
  width: number,
  used: Set<number>,
): readonly (readonly (string | number | null)[])[] {
  return [...markup.matchAll(/<row[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells = new Array<string | number | null>(width).fill(null);
    for (const [, letters = '', type, value = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"(?: t="([a-z]+)")?[^>]*><v>([^<]*)<\/v><\/c>/g,
    )) {
      const index = Number(value);
      if (type === 's') used.add(index);
      cells[columnOf(letters)] = type === 's' ? (strings[index] ?? null) : index;
    }
    return cells;
  });
}

/** A is the first column, 0; Z is followed by AA. */
function columnOf(letters: string): number {
  return (
    Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
