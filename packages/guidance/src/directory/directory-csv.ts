/**
 * A list of providers as a spreadsheet has it: one row for each. Every cell that cannot be read is named by row and column with
 * what to do, and then nothing is taken over. Lists in a cell are parted by semicolons. Pure. docs/directory.md.
 */
import { CSV_TABLE_FAULTS, isFormula, readCsvTable } from '../csv-table.ts';
import {
  CHANNELS,
  ELIGIBILITY,
  NEEDS,
  SOURCE_MARKS,
  provider,
  providerFields,
  type Provider,
} from './provider.ts';

/** Column and field. Names, sources and marks have to be there; all else may be empty, which says that it is not known. */
const COLUMNS = {
  id: 'id',
  name: 'name',
  languages: 'languages',
  eligibility: 'eligibility',
  needs: 'needs',
  places: 'places',
  channels: 'channels',
  telephone: 'telephone',
  website: 'website',
  email: 'email',
  address: 'address',
  hours: 'hours',
  capacity: 'capacity',
  rate: 'rate',
  note: 'note',
  'source-name': 'sourceName',
  source: 'source',
  'source-day': 'sourceDay',
  mark: 'mark',
  'checked-on': 'checkedOn',
} as const satisfies Readonly<Record<string, keyof Provider>>;
export type ProviderColumn = keyof typeof COLUMNS;
export const PROVIDER_COLUMNS = Object.keys(COLUMNS) as readonly ProviderColumn[];
const NEEDED = ['id', 'name', 'source-name', 'mark'] as const satisfies readonly ProviderColumn[];
const LISTS: ReadonlySet<string> = new Set<ProviderColumn>([
  'languages',
  'eligibility',
  'needs',
  'places',
  'channels',
]);

/** What turns the letters of a note around is seen by nobody, and a published note is read by everybody. */
const TURNS = /[\u202a-\u202e\u2066-\u2069\ufffd]/;

const NUMBERS: ReadonlySet<string> = new Set<ProviderColumn>(['capacity', 'rate']);

export const MOST_PROVIDERS = 2000;
const MOST_SHOWN = 120;

/** What can be wrong, for screens that say it in the reader's language; `problem` says it in English. */
export const PROVIDER_FAULTS = [
  ...CSV_TABLE_FAULTS,
  'head-lacks',
  'head-unknown',
  'head-twice',
  'cells',
  'missing',
  'cell',
  'place',
  'day-to-come',
  'twice',
  'formula',
  'too-many',
] as const;
export type ProviderFault = (typeof PROVIDER_FAULTS)[number];

export interface ProviderRowError {
  /** As the spreadsheet counts: the head is 1. */
  readonly row: number;
  readonly column?: ProviderColumn;
  readonly code: ProviderFault;
  /** What is wrong and what to do. */
  readonly problem: string;
  /** What stands in the file. */
  readonly text?: string;
  readonly number?: number;
}

export interface ReadProviders {
  readonly providers: readonly Provider[];
  readonly errors: readonly ProviderRowError[];
}

/** What each cell should look like, said to whoever has to mend it. */
const EXPECTED: Readonly<Record<ProviderColumn, string>> = {
  id: 'Write lower case letters and digits with hyphens, such as legal-aid-society.',
  name: 'Write a name of at most 200 characters, without invisible marks, in a file of UTF-8.',
  languages: 'Write language tags such as en; es; zh-Hans, or * for every language.',
  eligibility: `Choose among ${ELIGIBILITY.join(', ')}.`,
  needs: `Choose among ${NEEDS.join(', ')}.`,
  places: 'Write places of this directory.',
  channels: `Choose among ${CHANNELS.join(', ')}.`,
  telephone: 'Write a telephone number, such as +1 212 555 0100.',
  website: 'Write an address that begins with https://.',
  email: 'Write an e-mail address, such as intake@example.org.',
  address: 'Write one line of at most 200 characters.',
  hours: 'Write hours such as Mo-Fr 09:00-18:00; Sa 10:00-14:00.',
  capacity: 'Write a whole number of cases, or leave it empty.',
  rate: 'Write whole dollars for one case without a sign or commas, such as 5000, or leave it empty.',
  note: 'Write at most 400 characters, without invisible marks.',
  'source-name': 'Write who says so, in at most 200 characters.',
  source: 'Write the address of the source, which begins with https://.',
  'source-day': 'Write a day such as 2026-02-06.',
  mark: `Choose one of ${SOURCE_MARKS.join(', ')}.`,
  'checked-on': 'Write a day such as 2026-02-06.',
};

export function readProviders(
  csv: string,
  {
    places,
    today,
  }: {
    /** The places of the directory. */
    readonly places: readonly string[];
    readonly today: string;
  },
): ReadProviders {
  const table = readCsvTable(csv);
  if (table.wrong) return failed({ row: 1, ...table.wrong });
  const { numbers } = table;
  const [head = [], ...rows] = table.rows;
  if (rows.length > MOST_PROVIDERS) {
    return failed({
      row: 1,
      code: 'too-many',
      number: MOST_PROVIDERS,
      problem: `The file has more than ${MOST_PROVIDERS} rows. Divide it.`,
    });
  }
  const columns = head.map((name) => name.trim().toLowerCase());
  const wrongHead = headError(columns);
  if (wrongHead) return failed(wrongHead);

  const errors: ProviderRowError[] = [];
  const seen = new Map<string, number>();
  const providers = rows.flatMap((cells, index): Provider[] => {
    const row = numbers[index + 1] ?? index + 2;
    if (cells.length !== columns.length) {
      const problem = `The row has ${cells.length} cells, the head ${columns.length}. Put quotes around a cell that holds a comma or a semicolon.`;
      errors.push({ row, code: 'cells', problem });
      return [];
    }
    const read = readRow(row, new Map(columns.map((name, at) => [name, (cells[at] ?? '').trim()])));
    const found = [...read.errors, ...outside(row, read.given, { places, today, seen })];
    errors.push(...found);
    const whole = found.length === 0 ? provider.safeParse(read.given) : undefined;
    return whole?.success === true ? [whole.data] : [];
  });
  return errors.length === 0 ? { providers, errors } : { providers: [], errors };
}

