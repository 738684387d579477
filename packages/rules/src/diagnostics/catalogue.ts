/**
 * Every code the program can print, with its usual severity, a title and an explanation. Codes are
 * stable: a code is never given a new meaning, and a retired one is not used again.
 */
import { CITATION_CODES } from './catalogue/citations.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { FILE_CODES } from './catalogue/files.ts';
import { LOGIC_CODES } from './catalogue/logic.ts';
import { NAME_CODES } from './catalogue/names.ts';
import { CASE_CODES, SITUATION_CODES } from './catalogue/situations.ts';
import { STRUCTURE_CODES } from './catalogue/structure.ts';

const ENTRIES = {
  ...FILE_CODES,
  ...STRUCTURE_CODES,
  ...NAME_CODES,
  ...LOGIC_CODES,
  ...CITATION_CODES,
  ...CASE_CODES,
  ...SITUATION_CODES,
};

/** The closed set of codes. */
export type DiagnosticCode = keyof typeof ENTRIES;

export const CATALOGUE: Readonly<Record<DiagnosticCode, CatalogueEntry>> = ENTRIES;

export const CODES: readonly DiagnosticCode[] = (Object.keys(ENTRIES) as DiagnosticCode[]).sort();

export function isDiagnosticCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(ENTRIES, code);
}
