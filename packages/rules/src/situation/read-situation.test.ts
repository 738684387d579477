import { describe, expect, it } from 'vitest';
import { readSituationValue } from './read-situation.ts';
import { complaints, read, STACK } from './test-situations.ts';

const only = (text: string): unknown => {
  const reading = read(text);
  expect(reading.situation).toBeUndefined();
  const all = complaints(reading);
  expect(all).toHaveLength(1);
  return all[0];
};

describe('a situation', () => {
  it('is read with its facts, acts and day of knowledge', () => {
    const reading = read(
      'title: A detainer\nacts: [hold]\nknown-on: 2026-09-11\nfacts:\n  agency: police\n  event.date: 2026-09-10\n  paper.pages: 3\n',
    );
    expect(reading.diagnostics).toEqual([]);
    expect(reading.title).toBe('A detainer');
    expect(reading.situation).toEqual({
      acts: ['hold'],
      knownOn: '2026-09-11',
      facts: { agency: 'police', 'event.date': '2026-09-10', 'paper.pages': 3 },
    });
  });

  it('may nest names', () => {
    const { situation } = read(
      'facts:\n  paper: { kind: i-200, with-detainer: yes }\n  person:\n    convictions: []\n    convictions.complete: true\n',
    );
    expect(situation?.facts).toEqual({
      'paper.kind': 'i-200',
      'paper.with-detainer': true,
      'person.convictions': [],
      'person.convictions.complete': true,
    });
  });

  it('takes yes and no in any case, and the two words for not knowing, anywhere', () => {
    const { situation } = read(
      'facts:\n  paper.with-detainer: No\n  agency: unknown\n  paper.pages: unknowable\n  event.date: unknown\n  person.convictions: unknowable\n',
    );
    expect(situation?.facts).toEqual({
      'paper.with-detainer': false,
      agency: 'unknown',
      'paper.pages': 'unknowable',
      'event.date': 'unknown',
      'person.convictions': 'unknowable',
    });
  });

  it('may answer a definition that runs over a list and has a question', () => {
    expect(read('facts: { person.convicted: no }').situation?.facts).toEqual({
      'person.convicted': false,
    });
  });

  it('may give the day of the event as `at`', () => {
    expect(read('at: 2026-09-10\nfacts: { agency: police }').situation?.facts).toEqual({
      agency: 'police',
      'event.date': '2026-09-10',
    });
  });

  it('may have no facts yet', () => {
    expect(read('facts:\n').situation).toEqual({ facts: {} });
    expect(read('acts: hold\nfacts: {}').situation).toEqual({ acts: ['hold'], facts: {} });
  });

  it('is read from a plain value too, and never through its prototype', () => {
    expect(
      readSituationValue({ facts: { paper: { kind: 'i-200' } } }, STACK).situation?.facts,
    ).toEqual({
      'paper.kind': 'i-200',
    });
    const hostile: unknown = JSON.parse(
      '{"facts":{"__proto__":{"agency":"police"},"constructor":1}}',
    );
    const { situation, diagnostics } = readSituationValue(hostile, STACK);
    expect(situation).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([
      ['TH701', undefined],
      ['TH701', undefined],
    ]);
  });

  it('does not follow a value that holds itself', () => {
    const self: Record<string, unknown> = {};
    self['facts'] = self;
    expect(readSituationValue(self, STACK).situation).toBeUndefined();
    expect(readSituationValue(undefined, STACK).diagnostics[0]?.code).toBe('TH706');
  });
});

