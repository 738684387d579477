/** What the schema allows at a path: for "did you mean", and to call a thing by its name. */
import { z } from 'zod';
import { packFile } from '../language/schema.ts';
import type { Path } from './yaml-node.ts';

/** The schema with its optional, default and lazy wrappings removed; the forms of a union one by one. */
function forms(schema: unknown): readonly unknown[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodLazy
  ) {
    return forms(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(forms);
  return [schema];
}

function step(schema: unknown, key: string | number): readonly unknown[] {
  if (schema instanceof z.ZodObject) {
    const part: unknown = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    return part === undefined ? [] : [part];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodTuple) return [schema.def.items[Number(key)]];
  return [];
}

function schemasAt(path: Path): readonly unknown[] {
  let schemas: readonly unknown[] = [packFile];
  for (const key of path) schemas = schemas.flatMap(forms).flatMap((each) => step(each, key));
  return schemas;
}

/** The keys that a map at this path may have. */
export function keysAt(path: Path): readonly string[] {
  const objects = schemasAt(path).flatMap(forms);
  return [
    ...new Set(
      objects.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : [])),
    ),
  ];
}

/** What the schema calls the thing at this path: `norm`, `citation`; undefined where it has no name. */
export function titleAt(path: Path): string | undefined {
  const names: string[] = [];
  const collect = (schema: unknown): void => {
    const id = schema instanceof z.ZodType ? schema.meta()?.id : undefined;
    if (id !== undefined) names.push(id);
    else if (
      schema instanceof z.ZodOptional ||
      schema instanceof z.ZodDefault ||
      schema instanceof z.ZodLazy
    ) {
      collect(schema.unwrap());
    } else if (schema instanceof z.ZodUnion) schema.options.forEach(collect);
  };
  schemasAt(path).forEach(collect);
  const name = names[0];
  if (name === undefined) return undefined;
  const words = name.replaceAll('-', ' ');
  return `${/^[aeio]/.test(words) ? 'an' : 'a'} ${words}`;
}
