/** From the text of a guidance file to checked data, or to sentences that say what is wrong and where. */
import { readYaml } from '@threshold/rules/load/read-yaml';
import { plainValue } from '@threshold/rules/load/yaml-node';
import type { z } from 'zod';

export type Reading<T> =
  | { readonly value: T; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly string[] };

export function readGuidance<S extends z.ZodType>(
  schema: S,
  file: { readonly path: string; readonly text: string },
): Reading<z.infer<S>> {
  const { root, diagnostics } = readYaml(file);
  if (diagnostics.length > 0 || !root)
    return {
      problems: diagnostics
        .map(({ message }) => `${file.path}: ${message}`)
        .concat(root ? [] : `${file.path}: there is nothing here.`),
    };
  const parsed = schema.safeParse(plainValue(root));
  if (parsed.success) return { value: parsed.data };
  return {
    problems: parsed.error.issues.map(
      ({ path, message }) => `${file.path}: ${path.map(String).join('.')}: ${message}`,
    ),
  };
}
