/** The names a condition may use. A stack is one; so is a stack half loaded. */
import type { Act, NamedList, Reading, RecordType, ValueType } from './model.ts';

export interface Vocabulary {
  readonly facts: ReadonlyMap<string, { readonly value: ValueType; readonly title: string }>;
  readonly definitions: { has(name: string): boolean; keys(): Iterable<string> };
  readonly records: ReadonlyMap<string, Pick<RecordType, 'fields'>>;
  readonly lists: ReadonlyMap<string, Pick<NamedList, 'id'>>;
  readonly readings: ReadonlyMap<string, Pick<Reading, 'choices'>>;
  readonly acts: ReadonlyMap<string, Pick<Act, 'kind'>>;
}

/** The fact whose day decides which norms are in force. */
export const EVENT_DATE = 'event.date';
/** The yes-no fact that a document claims to compel the city. */
export const LEGAL_COMPULSION = 'claim.legal-compulsion';
