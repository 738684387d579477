/** The answers of a variable in words: `value` as one may write it in a situation, `label` as one says it. */
import type { Law } from '../compile/law.ts';
import { successor } from '../compile/expression-facts.ts';
import { addDays } from '../compile/civil-date.ts';
import { choicesOf } from '../language/choices.ts';

export function answerLabels(
  law: Law,
  level: number,
  value: number,
): { value: string; label: string } {
  const variable = law.variables[level]!;
  switch (variable.kind) {
    case 'one-of': {
      const group = variable.classes[value]!;
      const titles = choicesOf(law.stack.facts.get(variable.fact)!.value);
      const words = group.map((each) => titles.get(each)!);
      return { value: group.join(' | '), label: words.join('; or ') };
    }
    case 'range': {
      const from = value === 0 ? undefined : variable.cuts[value - 1];
      const until = variable.cuts[value];
      return rangeLabel(from, until);
    }
    case 'code':
      return {
        value: String(variable.patterns[value]!),
        label: codeLabel(law, variable.lists, variable.patterns[value]!),
      };
    case 'burden':
      return answerLabels(law, variable.of, value);
    default:
      return value === 1 ? { value: 'true', label: 'yes' } : { value: 'false', label: 'no' };
  }
}

function rangeLabel(
  from: string | number | undefined,
  until: string | number | undefined,
): { value: string; label: string } {
  if (from === undefined && until === undefined) return { value: 'any', label: 'any' };
  if (from === undefined) return { value: `< ${String(until)}`, label: `before ${String(until)}` };
  if (until === undefined)
    return { value: `>= ${String(from)}`, label: `${String(from)} or later` };
  if (successor(from) === until) return { value: String(from), label: String(from) };
  const last = typeof until === 'number' ? until - 1 : addDays(until, -1);
  return { value: `${String(from)}..${String(last)}`, label: `${String(from)} to ${String(last)}` };
}

function codeLabel(law: Law, lists: readonly string[], pattern: number): string {
  const on = lists
    .filter((_, bit) => (pattern >> bit) & 1)
    .map((list) => law.stack.lists.get(list)!.title);
  return on.length === 0 ? 'on no list' : on.join(' and ');
}
