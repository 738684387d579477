/**
 * A list of sites as a spreadsheet has it, laid over the sites there are: one row for each area. Names find what is
 * there already; nothing is taken away. A row that cannot be read is named with what is wrong with it, and then
 * nothing is taken over.
 */
import { CSV_TABLE_FAULTS, readCsvTable } from '@threshold/guidance/csv-table';
import { MOST_SITES, sitesContent, type Site } from './setting-content.ts';

export const SITE_COLUMNS = ['site', 'address', 'place', 'area', 'ground', 'note'] as const;
type Column = (typeof SITE_COLUMNS)[number];

/** What can be wrong, for screens that say it in the reader's language; `problem` says it in English. */
export const CSV_FAULTS = [
  ...CSV_TABLE_FAULTS,
  'head-lacks',
  'head-unknown',
  'head-twice',
  'cells',
  'no-site',
  'no-area',
  'ground',
  'place',
  'long-site',
  'long-area',
  'long-note',
  'long-address',
  'twice',
  'too-many',
] as const;
type Fault = (typeof CSV_FAULTS)[number];

interface Wrong {
  readonly code: Fault;
  readonly problem: string;
  /** What stands in the file, or the names that are meant. */
  readonly text?: string;
  readonly number?: number;
  readonly most?: number;
}
export interface RowError extends Wrong {
  /** As the spreadsheet counts: the head is 1. */
  readonly row: number;
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

/** `places`: ids of the directory of help; a cell may name one by its id or its name. */
export function importSites(
  before: readonly Site[],
  csv: string,
  places: readonly { readonly id: string; readonly name: string }[] = [],
): SiteImport {
  const table = readCsvTable(csv);
  const nothing = { sites: before, newSites: [], newAreas: [], changed: [], same: 0 };
  if (table.wrong) return { ...nothing, errors: [{ row: 1, ...table.wrong }] };
  const { numbers } = table;
  const [head = [], ...rows] = table.rows;
  const columns = head.map((name) => name.trim().toLowerCase());
  const lacking = (['site', 'area', 'ground'] as const).filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !(SITE_COLUMNS as readonly string[]).includes(name));
  if (lacking.length > 0 || unknown.length > 0 || new Set(columns).size < columns.length) {
    return { ...nothing, errors: [{ row: 1, ...headProblem(lacking, unknown) }] };
  }

  const sites = new Map(before.map((site) => [keyOf(site.name), site]));
  const result = { newSites: [] as string[], newAreas: [] as string[], changed: [] as string[] };
  const errors: RowError[] = [];
  const seen = new Map<string, number>();
  let same = 0;
  rows.forEach((cells, index) => {
    const row = numbers[index + 1] ?? index + 2;
    const cell = (name: Column): string => cells[columns.indexOf(name)]?.trim() ?? '';
    const ground = GROUND[cell('ground').toLowerCase()];
    const said = cell('place');
    const place = places.find(({ id, name }) => [id, keyOf(name)].includes(keyOf(said)));
    const [name, area, note, address] = [cell('site'), cell('area'), cell('note'), cell('address')];
    const found: Wrong[] = [
      ...(cells.length === columns.length ? [] : [wrongCells(cells.length, columns.length)]),
      ...(name === ''
        ? [{ code: 'no-site', problem: 'Name the site.' } as const]
        : tooLong('site', name, 120)),
      ...(area === ''
        ? [{ code: 'no-area', problem: 'Name the area.' } as const]
        : tooLong('area', area, 120)),
      ...(ground === undefined ? [wrongGround(cell('ground'))] : []),
      ...(said === '' || place ? [] : [wrongPlace(said, places)]),
      ...tooLong('note', note, 500),
      ...tooLong('address', address, 300),
    ];
    const key = `${keyOf(name)}\n${keyOf(area)}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const problem = `The same area stands in row ${earlier}.`;
      found.push({ code: 'twice', problem, number: earlier });
    }
    seen.set(key, row);
    errors.push(...found.map((each) => ({ row, ...each })));
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
      ...placeOf(site, place?.id),
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
      code: 'too-many',
      most: MOST_SITES,
      problem: `This is more than ${MOST_SITES} sites, or too many areas of one.`,
    });
  }
  return { sites: errors.length === 0 ? all : before, ...result, same, errors };
}

function addressOf(site: Site | undefined, address: string): { readonly address?: string } {
  if (address !== '') return { address };
  return site?.address === undefined ? {} : { address: site.address };
}

function placeOf(site: Site | undefined, place: string | undefined): { readonly place?: string } {
  const known = place ?? site?.place;
  return known === undefined ? {} : { place: known };
}

function headProblem(lacking: readonly string[], unknown: readonly string[]): Wrong {
  if (lacking.length > 0) {
    const text = lacking.join(', ');
    return { code: 'head-lacks', problem: `The head lacks: ${text}.`, text };
  }
  if (unknown.length > 0) {
    const text = unknown.join(', ').slice(0, MOST_SHOWN);
    const known = SITE_COLUMNS.join(', ');
    const problem = `The head has columns that are not known: ${text}. Known are ${known}.`;
    return { code: 'head-unknown', problem, text };
  }
  return { code: 'head-twice', problem: 'A column stands twice in the head.' };
}

/** Of what stands in the file, so that an answer is no longer than it has to be. */
const MOST_SHOWN = 200;

function wrongCells(cells: number, columns: number): Wrong {
  const problem = `The row has ${cells} cells, the head ${columns}.`;
  return { code: 'cells', problem, number: cells, most: columns };
}

function wrongGround(given: string): Wrong {
  const text = given.slice(0, MOST_SHOWN);
  const problem = `Write "public" or "non-public" for the ground, not "${text}".`;
  return { code: 'ground', problem, text };
}

function wrongPlace(given: string, places: readonly { readonly name: string }[]): Wrong {
  const text = given.slice(0, MOST_SHOWN);
  const known = places.map(({ name }) => name).join(', ');
  const problem = `The directory of help has no place "${text}". It has ${known}. Write one of them, or leave it empty.`;
  return { code: 'place', problem, text };
}

const keyOf = (name: string): string => name.trim().toLowerCase().normalize('NFC');

function tooLong(
  what: 'site' | 'area' | 'note' | 'address',
  text: string,
  most: number,
): readonly Wrong[] {
  if (text.length <= most) return [];
  return [
    { code: `long-${what}`, problem: `The ${what} is longer than ${most} characters.`, most },
  ];
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
