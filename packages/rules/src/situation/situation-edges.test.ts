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

  it('is a day of three centuries, written as one and no more', () => {
    for (const day of ['1900-01-01', '2199-12-31']) {
      expect(facts(`event.date: ${day}`)).toEqual({ 'event.date': day });
    }
    for (const day of ['1899-12-31', '2200-01-01']) {
      expect(advice(`facts: { event.date: ${day} }`)).toEqual([
        [`\`${day}\` is too far away to be meant.`, 'Check the year.'],
      ]);
    }
    for (const day of ['12026-02-06', '2026-02-061', '2026-02-06 noon']) {
      expect(advice(`facts: { event.date: ${day} }`)).toEqual([
        [
          `\`event.date\` is a day, and \`${day}\` is not written as one.`,
          'Write year-month-day: `2026-02-06`.',
        ],
      ]);
    }
  });

  it('is a list that nobody knows, or cannot know', () => {
    expect(facts('person.convictions: unknown')).toEqual({ 'person.convictions': 'unknown' });
    expect(facts('person.convictions: unknowable')).toEqual({ 'person.convictions': 'unknowable' });
    expect(facts('person.convictions: [], person.convictions.complete: unknown')).toEqual({
      'person.convictions': [],
      'person.convictions.complete': 'unknown',
    });
    expect(facts('person: { convictions: { complete: yes } }')).toEqual({
      'person.convictions.complete': true,
    });
    expect(advice('facts: { person.convictions: many }')).toEqual([
      [
        '`person.convictions` is a list of records.',
        'Write one entry per line, each begun with a dash.',
      ],
    ]);
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

  it('is answered with where names are listed, where there is no such group either', () => {
    const SEE = '`threshold facts` lists the facts with their types.';
    expect(advice('facts: { weather: fine }')).toEqual([['There is no fact `weather`.', SEE]]);
    expect(advice('facts: { weather: { rain: yes } }')).toEqual([
      ['No fact begins with `weather`.', SEE],
    ]);
  });

  it('is answered with the group that was meant, at any depth', () => {
    expect(advice('facts: { papr: { kind: none } }')).toEqual([
      ['No fact begins with `papr`.', 'Did you mean `paper`?'],
    ]);
    expect(advice('facts: { person: { convictins: { complete: yes } } }')).toEqual([
      ['No fact begins with `person.convictins`.', 'Did you mean `person.convictions`?'],
    ]);
    expect(advice('facts: { agncy: { police: yes } }')).toEqual([
      ['No fact begins with `agncy`.', '`threshold facts` lists the facts with their types.'],
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

describe('a value of the wrong kind', () => {
  it.each([
    ['event.date: [today]', '`event.date` takes a day, not a list.'],
    ['person.charge: { law: PL }', '`person.charge` takes a code, not a map.'],
    ['paper.pages: [3]', '`paper.pages` takes a whole number of pages, not a list.'],
  ])('%s', (line, message) => {
    expect(advice(`facts: { ${line} }`)).toEqual([[message, undefined]]);
  });

  it('is asked for as a whole number where nothing is said of what is counted', () => {
    const pages = { name: 'n', pack: 'p', title: 'N', value: { type: 'number' } } as const;
    const span = { file: 'f', from: 0, to: 0 };
    const vocabulary = { ...STACK, facts: new Map([['n', { ...pages, span }]]) };
    const said = (value: unknown): unknown[] =>
      readSituationValue({ facts: { n: value } }, vocabulary).diagnostics.map(
        ({ message }) => message,
      );
    expect(said(1.5)).toEqual(['`n` is a whole number, and `1.5` is not.']);
    expect(said([1])).toEqual(['`n` takes a whole number, not a list.']);
  });

  it('is shown up to sixty signs, in one line', () => {
    const sixty = 'x'.repeat(60);
    expect(advice(`facts: { agency: ${sixty} }`)).toEqual([
      [`\`agency\` has no value \`${sixty}\`.`, 'One of: `police`, `correction`.'],
    ]);
    expect(advice(`facts: { agency: ${sixty}y }`)).toEqual([
      [`\`agency\` has no value \`${'x'.repeat(57)}…\`.`, 'One of: `police`, `correction`.'],
    ]);
    expect(advice('facts:\n  agency: "a\\n  b"\n')).toEqual([
      ['`agency` has no value `a b`.', 'One of: `police`, `correction`.'],
    ]);
  });
});

describe('the words of a value in place of its id', () => {
  const titled = (titles: Readonly<Record<string, string>>): unknown => {
    const values = new Map(Object.entries(titles));
    const agency = {
      name: 'agency',
      pack: 'p',
      title: 'Agency',
      span: { file: '', from: 0, to: 0 },
    };
    const fact = { ...agency, value: { type: 'one-of', values } } as const;
    const vocabulary = { ...STACK, facts: new Map([['agency', fact]]) };
    return (given: string): unknown =>
      readSituationValue({ facts: { agency: given } }, vocabulary).diagnostics[0]?.help;
  };
  const help = titled({
    a: 'No',
    b: 'The city jails',
    c: 'The state prisons',
    d: 'The State Police',
    e: 'A shelter for families',
  }) as (given: string) => unknown;

  it.each([
    ['the whole title', 'the city jails', 'Did you mean `b`?'],
    ['the whole title in other letters', 'THE STATE POLICE', 'Did you mean `d`?'],
    ['the whole title with a slip', 'the city jials', 'Did you mean `b`?'],
    ['a short title', 'no', 'Did you mean `a`?'],
    ['one word of it', 'jails', 'Did you mean `b` (The city jails)?'],
    ['one word of it, of one thing', 'jail', 'Did you mean `b` (The city jails)?'],
    ['one word of it, with a slip', 'familes', 'Did you mean `e` (A shelter for families)?'],
    ['a word that stands in two titles says nothing', 'state', 'One of: `a`, `b`, `c`, `d`, `e`.'],
    ['a small word says nothing', 'for', 'One of: `a`, `b`, `c`, `d`, `e`.'],
  ])('%s', (_, given, advised) => {
    expect(help(given)).toBe(advised);
  });
});

describe('what is not known', () => {
  it('is answered with what there is where nothing looks like it', () => {
    expect(advice('acts: [xyzzy]\nfacts: {}')).toEqual([
      ['There is no act `xyzzy`.', 'One of: `hold`, `share-information`.'],
    ]);
    expect(advice('facts:\n  person.convictions: [{ colour: red }]\n')).toEqual([
      [
        'An entry of `person.convictions` has no field `colour`.',
        'One of: `section`, `judgment`, `felony`.',
      ],
    ]);
    expect(advice('xyzzy: 1\nfacts: {}')).toEqual([
      [
        'A situation has no key `xyzzy`.',
        'One of: `title`, `note`, `acts`, `at`, `known-on`, `facts`.',
      ],
    ]);
  });

  it('is refused as a day of the situation itself', () => {
    expect(advice('at: 2026-02-30\nfacts: {}')).toEqual([
      ['There is no day `2026-02-30` in the calendar.', 'Check the month and the day.'],
    ]);
    expect(advice('at: unknowable\nfacts: {}')).toEqual([
      ['`at` is a day.', 'Leave the line out when the day is not known.'],
    ]);
    expect(advice('at: 2026-02-06\nfacts: { event.date: unknown }')).toEqual([
      ['`at` says 2026-02-06, but `event.date` says unknown.', 'Keep one of them.'],
    ]);
  });

  it('the same day twice is no contradiction', () => {
    expect(read('at: 2026-02-06\nfacts: { event.date: 2026-02-06 }').situation?.facts).toEqual({
      'event.date': '2026-02-06',
    });
  });

  it('has no place where there is no text', () => {
    const spans = (value: unknown): unknown[] =>
      readSituationValue(value, STACK).diagnostics.map(({ code, span }) => [code, span]);
    expect(spans({ fact: 1, facts: {} })).toEqual([['TH706', undefined]]);
    expect(spans({ title: [], facts: {} })).toEqual([['TH706', undefined]]);
    expect(spans({ facts: { agency: 'zoo' } })).toEqual([['TH702', undefined]]);
    expect(spans({ facts: { 'person.convictions': [{ colour: 1 }] } })).toEqual([
      ['TH701', undefined],
    ]);
    expect(spans([])).toEqual([['TH706', undefined]]);
  });
});

describe('a situation that says little', () => {
  it('holds what it says and nothing else', () => {
    expect(read('facts: {}').situation).toStrictEqual({ facts: {} });
    expect(read('facts:').situation).toStrictEqual({ facts: {} });
    expect(Object.keys(read('facts: {}')).sort()).toEqual(['diagnostics', 'situation', 'text']);
  });

  it('is refused where its parts are not what they should be', () => {
    const BEGIN = 'Begin like this: `facts:`, and below it, indented, `agency: police`.';
    for (const text of ['facts: police', 'facts: [police]', 'facts: 1']) {
      expect(advice(text)).toEqual([['`facts` is a map of names to values.', BEGIN]]);
    }
    expect(complaints(read('[facts]'))).toEqual([
      ['TH706', 'This is not a map; a situation is a map with `facts`.', BEGIN, '['],
    ]);
    expect(advice('title:\nfacts: {}')).toEqual([['`title` is text.', undefined]]);
  });

  it('ends, even where a value holds itself', () => {
    const facts: Record<string, unknown> = {};
    facts['agency'] = facts;
    const { diagnostics, situation } = readSituationValue({ facts }, STACK);
    expect(situation).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '`agency` takes one of its values, not a map.',
    ]);
  });
});
