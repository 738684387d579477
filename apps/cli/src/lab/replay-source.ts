/**
 * Past requests wherever they are kept, checked before anything is decided: which columns a law knows, whether their
 * types and values are the law's, whether there is any request at all.
 */
import type { Law } from '@threshold/rules/compile/law';
import { suggest } from '@threshold/rules/diagnostics/suggest';
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import { columnsOf, type Column } from '@threshold/rules/sql/columns';
import { dialectOf, literal } from '@threshold/rules/sql/dialect';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface OpenSource {
  readonly dialect: 'duckdb' | 'postgres';
  /** As messages name it. */
  readonly name: string;
  /** Every column with the type it has there. */
  readonly types: ReadonlyMap<string, string>;
  /** The rows as they lie there. */
  readonly raw: string;
  /** A column as the law's type, NULL where it is none; undefined where its type there can never be it. */
  cast(column: Column, type: string): string | undefined;
  query(sql: string): Promise<readonly Row[]>;
}

export interface CheckedSource {
  /** The rows with the law's types: a query in brackets. */
  readonly from: string;
  readonly has: (column: string) => boolean;
  /** Columns that neither law knows. */
  readonly strange: readonly string[];
  readonly hasActs: boolean;
  /** Which rows say that they are synthetic. */
  readonly synthetic: 'all' | 'some' | 'none';
}

/** What a source may hold beside facts. */
const ACTS = 'acts';
const SYNTHETIC = 'synthetic';
const BESIDE: ReadonlySet<string> = new Set([ACTS, SYNTHETIC, 'request', 'basis']);

const TYPE_WORDS = {
  'yes-no': 'yes or no (true, false)',
  'one-of': 'text',
  code: 'text',
  number: 'a whole number',
  date: 'a day such as 2026-02-06',
  list: 'a list of records',
} as const;

export async function checkedSource(
  source: OpenSource,
  laws: readonly Law[],
): Promise<CheckedSource> {
  const dialect = dialectOf(source.dialect);
  const known = new Map(
    [...laws].reverse().flatMap((law) => columnsOf(law).map((column) => [column.name, column])),
  );
  const names = [...source.types.keys()];
  if (!source.types.has(EVENT_DATE)) {
    throw bad(source, `has no column "${EVENT_DATE}"`, {
      help: `The day of a request says which version of a law is in force. ${meant(EVENT_DATE, names)}`,
    });
  }
  const facts = names.flatMap((name) => known.get(name) ?? []);
  const kept = facts.find(({ name }) =>
    laws.some(({ stack }) => stack.facts.get(name)?.retain === 'never'),
  );
  if (kept) {
    throw bad(
      source,
      `holds the column "${kept.name}", and the law says that this is never stored`,
      {
        help: 'Take it out of the source, and ask why it was kept.',
      },
    );
  }
  const strange = names.filter((name) => !known.has(name) && !BESIDE.has(name));
  const casts = new Map<string, string>();
  for (const column of facts) {
    const type = source.types.get(column.name)!;
    const sql = source.cast(column, type);
    if (sql === undefined) {
      throw bad(source, `has the column "${column.name}" with the type ${visible(type)}`, {
        help: `It has to be ${TYPE_WORDS[column.value.type]}: ${dialect.type(column.value, column.fields)}.`,
      });
    }
    casts.set(column.name, sql);
  }
  await checkValues(source, facts, casts, laws);
  const marked = names.includes(SYNTHETIC)
    ? `CAST(${dialect.quote(SYNTHETIC)} AS BOOLEAN)`
    : 'NULL';
  const [said] = await source.query(
    `SELECT count(*) AS rows, count(CASE WHEN ${marked} THEN 1 END) AS made FROM ${source.raw} AS f`,
  );
  const [rows, made] = [Number(said?.['rows']), Number(said?.['made'])];
  if (rows === 0) {
    throw bad(source, 'holds no request', { help: 'Give one with at least one row.' });
  }
  const selected = [...casts].map(([name, sql]) => `${sql} AS ${dialect.quote(name)}`);
  const hasActs = names.includes(ACTS);
  if (hasActs) selected.push(`${actsSql(source)} AS ${ACTS}`);
  return {
    from: `(SELECT ${selected.join(', ')} FROM ${source.raw} AS f)`,
    has: (column) => casts.has(column),
    strange,
    hasActs,
    synthetic: made === 0 ? 'none' : made === rows ? 'all' : 'some',
  };
}

/** Lists of acts become text with commas between. */
function actsSql({ types }: OpenSource): string {
  return types.get(ACTS)!.endsWith('[]')
    ? `array_to_string(${ACTS}, ',')`
    : `replace(CAST(${ACTS} AS text), ' ', '')`;
}

/** One look through all rows: the first of every column that is not of its type, or no value of the law. */
async function checkValues(
  source: OpenSource,
  facts: readonly Column[],
  casts: ReadonlyMap<string, string>,
  laws: readonly Law[],
): Promise<void> {
  const dialect = dialectOf(source.dialect);
  const quote = (name: string): string => dialect.quote(name);
  const text = (name: string): string =>
    `CAST(${quote(name)} AS ${source.dialect === 'duckdb' ? 'VARCHAR' : 'text'})`;
  const looks: string[] = [];
  const asked: { readonly column: Column; readonly values?: readonly string[] }[] = [];
  const blank = `('', 'unknown', 'unknowable')`;
  for (const column of facts) {
    const { name, value, kind } = column;
    const cast = casts.get(name)!;
    if (cast !== quote(name)) {
      looks.push(
        `min(CASE WHEN ${quote(name)} IS NOT NULL AND (${cast}) IS NULL AND ${text(name)} NOT IN ${blank} THEN ${text(name)} END)`,
      );
      asked.push({ column });
    }
    const values =
      kind === 'state'
        ? ['unknown', 'unknowable']
        : value.type === 'one-of'
          ? laws.flatMap(({ stack }) => {
              const of = stack.facts.get(name)?.value;
              return of?.type === 'one-of' ? [...of.values.keys()] : [];
            })
          : undefined;
    if (values === undefined) continue;
    looks.push(
      `min(CASE WHEN (${cast}) NOT IN (${values.map(literal).join(', ')}) THEN ${text(name)} END)`,
    );
    asked.push({ column, values });
  }
  if (looks.length === 0) return;
  const [found] = await source.query(
    `SELECT ${looks.map((sql, index) => `${sql} AS x${index}`).join(',\n')} FROM ${source.raw} AS f`,
  );
  asked.forEach(({ column: { name, value }, values }, index) => {
    const given = found?.[`x${index}`];
    if (typeof given !== 'string') return;
    if (values === undefined) {
      throw bad(source, `has "${visible(given, 60)}" in the column "${name}"`, {
        help: `It has to be ${TYPE_WORDS[value.type]}, or empty where it is not known.`,
      });
    }
    throw bad(source, `has "${visible(given, 60)}" in the column "${name}"`, {
      help: `No law here knows that value. ${meant(given, values)}\`threshold facts ${name}\` lists them; leave it empty where it is not known.`,
    });
  });
}

function meant(given: string, names: readonly string[]): string {
  const near = suggest(given, names);
  return near === undefined ? '' : `Did you mean ${visible(near)}? `;
}

function bad(source: OpenSource, what: string, detail: { readonly help: string }): Failure {
  return new Failure(EXIT.data, `${source.name} ${what}.`, { help: detail.help.trim() });
}

/** What a database says, in one line. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return visible(text.split('\n')[0] ?? text, 200);
}
