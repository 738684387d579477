/** Conditions as the document shows them: plain English, and the pack's own text for who checks it. */
import { describeExpression } from '@threshold/rules/language/describe-expression';
import type { Expression } from '@threshold/rules/language/expression';
import type { Stack } from '@threshold/rules/language/model';
import { printExpression } from '@threshold/rules/language/print-expression';

export interface ConditionEntry {
  readonly words: string;
  readonly code: string;
}

/** Undefined where it always holds: there is nothing to say. */
export function conditionEntry(expression: Expression, stack: Stack): ConditionEntry | undefined {
  if (expression.op === 'constant' && expression.value) return undefined;
  return { words: conditionWords(expression, stack), code: printExpression(expression) };
}

export function conditionWords(expression: Expression, stack: Stack): string {
  return describeExpression(expression, stack);
}
