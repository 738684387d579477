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
