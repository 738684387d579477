/** One value changes, and not a character else. */
import { describe, expect, it } from 'vitest';
import { addItems, removeItem, setValue, shownText } from './edit-yaml.ts';
import { readYaml } from '../load/read-yaml.ts';
import { nodeAt, type Path } from '../load/yaml-node.ts';

const TEXT = `# What the city wrote.
norms:
  - id: a.hold   # the first
    modality: must-not
    when: >-
      a and b
        or c
    cite: { ref: "Code § 1", verified: true }
    in-force: { from: 2018-04-16 }

  # About the second.
  - id: a.second
    summary: Say nothing.
lists:
  crimes:
    title: Crimes
    items:
      - { code: "PL 1", name: "One" }  # kept
      - code: "PL 2"
        name: "Two"
      - { code: "PL 3", name: "Three" }
    note: Of 2014.
`;

const after = (edited: ReturnType<typeof setValue>): string =>
  edited.ok ? edited.text : edited.why;
const set = (path: Path, value: string | boolean | undefined): string =>
  after(setValue(TEXT, path, value));

describe('an edit in place', () => {
  it('changes a word, a day, a mark and a quoted text, and nothing else', () => {
    expect(set(['norms', 0, 'modality'], 'may')).toBe(TEXT.replace('must-not', 'may'));
    expect(set(['norms', 0, 'in-force', 'from'], '2020-01-31')).toBe(
      TEXT.replace('2018-04-16', '2020-01-31'),
    );
    expect(set(['norms', 0, 'cite', 'verified'], false)).toBe(
      TEXT.replace('verified: true', 'verified: false'),
    );
    expect(set(['norms', 0, 'cite', 'ref'], 'Code § 2(b)')).toBe(
      TEXT.replace('"Code § 1"', '"Code § 2(b)"'),
    );
    expect(set(['norms', 1, 'summary'], 'Yes: say it # now')).toBe(
      TEXT.replace('summary: Say nothing.', 'summary: "Yes: say it # now"'),
    );
    expect(set(['norms', 0, 'modality'], 'must-not')).toBe(TEXT);
  });

  it('keeps the lines of a condition as they are laid out', () => {
    const { root } = readYaml({ path: 'x', text: TEXT });
    const node = root && nodeAt(root, ['norms', 0, 'when']);
    const shown = node?.kind === 'scalar' ? shownText(TEXT, node) : '';
    expect(shown).toBe('a and b\n  or c');
    expect(set(['norms', 0, 'when'], 'a and b\n  or d')).toBe(TEXT.replace('or c', 'or d'));
  });

  it('adds a key at the end of its map, in a line and in lines', () => {
    expect(set(['norms', 0, 'in-force', 'until'], '2030-01-01')).toBe(
      TEXT.replace('from: 2018-04-16 }', 'from: 2018-04-16, until: 2030-01-01 }'),
    );
    expect(set(['norms', 0, 'note'], 'New.')).toBe(
      TEXT.replace('2018-04-16 }', '2018-04-16 }\n    note: "New."'),
    );
    expect(set(['norms', 1, 'modality'], 'may')).toBe(
      TEXT.replace('Say nothing.', 'Say nothing.\n    modality: may'),
    );
  });

  it('takes a key out, with its line', () => {
    expect(set(['norms', 1, 'summary'], undefined)).toBe(
      TEXT.replace('\n    summary: Say nothing.', ''),
    );
    expect(set(['norms', 0, 'cite', 'verified'], undefined)).toBe(
      TEXT.replace(', verified: true', ''),
    );
    expect(set(['norms', 0, 'cite', 'ref'], undefined)).toBe(TEXT.replace('ref: "Code § 1", ', ''));
    expect(set(['norms', 0, 'id'], undefined)).toBe(
      TEXT.replace('id: a.hold   # the first\n    ', ''),
    );
    // The only one stays: an empty map is another thing.
    expect(set(['norms', 0, 'in-force', 'from'], undefined)).toBe('by-hand');
  });

  it('adds items behind the last one and takes one out, comments and all', () => {
    expect(
      after(addItems(TEXT, ['lists', 'crimes', 'items'], [{ code: 'PL 4', name: 'Four "4"' }])),
    ).toBe(TEXT.replace('"Three" }', '"Three" }\n      - { code: "PL 4", name: "Four \\"4\\"" }'));
    expect(after(removeItem(TEXT, ['lists', 'crimes', 'items'], 1))).toBe(
      TEXT.replace('\n      - code: "PL 2"\n        name: "Two"', ''),
    );
    expect(after(removeItem(TEXT, ['lists', 'crimes', 'items'], 0))).toBe(
      TEXT.replace('\n      - { code: "PL 1", name: "One" }  # kept', ''),
    );
    expect(after(addItems('a: [{ x: y }]\n', ['a'], [{ x: 'z' }]))).toBe(
      'a: [{ x: y }, { x: "z" }]\n',
    );
    expect(after(removeItem('a: [x, y]\n', ['a'], 1))).toBe('a: [x]\n');
    expect(after(removeItem('a: [x]\n', ['a'], 0))).toBe('by-hand');
  });

  it('leaves to the text what it cannot do', () => {
    expect(set(['norms', 7, 'id'], 'x')).toBe('not-there');
    expect(set(['norms', 0, 'cite'], 'x')).toBe('by-hand');
    expect(after(setValue('a: [', ['a'], 'x'))).toBe('unreadable');
  });
});
