import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { readYaml } from './read-yaml.ts';
import { agrees, describeReading, read } from './test/yaml-properties.ts';

describe('values', () => {
  const accepted: readonly (readonly [string, string, unknown])[] = [
    [
      'maps and lists',
      'a: 1\nb:\n  - x\n  - y: 2\n    z: 3\nc:\n- d\n',
      { a: 1, b: ['x', { y: 2, z: 3 }], c: ['d'] },
    ],
    ['lists in lists', 'a:\n  - - 1\n    - 2\n  -\n    - 3\n', { a: [[1, 2], [3]] }],
    [
      'core scalars',
      'a: true\nb: ~\nc: 0x1F\nd: 1.5\ne: 120.05\nf: yes\ng: 2026-02-06\nh: -3\n',
      { a: true, b: null, c: 31, d: 1.5, e: 120.05, f: 'yes', g: '2026-02-06', h: -3 },
    ],
    [
      'quoted text',
      `a: "x\\n\\u00a7 \\"q\\""\nb: 'it''s'\n"c d": 1\n`,
      { a: 'x\n§ "q"', b: "it's", 'c d': 1 },
    ],
    ['plain text over lines', 'a: one\n  two\n\n  three\nb: 1\n', { a: 'one two\nthree', b: 1 }],
    [
      'quoted text over lines',
      'a: "one\n  two\n\n  three \\\n  four"\n',
      { a: 'one two\nthree four' },
    ],
    [
      'literal text',
      'a: |\n  one\n   two\n\n  three\n\nb: |-\n  x\nc: |+\n  y\n\n',
      { a: 'one\n two\n\nthree\n', b: 'x', c: 'y\n\n' },
    ],
    [
      'folded text',
      'a: >\n  one\n  two\n\n  three\n   four\n  five\nb: >-\n  x\n  y\n',
      { a: 'one two\nthree\n four\nfive\n', b: 'x y' },
    ],
    [
      'flow',
      'a: { b: [1, "x", { c: d e }], f: g }\nh: [\n  i,\n  j\n]\n',
      { a: { b: [1, 'x', { c: 'd e' }], f: 'g' }, h: ['i', 'j'] },
    ],
    [
      'comments',
      '# c\na: 1 # c\nb: x#y # c\n# c\nc: # c\n  # c\n  d: 1\n',
      { a: 1, b: 'x#y', c: { d: 1 } },
    ],
    ['an opening marker', '# c\n---\na: 1\n', { a: 1 }],
    [
      'Windows line ends',
      'a: 1\r\nb: |\r\n  x\r\n  y\r\nc: p\r\n  q\r\n',
      { a: 1, b: 'x\ny\n', c: 'p q' },
    ],
    ['nothing', '# only a comment\n', undefined],
  ];
  it.each(accepted)('reads %s', (_, text, value) => {
    expect(read(text)).toEqual(value);
    agrees(text);
  });

  it('keeps the place of every key and value', () => {
    const text = 'facts:\n  a.b: { type: "date" }\n';
    const { root } = readYaml({ path: 'a.yaml', text });
    const facts = root?.kind === 'map' ? root.entries.get('facts')?.value : undefined;
    const entry = facts?.kind === 'map' ? facts.entries.get('a.b') : undefined;
    const type = entry?.value.kind === 'map' ? entry.value.entries.get('type')?.value : undefined;
    expect(text.slice(entry?.keyFrom, entry?.keyTo)).toBe('a.b');
    expect(text.slice(type?.from, type?.to)).toBe('"date"');
  });
});

describe('refusals', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'TH107'],
    ['a tag', 'a: !!js/function "function(){}"\n', 'TH108'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'TH109'],
    ['the end of a document', 'a: 1\n...\nb: 2\n', 'TH109'],
    ['a directive', '%YAML 1.2\n---\na: 1\n', 'TH109'],
    ['a number as a key', '12: a\n', 'TH110'],
    ['a map as a key', '{a: 1}: b\n', 'TH110'],
    ['an explicit key', '? a\n: b\n', 'TH110'],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', 'TH111'],
    ['__proto__', '__proto__:\n  polluted: true\n', 'TH112'],
    ['constructor in a flow', 'a: { constructor: 1 }\n', 'TH112'],
    ['prototype', 'a:\n  - prototype: 1\n', 'TH112'],
    ['a merge key', 'a:\n  <<: b\n', 'TH113'],
    ['a tab', 'a:\n\tb: 1\n', 'TH105'],
    ['NUL', 'a: \0\n', 'TH103'],
    ['NUL by escape', 'a: "\\0"\n', 'TH103'],
    ['a direction override', 'a: x\u202ey\n', 'TH103'],
    ['half a surrogate pair', 'a: \ud83d\n', 'TH104'],
    ['half a surrogate pair by escape', 'a: "\\ud83d"\n', 'TH104'],
    ['an open bracket', 'a: [1, 2\nb: 3\n', 'TH115'],
    ['an open quote', 'a: "x\nb: 3\n', 'TH115'],
    ['a colon in plain text', 'a: b: c\n', 'TH115'],
    ['a key in plain text', 'a: b\n  c: d\n', 'TH115'],
    ['misaligned keys', 'a: 1\n b: 2\n', 'TH115'],
    ['a lone word in a flow map', 'a: { b: c, d }\n', 'TH115'],
    ['a missing space', 'a: 1\nb:2\n', 'TH115'],
  ];
  it.each(refused)('refuses %s', (_, text, code) => {
    expect(read(text)).toEqual([code]);
  });
});

describe('a large file', () => {
  const many = (part: string, length: number): string =>
    part.repeat(Math.ceil(length / part.length));

  it('is read just under the limit', () => {
    const line = `  ${many('Text of a law. ', 90)}\n`;
    const text = `a: |\n${many(line, LIMITS.fileCharacters - 200)}`;
    expect(text.length).toBeLessThan(LIMITS.fileCharacters);
    expect(readYaml({ path: 'a.yaml', text }).diagnostics).toEqual([]);
  });
});

describe('any text', () => {
  describeReading({ any: 500, accepted: 3_000, written: 300 });
});
