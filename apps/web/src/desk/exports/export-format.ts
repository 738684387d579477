/** The forms in which something leaves. */
import type { Key } from '../words/say.ts';

export const FORMATS = ['csv', 'xlsx', 'pdf', 'open-data'] as const;
export type Format = (typeof FORMATS)[number];
export const FORMAT_KEYS: Readonly<Record<Format, Key>> = {
  csv: 'exports.as-csv',
  xlsx: 'exports.as-xlsx',
  pdf: 'exports.as-pdf',
  'open-data': 'exports.as-open-data',
};
