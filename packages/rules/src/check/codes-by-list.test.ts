import { describe, expect, it } from 'vitest';
import type { NamedList } from '../language/model.ts';
import { NOWHERE as span } from '../reference/expression-builder.ts';
import { stackOf } from '../reference/stack-builder.ts';
import { codesByList } from './codes-by-list.ts';

const listed = (id: string, ...codes: readonly string[]): [string, NamedList] => [
  id,
  { id, pack: 'city', title: id, open: false, codes: new Set(codes), items: [], cite: [], span },
];
const stack = {
  ...stackOf({ norms: [], facts: [] }),
  lists: new Map([listed('grave', 'a', 'b', 'c'), listed('late', 'b', 'd')]),
};

describe('codes that stand for all others', () => {
  it('are one for each combination of just the lists asked about', () => {
    expect(codesByList(['grave'], stack)).toEqual(['a']);
    expect(codesByList(['late'], stack)).toEqual(['b']);
    expect(codesByList(['grave', 'late'], stack)).toEqual(['a', 'b', 'd']);
    expect(codesByList([], stack)).toEqual([]);
    expect(codesByList(['grave'], stack)).toEqual(['a']);
  });
});
