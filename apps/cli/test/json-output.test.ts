/** Every `--json` is held to its published schema; the schemas are what the docs name. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMAS, schemaFile, schemaText, type SchemaName } from '../schema/json-schema.ts';
import { inTown, ROOT, threshold, yamlExamples } from './fake-host.ts';

const SITUATION =
  'facts: { event.date: 2026-01-15, agency: jail, detainer: { kind: form-7, cancelled: no } }';
const names = Object.keys(SCHEMAS) as SchemaName[];

function held(name: SchemaName, text: string): unknown {
  const value: unknown = JSON.parse(text);
  const parsed = SCHEMAS[name].safeParse(value);
  expect(parsed.error?.issues ?? []).toEqual([]);
  return value;
}

describe('the published schemas', () => {
  it.each(names)('%s is the one the tests use', (name) => {
    expect(readFileSync(schemaFile(name), 'utf8')).toBe(schemaText(name));
  });

  it.each(names)('%s is named in docs/json.md', (name) => {
    expect(readFileSync(path.join(ROOT, 'docs/json.md'), 'utf8')).toContain(`${name}.schema.json`);
  });
});

describe('--json', () => {
  it('of decide fits its schema', async () => {
    const { out, exit } = await inTown('decide - --json', { input: SITUATION });
    expect(exit).toBe(2);
    expect(held('decide', out)).toMatchObject({ version: 1, stack: { id: 'town' } });
  });

  it.each(yamlExamples())('of decide fits its schema for %s', async (file) => {
    held('decide', (await threshold(`decide examples/${file} --json`)).out);
    held('explain', (await threshold(`explain examples/${file} --json`)).out);
  });

  it('of decide with papers fits its schema', async () => {
    const { out } = await threshold(
      'decide examples/papers/at-the-shelter.yaml --paper examples/papers/search-warrant.txt --json',
    );
    expect(held('decide', out)).toHaveProperty('paper.conflicts');
  });

  it('of ask is the answer alone', async () => {
    const { out, err } = await inTown('ask --json --act hold --at 2026-01-15', { input: '1\n\n' });
    expect(held('decide', out)).toMatchObject({ determinations: [{ outcome: 'no-rule' }] });
    expect(err).toContain('Did a detainer come?');
  });

  it.each([
    ['read', 'read --json packages/instruments/fixtures/own/packet-pages.txt'],
    ['read', 'read --json packages/instruments/fixtures/own/fake-mixed.txt'],
    ['explain', 'explain - --json'],
    ['facts', 'facts --json'],
    ['facts', 'facts person --json'],
    ['law-list', 'law list --json'],
    ['law-show', 'law show --json'],
    ['law-atlas', 'law atlas --json'],
    ['law-check', 'law check --json'],
    ['law-test', 'law test --json'],
    ['law-prove', 'law prove --json'],
    ['law-test-boundaries', 'law test --boundaries --json'],
    ['law-compare', 'law compare --with town land --json'],
    ['law-compare', 'law compare - --with town land --json'],
    ['law-diff', 'law diff town@2026-01-15 town@2026-03-01 --json'],
    ['law-diff-dates', 'law diff-dates 2019-01-01 2026-06-01 --json'],
    ['law-diff-dates', 'law diff-dates 2019-01-01 2026-06-01 - --json'],
    ['law-explain-code', 'law explain-code TH401 --json'],
  ] as const)('of %s fits its schema: %s', async (name, args) => {
    const { out, err } = await inTown(args, { input: SITUATION });
    expect(err).toBe('');
    held(name, out);
  });

  it('of a pack with errors, and of a case that fails, fits too', async () => {
    const faulty = await threshold('law check --json --law-dir apps/cli/test-packs/faulty');
    expect(faulty.exit).toBe(1);
    expect(held('law-check', faulty.out)).toMatchObject({
      packs: [{ errors: 1, diagnostics: [{ code: 'TH304', place: { line: 17 } }] }],
    });
    const failing = await threshold('law test --json --law-dir apps/cli/test-packs/failing');
    expect(failing.exit).toBe(1);
    expect(held('law-test', failing.out)).toMatchObject({
      packs: [{ failed: 1, cases: [{ failures: [{ expected: 'may', got: 'must-not' }] }] }],
    });
  });

  it.each([
    ['decide nowhere.yaml --json', 66],
    ['decide - --json', 65],
    ['facts agencie --json', 64],
    ['law show nowhere --json', 66],
  ] as const)('of a failure stands on stdout alone: %s', async (args, exit) => {
    const ran = await inTown(args, { input: 'facts: { agency: jial }' });
    expect(ran.exit).toBe(exit);
    expect(ran.err).toBe('');
    expect(held('failure', ran.out)).toMatchObject({ error: { exit } });
  });
});
