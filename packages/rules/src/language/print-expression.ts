/** Expression → its canonical text. Reading the text again gives the same expression. */
import type { Expression, Term } from './expression.ts';

/** How tightly each form binds: brackets go around a part that binds no tighter than its whole. */
const BINDING = { or: 1, and: 2, not: 3, atom: 4 } as const;

function bindingOf(expression: Expression): number {
  switch (expression.op) {
    case 'or':
    case 'and':
      return BINDING[expression.op];
    case 'not':
      return hasSign(expression.part) ? BINDING.atom : BINDING.not;
    default:
      return BINDING.atom;
  }
}

/** Tests whose denial has a sign of its own: `!=` and `not in`. */
function hasSign(expression: Expression): boolean {
  return ['one-of', 'field-one-of', 'listed', 'field-listed', 'reading', 'answer'].includes(
    expression.op,
  );
}

export function printExpression(expression: Expression): string {
  switch (expression.op) {
    case 'constant':
      return String(expression.value);
    case 'and':
    case 'or':
      return expression.parts
        .map((part) => bracketed(part, BINDING[expression.op] + 1))
        .join(` ${expression.op} `);
    case 'not':
      if (hasSign(expression.part)) return printTest(expression.part, true);
      // A comparison reads better in brackets: `not (a < b)`.
      if (expression.part.op === 'compare') return `not (${printExpression(expression.part)})`;
      return `not ${bracketed(expression.part, BINDING.not)}`;
    case 'compare':
      return `${printTerm(expression.left)} ${expression.comparison} ${printTerm(expression.right)}`;
    case 'quantified': {
      const { quantifier, list, where, comparison, amount } = expression;
      const count = comparison === undefined ? '' : ` ${comparison} ${amount!}`;
      return `${quantifier} ${list} where (${printExpression(where)})${count}`;
    }
    case 'required-by-law':
      return 'required-by-law';
    default:
      return printTest(expression, false);
  }
}

function bracketed(expression: Expression, atLeast: number): string {
  const text = printExpression(expression);
  return bindingOf(expression) >= atLeast ? text : `(${text})`;
}

function printTest(expression: Expression, negated: boolean): string {
  const set = (name: string, values: readonly string[]): string =>
    values.length === 1
      ? `${name} ${negated ? '!=' : '='} ${values[0]!}`
      : `${name} ${negated ? 'not in' : 'in'} (${values.join(', ')})`;
  const inList = (name: string, list: string): string =>
    `${name} ${negated ? 'not in' : 'in'} ${list}`;
  switch (expression.op) {
    case 'fact':
      return expression.fact;
    case 'field':
      return expression.field;
    case 'definition':
      return expression.definition;
    case 'one-of':
      return set(expression.fact, expression.values);
    case 'field-one-of':
      return set(expression.field, expression.values);
    case 'listed':
      return inList(expression.fact, expression.list);
    case 'field-listed':
      return inList(expression.field, expression.list);
    case 'reading':
      return set(`reading ${expression.reading}`, expression.choices);
    case 'answer':
      return set(`answer ${expression.act}`, expression.outcomes);
    default:
      return printExpression(expression);
  }
}

export function printTerm(term: Term): string {
  switch (term.kind) {
    case 'number':
      return String(term.value);
    case 'date':
      return term.value;
    case 'fact':
      return term.fact;
    case 'field':
      return term.field;
    case 'plus':
      return `${printTerm(term.base)} + ${printTerm(term.amount)} ${term.unit}`;
  }
}
