/**
 * Open data: the rows as CSV, a dictionary of every field, the same as JSON after the Table Schema of
 * Frictionless Data (https://specs.frictionlessdata.io/table-schema/), and how to read it, with the day and the
 * rule for small numbers. One ZIP, so that none is passed on without the others.
 */
import { strToU8 } from 'fflate';
import { hashOf } from '../fingerprint.ts';
import type { Counted } from '../release-record.ts';
import type { Sheet } from '../sheet.ts';
import { csvOf } from '../spreadsheet/csv.ts';
import type { Field } from '../whitelist.ts';
import type { Files } from '../zip.ts';

export interface About {
  readonly name: string;
  readonly day: string;
  readonly counted: Counted;
  /** What it was made for, in the words of whoever asked: printed where the reader has no record beside it. */
  readonly purpose?: string;
  readonly logHead?: string;
}

const TYPES: Readonly<Record<Field['type'], string>> = {
  text: 'string',
  code: 'string',
  integer: 'integer',
  date: 'date',
  'yes-no': 'boolean',
};

export function packageFiles(sheet: Sheet, about: About): Files {
  const data = csvOf(sheet, false);
  return {
    'data.csv': data,
    'dictionary.csv': csvOf(dictionaryOf(sheet), false),
    'datapackage.json': strToU8(`${JSON.stringify(descriptorOf(sheet, data, about), null, 2)}\n`),
    'read-me.txt': strToU8(readMe(about)),
  };
}

export function dictionaryOf({ columns }: Sheet): Sheet {
  const names = ['field', 'type', 'meaning', 'codes', 'source', 'limits'];
  return {
    columns: names.map((name) => ({
      name,
      type: 'text',
      meaning: name,
      source: '',
      sensitivity: 'open',
    })),
    rows: columns.map(({ name, type, meaning, codes, source, limits }) => [
      name,
      TYPES[type],
      meaning,
      (codes ?? []).join(' | '),
      source,
      limits ?? '',
    ]),
  };
}

function descriptorOf(sheet: Sheet, data: Uint8Array, about: About): object {
  return {
    name: about.name,
    asOf: about.day,
    ...(about.logHead === undefined ? {} : { logHead: about.logHead }),
    smallNumbers: ruleWords(about.counted),
    resources: [
      {
        name: 'data',
        path: 'data.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: data.length,
        hash: `sha256:${hashOf(data)}`,
        schema: {
          fields: sheet.columns.map(({ name, type, meaning, codes, source, limits }) => ({
            name,
            type: TYPES[type],
            description: meaning,
            source,
            ...(limits === undefined ? {} : { limits }),
            ...(codes === undefined ? {} : { constraints: { enum: codes } }),
          })),
          missingValues: [''],
        },
      },
    ],
  };
}

/** What a reader is told. How many were withheld for which reason is not: that would say which. */
export function ruleWords(counted: Counted): string {
  if (counted.of !== 'figures') return 'Rows, not counts: no count was withheld.';
  return (
    `Counts from 1 to ${counted.rule.threshold - 1} are withheld, and others with them, so that no ` +
    'withheld count can be worked out from the rest or from earlier releases. Zero is published.'
  );
}

function readMe({ name, day, counted, logHead }: About): string {
  return [
    name,
    `As of ${day}.`,
    '',
    ruleWords(counted),
    ...(logHead === undefined ? [] : [`Head of the log when the figures were frozen: ${logHead}`]),
    '',
    'data.csv          the rows',
    'dictionary.csv    each field: type, meaning, codes, source, limits',
    'datapackage.json  the same for programs, after the Table Schema of Frictionless Data',
    '',
    'A text that begins with an apostrophe had = + - @ or an apostrophe behind it. Take one apostrophe away.',
    '',
  ].join('\n');
}
