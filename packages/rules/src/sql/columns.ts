/**
 * A situation as a row: one column for every fact, named as the fact is. NULL is unknown. Beside a fact
 * whose silence or whose being unknowable means something in law there may be a column `<fact>.state` with
 * `unknown` (asked for, open) or `unknowable`; it counts only where the fact itself is NULL.
 */
import type { Law } from '../compile/law.ts';
import type { ValueType } from '../language/model.ts';
import {
  UNKNOWABLE,
  UNKNOWN,
  type Facts,
  type RecordValue,
  type Scalar,
} from '../situation/situation.ts';

export interface Column {
  readonly name: string;
  readonly value: ValueType;
  /** For a list: the fields of its records. */
  readonly fields: readonly (readonly [string, ValueType])[];
  readonly kind: 'fact' | 'complete' | 'answer' | 'state';
}

const YES_NO: ValueType = { type: 'yes-no' };
const STATE: ValueType = { type: 'one-of', values: new Map() };

export const stateOf = (fact: string): string => `${fact}.state`;

/** Every column that a law could read, in the order of its vocabulary. */
export function columnsOf({ stack, variables }: Law): readonly Column[] {
  const burdened = new Set(
    variables.flatMap((each) => (each.kind === 'burden' ? [each.fact] : [])),
  );
  const plain = (name: string, value: ValueType, kind: Column['kind']): Column => ({
    name,
    value,
    fields: [],
    kind,
  });
  const facts = [...stack.facts.values()].flatMap(({ name, value, whenUnstated }): Column[] => {
    if (value.type === 'list') {
      const fields = [...stack.records.get(value.of)!.fields.values()];
      return [
        { name, value, fields: fields.map((field) => [field.name, field.value]), kind: 'fact' },
        plain(`${name}.complete`, YES_NO, 'complete'),
      ];
    }
    const stated = whenUnstated === false || burdened.has(name);
    return [plain(name, value, 'fact'), ...(stated ? [plain(stateOf(name), STATE, 'state')] : [])];
  });
  const answers = [...stack.definitions.values()]
    .filter(({ quantified }) => quantified)
    .map(({ name }) => plain(name, YES_NO, 'answer'));
  const taken = new Set<string>();
  return [...facts, ...answers].filter(({ name }) => !taken.has(name) && taken.add(name));
}

export type Cell = Scalar | readonly RecordValue[] | null;

/** The row of a situation, cell by cell in the order of the columns. */
export function rowOf(facts: Facts, columns: readonly Column[]): Cell[] {
  return columns.map(({ name, kind, value, fields }): Cell => {
    if (kind === 'state') {
      const state = facts[name.slice(0, -stateOf('').length)];
      return state === UNKNOWN || state === UNKNOWABLE ? state : null;
    }
    const cell = facts[name];
    if (value.type !== 'list') return fitting(cell, value);
    if (!Array.isArray(cell)) return null;
    return (cell as readonly RecordValue[]).map((record) =>
      Object.fromEntries(
        fields.flatMap(([field, of]) => {
          const known = fitting(record[field], of);
          return known === null ? [] : [[field, known]];
        }),
      ),
    );
  });
}

/** A value of another type than the fact's is not known: the engine looks at it the same way. */
function fitting(value: unknown, { type }: ValueType): Scalar | null {
  if (type === 'yes-no') return typeof value === 'boolean' ? value : null;
  if (type === 'number') return typeof value === 'number' ? value : null;
  if (typeof value !== 'string' || value === UNKNOWN || value === UNKNOWABLE) return null;
  return value;
}
