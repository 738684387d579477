/** For tests: what reading promises of any text, a few times in the quick tests and often in the slow. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readYaml } from '../read-yaml.ts';
import { plainValue } from '../yaml-node.ts';

export const read = (text: string): unknown => {
  const { root, diagnostics } = readYaml({ path: 'a.yaml', text });
  if (diagnostics.length > 0) return diagnostics.map((each) => each.code);
  return root ? plainValue(root) : undefined;
};

/** What the usual library makes of a text; `refused` where it finds an error. */
function library(text: string): unknown {
  const documents = parseAllDocuments(text, { logLevel: 'silent', schema: 'core' });
  if (!Array.isArray(documents)) return undefined;
  if (documents.length > 1 || documents.some((each) => each.errors.length > 0)) return 'refused';
  return documents[0]?.toJS() ?? undefined;
}

/** What we accept, the library accepts with the same value. */
export function agrees(text: string): void {
  const { root, diagnostics } = readYaml({ path: 'a.yaml', text });
  if (diagnostics.length > 0) return;
  const ours = root ? plainValue(root) : undefined;
  expect(ours ?? undefined, text).toEqual(library(text));
}

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'c d',
    ':',
    ': ',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\n ',
    '\n    ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    ', ',
    ',',
    '#',
    ' # ',
    '|\n',
    '>\n',
    '|-\n',
    '>+\n',
    '|2\n',
    '&a',
    '*a',
    '!t',
    '? ',
    '---\n',
    '...\n',
  ],
  ...[
    'true',
    '12',
    '1.5',
    '~',
    '<<: ',
    '\t',
    '\\n',
    '\\',
    "''",
    '\r\n',
    '%',
    '@',
    'é',
    '日本',
    '~: ',
    '0o7',
  ],
);
const start = fc.constantFrom('', 'a: ', 'a:\n  ', '- ', '- b: ');
/** Text that looks like YAML, and often is not. */
const yamlish = fc
  .tuple(start, fc.array(piece, { maxLength: 24 }))
  .map(([first, parts]) => first + parts.join(''));
/** A value that YAML can hold. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'x',
      'two words',
      'a: b',
      '# x',
      "it's",
      '"q"',
      '',
      ' lead',
      'multi\nline\n',
      '- x',
      '12',
      'true',
    ),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b.c', 'd-e', 'f g'), tie('node'), { maxKeys: 3 }),
  ),
})).node;

/** What reading promises of any text, held on so many of each kind. */
export function describeReading(runs: { any: number; accepted: number; written: number }): void {
  it('never throws, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), yamlish), (text) => {
        const { diagnostics, root } = readYaml({ path: 'a.yaml', text });
        for (const each of diagnostics) {
          expect(each.span?.from).toBeLessThanOrEqual(text.length);
          expect(each.message).toMatch(/\.$/);
        }
        return diagnostics.length === 0 || root === null;
      }),
      { numRuns: runs.any, seed: 1 },
    );
  });

  it('accepts nothing that the library reads otherwise', () => {
    fc.assert(fc.property(yamlish, agrees), { numRuns: runs.accepted, seed: 34 });
  });

  it('reads what the library writes', async () => {
    const { stringify } = await import('yaml');
    fc.assert(
      fc.property(value, fc.constantFrom(20, 80), fc.boolean(), (content, lineWidth, indentSeq) => {
        const text = stringify({ content }, { lineWidth, indentSeq, aliasDuplicateObjects: false });
        expect(read(text), text).toEqual({ content });
      }),
      { numRuns: runs.written, seed: 3 },
    );
  });
}
