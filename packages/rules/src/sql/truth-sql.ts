/**
 * A condition as SQL with three truth values. NULL is "cannot tell", and AND, OR and NOT of SQL are the
 * engine's (both are Kleene's strong logic); where SQL would fall through on NULL (CASE, IN of nothing,
 * counting) it is spelt out. Mirrors decide/truth.ts case by case; tests hold the two together.
 */
import type { Comparison, Expression, Term } from '../language/expression.ts';
import type { Stack, ValueType } from '../language/model.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import { stateOf } from './columns.ts';
import { literal, type Counts, type Dialect } from './dialect.ts';

export interface Scope {
  readonly stack: Stack;
  readonly dialect: Dialect;
  /** The SQL of a column, NULL of its type where the source has none; notes that it was read. */
  readonly column: (name: string) => string;
  /**
   * The name of a column that holds what is needed more than once: 0 = worked out first, from the source;
   * 1 = from the source and those.
   */
  readonly once: (stage: 0 | 1, sql: string) => string;
  /** Fields of the record at hand. */
  readonly fields?: ReadonlyMap<string, { readonly value: ValueType }>;
}

export function truthSql(expression: Expression, scope: Scope): string {
  const { stack, dialect, column } = scope;
  const of = (part: Expression): string => truthSql(part, scope);
  switch (expression.op) {
    case 'constant':
      return expression.value ? 'TRUE' : 'FALSE';
    case 'and':
      return joined(expression.parts.map(of), 'AND', 'TRUE');
    case 'or':
      return joined(expression.parts.map(of), 'OR', 'FALSE');
    case 'not':
      return `(NOT ${of(expression.part)})`;
    case 'fact':
      return stack.facts.get(expression.fact)?.whenUnstated === false
        ? unstatedIsNo(expression.fact, scope)
        : column(expression.fact);
    case 'field':
      return fieldSql(expression.field, scope);
    case 'one-of':
      return among(column(expression.fact), expression.values, false, dialect);
    case 'field-one-of':
      return among(fieldSql(expression.field, scope), expression.values, false, dialect);
    case 'listed':
    case 'field-listed': {
      const { codes, open } = stack.lists.get(expression.list)!;
      const value =
        expression.op === 'listed' ? column(expression.fact) : fieldSql(expression.field, scope);
      return among(value, [...codes], open, dialect);
    }
    case 'compare': {
      const sign = expression.comparison === '!=' ? '<>' : expression.comparison;
      return `(${termSql(expression.left, scope)} ${sign} ${termSql(expression.right, scope)})`;
    }
    case 'quantified': {
      const fact = stack.facts.get(expression.list)!;
      const record = fact.value.type === 'list' ? stack.records.get(fact.value.of)! : undefined;
      const inside: Scope = { ...scope, ...(record ? { fields: record.fields } : {}) };
      const list = column(expression.list);
      const complete = `COALESCE(${column(`${expression.list}.complete`)}, FALSE)`;
      const verdict = dialect.records(
        list,
        truthSql(expression.where, inside),
        (counts) => verdictSql(expression, counts, complete),
        (sql) => scope.once(0, sql),
      );
      return scope.once(1, `CASE WHEN ${list} IS NULL THEN NULL ELSE ${verdict} END`);
    }
    case 'definition':
      return definitionSql(expression.definition, scope);
    default:
      return 'CAST(NULL AS BOOLEAN)';
  }
}

/** A yes-no fact that counts as no when nothing was said of it, and stays open where that was said. */
export function unstatedIsNo(fact: string, { column }: Scope): string {
  return `(CASE WHEN ${column(stateOf(fact))} IS NULL THEN COALESCE(${column(fact)}, FALSE) ELSE ${column(fact)} END)`;
}

function joined(parts: readonly string[], word: string, none: string): string {
  return parts.length === 0 ? none : `(${parts.join(` ${word} `)})`;
}

function among(value: string, values: readonly string[], open: boolean, dialect: Dialect): string {
  const isIn = dialect.isIn(value, values);
  return `(CASE WHEN ${value} IS NULL THEN NULL WHEN ${isIn} THEN TRUE ELSE ${open ? 'NULL' : 'FALSE'} END)`;
}

