/** An office out of its three files: cases and providers as CSV, funds with their conditions and the rules as YAML. */
import { suggest } from '@threshold/rules/diagnostics/suggest';
import type { Office, Provider, WaitingCase } from './office.ts';
import type { Problem } from './problem.ts';
import { readFunds } from './read-funds.ts';
import { SheetReader, type SheetFile } from './sheet-reader.ts';

export const CASE_COLUMNS = [
  'id',
  'received',
  'hearing',
  'detained',
  'bond',
  'removal_order',
  'child',
  'tier',
  'languages',
  'skills',
  'stage',
  'place',
] as const;
export const PROVIDER_COLUMNS = [
  'id',
  'place',
  'reaches',
  'capacity',
  'languages',
  'skills',
  'rate',
  'tier_rates',
  'skill_rates',
  'funds',
] as const;

const MOST_CASES = 100_000;
const MOST_PROVIDERS = 500;
/** More than so many are not listed: the first ones tell what is wrong. */
const MOST_PROBLEMS = 20;

export type ReadOffice =
  | { readonly ok: true; readonly office: Office; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface OfficeFiles {
  readonly cases: SheetFile;
  readonly providers: SheetFile;
  readonly funds: SheetFile;
}

/** `today` counts where the funds file names no day. */
export function readOffice(files: OfficeFiles, today: string): ReadOffice {
  const budget = readFunds(files.funds);
  const day = budget.day ?? today;
  const cases = readCases(files.cases, day);
  const providers = readProviders(files.providers);
  const problems = [...cases.problems, ...providers.problems, ...budget.problems];
  if (problems.length === 0) {
    problems.push(...strangers(files, providers, budget));
    if (providers.rows.every(({ capacity }) => capacity === 0))
      problems.push({
        file: files.providers.name,
        column: 'capacity',
        fault: { code: 'no-capacity' },
      });
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  const past = cases.rows.filter(({ hearing }) => hearing !== undefined && hearing < day).length;
  return {
    ok: true,
    office: {
      day,
      cases: cases.rows,
      providers: providers.rows,
      funds: budget.funds,
      rules: budget.rules,
    },
    notes:
      past === 0
        ? []
        : [
            `${past} hearing${past === 1 ? ' lies' : 's lie'} before ${day} and ${past === 1 ? 'counts' : 'count'} as none.`,
          ],
  };
}

interface ReadRows<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
  /** On which row of its file each stands. */
  readonly rowOf: ReadonlyMap<string, number>;
}

function readCases({ name, text }: SheetFile, day: string): ReadRows<WaitingCase> {
  const sheet = new SheetReader(name);
  const rowOf = new Map<string, number>();
  const rows = sheet
    .rows(text, CASE_COLUMNS, ['id', 'received', 'languages', 'place'])
    .flatMap((row): WaitingCase[] => {
      const id = row.id('id');
      if (id !== undefined && rowOf.has(id)) row.fault('id', { code: 'duplicate-id', id });
      if (id !== undefined) rowOf.set(id, row.number);
      const received = row.day('received');
      if (received !== undefined && received > day)
        row.fault('received', { code: 'received-later', received, day });
      const hearing = row.given('hearing') === undefined ? undefined : row.day('hearing');
      const tier = row.tier('tier');
      const stage = row.given('stage') === undefined ? undefined : row.name('stage');
      const place = row.name('place');
      const languages = row.names('languages');
      if (row.given('languages') === undefined) row.fault('languages', { code: 'missing-value' });
      const facts = {
        detained: row.yes('detained'),
        bond: row.yes('bond'),
        removalOrder: row.yes('removal_order'),
        child: row.yes('child'),
        languages: [...new Set(languages)],
        skills: [...new Set(row.names('skills'))],
      };
      if (id === undefined || received === undefined || place === undefined) return [];
      return [
        {
          id,
          received,
          place,
          ...facts,
          ...(hearing === undefined ? {} : { hearing }),
          ...(tier === undefined ? {} : { tier }),
          ...(stage === undefined ? {} : { stage }),
        },
      ];
    });
  return checked(sheet, rows, rowOf, 'cases', MOST_CASES);
}

function readProviders({ name, text }: SheetFile): ReadRows<Provider> {
  const sheet = new SheetReader(name);
  const rowOf = new Map<string, number>();
  const rows = sheet
    .rows(text, PROVIDER_COLUMNS, ['id', 'place', 'capacity', 'languages', 'rate'])
    .flatMap((row): Provider[] => {
      const id = row.id('id');
      if (id !== undefined && rowOf.has(id)) row.fault('id', { code: 'duplicate-id', id });
      if (id !== undefined) rowOf.set(id, row.number);
      const place = row.name('place');
      const capacity = row.count('capacity');
      const usual = row.dollars('rate');
      const funds = row.ids('funds');
      const more = {
        reaches: row.names('reaches', ['*']),
        languages: row.limits('languages'),
        skills: row.limits('skills'),
      };
      const rates = { tiers: row.rates('tier_rates'), skills: row.rates('skill_rates') };
      if (id === undefined || place === undefined) return [];
      if (capacity === undefined || usual === undefined) return [];
      return [
        {
          id,
          place,
          capacity,
          ...more,
          rates: { usual, ...rates },
          ...(funds.length === 0 ? {} : { funds }),
        },
      ];
    });
  return checked(sheet, rows, rowOf, 'providers', MOST_PROVIDERS);
}

function checked<T>(
  sheet: SheetReader,
  rows: readonly T[],
  rowOf: ReadonlyMap<string, number>,
  what: 'cases' | 'providers',
  most: number,
): ReadRows<T> {
  if (sheet.problems.length === 0 && rows.length === 0) sheet.fault({ code: 'none-at-all', what });
  if (rows.length > most) sheet.fault({ code: 'too-many', what, most });
  return { rows, rowOf, problems: sheet.problems };
}

function strangers(
  files: OfficeFiles,
  { rows: providers, rowOf }: ReadRows<Provider>,
  { funds }: Pick<Office, 'funds'>,
): readonly Problem[] {
  const fundIds = funds.map(({ id }) => id);
  const providerIds = providers.map(({ id }) => id);
  return [
    ...providers.flatMap((provider) =>
      (provider.funds ?? [])
        .filter((id) => !fundIds.includes(id))
        .map((id): Problem => ({
          file: files.providers.name,
          row: rowOf.get(provider.id),
          column: 'funds',
          fault: { code: 'unknown-fund', id, meant: suggest(id, fundIds) },
        })),
    ),
    ...funds.flatMap((fund) =>
      (fund.conditions.providers ?? [])
        .filter((id) => !providerIds.includes(id))
        .map((id): Problem => ({
          file: files.funds.name,
          column: `funds, ${fund.id}, conditions, providers`,
          fault: { code: 'unknown-provider', id, meant: suggest(id, providerIds) },
        })),
    ),
  ];
}