function failed(error: ProviderRowError): ReadProviders {
  return { providers: [], errors: [error] };
}

function headError(columns: readonly string[]): ProviderRowError | undefined {
  const isKnown = (name: string): boolean => Object.hasOwn(COLUMNS, name);
  const lacking = NEEDED.filter((name) => !columns.includes(name));
  if (lacking.length > 0) {
    const text = lacking.join(', ');
    const problem = `The head lacks: ${text}. Add these columns.`;
    return { row: 1, code: 'head-lacks', problem, text };
  }
  const unknown = columns.filter((name) => !isKnown(name));
  if (unknown.length > 0) {
    const text = unknown.join(', ').slice(0, MOST_SHOWN);
    const problem = `The head has columns that are not known: ${text}. Known are ${PROVIDER_COLUMNS.join(', ')}.`;
    return { row: 1, code: 'head-unknown', problem, text };
  }
  return new Set(columns).size === columns.length
    ? undefined
    : {
        row: 1,
        code: 'head-twice',
        problem: 'A column stands twice in the head. Leave one of them out.',
      };
}

interface Row {
  readonly given: Readonly<Record<string, unknown>>;
  readonly errors: readonly ProviderRowError[];
}

function readRow(row: number, cells: ReadonlyMap<string, string>): Row {
  const given: Record<string, unknown> = {};
  const errors: ProviderRowError[] = [];
  for (const column of PROVIDER_COLUMNS) {
    const cell = cells.get(column) ?? '';
    const field = COLUMNS[column];
    if (cell === '') {
      if (LISTS.has(column)) given[field] = [];
      else if ((NEEDED as readonly string[]).includes(column)) {
        const problem = `"${column}" is empty. ${EXPECTED[column]}`;
        errors.push({ row, column, code: 'missing', problem });
      }
      continue;
    }
    const text = cell.slice(0, MOST_SHOWN);
    // What a spreadsheet would run when this list is exported again. A telephone holds digits alone and may begin with a plus.
    if (column !== 'telephone' && isFormula(cell)) {
      const problem = `"${column}" begins like a formula: "${text}". Write it without that sign.`;
      errors.push({ row, column, code: 'formula', problem, text });
      continue;
    }
    const value = LISTS.has(column) ? listOf(cell) : NUMBERS.has(column) ? numberOf(cell) : cell;
    const parsed = providerFields[field].safeParse(value);
    if (parsed.success && !misleads(column, cell)) given[field] = parsed.data;
    else {
      const problem = `"${column}" cannot be read: "${text}". ${EXPECTED[column]}`;
      errors.push({ row, column, code: 'cell', problem, text });
    }
  }
  return { given, errors };
}

/** What a schema that lives forever let through once: none of it is taken over anew. */
function misleads(column: ProviderColumn, cell: string): boolean {
  if (column === 'note') return TURNS.test(cell);
  // What stands before an @ looks like the site, and is none.
  return (column === 'website' || column === 'source') && new URL(cell).username !== '';
}

function listOf(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function numberOf(cell: string): number | string {
  return /^\d{1,7}$/.test(cell) ? Number(cell) : cell;
}

/** What a cell cannot be wrong about by itself. */
function outside(
  row: number,
  given: Row['given'],
  {
    places,
    today,
    seen,
  }: {
    readonly places: readonly string[];
    readonly today: string;
    readonly seen: Map<string, number>;
  },
): readonly ProviderRowError[] {
  const errors: ProviderRowError[] = [];
  const chosen: unknown = given['places'];
  const strange = Array.isArray(chosen)
    ? chosen.filter((place: unknown) => !places.includes(String(place)))
    : [];
  if (strange.length > 0) {
    const text = strange.join(', ').slice(0, MOST_SHOWN);
    const problem = `"places" names a place that this directory has not: ${text}. It has ${places.join(', ')}.`;
    errors.push({ row, column: 'places', code: 'place', problem, text });
  }
  const { checkedOn, id } = given;
  if (typeof checkedOn === 'string' && checkedOn > today) {
    const problem = `"checked-on" is still to come: ${checkedOn}. Write the day on which somebody asked.`;
    errors.push({ row, column: 'checked-on', code: 'day-to-come', problem, text: checkedOn });
  }
  if (typeof id === 'string') {
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      const problem = `"id" ${id} stands in row ${earlier} too. Leave one of them out.`;
      errors.push({ row, column: 'id', code: 'twice', problem, text: id, number: earlier });
    }
    seen.set(id, earlier ?? row);
  }
  return errors;
}

/** The same list as CSV again: what was exported is read back to the same entries. */
export function writeProviders(providers: readonly Provider[]): string {
  const rows = providers.map((each) =>
    PROVIDER_COLUMNS.map((column) => {
      const value = each[COLUMNS[column]];
      return typeof value === 'object' ? value.join('; ') : String(value ?? '');
    }),
  );
  return [PROVIDER_COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
