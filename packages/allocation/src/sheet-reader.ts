/** A CSV file as rows of named cells, or what is wrong with it. Columns that nobody asked for are refused, not dropped. */
import { parse } from 'csv-parse/browser/esm/sync';
import { isCivilDate } from '@threshold/rules/compile/civil-date';
import { suggest } from '@threshold/rules/diagnostics/suggest';
import { TIERS, type Tier } from './office.ts';
import type { Fault, Problem } from './problem.ts';

export interface SheetFile {
  readonly name: string;
  readonly text: string;
}

const MOST_SHOWN = 60;

export class SheetReader {
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  fault(fault: Fault, row?: number, column?: string): void {
    this.problems.push({ file: this.#file, row, column, fault });
  }

  rows(text: string, known: readonly string[], required: readonly string[]): readonly SheetRow[] {
    if (text.includes('\u0000') || text.includes('\uFFFD')) {
      this.fault({ code: 'not-text' });
      return [];
    }
    let table: string[][];
    try {
      table = parse(text, { bom: true, relax_column_count: true, trim: true });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // What is wrong stands before the colon, and the line somewhere after it.
      const line = /\bline (\d{1,9})\b/.exec(message)?.[1];
      const what = shown(message.split(/[:\n]/)[0]!);
      this.fault({ code: 'broken-csv', what }, line === undefined ? undefined : Number(line));
      return [];
    }
    const [head, ...body] = table;
    if (head === undefined) {
      this.fault({ code: 'empty' });
      return [];
    }
    const separator = otherSeparator(head, known);
    if (separator !== undefined) {
      this.fault({ code: 'other-separator', given: separator }, 1);
      return [];
    }
    head.forEach((column, index) => {
      if (!known.includes(column))
        this.fault(
          { code: 'unknown-column', column: shown(column), meant: suggest(column, known) },
          1,
        );
      else if (head.indexOf(column) !== index) this.fault({ code: 'column-twice', column }, 1);
    });
    for (const column of required)
      if (!head.includes(column)) this.fault({ code: 'missing-column', column }, 1);
    if (this.problems.length > 0) return [];
    return body.flatMap((cells, index) => {
      const row = index + 2;
      if (cells.length === 1 && cells[0] === '') return [];
      if (cells.length !== head.length) {
        this.fault({ code: 'wrong-width', cells: cells.length, columns: head.length }, row);
        return [];
      }
      return [new SheetRow(this, row, new Map(head.map((column, at) => [column, cells[at]!])))];
    });
  }
}

/** One cell that holds a known column and more: some spreadsheets save a “CSV” so. */
function otherSeparator(
  [only = '', ...more]: readonly string[],
  known: readonly string[],
): 'semicolons' | 'tabs' | undefined {
  const parts = (by: string): boolean =>
    only.includes(by) && only.split(by).some((part) => known.includes(part.trim()));
  if (more.length > 0) return undefined;
  if (parts(';')) return 'semicolons';
  return parts('\t') ? 'tabs' : undefined;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const MOST_CAPACITY = 1_000_000;
const WHOLE = /^\d{1,7}$/;
const DOLLARS = /^\d{1,12}$/;
/** The federal number of a person, and a social security number: neither has a place here. */
const OF_A_PERSON = /^A[-. ]?\d{3}[-. ]?\d{3}[-. ]?\d{2,3}$|^\d{3}-\d{2}-\d{4}$/i;

/** Each reading gives the value, or notes the problem and gives nothing. */
export class SheetRow {
  readonly number: number;
  readonly #sheet: SheetReader;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(sheet: SheetReader, number: number, cells: ReadonlyMap<string, string>) {
    this.#sheet = sheet;
    this.number = number;
    this.#cells = cells;
  }

  given(column: string): string | undefined {
    const text = this.#cells.get(column);
    return text === undefined || text === '' ? undefined : text;
  }

  fault(column: string, fault: Fault): void {
    this.#sheet.fault(fault, this.number, column);
  }

  #sound<T>(value: T | undefined, column: string, fault: Fault): T | undefined {
    if (value === undefined) this.fault(column, fault);
    return value;
  }

  #needed<T>(column: string, read: (text: string) => T | undefined): T | undefined {
    const text = this.given(column);
    if (text !== undefined) return read(text);
    this.fault(column, { code: 'missing-value' });
    return undefined;
  }

