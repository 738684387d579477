/** Three files become an office, and what is wrong with one is told by file, row and column. */
import { describe, expect, it } from 'vitest';
import { problemText } from './problem.ts';
import { readOffice } from './read-office.ts';
import { isSynthetic, SYNTHETIC, syntheticOffice } from './synthetic-office.ts';
import { writeOffice } from './write-office.ts';

const CASES = `id,received,hearing,detained,bond,removal_order,child,tier,languages,skills,stage,place
c-1,2026-10-01,2026-12-01,yes,yes,no,no,,es;en,bond,first-hearing,queens
c-2,2026-09-01,,no,no,no,yes,,bn,children;asylum,,bronx
`;
const PROVIDERS = `id,place,reaches,capacity,languages,skills,rate,tier_rates,skill_rates,funds
alpha,queens,bronx;brooklyn,40,es:30;en,bond;asylum:10,5000,detained:6500,asylum:5500,city
beta,bronx,*,20,bn,children;asylum,4800,,,
`;
const FUNDS = `day: 2026-11-23
funds:
  - id: city
    amount: 250000
    source: FY2027 adopted budget, made up
    conditions: { tiers: [detained, child], places: [queens] }
  - { id: gift, amount: 1000, source: a donor }
rules:
  - { kind: tier-floor, tier: detained, share: 0.6 }
  - { kind: group-floor, by: language, share: 0.8 }
  - { kind: even-load, within: 0.1 }
`;

function read(change: { cases?: string; providers?: string; funds?: string } = {}) {
  return readOffice(
    {
      cases: { name: 'cases.csv', text: change.cases ?? CASES },
      providers: { name: 'providers.csv', text: change.providers ?? PROVIDERS },
      funds: { name: 'funds.yaml', text: change.funds ?? FUNDS },
    },
    '2026-11-22',
  );
}

