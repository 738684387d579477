/** Facts and their values as a person says them: titles, labels, dates in words. */
import type { ListItem, Stack, ValueType } from '../language/model.ts';
import { recordTypeOf } from '../language/record-type.ts';
import { UNKNOWABLE, UNKNOWN } from '../situation/situation.ts';
import { dayInWords } from './day-in-words.ts';
import { subjectType, type Subject } from './critical-value.ts';

/** Title of a fact, a definition that was answered directly, or the completeness of a list. */
export function entryTitle(stack: Stack, name: string): string {
  const title = stack.facts.get(name)?.title ?? stack.definitions.get(name)?.title;
  if (title !== undefined && title !== name) return title;
  const list = name.endsWith('.complete') ? name.slice(0, -'.complete'.length) : undefined;
  if (list === undefined) return title ?? name;
  return `The list is complete: ${stack.facts.get(list)?.title ?? list}`;
}

/** "Conviction 2: day of judgment"; for a plain fact its title. */
export function subjectTitle(stack: Stack, subject: Subject): string {
  if (subject.kind === 'fact') return entryTitle(stack, subject.fact);
  const kind = recordTypeOf(stack, subject.list).title.replace(/^an? /i, '');
  const one = `${upperFirst(kind)} ${String(subject.record + 1)}`;
  return subject.field === '' ? one : `${one}: ${lowerFirst(titleOfField(stack, subject))}`;
}

function titleOfField(stack: Stack, subject: Extract<Subject, { kind: 'field' }>): string {
  const field = recordTypeOf(stack, subject.list).fields.get(subject.field);
  return field?.title ?? subject.field.replaceAll('-', ' ');
}

export function valueWords(stack: Stack, subject: Subject, value: unknown): string {
  return scalarWords(stack, subjectType(subject, stack), value);
}

export function entryWords(stack: Stack, name: string, value: unknown): string {
  return valueWords(stack, { kind: 'fact', fact: name }, value);
}

function scalarWords(stack: Stack, type: ValueType | undefined, value: unknown): string {
  if (value === undefined || value === UNKNOWN) return 'not known';
  if (value === UNKNOWABLE) return 'cannot be known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none';
    return value.length === 1 ? '1 entry' : `${String(value.length)} entries`;
  }
  if (typeof value === 'number') {
    const unit = type?.type === 'number' ? type.unit : undefined;
    if (unit === undefined) return String(value);
    return `${String(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
  }
  if (typeof value !== 'string') return '';
  switch (type?.type) {
    case 'one-of':
      return type.values.get(value) ?? value;
    case 'date':
      return dayInWords(value);
    case 'code':
      return codeWords(stack, value);
    default:
      return value;
  }
}

/** The name of a code where some list has it. */
function codeWords(stack: Stack, code: string): string {
  for (const list of stack.lists.values()) {
    const item = list.items.find((each: ListItem) => each.code === code);
    if (item) return `${item.name} (${code})`;
  }
  return code;
}

export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  // "ICE", "HSI": not the beginning of a sentence but a name.
  return second === second.toLowerCase() ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
