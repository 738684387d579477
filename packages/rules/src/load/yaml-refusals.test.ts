/** What the reader says of each text it refuses, where it points, and what it advises. */
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

/** `CODE message «the text it points at» advice`; the line break is written ⏎. */
function refusal(text: string): string {
  const { root, diagnostics } = readYaml({ path: 'a.yaml', text });
  expect(root).toBeNull();
  expect(diagnostics).toHaveLength(1);
  const [found] = diagnostics;
  if (!found) return '';
  const marked = text.slice(found.span?.from, found.span?.to).replaceAll('\n', '⏎');
  return [found.code, found.message, `«${marked}»`, found.help ?? ''].join(' ').trim();
}
const SPACES = 'Indent with spaces, two for each level.';
const LINE_UP = 'Keys of one map, and dashes of one list, begin at the same column.';
const PLAIN_KEY = 'Write the key as text on one line.';
const QUOTE = 'If it belongs to the text, put the whole text in quotes.';

describe('a refusal', () => {
  it.each([
    // Indentation and lines
    ['a:\n\tb: 1\n', `TH105 This line is indented with a tab. «\t» ${SPACES}`],
    ['-\ta\n', 'TH105 A tab follows the dash. «\t» Write one space after the dash.'],
    [
      'a: 1\n b: 2\n',
      'TH115 `b:` looks like a key, but it is indented as if it continued the text above. «b:» Line it up with the keys it belongs to; or put the text in quotes.',
    ],
    [
      'a:\n  b: 1\n c: 2\n',
      `TH115 This line does not line up with anything above it. «c: 2» ${LINE_UP}`,
    ],
    [
      '- a: 1\n b: 2\n',
      `TH115 This line does not line up with anything above it. «b: 2» ${LINE_UP}`,
    ],
    ['a: |\n     \n  one\n', 'TH115 A blank line above holds more spaces than this line. « »'],
    // Keys
    [
      'a: 1\nb\n',
      'TH115 A key and a colon are expected here. «b» If the line continues the text above, indent it further.',
    ],
    ['a: 1\nb:2\n', 'TH115 A space is missing after the colon. «b:2»'],
    ['a: 1\n- b\n', 'TH115 A list item stands where a key is expected. «-»'],
    ['a: 1\n- b: 2\n', 'TH115 A list item stands where a key is expected. «-»'],
    [
      'a: - b\n',
      'TH115 A list cannot begin on the line of its key. «-» Begin it on the next line, or write it in brackets: `[a, b]`.',
    ],
    ['? a\n: b\n', `TH110 \`?\` begins a key that is not plain text. «?» ${PLAIN_KEY}`],
    ['[a]: b\n', 'TH110 A list or map cannot be a key: keys are text. «:»'],
    // Text
    [
      'a: b: c\n',
      'TH115 A colon and a space cannot stand inside unquoted text. «:» Put the text in quotes; or, if a key was meant, begin it on a line of its own.',
    ],
    [
      'a: b\n  c: d\n',
      'TH115 `c:` looks like a key, but it is indented as if it continued the text above. «c:» Line it up with the keys it belongs to; or put the text in quotes.',
    ],
    ['a: @b\n', 'TH115 Text cannot begin with `@` here. «@» Put the text in quotes.'],
    ['a: `b`\n', 'TH115 Text cannot begin with ``` here. «`» Put the text in quotes.'],
    ['a: "b" c\n', `TH115 Nothing can follow the closing quote on this line. «c» ${QUOTE}`],
    ['a: [b] c\n', `TH115 Nothing can follow the closing bracket on this line. «c» ${QUOTE}`],
    [
      'a: "b\n',
      'TH115 This double quote is not closed. «"» Close it with `"`. Lines that continue it are indented further than its key.',
    ],
    [
      "a: 'b\n",
      "TH115 This single quote is not closed. «'» Close it with `'`. An apostrophe inside single quotes is written twice.",
    ],
    [
      'a: "\\q"\n',
      'TH115 This is not an escape that YAML knows. «\\q» Write a backslash as `\\\\`, or use single quotes.',
    ],
    ['a: "\\u202e"\n', 'TH103 This escape stands for a character that cannot be seen. «\\u202e»'],
    // Brackets and braces
    [
      'a: [b\n',
      'TH115 `[` is not closed. «[» Close it with `]`. Lines inside are indented further than the key.',
    ],
    [
      'a: {b: 1\n',
      'TH115 `{` is not closed. «{» Close it with `}`. Lines inside are indented further than the key.',
    ],
    ['a: [b: c]\n', 'TH115 A key stands in a list. «:» Put braces around it: `[{ key: value }]`.'],
    [
      'a: {b}\n',
      'TH115 `b` has no colon and value. «b» If it continues the text before the comma, put that text in quotes.',
    ],
    ['a: {b:c}\n', 'TH115 A space is missing after the colon. «b:c»'],
    ['a: {[b]: c}\n', 'TH110 A list or map cannot be a key: keys are text. «[»'],
    [
      'a: {b\n  c: d}\n',
      'TH115 A key stands on one line. «b⏎  c» If this continues the text before a comma, put that text in quotes.',
    ],
    ['a: ["b" "c"]\n', 'TH115 A comma or `]` is expected here. «"»'],
    ['a: {b: "c" d: 1}\n', 'TH115 A comma or `}` is expected here. «d»'],
    // What packs never need
    [
      'a: &x 1\n',
      'TH107 `&x` is an anchor, and none is allowed here. «&x» Write the value out here. Text that begins with `&` goes in quotes.',
    ],
    [
      'a: *x\n',
      'TH107 `*x` is an alias, and none is allowed here. «*x» Write the value out here. Text that begins with `*` goes in quotes.',
    ],
    [
      'a: !x 1\n',
      'TH108 `!x` is a tag, and none is allowed here. «!x» Remove it. Text that begins with an exclamation mark goes in quotes.',
    ],
    [
      '%YAML 1.2\n---\na: 1\n',
      'TH109 A line that begins with `%` is a directive, and none is allowed here. «%»',
    ],
    [
      'a: 1\n---\nb: 2\n',
      'TH109 `---` begins or ends a second document. «---» Put what follows in a file of its own.',
    ],
    [
      'a: 1\n...\n',
      'TH109 `...` begins or ends a second document. «...» Put what follows in a file of its own.',
    ],
  ])('%j', (text, words) => {
    expect(refusal(text)).toBe(words);
  });

  it('shows what was opened and not closed', () => {
    const text = 'a: ["b" "c"]\n';
    const [found] = readYaml({ path: 'a.yaml', text }).diagnostics;
    expect(found?.notes).toEqual([
      { message: '`[` was opened here.', span: { file: 'a.yaml', from: 3, to: 4 } },
    ]);
  });
});
