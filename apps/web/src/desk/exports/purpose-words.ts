/** Purposes of the gate, and who reads what leaves for them: anybody, or a named reader. */
import type { Key } from '../words/say.ts';

export const PUBLIC = ['statutory-report', 'open-data', 'records-request'] as const;
export const NAMED = ['audit', 'court', 'internal-review'] as const;
type PurposeKind = (typeof PUBLIC)[number] | (typeof NAMED)[number] | 'the-person-asks';
export const PURPOSE_KEYS: Readonly<Record<PurposeKind, Key>> = {
  'statutory-report': 'exports.purpose-statutory-report',
  'open-data': 'exports.purpose-open-data',
  'records-request': 'exports.purpose-records-request',
  'the-person-asks': 'exports.purpose-the-person-asks',
  court: 'exports.purpose-court',
  audit: 'exports.purpose-audit',
  'internal-review': 'exports.purpose-internal-review',
};
