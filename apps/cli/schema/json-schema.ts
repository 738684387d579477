/**
 * The published JSON Schemas of `--json`, made from the schemas that the tests hold real output to. Run
 * `npx tsx apps/cli/schema/json-schema.ts` after a change.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { explanations } from '@threshold/rules/explain/answer-schema';
import {
  explainCode,
  facts,
  failure,
  lawBoundaries,
  lawCheck,
  lawDiffDates,
  lawList,
  lawProve,
  lawTest,
} from './law.ts';
import { lawCompare } from './law-compare.ts';
import { defenseAllocate, defenseGenerate } from './defense.ts';
import { labGenerate, labReplay } from './lab.ts';
import { lawAtlas } from './law-atlas.ts';
import { lawDiff } from './law-diff.ts';
import { lawShow } from './law-show.ts';
import { noteOpen } from './note-open.ts';
import { decisionWithPapers, reading } from './reading.ts';
import { verify } from './verify.ts';

export const SCHEMAS = {
  decide: decisionWithPapers,
  read: reading,
  explain: explanations,
  facts,
  'defense-allocate': defenseAllocate,
  'defense-generate': defenseGenerate,
  'lab-replay': labReplay,
  'lab-generate': labGenerate,
  'law-list': lawList,
  'law-show': lawShow,
  'law-atlas': lawAtlas,
  'law-check': lawCheck,
  'law-test': lawTest,
  'law-prove': lawProve,
  'law-test-boundaries': lawBoundaries,
  'law-compare': lawCompare,
  'law-diff': lawDiff,
  'law-diff-dates': lawDiffDates,
  'law-explain-code': explainCode,
  'note-open': noteOpen,
  verify,
  failure,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

export function schemaFile(name: SchemaName): string {
  return path.join(import.meta.dirname, `${name}.schema.json`);
}

export function schemaText(name: SchemaName): string {
  const schema = z.toJSONSchema(SCHEMAS[name], { target: 'draft-7' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
    writeFileSync(schemaFile(name), schemaText(name));
  }
}
