/** What an edit says of itself: which entries of a list came and went; an order or a name alone is no edit. */
import { expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { createEngine } from '../decide/engine.ts';
import type { NamedList, Stack } from '../language/model.ts';
import { diffSections } from '../page/diff-document.ts';
import { isListed } from '../reference/expression-builder.ts';
import { act, fact, namedList, norm, stackOf } from '../reference/stack-builder.ts';
import { editsBetween } from './edit.ts';
import { lawDiff } from './law-diff.ts';

function lawListing(list: NamedList): Stack {
  return stackOf({
    facts: [fact('crime', { type: 'code' })],
    lists: [list],
    acts: [act('hold')],
    norms: [norm({ id: 'n', acts: ['hold'], modality: 'may', when: isListed('crime', 'grave') })],
  });
}
const grave = (...codes: string[]): NamedList => ({
  ...namedList('grave', codes),
  items: codes.map((code) => ({ code, name: `Crime ${code}`, verified: true })),
});

it('names the entries of a list that came and that went, not the list as a whole', () => {
  const edits = editsBetween(lawListing(grave('a', 'b', 'c')), lawListing(grave('d', 'c', 'a')));
  expect(edits).toMatchObject([
    {
      what: 'list',
      id: 'grave',
      how: 'changed',
      entries: {
        added: [{ code: 'd', name: 'Crime d' }],
        removed: [{ code: 'b', name: 'Crime b' }],
      },
    },
  ]);
});

it('finds no edit where entries only stand in another order, or are called otherwise', () => {
  const named = { ...grave('a', 'b') };
  const items = [...named.items].reverse().map((item) => ({ ...item, name: 'Another name' }));
  const other = { ...named, items, codes: new Set(['b', 'a']) };
  expect(editsBetween(lawListing(named), lawListing(other))).toEqual([]);
});

it('says them in words wherever a comparison is read', () => {
  const [before, after] = [grave('a'), grave('b')].map((list) => ({
    engine: createEngine(lawOf(compile(lawListing(list)))),
    name: 'law',
  })) as [Parameters<typeof lawDiff>[0], Parameters<typeof lawDiff>[1]];
  const result = lawDiff(before, after);
  if (result.kind === 'refused') throw new Error(result.why.message);
  const [edited] = diffSections(result.diff);
  expect(edited!.lines).toEqual([
    expect.stringMatching(
      /^list grave changed: .* Added: b \(Crime b\)\. Removed: a \(Crime a\)\.$/,
    ),
  ]);
});
