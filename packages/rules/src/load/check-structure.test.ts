/** How a file that has the wrong form is spoken of; golden files show a few as they are printed. */
import { describe, expect, it } from 'vitest';
import { load } from './test/demo-packs.ts';

/** `CODE message | help`, for each problem of one more file. */
const problems = (text: string): string[] =>
  load({ 'law/demo/more.yaml': text }).diagnostics.map(
    ({ code, message, help }) => `${code} ${message}${help === undefined ? '' : ` | ${help}`}`,
  );
const norm = (rest: string): string =>
  `norms:\n  - { id: n, summary: S., acts: [hold], modality: must, cite: { ref: § 1, source: code, verified: true }, ${rest} }\n`;

describe('a file that is not a map of sections', () => {
  it.each([
    ['- norms\n', 'a list'],
    ['norms\n', 'text'],
    ['12\n', 'a number'],
    ['true\n', 'true or false'],
  ])('%j is called what it is', (text, kind) => {
    expect(problems(text)).toEqual([
      `TH201 A pack file holds sections, but this is ${kind}. | Begin with a section, such as \`norms:\`, and indent what belongs to it.`,
    ]);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    [norm('note: 12'), '`note` must be text, but it is a number. | Put it in quotes: `"12"`.'],
    [norm('note: [a]'), '`note` must be text, but it is a list.'],
    [norm('note: { a: b }'), '`note` must be text, but it is a map.'],
    [
      norm('overrides: b'),
      '`overrides` must be a list, but it is text. | Put it in brackets: `[b]`.',
    ],
    [
      norm('ceiling: 1'),
      '`ceiling` must be true or false, but it is a number. | Write `true` or `false`.',
    ],
    [norm('status: x'), '`status` must be a map, but it is text.'],
    [
      norm('overrides:'),
      '`overrides` is empty, but a list is expected. | Leave the key out when there is nothing to say.',
    ],
    [
      norm('overrides: [1]'),
      'An item of `overrides` must be text, but it is a number. | Put it in quotes: `"1"`.',
    ],
    [
      norm('duty: { who: us, do: it, clock: { within: { amount: x, unit: days } } }'),
      '`amount` must be a number, but it is text.',
    ],
    ['norms: {}\n', '`norms` must be a list, but it is a map.'],
    ['deciders: [a]\n', '`deciders` must be a map, but it is a list.'],
    ['constraints:\n  - - a\n', 'An item of `constraints` must be a map, but it is a list.'],
    [
      norm('ceiling:'),
      '`ceiling` is empty, but true or false is expected. | Write `true` or `false`.',
    ],
  ])('%s', (text, message) => {
    expect(problems(text)).toEqual([`TH201 ${message}`]);
  });
});

describe('a key that is not there', () => {
  it('is taken for one that looks like it', () => {
    expect(problems(norm('overides: [b]'))).toEqual([
      'TH202 `overides` is not a key of a norm. | Did you mean `overrides`?',
    ]);
  });

  it('is answered with the keys there are where none looks like it', () => {
    const [found] = problems(
      'constraints:\n  - { id: c, never: paper.kind = none, why: W, xyzzy: 1 }\n',
    );
    expect(found).toBe('TH202 `xyzzy` is not a key of this map. | One of: `id`, `never`, `why`.');
  });
});

describe('a key that is missing', () => {
  it('is named with the thing that needs it', () => {
    expect(problems('norms:\n  - { id: n, summary: S., acts: [hold] }\n')).toEqual([
      'TH203 A norm needs the key `cite`.',
      'TH203 A norm needs the key `modality`.',
    ]);
    expect(problems('constraints:\n  - { id: c, why: W }\n')).toEqual([
      'TH203 The map needs the key `never`.',
    ]);
  });
});

