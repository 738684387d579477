/** What is offered at a place of a pack's file, also while the file is broken. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { completionsAt, type SchemaNode } from './completion.ts';

const SCHEMA = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../schema/pack.schema.json'), 'utf8'),
) as SchemaNode;

/** The place is marked by a bar. */
function at(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionsAt(text, offset, SCHEMA, ['exigency', 'city.bound']);
  return found?.options.map(({ label }) => label) ?? [];
}

describe('completion', () => {
  it('offers the sections of a file and the keys of a norm', () => {
    expect(at('|')).toEqual(
      expect.arrayContaining(['norms', 'lists', 'definitions', 'properties']),
    );
    const keys = at('norms:\n  - id: a\n    mo|\n    [broken');
    expect(keys).toEqual(expect.arrayContaining(['modality', 'when', 'unless', 'cite']));
    expect(keys).not.toContain('norms');
    expect(at('norms:\n  - id: a\n    unless:\n      - id: b\n        |')).toContain('when');
  });

  it('offers the values of a closed list', () => {
    expect(at('norms:\n  - id: a\n    modality: m|')).toEqual(
      expect.arrayContaining(['must', 'must-not', 'may', 'not-required']),
    );
    expect(at('norms:\n  - id: a\n    cite: { ref: "x", verified: |')).toEqual(['true', 'false']);
  });

  it('offers keys inside braces', () => {
    expect(at('norms:\n  - id: a\n    cite: { ref: "x", so| }')).toEqual(
      expect.arrayContaining(['ref', 'source', 'verified']),
    );
  });

  it('offers the names of the law inside a condition, in one line and in several', () => {
    expect(at('norms:\n  - id: a\n    when: not ex|')).toEqual(['exigency', 'city.bound']);
    expect(at('norms:\n  - id: a\n    when: >-\n      city|')).toEqual(['exigency', 'city.bound']);
  });

  it('offers nothing in a comment or in running text', () => {
    expect(at('norms:\n  - id: a  # mo|')).toEqual([]);
    expect(at('norms:\n  - id: a\n    summary: Do not wri|')).toEqual([]);
  });
});
