/** The answer of a variable in a row, as its number among `answersOf`: decide/encode.ts in SQL. */
import type { Law } from '../compile/law.ts';
import { UNKNOWABLE } from '../situation/situation.ts';
import { stateOf } from './columns.ts';
import { literal } from './dialect.ts';
import { dateSql, truthSql, unstatedIsNo, type Scope } from './truth-sql.ts';
import { answersOf } from './variable-answers.ts';

export function answerSql(law: Law, level: number, scope: Scope): string {
  const variable = law.variables[level]!;
  const { size, open, codes } = answersOf(law, level);
  const unknown = size + open.length - 1;
  const { column } = scope;
  switch (variable.kind) {
    case 'yes-no': {
      const { fact } = variable;
      const unstated = law.stack.facts.get(fact)?.whenUnstated === false;
      return asNumber(unstated ? unstatedIsNo(fact, scope) : column(fact), unknown);
    }
    case 'one-of':
      return scope.dialect.place(column(variable.fact), variable.classes, unknown);
    case 'range': {
      const value = column(variable.fact);
      const cuts = variable.cuts.map(
        (cut, index) =>
          `WHEN ${value} < ${typeof cut === 'number' ? cut : dateSql(cut)} THEN ${index}`,
      );
      return `(CASE WHEN ${value} IS NULL THEN ${unknown} ${cuts.join(' ')} ELSE ${variable.cuts.length} END)`;
    }
    case 'code': {
      const { of, others } = codes!;
      const groups: string[][] = Array.from({ length: unknown }, () => []);
      for (const [code, answer] of of) if (answer !== others) groups[answer]!.push(code);
      const value = column(variable.fact);
      return `(CASE WHEN ${value} IS NULL THEN ${unknown} ELSE ${scope.dialect.place(value, groups, others)} END)`;
    }
    case 'relation':
    case 'quantified':
      return asNumber(truthSql(variable.test, scope), unknown);
    case 'burden':
      return `(CASE WHEN ${column(variable.fact)} IS NULL AND ${column(stateOf(variable.fact))} = ${literal(UNKNOWABLE)} THEN ${variable.counts} ELSE ${answerSql(law, variable.of, scope)} END)`;
    case 'reading':
      return String(unknown);
  }
}

function asNumber(truth: string, unknown: number): string {
  return `COALESCE(CAST(${truth} AS INTEGER), ${unknown})`;
}
