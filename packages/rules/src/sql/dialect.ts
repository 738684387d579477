/**
 * Where the SQL of PostgreSQL (16 and later), DuckDB (1.3 and later) and Spark (3.4 and later) differs.
 * Everything else is written once. Spark was never run; the other two are held to the engine by tests.
 */
import type { CalendarUnit } from '../language/expression.ts';
import type { ValueType } from '../language/model.ts';

export const DIALECTS = ['duckdb', 'postgres', 'spark'] as const;
export type DialectName = (typeof DIALECTS)[number];

/** How many records of a list surely qualify, perhaps do, and do not. */
export interface Counts {
  readonly surely: string;
  readonly maybe: string;
  readonly not: string;
}

export interface Dialect {
  readonly name: DialectName;
  readonly quote: (name: string) => string;
  /** The type of a column that holds such a value; a list's fields by name. */
  type(value: ValueType, fields: readonly (readonly [string, ValueType])[]): string;
  /** The element of a constant array at an index from 0. */
  element(array: readonly number[], index: string): string;
  plus(base: string, amount: string, unit: CalendarUnit): string;
  /** Whether a text, not NULL, is one of these; no code twice. */
  isIn(value: string, codes: readonly string[]): string;
  /** The place of the group that a text is in; `none` where it is in none, or NULL. No code twice. */
  place(value: string, groups: readonly (readonly string[])[], none: number): string;
  /** A whole number of 64 bits. */
  bigint(number: string): string;
  /** Whole numbers divided, without the rest. */
  quotient(number: string, by: string): string;
  /** After a query that must not be merged with the one around it: merged, each step would be computed twice. */
  readonly apart: string;
  /** Said of a named query that is worked out once. */
  readonly materialized: string;
  /** The field of a record that `records` has bound. */
  field(name: string, value: ValueType): string;
  /**
   * A verdict on the records of a list, from the truth of one; only where the list is not NULL. What is
   * needed more than once is handed to `once`, which gives the name of a column that holds it.
   */
  records(
    list: string,
    where: string,
    verdict: (counts: Counts) => string,
    once: (sql: string) => string,
  ): string;
}

const SCALARS: Readonly<Record<DialectName, Readonly<Record<ValueType['type'], string>>>> = {
  duckdb: {
    'yes-no': 'BOOLEAN',
    'one-of': 'VARCHAR',
    code: 'VARCHAR',
    number: 'BIGINT',
    date: 'DATE',
    list: 'JSON',
  },
  postgres: {
    'yes-no': 'boolean',
    'one-of': 'text',
    code: 'text',
    number: 'bigint',
    date: 'date',
    list: 'jsonb',
  },
  spark: {
    'yes-no': 'BOOLEAN',
    'one-of': 'STRING',
    code: 'STRING',
    number: 'BIGINT',
    date: 'DATE',
    list: 'STRING',
  },
};

/** Records bound by `records`; one at a time, because conditions over lists do not nest. */
const RECORD = 'r';

const doubled = (name: string, mark: string): string =>
  mark + name.replaceAll(mark, mark + mark) + mark;

function lambdaCounts(truths: string, size: string, lambda: (body: string) => string): Counts {
  const counted = (body: string): string => `${size}(${lambda(body).replace('$', truths)})`;
  return { surely: counted('t'), maybe: counted('t IS NULL'), not: counted('NOT t') };
}

const listed = (value: string, codes: readonly string[]): string =>
  codes.length === 0 ? 'FALSE' : `${value} IN (${codes.map(literal).join(', ')})`;

function arms(value: string, groups: readonly (readonly string[])[], none: number): string {
  const each = groups.flatMap((codes, place) =>
    codes.length === 0 ? [] : [`WHEN ${listed(value, codes)} THEN ${place}`],
  );
  return each.length === 0 ? String(none) : `(CASE ${each.join(' ')} ELSE ${none} END)`;
}

const enumOf = (codes: readonly string[]): string => `ENUM(${codes.map(literal).join(', ')})`;

