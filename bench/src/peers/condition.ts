/**
 * Conditions as every peer can say them: tests of one input against literals, joined by and, or, not.
 * The builders keep them small: constants vanish, nested joins are one.
 */
import type { Comparison } from '@threshold/rules/language/expression';

export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'yes'; readonly input: string }
  | { readonly kind: 'in'; readonly input: string; readonly values: readonly string[] }
  | {
      readonly kind: 'compare';
      readonly input: string;
      readonly comparison: Comparison;
      readonly value: number;
    }
  /** An open question of law read one way. Gone after `settled`. */
  | { readonly kind: 'reading'; readonly reading: string; readonly choices: readonly string[] };

export const TRUE: Condition = { kind: 'constant', value: true };
export const FALSE: Condition = { kind: 'constant', value: false };

export function all(...parts: readonly Condition[]): Condition {
  return joined('all', parts);
}

export function any(...parts: readonly Condition[]): Condition {
  return joined('any', parts);
}

export function not(part: Condition): Condition {
  if (part.kind === 'constant') return part.value ? FALSE : TRUE;
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function joined(kind: 'all' | 'any', parts: readonly Condition[]): Condition {
  const neutral = kind === 'all';
  const flat: Condition[] = [];
  for (const part of parts.flatMap((each) => (each.kind === kind ? each.parts : [each]))) {
    if (part.kind !== 'constant') flat.push(part);
    else if (part.value !== neutral) return part;
  }
  const [only] = flat;
  if (only === undefined) return neutral ? TRUE : FALSE;
  return flat.length === 1 ? only : { kind, parts: flat };
}

export function readingsOf(condition: Condition, into = new Set<string>()): Set<string> {
  if (condition.kind === 'reading') into.add(condition.reading);
  else if (condition.kind === 'not') readingsOf(condition.part, into);
  else if (condition.kind === 'all' || condition.kind === 'any')
    for (const part of condition.parts) readingsOf(part, into);
  return into;
}

export const OPEN = 'open';
export const readingInput = (reading: string): string => `reading.${reading}`;

/**
 * The condition with readings as inputs that may still be `open`: `surely` holds whatever an open
 * reading turns out to be, `possibly` holds for some of them.
 */
export function settled(condition: Condition, mode: 'surely' | 'possibly'): Condition {
  switch (condition.kind) {
    case 'reading': {
      const values = mode === 'surely' ? condition.choices : [...condition.choices, OPEN];
      return { kind: 'in', input: readingInput(condition.reading), values };
    }
    case 'not':
      return not(settled(condition.part, mode === 'surely' ? 'possibly' : 'surely'));
    case 'all':
    case 'any':
      return joined(
        condition.kind,
        condition.parts.map((part) => settled(part, mode)),
      );
    default:
      return condition;
  }
}

export function inputsOf(condition: Condition, into = new Set<string>()): Set<string> {
  if (condition.kind === 'yes' || condition.kind === 'in' || condition.kind === 'compare')
    into.add(condition.input);
  else if (condition.kind === 'not') inputsOf(condition.part, into);
  else if (condition.kind === 'all' || condition.kind === 'any')
    for (const part of condition.parts) inputsOf(part, into);
  return into;
}
