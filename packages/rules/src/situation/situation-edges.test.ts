/** The last value that is taken, the first that is not, and the advice for each name that is not known. */
import { describe, expect, it } from 'vitest';
import { readSituationValue } from './read-situation.ts';
import { complaints, read, STACK } from './test-situations.ts';

const facts = (text: string) => read(`facts: { ${text} }`).situation?.facts;
const advice = (text: string): unknown[] =>
  complaints(read(text)).map((each) => (each as unknown[]).slice(1, 3));

describe('a value at its limit', () => {
  it('is taken', () => {
    expect(facts('paper.pages: 1')).toEqual({ 'paper.pages': 1 });
    expect(facts('paper.pages: 90')).toEqual({ 'paper.pages': 90 });
    expect(facts('event.date: 2024-02-29')).toEqual({ 'event.date': '2024-02-29' });
  });

  it('is spoken of without a unit where the fact has none', () => {
    const bare = new Map(STACK.facts);
    const pages = bare.get('paper.pages');
    if (!pages) throw new Error('no such fact');
    bare.set('paper.pages', { ...pages, value: { type: 'number', min: 1, max: 90 } });
    const messages = (value: number) =>
      readSituationValue(
        { facts: { 'paper.pages': value } },
        { ...STACK, facts: bare },
      ).diagnostics.map(({ message }) => message);
    expect(messages(0)).toEqual(['`paper.pages` is at least 1, and 0 is less.']);
    expect(messages(91)).toEqual(['`paper.pages` is at most 90, and 91 is more.']);
  });

  it('is not an empty code, but may be one with blanks around it', () => {
    expect(advice('facts: { person.object: "  " }')).toEqual([
      ['`person.object` has no value.', 'Write `unknown`, or leave the line out.'],
    ]);
    expect(facts('person.object: " PL 160.15 "')).toEqual({ 'person.object': 'PL 160.15' });
    expect(facts('person.object: PL 999.99')).toEqual({ 'person.object': 'PL 999.99' });
  });
});

describe('a name within a group', () => {
  it('is answered with what was meant, without the group', () => {
    expect(advice('facts: { paper: { knd: i-200 } }')).toEqual([
      ['There is no fact `paper.knd`.', 'Did you mean `kind`?'],
    ]);
  });

  it('is answered with what the group holds where nothing looks like it', () => {
    expect(advice('facts: { paper: { colour: blue } }')).toEqual([
      ['There is no fact `paper.colour`.', 'One of: `kind`, `pages`, `with-detainer`.'],
    ]);
  });

  it('is missing where a group alone is given a value', () => {
    expect(advice('facts: { paper: i-200 }')).toEqual([
      ['There is no fact `paper`.', 'One of: `paper.kind`, `paper.pages`, `paper.with-detainer`.'],
    ]);
  });

  it('may stand on its line outside, once', () => {
    expect(facts('paper.kind: none, paper: { pages: 2 }')).toEqual({
      'paper.kind': 'none',
      'paper.pages': 2,
    });
    expect(advice('facts: { paper.kind: none, paper: { kind: none } }')).toEqual([
      ['`paper.kind` is given twice, nested and in one line.', 'Keep one of them.'],
    ]);
  });
});

describe('a group of facts beside `facts`', () => {
  const WHERE = 'Write `facts:` on a line of its own and indent the facts below it.';
  it('is told where it belongs, unless `facts` is there and it is only like one', () => {
    expect(advice('paper: { kind: none }')[0]).toEqual([
      '`paper` is a fact, and facts stand under `facts`.',
      WHERE,
    ]);
    expect(advice('facts: {}\npaper: { kind: none }').map((each) => (each as string[])[0])).toEqual(
      ['A situation has no key `paper`.'],
    );
    expect(advice('facts: {}\nagency: police')).toEqual([
      ['`agency` is a fact, and facts stand under `facts`.', WHERE],
    ]);
  });
});

describe('a situation made by a program', () => {
  it('keeps its title and note', () => {
    const { title, note, situation } = readSituationValue(
      { title: 'T', note: 'N', facts: { agency: 'police' } },
      STACK,
    );
    expect([title, note, situation]).toEqual(['T', 'N', { facts: { agency: 'police' } }]);
    const bare = readSituationValue({ facts: {} }, STACK);
    expect(bare).not.toHaveProperty('title');
    expect(bare).not.toHaveProperty('note');
  });

  it('reads lists of records, and numbers and truth as they are', () => {
    const given = {
      'person.convictions': [{ section: 'PL 160.15', felony: true }],
      'paper.pages': 3,
    };
    expect(readSituationValue({ facts: given }, STACK).situation?.facts).toEqual(given);
  });

  it('cannot hold what no file could hold', () => {
    for (const value of [undefined, () => 'police', Symbol('police')]) {
      const { situation, diagnostics } = readSituationValue({ facts: { agency: value } }, STACK);
      expect(situation).toBeUndefined();
      expect(diagnostics[0]?.message).toBe(`\`agency\` has no value \`(${typeof value})\`.`);
    }
  });
});
