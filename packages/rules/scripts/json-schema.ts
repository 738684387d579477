/**
 * The published JSON Schema of a pack file, made from the one schema in src/language/schema.ts. Editors
 * complete and check against it. Run `npx tsx packages/rules/scripts/json-schema.ts` after a change.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { z } from 'zod';
import { packFile } from '../src/language/schema.ts';

export const SCHEMA_FILE = path.join(import.meta.dirname, '../schema/pack.schema.json');

/** Draft 7 is what YAML editors know best; `input`, because defaults may be left out. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packFile, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA_FILE, packJsonSchema());
}
