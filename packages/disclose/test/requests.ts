/** Requests to the gate that tests begin from, and readers of what came out that know nothing of the gate. */
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { highsSolver } from '../edge/solve-with-highs.ts';
import type { Outcome, Released, ReleaseRequest, TableContent, Tools } from '../src/request.ts';
import type { RecordClass } from '../src/whitelist.ts';
import { hashOfValue } from '../src/fingerprint.ts';
import type { SeriesEntry } from '../src/suppression/series.ts';

export const INQUIRIES: RecordClass = {
  id: 'status-inquiries',
  rowsAbout: 'no-person',
  fields: [
    {
      name: 'received',
      type: 'date',
      meaning: 'Day the request arrived.',
      source: 'Intake.',
      sensitivity: 'open',
    },
    {
      name: 'agency',
      type: 'code',
      codes: ['parks', 'fire'],
      meaning: 'Agency that was asked.',
      source: 'Intake.',
      sensitivity: 'open',
    },
    {
      name: 'asked',
      type: 'text',
      meaning: 'What was asked for.',
      source: 'Intake, in the words of whoever asked.',
      limits: 'Not checked.',
      sensitivity: 'open',
    },
    {
      name: 'papers',
      type: 'integer',
      meaning: 'How many papers were shown.',
      source: 'Intake.',
      sensitivity: 'open',
    },
    {
      name: 'contact',
      type: 'text',
      meaning: 'How to reach whoever recorded it.',
      source: 'Intake.',
      sensitivity: 'internal',
    },
  ],
};

let tools: Promise<Tools> | undefined;

export function testTools(): Promise<Tools> {
  tools ??= highsSolver().then((solve) => ({
    solve,
    findSensitive,
    typeset: () => Promise.reject(new Error('No pages here.')),
    reopenPdf: () => Promise.resolve(undefined),
    readWords: () => Promise.resolve(undefined),
  }));
  return tools;
}

export function requestOf(
  content: ReleaseRequest['content'],
  as: ReleaseRequest['as'] = 'csv',
): ReleaseRequest {
  return {
    purpose: { kind: 'statutory-report', words: 'Quarterly report to the Council.' },
    by: 'account-17',
    day: '2026-11-22',
    number: 7,
    recordClass: INQUIRIES,
    as,
    content,
  };
}

export function tableOf(
  content: Pick<TableContent, 'dimensions' | 'tally' | 'shown'> & Partial<TableContent>,
  earlier: readonly SeriesEntry[] = [],
): TableContent {
  const last = earlier.at(-1);
  return {
    kind: 'table',
    counted: { meaning: 'Requests received.', source: 'Intake.', limits: 'First figures.' },
    series: { id: 'requests', earlier, head: last === undefined ? '' : hashOfValue(last) },
    ...content,
  };
}

export function released(outcome: Outcome): Released {
  if (!outcome.released) throw new Error(outcome.text);
  return outcome;
}

/** Rows of cells as somebody reads them who has the file alone; the first row is the heading. */
export function rowsIn({ file }: Released): readonly (readonly string[])[] {
  if (file.name.endsWith('.csv')) return csvRows(file.bytes);
  const files = unzipSync(file.bytes);
  if (file.name.endsWith('.zip')) return csvRows(files['data.csv']!);
  const strings = [
    ...strFromU8(files['xl/sharedStrings.xml']!).matchAll(/<t[^>]*>([^<]*)<\/t>/g),
  ].map(([, text = '']) => text);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
  return [...sheet.matchAll(/<row.*?<\/row>/gs)].map(([row]) => {
    const cells: string[] = [];
    for (const [, letter = 'A', type, value = ''] of row.matchAll(
      /<c r="([A-Z])\d+"( t="s")?[^>]*><v>(.*?)<\/v>/g,
    ))
      cells[letter.charCodeAt(0) - 65] = type ? strings[Number(value)]! : value;
    return Array.from(cells, (cell) => cell);
  });
}

function csvRows(bytes: Uint8Array): readonly (readonly string[])[] {
  return parse(strFromU8(bytes), { bom: true });
}