const duckdb: Dialect = {
  name: 'duckdb',
  quote: (name) => doubled(name, '"'),
  type: ({ type }, fields) =>
    type === 'list'
      ? `STRUCT(${fields.map(([name, value]) => `${doubled(name, '"')} ${SCALARS.duckdb[value.type]}`).join(', ')})[]`
      : SCALARS.duckdb[type],
  element: (array, index) => `list_extract('[${array.join()}]'::INTEGER[], (${index}) + 1)`,
  plus: (base, amount, unit) => `CAST(${base} + to_${unit}(CAST(${amount} AS INTEGER)) AS DATE)`,
  // DuckDB compares a text with every code of `IN` in turn; the codes of an ENUM are hashed. For the records of New
  // York's list of 160 crimes that is a quarter of the time, for a fact with 40 values a tenth.
  isIn: (value, codes) =>
    codes.length < 3 ? listed(value, codes) : `TRY_CAST(${value} AS ${enumOf(codes)}) IS NOT NULL`,
  place: (value, groups, none) => {
    const codes = groups.flat();
    if (codes.length === 0) return String(none);
    const places = groups.flatMap((group, place) => group.map(() => place));
    const at = `enum_code(TRY_CAST(${value} AS ${enumOf(codes)})) + 1`;
    return `COALESCE(list_extract('[${places.join()}]'::INTEGER[], ${at}), ${none})`;
  },
  bigint: (number) => `CAST(${number} AS BIGINT)`,
  quotient: (number, by) => `${number} // ${by}`,
  apart: '',
  materialized: 'MATERIALIZED',
  field: (name) => `${RECORD}.${doubled(name, '"')}`,
  records: (list, where, verdict, once) =>
    verdict(
      lambdaCounts(
        once(`list_transform(${list}, lambda ${RECORD}: ${where})`),
        'len',
        (body) => `list_filter($, lambda t: ${body})`,
      ),
    ),
};

const postgres: Dialect = {
  name: 'postgres',
  quote: (name) => doubled(name, '"'),
  type: ({ type }) => SCALARS.postgres[type],
  element: (array, index) => `('{${array.join()}}'::integer[])[(${index}) + 1]`,
  plus: (base, amount, unit) =>
    `CAST(${base} + make_interval(${unit} => CAST(${amount} AS integer)) AS date)`,
  isIn: listed,
  place: arms,
  bigint: (number) => `CAST(${number} AS BIGINT)`,
  quotient: (number, by) => `${number} / ${by}`,
  apart: ' OFFSET 0',
  materialized: 'MATERIALIZED',
  field: (name, { type }) => {
    const text = `NULLIF(NULLIF(${RECORD}.v ->> ${literal(name)}, 'unknown'), 'unknowable')`;
    const as = SCALARS.postgres[type];
    return as === 'text' ? text : `CAST(${text} AS ${as})`;
  },
  records: (list, where, verdict) =>
    `(SELECT ${verdict({
      surely: 'count(*) FILTER (WHERE t)',
      maybe: 'count(*) FILTER (WHERE t IS NULL)',
      not: 'count(*) FILTER (WHERE NOT t)',
    })} FROM (SELECT ${where} AS t FROM jsonb_array_elements(${list}) AS ${RECORD}(v)) AS q)`,
};

const spark: Dialect = {
  name: 'spark',
  quote: (name) => doubled(name, '`'),
  type: ({ type }, fields) =>
    type === 'list'
      ? `ARRAY<STRUCT<${fields.map(([name, value]) => `${doubled(name, '`')}: ${SCALARS.spark[value.type]}`).join(', ')}>>`
      : SCALARS.spark[type],
  element: (array, index) =>
    `element_at(from_json('[${array.join()}]', 'array<int>'), (${index}) + 1)`,
  plus: (base, amount, unit) =>
    unit === 'days'
      ? `date_add(${base}, CAST(${amount} AS INT))`
      : `add_months(${base}, CAST(${amount} AS INT)${unit === 'years' ? ' * 12' : ''})`,
  isIn: listed,
  place: arms,
  bigint: (number) => `CAST(${number} AS BIGINT)`,
  quotient: (number, by) => `${number} div ${by}`,
  apart: '',
  materialized: '',
  field: (name) => `${RECORD}.${doubled(name, '`')}`,
  records: (list, where, verdict, once) =>
    verdict(
      lambdaCounts(
        once(`transform(${list}, ${RECORD} -> ${where})`),
        'size',
        (body) => `filter($, t -> ${body})`,
      ),
    ),
};

const ALL: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, spark };

export function dialectOf(name: DialectName): Dialect {
  return ALL[name];
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
