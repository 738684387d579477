/**
 * What may leave of a record: the fields that its class lists, and nothing else. A field that is not listed
 * cannot be asked for, and one that was not asked for is dropped before anything is written.
 */
import type { Sensitivity } from './purpose.ts';

export const FIELD_TYPES = ['text', 'code', 'integer', 'date', 'yes-no'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** For the data dictionary: what it says, where it comes from, and where it may mislead. */
  readonly meaning: string;
  readonly source: string;
  readonly limits?: string;
  readonly sensitivity: Sensitivity;
  /** Of a code: everything it can be. */
  readonly codes?: readonly string[];
}

export interface RecordClass {
  /** Stands in file names: small letters and hyphens. */
  readonly id: string;
  /** Whether a row tells of a person. Such rows never go to the public; counts of them may. */
  readonly rowsAbout: 'a-person' | 'no-person';
  readonly fields: readonly Field[];
}

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, unknown>>;

export type ValueFault = 'missing' | 'wrong-type' | 'not-in-codes' | 'hidden-characters';

const NAME = /^[a-z][a-z0-9_]{0,62}$/;
const CLASS_ID = /^[a-z][a-z0-9-]{0,40}$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** What nobody sees: control characters, and marks without a glyph that no script needs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Needed: a line's end and a tab; joiners; marks of direction that are closed again in the same text. */
const NEEDED = /[\n\t\u200c\u200d\u200e\u200f\u061c\u2066-\u2069]/gu;

export function isFieldName(name: string): boolean {
  return NAME.test(name);
}

export function isClassId(id: string): boolean {
  return CLASS_ID.test(id);
}

export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text.replaceAll(NEEDED, ''));
}

export function valueFault(field: Field, value: unknown): ValueFault | undefined {
  if (value === undefined) return 'missing';
  if (value === null) return undefined;
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') return 'wrong-type';
      return hasHiddenCharacters(value) ? 'hidden-characters' : undefined;
    case 'code':
      if (typeof value !== 'string') return 'wrong-type';
      return field.codes?.includes(value) ? undefined : 'not-in-codes';
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : 'wrong-type';
    case 'date':
      return typeof value === 'string' && DAY.test(value) ? undefined : 'wrong-type';
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'wrong-type';
  }
}
