/** Where YAML is easily misread: quotes in keys, escapes, tabs and blanks in texts. As YAML 1.2 has it. */
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { agrees, read } from './test/yaml-properties.ts';

describe('quotes', () => {
  it.each([
    ["'it''s': 1\n", { "it's": 1 }],
    ["'a\\': 1\n", { 'a\\': 1 }],
    ['"a\\"b": 1\n', { 'a"b': 1 }],
    ["a: 'C:\\new'\n", { a: 'C:\\new' }],
    ["a: ''''\n", { a: "'" }],
    ['a: { \'b: c\': 1, "d, e": 2 }\n', { a: { 'b: c': 1, 'd, e': 2 } }],
    ['- \'a: b\'\n- "c # d"\n', ['a: b', 'c # d']],
    ['a: "one\n  two"\n', { a: 'one two' }],
    ['a: "one\n\n  two"\n', { a: 'one\ntwo' }],
    ['a: "one\\\n  two"\n', { a: 'onetwo' }],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual(value);
    agrees(text);
  });
});

describe('escapes', () => {
  it.each([
    ['\\x41\\u00a7\\U0001F600', 'A§😀'],
    ['\\ud83d\\ude00', '😀'],
    ['\\t\\\\\\/\\"', '\t\\/"'],
    ['a\\nb', 'a\nb'],
  ])('%s', (text, value) => {
    expect(read(`a: "${text}"\n`)).toEqual({ a: value });
  });

  it.each(['\\q', '\\x4', '\\xzz', '\\u12', '\\U00110000'])('%s is none', (text) => {
    expect(read(`a: "${text}"\n`)).not.toHaveProperty('a');
    expect(readYaml({ path: 'a.yaml', text: `a: "${text}"\n` }).diagnostics).toHaveLength(1);
  });

  it('that stand for half of a character are shown with the value they stand in', () => {
    const text = 'a: "x\\ud83dy"\n';
    const [found] = readYaml({ path: 'a.yaml', text }).diagnostics;
    expect(found?.message).toBe('An escape here stands for half of a character.');
    expect(text.slice(found?.span?.from, found?.span?.to)).toBe('"x\\ud83dy"');
  });
});

describe('texts over several lines', () => {
  it.each([
    ['a: |\n  one\n    two\n  three\n', 'one\n  two\nthree\n'],
    ['a: |\n\n  one\n', '\none\n'],
    ['a: |-\n  one\n\n', 'one'],
    ['a: |+\n  one\n\n', 'one\n\n'],
    ['a: >\n  one\n  two\n\n  three\n', 'one two\nthree\n'],
    ['a: >\n  one\n    two\n  three\n', 'one\n  two\nthree\n'],
    ['a: |\n  50 % # of it\n', '50 % # of it\n'],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual({ a: value });
    agrees(text);
  });

  it('end where the indentation ends', () => {
    expect(read('a: |\n  one\nb: 2\n')).toEqual({ a: 'one\n', b: 2 });
    expect(read('- |\n one\n- two\n')).toEqual(['one\n', 'two']);
  });

  it('may not begin with a blank line longer than the text is indented', () => {
    expect(read('a: |\n     \n  one\n')).toEqual(['TH115']);
    expect(read('a: |\n \n  one\n')).toEqual({ a: '\none\n' });
  });

  it('may hold a tab, but not be indented by one', () => {
    expect(read('a: |\n  one\ttwo\n')).toEqual({ a: 'one\ttwo\n' });
    expect(read('a: |\n\tone\n')).toEqual(['TH105']);
  });
});

describe('signs that mean something only at the beginning', () => {
  it.each([
    ['a: 50%\n', { a: '50%' }],
    ['a: b#c\n', { a: 'b#c' }],
    ['a: b # c\n', { a: 'b' }],
    ['a: x-y - z\n', { a: 'x-y - z' }],
    ['a: b:c\n', { a: 'b:c' }],
    ['a: [x:y, -1, ~]\n', { a: ['x:y', -1, null] }],
    ['a: [\n  b, # first\n  c\n]\n', { a: ['b', 'c'] }],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual(value);
    agrees(text);
  });
});