describe('a name that is not known', () => {
  it('is answered with the one that was meant', () => {
    expect(only('facts: { agencie: police }')).toEqual([
      'TH701',
      'There is no fact `agencie`.',
      'Did you mean `agency`?',
      'agencie',
    ]);
    expect(only('facts:\n  paper:\n    knd: none\n')).toEqual([
      'TH701',
      'There is no fact `paper.knd`.',
      'Did you mean `kind`?',
      'knd',
    ]);
    expect(only('facts: { papr: { kind: none } }')).toEqual([
      'TH701',
      'No fact begins with `papr`.',
      'Did you mean `paper`?',
      'papr',
    ]);
    expect(only('facts: { with-detainer: yes }')).toEqual([
      'TH701',
      'There is no fact `with-detainer`.',
      'Did you mean `paper.with-detainer`?',
      'with-detainer',
    ]);
    expect(only('facts: { paper: none }')).toEqual([
      'TH701',
      'There is no fact `paper`.',
      'One of: `paper.kind`, `paper.pages`, `paper.with-detainer`.',
      'paper',
    ]);
  });

  it('is refused for a condition that follows from other facts', () => {
    expect(only('facts: { warrant.judicial: yes }')).toEqual([
      'TH701',
      '`warrant.judicial` follows from other facts and cannot be given itself.',
      'Give the facts it follows from. `threshold facts` shows them.',
      'warrant.judicial',
    ]);
  });

  it('is refused in a record', () => {
    expect(
      only(
        'facts:\n  person.convictions:\n    - section: PL 160.15\n      judgement: 2024-09-01\n',
      ),
    ).toEqual([
      'TH701',
      'An entry of `person.convictions` has no field `judgement`.',
      'Did you mean `judgment`?',
      'judgement',
    ]);
  });

  it('is refused beside `facts`, and a fact there is told where it belongs', () => {
    expect(only('fact: {}\nfacts: {}')).toEqual([
      'TH706',
      'A situation has no key `fact`.',
      'Did you mean `facts`?',
      'fact',
    ]);
    expect(complaints(read('agency: police\npaper: { kind: none }'))).toEqual([
      [
        'TH706',
        '`agency` is a fact, and facts stand under `facts`.',
        'Write `facts:` on a line of its own and indent the facts below it.',
        'agency',
      ],
      [
        'TH706',
        '`paper` is a fact, and facts stand under `facts`.',
        'Write `facts:` on a line of its own and indent the facts below it.',
        'paper',
      ],
      [
        'TH706',
        'The situation has no `facts`.',
        'Begin like this: `facts:`, and below it, indented, `agency: police`.',
        'agency',
      ],
    ]);
  });

  it('is refused among the acts', () => {
    expect(only('acts: [hodl]\nfacts: {}')).toEqual([
      'TH704',
      'There is no act `hodl`.',
      'Did you mean `hold`?',
      'hodl',
    ]);
    expect(only('acts: [record]\nfacts: {}')).toEqual([
      'TH704',
      '`record` is a duty. It follows from the answers and is not asked for.',
      'Remove it: duties are shown with every answer.',
      'record',
    ]);
    expect(only('acts: [hold, hold]\nfacts: {}')).toEqual([
      'TH704',
      'The act `hold` is named twice.',
      undefined,
      'hold',
    ]);
    expect(only('acts: []\nfacts: {}')).toEqual([
      'TH704',
      '`acts` names nothing that is asked.',
      'Name at least one act, or leave `acts` out: it then follows from the paper.',
      '[',
    ]);
    expect(only('acts: [7]\nfacts: {}')).toEqual([
      'TH704',
      'An act is named by its id.',
      'One of: `hold`, `share-information`.',
      '7',
    ]);
  });
});

describe('a fact given twice', () => {
  it('is refused even when both agree', () => {
    const reading = read('facts:\n  paper.kind: none\n  paper: { kind: none }\n');
    expect(complaints(reading)).toEqual([
      [
        'TH703',
        '`paper.kind` is given twice, nested and in one line.',
        'Keep one of them.',
        'kind',
      ],
    ]);
    expect(reading.diagnostics[0]?.notes?.[0]?.span).toEqual({ file: 's.yaml', from: 9, to: 19 });
  });

  it('is refused between `at` and the event date when they differ', () => {
    expect(only('at: 2026-09-10\nfacts: { event.date: 2026-09-11 }')).toEqual([
      'TH703',
      '`at` says 2026-09-10, but `event.date` says 2026-09-11.',
      'Keep one of them.',
      'at',
    ]);
  });
});

describe('what is no situation', () => {
  it.each([
    ['', 'There is nothing here; a situation is a map with `facts`.'],
    ['- a\n- b\n', 'This is not a map; a situation is a map with `facts`.'],
    ['hold', 'This is not a map; a situation is a map with `facts`.'],
  ])('%j is refused', (text, message) => {
    expect(read(text).diagnostics.map((each) => [each.code, each.message])).toEqual([
      ['TH706', message],
    ]);
  });

  it('has facts that are a map, and a title that is text', () => {
    expect(only('facts: [agency]')).toEqual([
      'TH706',
      '`facts` is a map of names to values.',
      'Begin like this: `facts:`, and below it, indented, `agency: police`.',
      'facts',
    ]);
    expect(only('title: [a]\nfacts: {}')).toEqual(['TH706', '`title` is text.', undefined, '[']);
    expect(only('known-on: unknown\nfacts: {}')).toEqual([
      'TH702',
      '`known-on` is a day.',
      'Leave the line out when the day is not known.',
      'unknown',
    ]);
  });
});
