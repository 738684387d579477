/** Records made to order: for every kind of condition over a list, facts under which it holds or fails. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '../situation/situation.ts';
import { engineOf, inlineStack } from './inline-stack.ts';
import { realise } from './realise.ts';

const cite = 'cite: { ref: Code § 1, source: code, verified: true }';
const law = (condition: string, more = ''): string => `
facts:
  event.date: { type: date, title: The day }
  arrest.date: { type: date, title: The arrest }
  limit: { type: number, min: 1, max: 9 }
  entries: { type: list, of: entry }
records:
  entry:
    title: An entry
    fields:
      serious: { type: yes-no }
      sealed: { type: yes-no }
      court: { type: one-of, values: { state: State, city: City } }
      offence: { type: code, of: crimes }
      judgment: { type: date }
      nights: { type: number }
lists:
  crimes: { title: Crimes, ${cite}, items: [{ code: C-1, name: One, verified: true }] }
${more}
acts: { hold: { title: Hold } }
norms:
  - { id: n, summary: N., acts: [hold], modality: may, when: '${condition}', ${cite} }
`;

/** Facts under which the only condition over the list comes out so, decided again; the entries in them. */
function made(condition: string, answer: 0 | 1, more = ''): { outcome: string; facts: Facts } {
  const engine = engineOf(inlineStack({ city: law(condition, more) }));
  const level = engine.law.variables.findIndex(({ kind }) => kind === 'quantified');
  const facts = realise(engine, new Map([[level, answer]]), { records: true });
  if (!facts) throw new Error(`nothing found for ${condition}`);
  return { outcome: engine.outcome('hold', { 'event.date': '2026-01-01', ...facts }), facts };
}
const entriesOf = ({ facts }: { facts: Facts }): readonly unknown[] =>
  (facts['entries'] ?? []) as readonly unknown[];

describe('records made for a condition', () => {
  it.each([
    'any entries where (serious)',
    'any entries where (not serious and sealed)',
    'any entries where (serious or sealed)',
    'any entries where (court = city)',
    'any entries where (court in (state, city) and not (court = state))',
    'any entries where (offence in crimes)',
    'any entries where (offence not in crimes)',
    'any entries where (judgment + 5 years > arrest.date)',
    'any entries where (judgment >= 2020-01-01 and judgment < 2020-02-01)',
    'any entries where (nights > 30 and serious)',
    'any entries where (nights >= limit)',
    'every entries where (serious)',
    'every entries where (serious and not sealed)',
    'count entries where (serious) = 2',
    'count entries where (serious) != 0',
    'count entries where (serious) >= 3',
    'count entries where (serious) > 1',
    'count entries where (serious) <= 1',
    'count entries where (serious) < 2',
  ])('%s: holds in one, fails in the other', (condition) => {
    expect(made(condition, 1).outcome).toBe('may');
    expect(made(condition, 0).outcome).toBe('no-rule');
  });

  it('are as few as will do', () => {
    expect(entriesOf(made('count entries where (serious) >= 3', 1))).toHaveLength(3);
    expect(entriesOf(made('count entries where (serious) <= 1', 0))).toHaveLength(2);
    expect(entriesOf(made('any entries where (serious)', 1))).toHaveLength(1);
    expect(entriesOf(made('any entries where (serious)', 0))).toEqual([]);
    expect(entriesOf(made('every entries where (serious)', 1))).toEqual([]);
  });

  it('say something of every field, so that nothing in them is open', () => {
    const [entry] = entriesOf(made('any entries where (serious)', 1));
    expect(Object.keys(entry as object).sort()).toEqual(
      ['serious', 'sealed', 'court', 'offence', 'judgment', 'nights'].sort(),
    );
    expect(entry).toMatchObject({ serious: true, sealed: false, court: 'state', nights: 0 });
  });

  it('are said to be all there are', () => {
    expect(made('any entries where (serious)', 0).facts['entries.complete']).toBe(true);
  });

  it('follow a definition into the version that is in force on the day', () => {
    const versions = `
definitions:
  bad:
    title: Bad
    versions:
      - { in-force: { until: 2020-01-01 }, is: any entries where (serious), ${cite} }
      - { in-force: { from: 2020-01-01 }, is: any entries where (sealed), ${cite} }
`;
    const engine = engineOf(inlineStack({ city: law('bad', versions) }));
    const level = engine.law.variables.findIndex(({ kind }) => kind === 'quantified');
    for (const [day, field] of [
      ['2019-12-31', 'serious'],
      ['2020-01-01', 'sealed'],
    ] as const) {
      const given = { 'event.date': day };
      const facts = realise(engine, new Map([[level, 1]]), { records: true, given });
      expect(facts?.['entries']).toMatchObject([{ [field]: true }]);
      expect(engine.outcome('hold', { ...facts, ...given })).toBe('may');
    }
  });
});

