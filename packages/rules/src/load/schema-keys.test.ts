/** What may stand where in a file, and what a thing there is called. */
import { describe, expect, it } from 'vitest';
import { keysAt, titleAt } from './schema-keys.ts';
import type { Path } from './yaml-node.ts';

describe('the keys that may stand at a place', () => {
  it.each<[why: string, path: Path, some: string[]]>([
    ['of a file are its sections', [], ['pack', 'facts', 'norms', 'cases']],
    ['of an item of a list', ['norms', 0], ['id', 'summary', 'acts', 'unless']],
    ['of an entry of a map', ['deciders'], []],
    ['of either form of a thing', ['facts', 'x'], ['type', 'title', 'extends']],
    ['of a list’s items where one may stand alone', ['norms', 0, 'cite'], ['ref', 'source']],
    ['and where there are several', ['norms', 0, 'cite', 1], ['ref', 'source']],
    ['of a thing that holds its own kind', ['norms', 0, 'unless', 0, 'unless', 2], ['id', 'when']],
  ])('%s', (_, path, some) => {
    expect(keysAt(path)).toEqual(expect.arrayContaining(some));
    expect(new Set(keysAt(path)).size).toBe(keysAt(path).length);
  });

  it.each<[why: string, path: Path]>([
    ['a text', ['norms', 0, 'summary']],
    ['a key that does not exist', ['nroms']],
    ['what lies below one', ['nroms', 0, 'id']],
    ['a place in a pair', ['contested', 0, 'norms', 1]],
    ['what is below a text', ['norms', 0, 'summary', 'x']],
  ])('are none of %s', (_, path) => {
    expect(keysAt(path)).toEqual([]);
  });
});

describe('the name of a thing', () => {
  it.each<[path: Path, name: string | undefined]>([
    [['norms', 0], 'a norm'],
    [['norms', 0, 'unless', 0], 'an exception'],
    [['norms', 0, 'cite'], 'a citation'],
    [['norms', 0, 'cite', 3], 'a citation'],
    [['facts', 'x'], 'a fact'],
    [[], 'a pack file'],
    [['constraints', 0], undefined],
    [['nroms', 0], undefined],
  ])('at %j', (path, name) => {
    expect(titleAt(path)).toBe(name);
  });
});
