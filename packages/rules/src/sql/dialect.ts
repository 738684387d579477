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
  quote(name: string): string;
  /** The type of a column that holds such a value; a list's fields by name. */
  type(value: ValueType, fields: readonly (readonly [string, ValueType])[]): string;
  /** The element of a constant array at an index from 0. */
  element(array: readonly number[], index: string): string;
  plus(base: string, amount: string, unit: CalendarUnit): string;
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

const duckdb: Dialect = {
  name: 'duckdb',
  quote: (name) => doubled(name, '"'),
  type: ({ type }, fields) =>
    type === 'list'
      ? `STRUCT(${fields.map(([name, value]) => `${doubled(name, '"')} ${SCALARS.duckdb[value.type]}`).join(', ')})[]`
      : SCALARS.duckdb[type],
  element: (array, index) => `list_extract('[${array.join()}]'::INTEGER[], (${index}) + 1)`,
  plus: (base, amount, unit) => `CAST(${base} + to_${unit}(CAST(${amount} AS INTEGER)) AS DATE)`,
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