describe('what a record is made of', () => {
  const usual = {
    serious: false,
    sealed: false,
    court: 'state',
    offence: 'none-listed',
    judgment: '2026-01-15',
    nights: 0,
  };
  type Difference = Readonly<Partial<Record<keyof typeof usual, unknown>>>;
  const rows: readonly (readonly [
    condition: string,
    holds: 0 | 1,
    records: readonly Difference[],
  ])[] = [
    ['any entries where (serious)', 1, [{ serious: true }]],
    ['any entries where (serious)', 0, []],
    ['any entries where (not serious and sealed)', 1, [{ sealed: true }]],
    ['any entries where (serious or sealed)', 1, [{ serious: true }]],
    ['any entries where (court = city)', 1, [{ court: 'city' }]],
    ['any entries where (court != city)', 1, [{}]],
    ['any entries where (offence in crimes)', 1, [{ offence: 'C-1' }]],
    [
      'any entries where (judgment >= 2020-01-01 and judgment < 2020-02-01)',
      1,
      [{ judgment: '2020-01-01' }],
    ],
    ['any entries where (judgment < 2020-02-01)', 1, [{ judgment: '2020-01-31' }]],
    ['any entries where (nights > 30 and serious)', 1, [{ nights: 31, serious: true }]],
    ['every entries where (serious)', 1, []],
    ['every entries where (serious)', 0, [{}]],
    ['every entries where (not serious)', 0, [{ serious: true }]],
    ['count entries where (serious) = 2', 1, [{ serious: true }, { serious: true }]],
    ['count entries where (serious) = 2', 0, []],
    ['count entries where (serious) = 0', 1, []],
    ['count entries where (serious) = 0', 0, [{ serious: true }]],
    ['count entries where (serious) != 2', 1, []],
    ['count entries where (serious) != 2', 0, [{ serious: true }, { serious: true }]],
    ['count entries where (serious) != 0', 1, [{ serious: true }]],
    ['count entries where (serious) >= 2', 1, [{ serious: true }, { serious: true }]],
    ['count entries where (serious) > 1', 1, [{ serious: true }, { serious: true }]],
    ['count entries where (serious) <= 1', 0, [{ serious: true }, { serious: true }]],
    ['count entries where (serious) < 1', 1, []],
    ['count entries where (serious) < 1', 0, [{ serious: true }]],
    ['any entries where (true)', 1, [{}]],
    // Two things are wrong with a new record, and each is put right on its own.
    ['any entries where (not (not serious or not sealed))', 1, [{ serious: true, sealed: true }]],
    [
      'any entries where (serious and nights > 3 or sealed and court = city)',
      1,
      [{ serious: true, nights: 4 }],
    ],
  ];
  it.each(rows)('%s, wanted %d: only what the condition needs', (condition, holds, records) => {
    expect(entriesOf(made(condition, holds))).toEqual(
      records.map((each) => ({ ...usual, ...each })),
    );
  });

  it.each([
    'any entries where (false)',
    'any entries where (serious and not serious)',
    'any entries where (nights > 3 and nights < 4)',
    'count entries where (serious) >= 4',
  ])('is nothing where none will do, or more than three would be needed: %s', (condition) => {
    expect(() => made(condition, 1)).toThrow(`nothing found for ${condition}`);
    expect(entriesOf(made(condition, 0))).toEqual([]);
  });

  const several = (conditions: readonly string[]): readonly unknown[] => {
    const more = conditions
      .map(
        (when, at) =>
          `  - { id: n${at}, summary: N., acts: [hold], modality: may, when: '${when}', ${cite} }\n`,
      )
      .join('');
    const engine = engineOf(inlineStack({ city: law('limit > 4') + more }));
    const path = engine.law.variables.flatMap(({ kind }, level) =>
      kind === 'quantified' ? [[level, 1] as const] : [],
    );
    const facts = realise(engine, new Map(path), { records: true });
    return ((facts?.['entries'] ?? []) as readonly object[]).map((record) =>
      Object.fromEntries(
        Object.entries(record).filter(([field, value]) => value !== usual[field as 'nights']),
      ),
    );
  };
  it.each([
    [
      ['count entries where (court = state and sealed) >= 2', 'every entries where (serious)'],
      [
        { sealed: true, serious: true },
        { sealed: true, serious: true },
      ],
    ],
    [
      [
        'count entries where (court = state and sealed) >= 2',
        'count entries where (not serious) < 1',
      ],
      [
        { sealed: true, serious: true },
        { sealed: true, serious: true },
      ],
    ],
    [
      [
        'count entries where (court = state and sealed) = 3',
        'count entries where (not serious) < 2',
      ],
      [{ sealed: true, serious: true }, { sealed: true, serious: true }, { sealed: true }],
    ],
    [
      [
        'count entries where (court = state and sealed) = 3',
        'count entries where (not serious) != 3',
      ],
      [{ sealed: true, serious: true }, { sealed: true }, { sealed: true }],
    ],
    [
      [
        'count entries where (sealed) = 3',
        'count entries where (serious and nights > 3 and court = city) = 2',
        'any entries where (nights > 9)',
      ],
      [
        { sealed: true, serious: true, nights: 10, court: 'city' },
        { sealed: true, serious: true, nights: 4, court: 'city' },
        { sealed: true },
      ],
    ],
    [['any entries where (serious)', 'every entries where (not serious)'], []],
  ])('fits all of %j at once, or none', (conditions, records) => {
    expect(several(conditions)).toEqual(records);
  });

  it('keeps a number inside the limits that another condition set', () => {
    const more = `  - { id: far, summary: F., acts: [hold], modality: must, when: limit >= 5, ${cite} }\n`;
    const engine = engineOf(
      inlineStack({ city: law('any entries where (nights >= limit)') + more }),
    );
    const { variables } = engine.law;
    const limit = variables.findIndex(({ kind }) => kind === 'range');
    const nights = variables.findIndex(({ kind }) => kind === 'quantified');
    const at = (interval: number, answer: number): Facts | undefined =>
      realise(
        engine,
        new Map([
          [limit, interval],
          [nights, answer],
        ]),
        { records: true },
      );
    expect(at(1, 1)).toEqual({
      limit: 5,
      'entries.complete': true,
      entries: [{ ...usual, nights: 5 }],
    });
    expect(at(0, 1)).toEqual({
      limit: 1,
      'entries.complete': true,
      entries: [{ ...usual, nights: 1 }],
    });
    expect(at(1, 0)).toEqual({ limit: 5, 'entries.complete': true, entries: [] });
  });

  it('is told by a definition, of the codes that it looks up and on the days that it covers', () => {
    const bad = `
definitions:
  bad:
    title: Bad
    versions:
      - { in-force: { from: 2020-01-01 }, is: any entries where (offence in crimes), ${cite} }
`;
    const engine = engineOf(inlineStack({ city: law('bad', bad) }));
    const level = engine.law.variables.findIndex(({ kind }) => kind === 'quantified');
    const on = (day: string, answer: 0 | 1) =>
      realise(engine, new Map([[level, answer]]), { records: true, given: { 'event.date': day } });
    expect(on('2020-01-01', 1)?.['entries']).toEqual([
      { ...usual, judgment: '2019-12-02', offence: 'C-1' },
    ]);
    expect(on('2020-01-01', 0)?.['entries']).toEqual([]);
    expect(on('2019-12-31', 1)).toBeUndefined();
    expect(on('2019-12-31', 0)?.['entries']).toEqual([]);
  });

  it('is left open where a definition over it is answered as it stands', () => {
    const bad = `
definitions:
  bad: { title: Bad, is: any entries where (serious), ask: { text: Bad?, who: [front-line], look: Here. }, ${cite} }
`;
    const more = `  - { id: m, summary: M., acts: [hold], modality: must, when: 'any entries where (sealed) and bad', ${cite} }\n`;
    const engine = engineOf(inlineStack({ city: law('bad', bad) + more }));
    const path = new Map(
      engine.law.variables.flatMap(({ kind }, level) =>
        kind === 'quantified' ? [[level, 1] as const] : [],
      ),
    );
    expect(realise(engine, path)).toEqual({
      bad: true,
      'entries.complete': true,
      entries: [{ ...usual, sealed: true }],
    });
    expect(realise(engine, path, { records: true })).toEqual({
      'entries.complete': true,
      entries: [{ ...usual, serious: true, sealed: true }],
    });
  });

  it('moves the facts that are free, and leaves those that are given', () => {
    const late = 'any entries where (judgment > event.date)';
    const engine = engineOf(inlineStack({ city: law(late) }));
    const level = engine.law.variables.findIndex(({ kind }) => kind === 'quantified');
    const on = (given: Facts, answer: 0 | 1) =>
      realise(engine, new Map([[level, answer]]), { records: true, given });
    expect(on({ 'event.date': '2026-03-01' }, 1)).toEqual({
      'event.date': '2026-03-01',
      'entries.complete': true,
      // Without a day of its own a record lies thirty days before the event.
      entries: [{ ...usual, judgment: '2026-03-02' }],
    });
    expect(on({ 'event.date': '2026-03-01' }, 0)).toEqual({
      'event.date': '2026-03-01',
      'entries.complete': true,
      entries: [],
    });
    const day = on({}, 1);
    expect(day?.['event.date']).toBe('2025-12-15');
    expect(day?.['entries']).toEqual([{ ...usual, judgment: '2025-12-16' }]);
  });
});
