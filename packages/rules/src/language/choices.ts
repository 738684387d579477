/** The values of a closed list with their words; none for a type that has no such list. */
import type { ValueType } from './model.ts';

const NONE: ReadonlyMap<string, string> = new Map();

export function choicesOf(type: ValueType | undefined): ReadonlyMap<string, string> {
  return type?.type === 'one-of' ? type.values : NONE;
}