describe('words that are not text', () => {
  it.each([
    ['~', null],
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['tRue', 'tRue'],
    ['0', 0],
    ['9', 9],
    ['-3', -3],
    ['+1', 1],
    ['0o17', 15],
    ['0x1f', 31],
    ['0x', '0x'],
    ['0o8', '0o8'],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['1.', 1],
    ['1e3', 1000],
    ['1.5E-1', 0.15],
    ['1_000', '1_000'],
    ['1.5.2', '1.5.2'],
    ['2026-02-06', '2026-02-06'],
    ['.', '.'],
    ['+', '+'],
    ['/9', '/9'],
    ['.inf', Infinity],
    ['-.Inf', -Infinity],
    ['+.INF', Infinity],
    ['.nan', NaN],
    ['.NaN', NaN],
    ['.NAN', NaN],
    ['.nAn', '.nAn'],
    ['inf', 'inf'],
  ])('%s', (text, value) => {
    expect(read(`a: ${text}\n`)).toEqual({ a: value });
    agrees(`a: ${text}\n`);
  });
});

describe('the beginning and the end of a file', () => {
  it.each([
    ['a byte order mark is no part of the first key', '\ufeffa: 1\nb: 2\n', { a: 1, b: 2 }],
    ['nor does it hide the opening marker', '\ufeff---\na:\n  b: 1\n', { a: { b: 1 } }],
    ['a marker may carry a comment', '--- # law\na: 1\n', { a: 1 }],
    ['blank lines and comments stand before it', '\n # x\n---\na: 1\n', { a: 1 }],
    ['a text whose last line has no line break gets one', 'a: |\n  one', { a: 'one\n' }],
    ['blanks beyond the indentation belong to the text', 'a: |\n  one\n    ', { a: 'one\n  \n' }],
    ['blanks as wide as the indentation do not', 'a: |+\n  one\n  ', { a: 'one\n' }],
    ['nor do fewer', 'a: |+\n  one\n ', { a: 'one\n' }],
    ['a text may be empty', 'a: |\n', { a: '' }],
    ['or hold its blank lines only', 'a: |+\n\n\n', { a: '\n\n' }],
    ['a text may be the last thing in a list', '- |\n one\n', ['one\n']],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value);
    agrees(text);
  });

  it('a dash and two more are text where they do not begin a line', () => {
    expect(read('a: ---\n')).toEqual({ a: '---' });
    expect(read('a: b\n  --- c\n')).toEqual({ a: 'b --- c' });
    expect(read('a: b\n----\n')).toEqual(['TH115']);
  });
});

describe('tabs', () => {
  it.each([
    [
      'may follow the spaces of a line that carries quoted text on',
      'a: "x\n  \ty"\n',
      { a: 'x y' },
    ],
    ['may follow the indentation of a text', 'a: |\n  one\n  \ttwo\n', { a: 'one\n\ttwo\n' }],
    ['may stand before a comment', 'a: 1\t# one\n', { a: 1 }],
    ['may stand between a key and its colon', '"a"\t: 1\n', { a: 1 }],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value);
    agrees(text);
  });

  it.each([
    ['the first line of a text', 'a: |\n \tone\n'],
    ['a line of a text before its indentation', 'a: |\n    one\n  \ttwo\n'],
    ['a line that carries quoted text on', 'a: "x\n\ty"\n'],
    ['a comment', 'a: 1\n\t# one\n'],
  ])('may not indent %s', (_, text) => {
    expect(read(text)).toEqual(['TH105']);
  });
});

describe('very many keys and values', () => {
  /** One key, its list, seven lists of 7,000 each, and as many numbers more. */
  const file = (more: number): string => {
    const row = (length: number): string => `  - [${Array<string>(length).fill('1').join(',')}]\n`;
    const lists = row(7_000).repeat(7);
    return `a:\n${lists}${'  - 1\n'.repeat(more)}`;
  };
  // The map, its key, the outer list, and each list with what it holds.
  const held = 1 + 1 + 1 + 7 * 7_001;

  it('are read up to fifty thousand, and refused beyond', () => {
    expect(read(file(50_000 - held))).toHaveProperty('a');
    const text = file(50_001 - held);
    const [found] = readYaml({ path: 'a.yaml', text }).diagnostics;
    expect(found?.code).toBe('TH114');
    expect(found?.message).toBe('The file has more than 50,000 keys and values.');
    // The last value, which is the one too many.
    expect(found?.span?.from).toBe(text.length - 2);
  });
});
