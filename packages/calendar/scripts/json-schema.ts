/**
 * The published JSON Schemas of calendar files, conventions and proofs, made from the schemas in src. Run
 * `npx tsx packages/calendar/scripts/json-schema.ts` after a change.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { calendarFile } from '../src/calendar-schema.ts';
import { proof } from '../src/proof.ts';
import { reckoningFile } from '../src/reckoning.ts';

const FOLDER = path.join(import.meta.dirname, '../schema');

/** Each file with its text. Draft 7 is what YAML editors know best. */
export function publishedSchemas(): readonly { readonly file: string; readonly text: string }[] {
  return [
    { name: 'calendar', schema: calendarFile },
    { name: 'reckonings', schema: reckoningFile },
    { name: 'proof', schema: proof },
  ].map(({ name, schema }) => ({
    file: path.join(FOLDER, `${name}.schema.json`),
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
  }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { file, text } of publishedSchemas()) writeFileSync(file, text);
