import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema, SCHEMA_FILE } from './json-schema.ts';

it('the published schema is the one the loader uses', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(packJsonSchema());
});

it('the published schema names its sections and says what they hold', () => {
  const schema: unknown = JSON.parse(packJsonSchema());
  const text = JSON.stringify(schema);
  for (const section of ['norms', 'facts', 'definitions', 'cases', 'not-encoded']) {
    expect(text).toContain(`"${section}"`);
  }
  expect(text).toContain('true only when the text itself was read');
});
