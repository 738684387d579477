import { describe, expect, it } from 'vitest';
import type { Expression } from '../language/expression.ts';
import type { Definition, NamedList, Stack } from '../language/model.ts';
import {
  and,
  holdsDefinition,
  isListed,
  not,
  NOWHERE as span,
  yes,
} from '../reference/expression-builder.ts';
import { fact, stackOf } from '../reference/stack-builder.ts';
import type { Facts } from '../situation/situation.ts';
import { editsBetween } from './edit.ts';
import { SharedTests } from './shared-tests.ts';

function law(is: Expression, codes: readonly string[]): Stack {
  const defined = (name: string, meaning: Expression): [string, Definition] => {
    const versions = [{ is: meaning, cite: [] }];
    return [name, { name, pack: 'city', title: name, quantified: false, versions, cite: [], span }];
  };
  const list: NamedList = {
    id: 'crimes',
    pack: 'city',
    title: 'Crimes',
    open: false,
    codes: new Set(codes),
    items: [],
    cite: [],
    span,
  };
  const stack = stackOf({
    norms: [],
    facts: [fact('judge', { type: 'yes-no' }), fact('section', { type: 'code' })],
  });
  const definitions = new Map([defined('grave', is), defined('plain', yes('judge'))]);
  return { ...stack, definitions, lists: new Map([[list.id, list]]) };
}

const before = law(yes('judge'), ['a']);
const after = law(not(yes('judge')), ['a', 'b']);
const tests = new SharedTests(editsBetween(before, after));
const truths = (expression: Expression, facts: Facts): number[] =>
  [before, after, before].map((stack) => tests.of(expression, stack)(facts, undefined));

describe('conditions shared by laws with different edits', () => {
  it('say in each law what its own definition and its own list say', () => {
    const yesJudge = { judge: true, section: 'b' };
    expect(truths(holdsDefinition('grave'), yesJudge)).toEqual([1, 0, 1]);
    expect(truths(isListed('section', 'crimes'), yesJudge)).toEqual([0, 1, 0]);
    const both = and(holdsDefinition('plain'), not(holdsDefinition('grave')));
    expect(truths(both, yesJudge)).toEqual([0, 1, 0]);
    expect(truths(both, { judge: false })).toEqual([0, 0, 0]);
  });

  it('are made once where nothing edited is reached, and asked anew about another situation', () => {
    const plain = holdsDefinition('plain');
    expect(tests.of(plain, after)).toBe(tests.of(plain, before));
    expect(truths(plain, { judge: true })).toEqual([1, 1, 1]);
    expect(truths(plain, { judge: false })).toEqual([0, 0, 0]);
    expect(truths(plain, {})).toEqual([2, 2, 2]);
  });
});
