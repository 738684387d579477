/** Where a report points for a path into a file. */
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { entryAt, headSpan, nodeAt, plainValue, spanAt, type Path } from './yaml-node.ts';

const TEXT = `a:
  - b: 1
    c: [x, y]
  - two
d: text
e:
f: {}
g: { h: i }
`;
const { root } = readYaml({ path: 'a.yaml', text: TEXT });
if (!root) throw new Error('not read');

const pointed = (path: Path): string => {
  const { file, from, to } = spanAt('a.yaml', root, path);
  expect(file).toBe('a.yaml');
  return TEXT.slice(from, to);
};

describe('the place of a path', () => {
  it.each<[why: string, path: Path, text: string]>([
    ['a value that fits on its line is shown itself', ['d'], 'text'],
    ['a value deep inside too', ['a', 0, 'b'], '1'],
    ['an item of a list too', ['a', 0, 'c', 1], 'y'],
    ['a list is shown by its key', ['a', 0, 'c'], 'c'],
    ['a map is shown by its key', ['g'], 'g'],
    ['a map in a list is shown by its first key', ['a', 0], 'b'],
    ['nothing is shown by its key', ['e'], 'e'],
    ['a key that is missing is shown by what should hold it', ['g', 'zz'], 'g'],
    ['however much of the path is missing', ['a', 1, 'zz', 'zzz', 3], 'two'],
    ['an item that is missing too', ['a', 7], 'a'],
    ['the whole file is shown by its first key', [], 'a'],
    ['what is missing at the top is shown so too', ['zz', 'b'], 'a'],
  ])('%s', (_, path, text) => {
    expect(pointed(path)).toBe(text);
  });

  it('of an empty map is its bracket, of a list its bracket or dash', () => {
    const head = (path: Path): string => {
      const node = nodeAt(root, path);
      const { from, to } = headSpan('a.yaml', node ?? root);
      return TEXT.slice(from, to);
    };
    expect([head(['f']), head(['a']), head(['a', 0, 'c']), head(['e'])]).toEqual([
      '{',
      '-',
      '[',
      '',
    ]);
  });
});

describe('a path into a file', () => {
  it('leads to nothing where a step does not fit what is there', () => {
    expect(nodeAt(root, ['d', 'x'])).toBeUndefined();
    expect(nodeAt(root, ['a', 'x'])).toBeUndefined();
    expect(nodeAt(root, ['a', 'length'])).toBeUndefined();
    expect(nodeAt(root, ['x', 0, 'y'])).toBeUndefined();
  });

  it('has a key only where its last step is one', () => {
    expect(entryAt(root, ['g', 'h'])?.key).toBe('h');
    expect(entryAt(root, ['a', 0])).toBeUndefined();
    expect(entryAt(root, ['g', 'x'])).toBeUndefined();
    expect(entryAt(root, [])).toBeUndefined();
  });

  it('leads to plain values', () => {
    expect(plainValue(root)).toEqual({
      a: [{ b: 1, c: ['x', 'y'] }, 'two'],
      d: 'text',
      e: null,
      f: {},
      g: { h: 'i' },
    });
  });
});