  id(column: string): string | undefined {
    return this.#needed(column, (text) => this.#id(column, text));
  }

  #id(column: string, text: string): string | undefined {
    const fault: Fault = OF_A_PERSON.test(text)
      ? { code: 'number-of-a-person' }
      : { code: 'not-an-id', given: shown(text) };
    const fits = ID.test(text) && !OF_A_PERSON.test(text);
    return this.#sound(fits ? text : undefined, column, fault);
  }

  name(column: string): string | undefined {
    return this.#needed(column, (text) => this.#name(column, text));
  }

  #name(column: string, text: string): string | undefined {
    const fault: Fault = { code: 'not-a-name', given: shown(text) };
    return this.#sound(NAME.test(text) ? text : undefined, column, fault);
  }

  names(column: string, also: readonly string[] = []): readonly string[] {
    return this.#parts(column).flatMap(
      (part) => (also.includes(part) ? part : this.#name(column, part)) ?? [],
    );
  }

  ids(column: string): readonly string[] {
    return this.#parts(column).flatMap((part) => this.#id(column, part) ?? []);
  }

  day(column: string): string | undefined {
    return this.#needed(column, (text) => {
      const fault: Fault = { code: 'not-a-day', given: shown(text) };
      return this.#sound(isCivilDate(text) ? text : undefined, column, fault);
    });
  }

  yes(column: string): boolean {
    const text = this.given(column) ?? 'no';
    if (text !== 'yes' && text !== 'no')
      this.fault(column, { code: 'not-yes-or-no', given: shown(text) });
    return text === 'yes';
  }

  tier(column: string): Tier | undefined {
    const text = this.given(column);
    return text === undefined ? undefined : this.#tier(column, text);
  }

  #tier(column: string, text: string): Tier | undefined {
    const tier = TIERS.find((each) => each === text);
    const fault: Fault = { code: 'not-a-tier', given: shown(text), meant: suggest(text, TIERS) };
    return this.#sound(tier, column, fault);
  }

  count(column: string): number | undefined {
    return this.#needed(column, (text) => this.#count(column, text));
  }

  #count(column: string, text: string): number | undefined {
    const fits = WHOLE.test(text) && Number(text) <= MOST_CAPACITY;
    const fault = amountFault('not-a-count', text);
    return this.#sound(fits ? Number(text) : undefined, column, fault);
  }

  dollars(column: string): number | undefined {
    return this.#needed(column, (text) => this.#dollars(column, text));
  }

  #dollars(column: string, text: string): number | undefined {
    const fault = amountFault('not-dollars', text);
    return this.#sound(DOLLARS.test(text) ? Number(text) : undefined, column, fault);
  }

  /** `es:40;en`: a name with its limit, or without one. */
  limits(column: string): ReadonlyMap<string, number | null> {
    return new Map(
      this.#parts(column).flatMap((part): (readonly [string, number | null])[] => {
        const [text = '', limit] = part.split(':', 2).map((each) => each.trim());
        const name = this.#name(column, text);
        const most = limit === undefined ? null : this.#count(column, limit);
        return name === undefined || most === undefined ? [] : [[name, most]];
      }),
    );
  }

  /** `detained:6500;child:4000`. */
  rates(column: string): Readonly<Record<string, number>> {
    const pairs = this.#parts(column).flatMap((part): (readonly [string, number])[] => {
      const [text = '', rate = ''] = part.split(':', 2).map((each) => each.trim());
      const name = column === 'tier_rates' ? this.#tier(column, text) : this.#name(column, text);
      const dollars = this.#dollars(column, rate);
      return name === undefined || dollars === undefined ? [] : [[name, dollars]];
    });
    return Object.fromEntries(pairs);
  }

  #parts(column: string): readonly string[] {
    return (this.given(column) ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}

function amountFault(code: 'not-a-count' | 'not-dollars', text: string): Fault {
  return { code: /^-\d/.test(text) ? 'negative-amount' : code, given: shown(text) };
}

export function shown(text: string): string {
  const line = text.replace(/[\p{C}\u2028\u2029]+/gu, '\uFFFD');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
}
