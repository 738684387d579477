/**
 * What is known about one event. Three kinds of knowledge differ in law:
 * a value is known; `unknown` was not asked yet (the same as leaving it out); `unknowable` was asked
 * and cannot be had. design.md §5, docs/semantics.md §5.
 */
export const UNKNOWN = 'unknown';
export const UNKNOWABLE = 'unknowable';

export type Scalar = string | number | boolean;
/** A record of a list fact; a field left out is unknown. */
export type RecordValue = Readonly<Record<string, Scalar>>;
/**
 * Facts by full name (`paper.kind`), plain values: booleans for yes-no, the value's id for one-of, whole
 * numbers, ISO dates, codes; arrays of records for lists. `<list>.complete: true` says that the list
 * holds every record there is. The engine reads own properties only and never writes.
 */
export type Facts = Readonly<Record<string, Scalar | readonly RecordValue[]>>;

export interface Situation {
  /** Acts to decide; when left out they follow from the paper (pack section `requests`). */
  readonly acts?: readonly string[];
  readonly facts: Facts;
  /** Day on which the decision is made: what was not known by then does not count. */
  readonly knownOn?: string;
}
