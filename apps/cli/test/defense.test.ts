/** `threshold defense`: the text, the page and the JSON of plans, what the gate withholds, and what bad files are told. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../schema/json-schema.ts';
import { threshold, type Ran } from './fake-host.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'defense-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'id,received,detained,child,languages,place';
const people = (from: number, amount: number, rest: string): string[] =>
  Array.from({ length: amount }, (_, at) => `c-${from + at},2026-10-0${1 + (at % 9)},${rest}`);

/** Sixty detained, forty not; money for sixty. */
function office(change: { cases?: string; providers?: string; funds?: string } = {}): string[] {
  const files = {
    'cases.csv':
      change.cases ??
      [HEAD, ...people(1, 60, 'yes,no,es,queens'), ...people(61, 40, 'no,no,es,queens'), ''].join(
        '\n',
      ),
    'providers.csv':
      change.providers ??
      'id,place,reaches,capacity,languages,rate\nalpha,queens,*,90,es;bn,5000\n',
    'funds.yaml':
      change.funds ??
      'day: 2026-11-23\nfunds:\n  - { id: city, amount: 300000, source: made up }\nrules:\n  - { kind: tier-floor, tier: detained, share: 0.5 }\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return ['--cases', 'cases.csv', '--providers', 'providers.csv', '--funds', 'funds.yaml'];
}

const allocate = (...args: readonly string[]): Promise<Ran> =>
  threshold(['defense', 'allocate', ...args], { cwd: folder });

describe('threshold defense allocate', () => {
  it('tells what each policy serves and whom it leaves out, the trap and the costs', async () => {
    const { exit, out, err } = await allocate(...office(), '--compare');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    await expect(out).toMatchFileSnapshot('golden/defense-compare.txt');
    // Without a rule the forty who are not held come first, and twenty of the sixty who are.
    expect(out).toMatch(
      /serves 20 of 60\s+detained\s+people\s+\(33 %\)\s+and 40 of 40 others \(100 %\)/,
    );
  });

  it('withholds three people, and what would tell that they are three', async () => {
    const { out } = await allocate(
      ...office({
        cases: [
          HEAD,
          ...people(1, 97, 'no,no,es,queens'),
          ...people(98, 3, 'no,no,bn,queens'),
          '',
        ].join('\n'),
      }),
      '--json',
    );
    const { data, error } = SCHEMAS['defense-allocate'].safeParse(JSON.parse(out));
    expect(error?.issues ?? []).toEqual([]);
    const rows = data!.counts.views.find(({ view }) => view === 'language')?.rows ?? [];
    const bengali = rows.find(({ code }) => code === 'bn')?.by.tiers;
    const spanish = rows.find(({ code }) => code === 'es')?.by.tiers;
    expect(bengali?.people).toBeNull();
    expect(spanish?.people).toBeNull();
    expect(rows.find(({ code }) => code === 'everybody')?.by.tiers).toEqual({
      people: 100,
      served: 60,
      leftOut: 40,
    });
    expect(out).not.toContain('"c-9');
  });

  it('writes a page without scripts, tables of the gate, and who goes where for the office', async () => {
    const { exit, err } = await allocate(
      ...office(),
      '--html',
      'page.html',
      '--csv',
      '.',
      '--plan',
      'plan.csv',
    );
    expect(exit).toBe(0);
    expect(err).toContain('It names cases: it is for the office, and passed no gate.');
    const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('c-61');
    expect(page).toContain('The trap');
    expect(readdirSync(folder).filter((name) => name.startsWith('release-'))).toHaveLength(4);
    const plan = readFileSync(path.join(folder, 'plan.csv'), 'utf8').trim().split('\n');
    expect(plan).toHaveLength(101);
    expect(plan.filter((line) => line.includes(',served,alpha,es,5000'))).toHaveLength(60);
  });

  it('explains rules that cannot hold together, and ends as open', async () => {
    const rules =
      'rules:\n  - { kind: tier-floor, tier: detained, share: 0.7 }\n  - { kind: tier-floor, tier: other, share: 0.5 }\n';
    const { exit, out } = await allocate(
      ...office({
        funds: `day: 2026-11-23\nfunds:\n  - { id: city, amount: 250000, source: made up }\n${rules}`,
      }),
      '--width',
      '200',
    );
    expect(exit).toBe(2);
    // 42 of 60 and 20 of 40 are 62, and there is money for 50.
    expect(out).toContain('These rules cannot hold together:');
    expect(out).toContain('gives way, it misses 12 people at the least.');
    expect(out).toContain('Each of these alone would do: more money.');
  });

  it.each([
    [
      'cases.csv, row 2, column received: "soon" is no day.',
      { cases: `${HEAD}\nc-1,soon,no,no,es,queens\n` },
    ],
    [
      'cases.csv, row 1: "name" is no column of this file.',
      { cases: `${HEAD},name\nc-1,2026-10-01,no,no,es,queens,Ann\n` },
    ],
    [
      'funds.yaml, row 3, column funds, 1, amount: "-5" is less than nothing.',
      { funds: 'day: 2026-11-23\nfunds:\n  - { id: city, amount: -5, source: made up }\n' },
    ],
    [
      'funds.yaml, row 3, column funds, 1, amount: "1e400" is no amount.',
      { funds: 'day: 2026-11-23\nfunds:\n  - { id: city, amount: 1e400, source: made up }\n' },
    ],
    [
      'cases.csv, row 2: The file is no CSV: Quote Not Closed.',
      { cases: `${HEAD}\nc-1,2026-10-01,no,no,"es,queens\n` },
    ],
    [
      'cases.csv, row 1: The columns are apart by semicolons.',
      { cases: `${HEAD.replaceAll(',', ';')}\nc-1;2026-10-01;no;no;es;queens\n` },
    ],
    [
      'providers.csv, column capacity: No provider has room for a case.',
      { providers: 'id,place,capacity,languages,rate\nalpha,queens,0,es,5000\n' },
    ],
  ])('says of bad files: %s', async (text, change) => {
    const { exit, out, err } = await allocate(...office(change));
    expect({ exit, out }).toEqual({ exit: 65, out: '' });
    expect(err).toContain(text);
  });
});

it.each([
  ['--plan', 'cases.csv', '--cases'],
  ['--plan', './providers.csv', '--providers'],
  ['--html', 'funds.yaml', '--funds'],
])('%s %s does not take the place of what %s reads', async (option, name, reads) => {
  const args = office();
  const before = readFileSync(path.join(folder, name), 'utf8');
  const { exit, out, err } = await allocate(...args, option, name);
  expect({ exit, out }).toEqual({ exit: 64, out: '' });
  expect(err).toContain(`${option} would overwrite "${name}", which ${reads} reads.`);
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(before);
});

it.each([
  ['--csv', 'nowhere'],
  ['--html', 'nowhere/plan.html'],
  ['--plan', 'nowhere/plan.csv'],
])('says before it plans that the folder of %s is not there', async (option, name) => {
  const { exit, out, err } = await allocate(...office(), option, name);
  expect({ exit, out }).toEqual({ exit: 73, out: '' });
  expect(err).toContain('There is no folder "nowhere".');
});

describe('threshold defense generate', () => {
  it('leaves an office of somebody’s own as it is', async () => {
    office();
    const own = readFileSync(path.join(folder, 'cases.csv'), 'utf8');
    const { exit, out, err } = await threshold(['defense', 'generate', '--out', '.'], {
      cwd: folder,
    });
    expect({ exit, out }).toEqual({ exit: 73, out: '' });
    expect(err).toContain('"cases.csv" is there already, and is left as it is.');
    expect(readFileSync(path.join(folder, 'cases.csv'), 'utf8')).toBe(own);
  });

  it('makes the same made-up office for the same seed, which says in every form that it is', async () => {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
    const generate = ['defense', 'generate', '--out', '.', '--number', '120', '--offices', '4'];
    const made = await threshold([...generate, '--json'], { cwd: folder });
    expect(SCHEMAS['defense-generate'].parse(JSON.parse(made.out)).cases).toBe(120);
    const first = readFileSync(path.join(folder, 'cases.csv'), 'utf8');
    expect((await threshold(generate, { cwd: folder })).out).toContain(
      '120 SYNTHETIC cases of no real person',
    );
    expect(readFileSync(path.join(folder, 'cases.csv'), 'utf8')).toBe(first);
    const args = ['--cases', 'cases.csv', '--providers', 'providers.csv', '--funds', 'funds.yaml'];
    expect((await allocate(...args)).out).toContain('SYNTHETIC: made by a program');
    expect((await allocate(...args, '--html', '-')).out).toContain('SYNTHETIC: made by a program');
  });
});