function fieldSql(name: string, { dialect, fields }: Scope): string {
  return dialect.field(name, fields?.get(name)?.value ?? { type: 'code' });
}

function termSql(term: Term, scope: Scope): string {
  switch (term.kind) {
    case 'number':
      return `CAST(${term.value} AS BIGINT)`;
    case 'date':
      return dateSql(term.value);
    case 'fact':
      return scope.column(term.fact);
    case 'field':
      return fieldSql(term.field, scope);
    case 'plus':
      return scope.dialect.plus(termSql(term.base, scope), termSql(term.amount, scope), term.unit);
  }
}

export function dateSql(day: string): string {
  return `DATE ${literal(day)}`;
}

function verdictSql(
  { quantifier, comparison = '>=', amount = 0 }: Extract<Expression, { op: 'quantified' }>,
  { surely, maybe, not }: Counts,
  complete: string,
): string {
  switch (quantifier) {
    case 'any':
      return `CASE WHEN ${surely} > 0 THEN TRUE WHEN ${complete} AND ${maybe} = 0 THEN FALSE END`;
    case 'every':
      return `CASE WHEN ${not} > 0 THEN FALSE WHEN ${complete} AND ${maybe} = 0 THEN TRUE END`;
    case 'count':
      return countSql(surely, maybe, complete, comparison, amount);
  }
}

/** At least those that surely qualify; at most those that may, and any number where the list is not complete. */
function countSql(
  surely: string,
  maybe: string,
  complete: string,
  comparison: Comparison,
  amount: number,
): string {
  const most = `(${surely} + ${maybe})`;
  switch (comparison) {
    case '=':
    case '!=': {
      const [same, other] = comparison === '=' ? ['TRUE', 'FALSE'] : ['FALSE', 'TRUE'];
      return `CASE WHEN ${surely} > ${amount} OR (${complete} AND ${most} < ${amount}) THEN ${other} WHEN ${complete} AND ${maybe} = 0 THEN ${same} END`;
    }
    case '>':
    case '>=':
      return `CASE WHEN ${surely} ${comparison} ${amount} THEN TRUE WHEN ${complete} AND NOT ${most} ${comparison} ${amount} THEN FALSE END`;
    case '<':
    case '<=':
      return `CASE WHEN NOT ${surely} ${comparison} ${amount} THEN FALSE WHEN ${complete} AND ${most} ${comparison} ${amount} THEN TRUE END`;
  }
}

/** The first version in force; where the day is not known, what all agree on that may be. */
function definitionSql(name: string, scope: Scope): string {
  const definition = scope.stack.definitions.get(name)!;
  const versions = definition.versions.map(({ from, until, is }) => ({
    from,
    until,
    says: truthSql(is, scope),
  }));
  const always = versions.findIndex(({ from, until }) => from === undefined && until === undefined);
  const dated = always < 0 ? versions : versions.slice(0, always);
  const last = always < 0 ? 'FALSE' : versions[always]!.says;
  let computed = last;
  if (dated.length > 0) {
    const day = scope.column(EVENT_DATE);
    const all = [...dated.map(({ says }) => says), last];
    const agreed = (wanted: string): string =>
      all.map((says) => `COALESCE(${says} = ${wanted}, FALSE)`).join(' AND ');
    const open = `CASE WHEN ${agreed('TRUE')} THEN TRUE WHEN ${agreed('FALSE')} THEN FALSE END`;
    const arms = dated.map(({ from, until, says }) => {
      const within = [
        ...(from === undefined ? [] : [`${day} >= ${dateSql(from)}`]),
        ...(until === undefined ? [] : [`${day} < ${dateSql(until)}`]),
      ].join(' AND ');
      return `WHEN ${within} THEN ${says}`;
    });
    computed = `(CASE WHEN ${day} IS NULL THEN ${open} ${arms.join(' ')} ELSE ${last} END)`;
  }
  return definition.quantified ? `COALESCE(${scope.column(name)}, ${computed})` : computed;
}