describe('a value that is not one of those there are', () => {
  it('is taken for one that looks like it, or answered with them all', () => {
    expect(
      problems(norm('x: 1').replace('modality: must', 'modality: musst').replace(', x: 1', '')),
    ).toEqual(['TH204 `modality` cannot be `musst`. | Did you mean `must`?']);
    expect(
      problems(
        'readings:\n  - { id: r, question: Q, choices: { a: A, b: B }, settles: nobody, cite: { ref: § 1, source: code, verified: true } }\n',
      ),
    ).toEqual(['TH204 `settles` cannot be `nobody`. | One of: `contested`, `counsel`.']);
  });

  it.each([
    ['modality: [must]', 'a list'],
    ['modality: { a: b }', 'a map'],
    ['modality: 12', '`12`'],
  ])('may be of another kind: %s', (modality, given) => {
    const text = norm('note: N').replace('modality: must', modality);
    expect(problems(text)).toEqual([
      `TH204 \`modality\` cannot be ${given}. | One of: \`must\`, \`may\`, \`must-not\`, \`not-required\`.`,
    ]);
  });
});

describe('an id in the wrong form', () => {
  it.each([
    ['My Norm!', 'Write `my-norm`.'],
    ['Code_9.A', 'Write `code-9.a`.'],
    ['-a-', 'Write `a`.'],
    ['a..b', 'Write `a.b`.'],
  ])('%s', (id, help) => {
    const text = `constraints:\n  - { id: "${id}", never: paper.kind = none, why: W }\n`;
    expect(problems(text)).toEqual([
      `TH205 \`${id}\` is not valid as \`id\`: an id has small letters, digits, dots and hyphens. | ${help}`,
    ]);
  });

  it('is not corrected to nothing', () => {
    const [found] = problems('constraints:\n  - { id: "!!", never: paper.kind = none, why: W }\n');
    expect(found).not.toContain('Write');
  });

  it('is corrected as a key too, where there is something to correct', () => {
    expect(problems('deciders:\n  The Clerk: A clerk\n')).toEqual([
      'TH205 `The Clerk` cannot be a name: an id has small letters, digits, dots and hyphens. | Write `the-clerk`.',
    ]);
  });

  it('is left as it is where nothing better is known', () => {
    expect(problems('facts:\n  1x: { type: yes-no }\n')).toEqual([
      'TH205 `1x` cannot be a name: a name begins with a small letter.',
    ]);
    expect(problems('facts:\n  "!!": { type: yes-no }\n')).toEqual([
      'TH205 `!!` cannot be a name: a name begins with a small letter.',
    ]);
  });

  it('is pointed at where it stands, a key at the key', () => {
    const key = 'facts:\n  A B: { type: yes-no }\n';
    const [bad] = load({ 'law/demo/more.yaml': key }).diagnostics;
    expect(key.slice(bad?.span?.from, bad?.span?.to)).toBe('A B');
    const value = 'constraints:\n  - { id: A B, never: paper.kind = none, why: W }\n';
    const [worse] = load({ 'law/demo/more.yaml': value }).diagnostics;
    expect(value.slice(worse?.span?.from, worse?.span?.to)).toBe('A B');
  });
});

describe('a date', () => {
  it('in the wrong form is one problem, not two', () => {
    expect(problems(norm('in-force: { from: 2026-2-6 }'))).toEqual([
      'TH205 `2026-2-6` is not valid as `from`: a date is written year-month-day, e.g. 2026-02-06.',
    ]);
  });

  it('that is not in the calendar is said to be none', () => {
    expect(problems(norm('in-force: { from: 2025-02-29 }'))).toEqual([
      'TH205 `2025-02-29` is not valid as `from`: no such day in the calendar.',
    ]);
    expect(problems(norm('in-force: { from: 2024-02-29 }'))).not.toContainEqual(
      expect.stringContaining('TH205'),
    );
  });
});

