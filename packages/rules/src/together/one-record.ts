/**
 * Conditions over one record of a list as diagrams: its fields are facts beside the others, so that a record is found
 * and told apart as a situation is.
 */
import { collectVariables } from '../compile/collect.ts';
import { ConditionCompiler } from '../compile/condition.ts';
import { variableSize, type Variable } from '../compile/variable.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { DiagramStore } from '../diagram/store.ts';
import type { Expression, Term } from '../language/expression.ts';
import type { Fact, Stack } from '../language/model.ts';
import { recordTypeOf } from '../language/record-type.ts';

export interface OneRecord {
  /** The fields as facts. */
  readonly inner: Stack;
  /** The fact that stands for a field. */
  readonly factOf: (field: string) => string;
  readonly fields: readonly string[];
  readonly store: DiagramStore;
  readonly variables: readonly Variable[];
  readonly conditions: readonly NodeRef[];
  readonly isOfRecord: (variable: Variable) => boolean;
}

export function oneRecord(list: string, wheres: readonly Expression[], stack: Stack): OneRecord {
  const fact = stack.facts.get(list)!;
  const factOf = (field: string): string => `${list} ${field}`;
  const type = recordTypeOf(stack, list);
  const made = [...type.fields.values()].map(({ name, value }): [string, Fact] => [
    factOf(name),
    { ...fact, name: factOf(name), value },
  ]);
  const own = new Set(made.map(([name]) => name));
  const asked = wheres.map((where) => asFacts(where, factOf));
  const inner: Stack = {
    ...stack,
    facts: new Map([...stack.facts, ...made]),
    norms: [],
    constraints: [],
    contested: [],
    silences: asked.map((when) => ({ act: '', when, why: '', searched: [], span: when.span })),
  };
  const index = collectVariables(inner);
  const { variables } = index;
  const store = new DiagramStore(
    variables.map((variable) => ({ size: variableSize(variable, variables) })),
  );
  const compiler = new ConditionCompiler(store, inner, index);
  return {
    inner,
    factOf,
    fields: [...type.fields.keys()],
    store,
    variables,
    conditions: asked.map((each) => compiler.condition(each)),
    isOfRecord: (variable) =>
      'fact' in variable
        ? own.has(variable.fact)
        : variable.kind === 'relation' && variable.facts.some((name) => own.has(name)),
  };
}

function asFacts(expression: Expression, nameOf: (field: string) => string): Expression {
  const part = (each: Expression): Expression => asFacts(each, nameOf);
  switch (expression.op) {
    case 'and':
    case 'or':
      return { ...expression, parts: expression.parts.map(part) };
    case 'not':
      return { ...expression, part: part(expression.part) };
    case 'field':
      return { op: 'fact', fact: nameOf(expression.field), span: expression.span };
    case 'field-one-of':
      return { ...expression, op: 'one-of', fact: nameOf(expression.field) };
    case 'field-listed':
      return { ...expression, op: 'listed', fact: nameOf(expression.field) };
    case 'compare':
      return {
        ...expression,
        left: term(expression.left, nameOf),
        right: term(expression.right, nameOf),
      };
    default:
      return expression;
  }
}

function term(from: Term, nameOf: (field: string) => string): Term {
  if (from.kind === 'field') return { kind: 'fact', fact: nameOf(from.field), span: from.span };
  if (from.kind !== 'plus') return from;
  return { ...from, base: term(from.base, nameOf), amount: term(from.amount, nameOf) };
}
