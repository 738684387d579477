/**
 * A list of sites as a spreadsheet has it, laid over the sites there are: one row for each area. Names find what is
 * there already; nothing is taken away. A row that cannot be read is named with what is wrong with it, and then
 * nothing is taken over.
 */
import { parse } from 'csv-parse/sync';
import { MOST_SITES, sitesContent, type Site } from './setting-content.ts';

export const SITE_COLUMNS = ['site', 'address', 'area', 'ground', 'note'] as const;
type Column = (typeof SITE_COLUMNS)[number];

export interface RowError {
  /** As the spreadsheet counts: the head is 1. */
  readonly row: number;
  readonly problem: string;
}
export interface SiteImport {
  readonly sites: readonly Site[];
  readonly newSites: readonly string[];
  readonly newAreas: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
  readonly errors: readonly RowError[];
}

const GROUND: Readonly<Record<string, 'public' | 'non-public'>> = {
  public: 'public',
  'non-public': 'non-public',
  'not public': 'non-public',
  nonpublic: 'non-public',
};

interface Read {
  readonly records: readonly (readonly string[])[];
  readonly problem?: string;
}

export function importSites(before: readonly Site[], csv: string): SiteImport {
  const { records, problem } = readCsv(csv);
  const nothing = { sites: before, newSites: [], newAreas: [], changed: [], same: 0 };
  if (problem !== undefined) return { ...nothing, errors: [{ row: 1, problem }] };
  const [head = [], ...rows] = records;
  const columns = head.map((name) => name.trim().toLowerCase());
  const lacking = (['site', 'area', 'ground'] as const).filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !(SITE_COLUMNS as readonly string[]).includes(name));
  if (lacking.length > 0 || unknown.length > 0 || new Set(columns).size < columns.length) {
    return { ...nothing, errors: [{ row: 1, problem: headProblem(lacking, unknown) }] };
  }

  const sites = new Map(before.map((site) => [keyOf(site.name), site]));
  const result = { newSites: [] as string[], newAreas: [] as string[], changed: [] as string[] };
  const errors: RowError[] = [];
  const seen = new Map<string, number>();
  let same = 0;
  rows.forEach((cells, index) => {
    const row = index + 2;
    const cell = (name: Column): string => cells[columns.indexOf(name)]?.trim() ?? '';
    const ground = GROUND[cell('ground').toLowerCase()];
    const [name, area, note, address] = [cell('site'), cell('area'), cell('note'), cell('address')];
    const found = [
      ...(cells.length === columns.length
        ? []
        : [`The row has ${cells.length} cells, the head ${columns.length}.`]),
      ...(name === '' ? ['Name the site.'] : tooLong('site', name, 120)),
      ...(area === '' ? ['Name the area.'] : tooLong('area', area, 120)),
      ...(ground === undefined
        ? [`Write "public" or "non-public" for the ground, not "${cell('ground')}".`]
        : []),
      ...tooLong('note', note, 500),
      ...tooLong('address', address, 300),
    ];
    const key = `${keyOf(name)}\n${keyOf(area)}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) found.push(`The same area stands in row ${earlier}.`);
    seen.set(key, row);
    errors.push(...found.map((each) => ({ row, problem: each })));
    if (found.length > 0 || ground === undefined) return;

    const site = sites.get(keyOf(name));
    const fresh = { name: area, ground, ...(note === '' ? {} : { note }) };
    const there = site?.areas.find((each) => keyOf(each.name) === keyOf(area));
    const label = `${name}: ${area}`;
    if (!site) result.newSites.push(name);
    if (!there) result.newAreas.push(label);
    else if (there.ground !== ground || (note !== '' && there.note !== note))
      result.changed.push(label);
    else same += 1;
    sites.set(keyOf(name), {
      id: site?.id ?? newId(name, [...sites.values()]),
      name: site?.name ?? name,
      ...addressOf(site, address),
      areas: there
        ? (site?.areas ?? []).map((each) =>
            each === there ? { ...each, ground, ...(note === '' ? {} : { note }) } : each,
          )
        : [...(site?.areas ?? []), { id: newId(area, site?.areas ?? []), ...fresh }],
    });
  });
  const all = [...sites.values()];
  if (errors.length === 0 && !sitesContent.safeParse({ sites: all }).success) {
    errors.push({
      row: 1,
      problem: `This is more than ${MOST_SITES} sites, or too many areas of one.`,
    });
  }
  return { sites: errors.length === 0 ? all : before, ...result, same, errors };
}

function addressOf(site: Site | undefined, address: string): { readonly address?: string } {
  if (address !== '') return { address };
  return site?.address === undefined ? {} : { address: site.address };
}

function readCsv(text: string): Read {
  try {
    const records: string[][] = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return records.length < 2
      ? { records, problem: 'The file has no rows below its head.' }
      : { records };
  } catch (error) {
    const what = error instanceof Error ? error.message : '';
    return { records: [], problem: `This cannot be read as CSV. ${what}` };
  }
}

function headProblem(lacking: readonly string[], unknown: readonly string[]): string {
  if (lacking.length > 0) return `The head lacks: ${lacking.join(', ')}.`;
  if (unknown.length > 0)
    return `The head has columns that are not known: ${unknown.join(', ')}. Known are ${SITE_COLUMNS.join(', ')}.`;
  return 'A column stands twice in the head.';
}

const keyOf = (name: string): string => name.trim().toLowerCase().normalize('NFC');

function tooLong(what: string, text: string, most: number): string[] {
  return text.length > most ? [`The ${what} is longer than ${most} characters.`] : [];
}

/** From the name where it has letters of our alphabet, with a number where it is taken. */
export function newId(name: string, taken: readonly { readonly id: string }[]): string {
  const plain =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 30) || 'place';
  const used = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!used.has(id)) return id;
  }
}