describe('too little and too much', () => {
  it.each([
    [
      norm('note: ""'),
      '`note` is empty. | Say something, or leave the key out where it may be left out.',
    ],
    [
      'requests:\n  - { id: r, title: T, when: paper.kind = none, acts: [] }\n',
      '`acts` needs at least 1 item. | Say something, or leave the key out where it may be left out.',
    ],
    [
      norm('duty: { who: us, do: it, clock: { within: { amount: 0, unit: days } } }'),
      '`amount` must be more than 0.',
    ],
    [
      'facts:\n  x: { type: yes-no, title: X, ask: { text: T, who: [counsel], look: L, cost: -1 } }\n',
      '`cost` must be at least 1.',
    ],
    [
      'facts:\n  x: { type: yes-no, title: X, ask: { text: T, who: [counsel], look: L, cost: 11 } }\n',
      '`cost` must be at most 10.',
    ],
    [
      'contested:\n  - { norms: [a], why: W }\n',
      '`norms` needs at least 2 items. | Say something, or leave the key out where it may be left out.',
    ],
    ['contested:\n  - { norms: [a, b, c], why: W }\n', '`norms` can have at most 2 items.'],
    [
      'silences:\n  - { act: hold, why: W, searched: [""] }\n',
      'An item of `searched` is empty. | Say something, or leave the key out where it may be left out.',
    ],
  ])('%s', (text, message) => {
    expect(problems(text)).toEqual([`TH206 ${message}`]);
  });
});

describe('one of several forms', () => {
  it('is explained by the form that was most likely meant', () => {
    expect(problems('facts:\n  x: { extends: true, vlues: { a: A } }\n')).toEqual([
      'TH203 A fact needs the key `values`.',
      'TH202 `vlues` is not a key of a fact. | Did you mean `values`?',
    ]);
  });

  const expecting = (expected: string): string =>
    `cases:\n  - { id: c, title: C, facts: {}, expect: { hold: ${expected} } }\n`;
  const cited = (cite: string): string =>
    norm('note: N').replace('cite: { ref: § 1, source: code, verified: true }', `cite: ${cite}`);
  const OUTCOMES =
    '`must`, `may`, `must-not`, `not-required`, `no-rule`, `contested`, `undetermined`';
  it.each([
    [
      'a word like one of its words',
      expecting('musst'),
      ['TH204 `hold` cannot be `musst`. | Did you mean `must`?'],
    ],
    [
      'a word like none',
      expecting('12'),
      [`TH204 \`hold\` cannot be \`12\`. | One of: ${OUTCOMES}.`],
    ],
    [
      'none of its forms',
      expecting('[must]'),
      [`TH201 \`hold\` must be ${OUTCOMES} or a map, but it is a list.`],
    ],
    [
      'the longer form with a slip inside',
      expecting('{ outcome: musst }'),
      ['TH204 `outcome` cannot be `musst`. | Did you mean `must`?'],
    ],
    [
      'the longer form with a slip in its key',
      expecting('{ outcom: must }'),
      [
        'TH203 The map needs the key `outcome`.',
        'TH202 `outcom` is not a key of this map. | Did you mean `outcome`?',
      ],
    ],
    [
      'a word where one word and two kinds are allowed',
      'cases:\n  - { id: c, title: C, facts: {}, definitions: { d: maybe } }\n',
      ['TH201 `d` must be true or false or `unknown`, but it is text.'],
    ],
    [
      'a list where three kinds are allowed',
      norm('burden: { a: [1] }'),
      ['TH201 `a` must be true or false, text or a number, but it is a list.'],
    ],
    [
      'nothing',
      norm('burden: { a: }'),
      [
        'TH201 `a` is empty, but true or false, text or a number is expected. | Leave the key out when there is nothing to say.',
      ],
    ],
    [
      'a text where a map or a list of maps is allowed',
      cited('here'),
      ['TH201 `cite` must be a map or a list, but it is text.'],
    ],
    [
      'an empty list',
      cited('[]'),
      [
        'TH206 `cite` needs at least 1 item. | Say something, or leave the key out where it may be left out.',
      ],
    ],
    [
      'a list with a slip inside',
      cited('[{ ref: a, source: code }]'),
      ['TH203 A citation needs the key `verified`.'],
    ],
    [
      'a number where two maps are allowed, named once',
      'facts:\n  x: 12\n',
      ['TH201 `x` must be a map, but it is a number.'],
    ],
  ])('may be given %s', (_, text, found) => {
    expect(problems(text)).toEqual(found);
  });
});
