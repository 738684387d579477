/** Shapes of `--json` that several commands share, version 1. Documented in docs/json.md. */
import type { Field, Question, Stack, ValueType } from '@threshold/rules/language/model';

export const JSON_VERSION = 1;

export interface TypeJson {
  readonly type: ValueType['type'];
  readonly values?: readonly { readonly value: string; readonly title: string }[];
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly of?: string;
}

export function typeJson(value: ValueType): TypeJson {
  switch (value.type) {
    case 'one-of':
      return {
        type: value.type,
        values: [...value.values].map(([each, title]) => ({ value: each, title })),
      };
    case 'number':
    case 'list':
    case 'code':
      return { ...value };
    case 'yes-no':
    case 'date':
      return { type: value.type };
  }
}

export interface QuestionJson {
  readonly text: string;
  readonly help?: string;
  readonly who: readonly { readonly id: string; readonly title: string }[];
  readonly look: string;
  readonly cost: number;
}

export function questionJson(
  question: Question,
  { deciders }: Pick<Stack, 'deciders'>,
): QuestionJson {
  const { text, help, who, look, cost } = question;
  return {
    text,
    ...(help === undefined ? {} : { help }),
    who: who.map((id) => ({ id, title: deciders.get(id) ?? id })),
    look,
    cost,
  };
}

export interface FieldJson extends TypeJson {
  readonly name: string;
  readonly title: string;
  readonly ask?: string;
  readonly note?: string;
}

export function fieldJson({ name, title, value, ask, note }: Field): FieldJson {
  return {
    name,
    title: title ?? name,
    ...typeJson(value),
    ...(ask === undefined ? {} : { ask }),
    ...(note === undefined ? {} : { note }),
  };
}

export function printJson(value: object): string {
  return `${JSON.stringify({ version: JSON_VERSION, ...value }, null, 2)}\n`;
}
