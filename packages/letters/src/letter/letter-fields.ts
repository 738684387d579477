/**
 * The fields of a form for each kind of letter, from the same schema that checks the facts: path, label, help,
 * what may be written or chosen, and whether it may be left out. `[]` stands for each of a list.
 */
import { z } from 'zod';
import { LETTER_SCHEMAS, type LetterKind } from './letter-facts.ts';

export interface LetterField {
  readonly path: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly needed: boolean;
  readonly input: 'group' | 'list' | 'line' | 'text' | 'day' | 'yes-no' | 'choice';
  /** Of a list: what each of it is. */
  readonly item: LetterField['input'] | undefined;
  readonly choices: readonly string[];
}

/** What zod writes of our schemas, as JSON Schema 2020-12. */
interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
}

/** Longer than a line, and so to be written in a box of several. */
const LINE = 300;

export function letterFields(kind: LetterKind): readonly LetterField[] {
  const schema = z.toJSONSchema(LETTER_SCHEMAS[kind], { io: 'input', reused: 'inline' });
  return fieldsIn(schema as JsonSchema, '');
}

function fieldsIn({ properties = {}, required = [] }: JsonSchema, above: string): LetterField[] {
  return Object.entries(properties).flatMap(([name, schema]) =>
    fieldsOf(schema, above === '' ? name : `${above}.${name}`, required.includes(name)),
  );
}

function fieldsOf(schema: JsonSchema, path: string, needed: boolean): LetterField[] {
  const { title = path, description: help, items } = schema;
  const field: LetterField = {
    path,
    label: title,
    help,
    needed,
    input: inputOf(schema),
    item: items && inputOf(items),
    choices: schema.enum ?? items?.enum ?? [],
  };
  if (schema.properties) return [field, ...fieldsIn(schema, path)];
  if (items?.properties) return [field, ...fieldsIn(items, `${path}[]`)];
  return [field];
}

function inputOf({
  type,
  enum: choices,
  pattern,
  maxLength,
  allOf = [],
}: JsonSchema): LetterField['input'] {
  switch (type) {
    case 'object':
      return 'group';
    case 'array':
      return 'list';
    case 'boolean':
      return 'yes-no';
    default: {
      if (choices) return 'choice';
      const patterns = [pattern, ...allOf.map((each) => each.pattern)];
      if (patterns.some((each) => each?.startsWith('^\\d{4}-'))) return 'day';
      return maxLength !== undefined && maxLength > LINE ? 'text' : 'line';
    }
  }
}