describe('the files of an office', () => {
  it('are read as they are written', () => {
    const made = read();
    if (!made.ok) throw new Error(made.problems.map(problemText).join('\n'));
    expect(made.office.day).toBe('2026-11-23');
    expect(made.office.cases).toEqual([
      {
        id: 'c-1',
        received: '2026-10-01',
        hearing: '2026-12-01',
        detained: true,
        bond: true,
        removalOrder: false,
        child: false,
        languages: ['es', 'en'],
        skills: ['bond'],
        stage: 'first-hearing',
        place: 'queens',
      },
      {
        id: 'c-2',
        received: '2026-09-01',
        detained: false,
        bond: false,
        removalOrder: false,
        child: true,
        languages: ['bn'],
        skills: ['children', 'asylum'],
        place: 'bronx',
      },
    ]);
    expect(made.office.providers[0]).toEqual({
      id: 'alpha',
      place: 'queens',
      reaches: ['bronx', 'brooklyn'],
      capacity: 40,
      languages: new Map([
        ['es', 30],
        ['en', null],
      ]),
      skills: new Map([
        ['bond', null],
        ['asylum', 10],
      ]),
      rates: { usual: 5000, tiers: { detained: 6500 }, skills: { asylum: 5500 } },
      funds: ['city'],
    });
    expect(made.office.funds[0]!.conditions).toEqual({
      tiers: ['detained', 'child'],
      places: ['queens'],
    });
    expect(made.office.rules[1]).toEqual({
      kind: 'group-floor',
      by: 'language',
      share: 0.8,
      least: 10,
    });
    expect(made.notes).toEqual([]);
  });

  it('may be saved by a spreadsheet, with a mark at the front, other line ends and empty lines', () => {
    const made = read({ cases: `\uFEFF${CASES.replaceAll('\n', '\r\n')}\r\n` });
    expect(made.ok).toBe(true);
  });

  it('that tell of a hearing in the past are read with a note', () => {
    const made = read({ cases: CASES.replace('2026-12-01', '2026-11-01') });
    expect(made.ok && made.notes).toEqual(['1 hearing lies before 2026-11-23 and counts as none.']);
  });

  it.each([
    [
      'cases.csv, row 3, column id: "c-1" is there twice. Give each an id of its own.',
      { cases: CASES.replace('c-2', 'c-1') },
    ],
    [
      'cases.csv, row 2, column received: "1 Oct" is no day. Write it as 2026-11-23.',
      { cases: CASES.replace('2026-10-01', '1 Oct') },
    ],
    [
      'cases.csv, row 2, column received: The case was received on 2027-01-01, after the day of the plan, 2026-11-23. Correct one of them.',
      { cases: CASES.replace('2026-10-01', '2027-01-01') },
    ],
    [
      'cases.csv, row 2, column detained: "ja" is neither yes nor no. Write one of them.',
      { cases: CASES.replace('yes,yes', 'ja,yes') },
    ],
    [
      'cases.csv, row 2, column id: This looks like a federal number of a person. Use the office’s own case number.',
      { cases: CASES.replace('c-1', 'A123-456-789') },
    ],
    [
      'cases.csv, row 1: "name" is no column of this file. Take it out: nothing that is not needed is read.',
      { cases: CASES.replace(',place', ',name') },
    ],
    [
      'cases.csv, row 1: "detaned" is no column of this file. Did you mean "detained"? Take it out: nothing that is not needed is read.',
      { cases: CASES.replace('detained', 'detaned') },
    ],
    [
      'cases.csv, row 2: The row has 13 cells and the head 12. Look for a comma that is missing or not quoted.',
      { cases: CASES.replace('es;en', 'es,en') },
    ],
    [
      'cases.csv, row 3, column languages: Nothing is given here. Fill it in.',
      { cases: CASES.replace(',bn,', ',,') },
    ],
    ['cases.csv: There are no cases. Give at least one.', { cases: CASES.split('\n')[0]! }],
    ['cases.csv: The file is empty. Give it a head and a row for each entry.', { cases: '' }],
    ['cases.csv: The file is not UTF-8 text. Save it as UTF-8.', { cases: '\u0000' }],
    [
      'providers.csv, row 2, column funds: There is no fund "citi". Did you mean "city"? Name one of the funds file.',
      { providers: PROVIDERS.replace(',city', ',citi') },
    ],
    [
      'providers.csv, row 2, column rate: "-5" is less than nothing. Write an amount of 0 or more.',
      { providers: PROVIDERS.replace('5000', '-5') },
    ],
    [
      'providers.csv, row 3, column rate: "$48" is no amount. Write whole dollars without a sign or commas, such as 250000.',
      { providers: PROVIDERS.replace('4800', '$48') },
    ],
    [
      'providers.csv, row 2, column tier_rates: "detaned" is no tier. Did you mean "detained"? The tiers are detained, bond, removal-order, hearing-soon, child and other.',
      { providers: PROVIDERS.replace('detained:', 'detaned:') },
    ],
    [
      'providers.csv, column capacity: No provider has room for a case. Give at least one a capacity above 0.',
      { providers: PROVIDERS.replace(',40,', ',0,').replace(',20,', ',0,') },
    ],
    [
      'funds.yaml, row 4, column funds, 1, amount: "-1" is less than nothing. Write an amount of 0 or more.',
      { funds: FUNDS.replace('250000', '-1') },
    ],
    [
      'funds.yaml, row 7, column id: "city" is there twice. Give each an id of its own.',
      { funds: FUNDS.replace('id: gift', 'id: city') },
    ],
    [
      'funds.yaml, row 9, column rules, 1, share: "60" is no share. Write a number from 0 to 1: 0.6 for six of ten.',
      { funds: FUNDS.replace('0.6', '60') },
    ],
    [
      'funds.yaml, column funds, city, conditions, providers: There is no provider "alpa". Did you mean "alpha"? Name one of the providers file.',
      { funds: FUNDS.replace('places: [queens]', 'providers: [alpa]') },
    ],
    [
      'funds.yaml, row 7, column funds, 2, source: Nothing is given here. Fill it in.',
      { funds: FUNDS.replace(', source: a donor', '') },
    ],
    ['funds.yaml: The file is empty. Give it a head and a row for each entry.', { funds: '' }],
  ])('say "%s"', (text, change) => {
    const made = read(change);
    expect(made.ok ? [] : made.problems.map(problemText)).toContain(text);
  });

  it('never take a file apart that is made to be endless', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nfunds: *b\n';
    const made = read({ funds: bomb });
    expect(made.ok ? [] : made.problems.map(problemText)).toEqual([
      'funds.yaml: The file is no YAML: aliases are not read. Look at the indentation there.',
    ]);
  });
});

describe('a made-up office', () => {
  it('says that it is, is the same for the same seed, and reads back as it was', () => {
    const made = syntheticOffice({ seed: 7, day: '2026-11-23', cases: 300, providers: 12 });
    expect(made).toEqual(
      syntheticOffice({ seed: 7, day: '2026-11-23', cases: 300, providers: 12 }),
    );
    expect(isSynthetic(made)).toBe(true);
    const texts = writeOffice(made, SYNTHETIC);
    expect(texts.funds.startsWith('# SYNTHETIC')).toBe(true);
    expect(read(texts)).toEqual({ ok: true, office: made, notes: [] });
  });
});
