/**
 * The law and the calendars that this process works by: those it came with, until others have been approved. It looks
 * into the database and never changes it, so every process, and each after a restart, comes to the same.
 */
import type { CalendarFile, CalendarRow } from '@threshold/calendar/calendar-schema';
import { calendarRow } from '@threshold/calendar/calendar-schema';
import { linkCalendars, type Calendars } from '@threshold/calendar/calendar';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import type { Database, Transaction } from '../db/database.ts';
import { DeskLaw } from './desk-law.ts';

/** What the program came with. */
export interface ShippedRules {
  readonly compiled: string;
  readonly calendars: readonly CalendarFile[];
}

/** The law in force cannot be used: nothing may be decided by another one in its stead. */
export class LawUnusable extends Error {}

export interface AddedRow {
  readonly amendment: string;
  readonly calendar: string;
  readonly row: CalendarRow;
}

export class RulesInForce {
  readonly #database: Database;
  readonly #shipped: ShippedRules;
  #law: DeskLaw;
  #compiled: string;
  #calendars: Calendars;
  #amendments = '';

  constructor(database: Database, shipped: ShippedRules) {
    this.#database = database;
    this.#shipped = shipped;
    this.#law = new DeskLaw(shipped.compiled);
    this.#compiled = shipped.compiled;
    this.#calendars = linked(shipped.calendars, []);
  }

  get law(): DeskLaw {
    return this.#law;
  }

  get compiled(): string {
    return this.#compiled;
  }

  get calendars(): Calendars {
    return this.#calendars;
  }

  get shipped(): ShippedRules {
    return this.#shipped;
  }

  /** Looks what is in force. Gives whether anything is another than before. */
  async follow(): Promise<boolean> {
    const { hash, rows } = await this.#database.asSystem(async (transaction) => ({
      hash: await hashInForce(transaction),
      rows: await rowsInForce(transaction),
    }));
    let other = false;
    if (hash !== undefined && hash !== this.#law.hash) {
      this.#compiled = await this.#database.asSystem((transaction) => keptLaw(transaction, hash));
      this.#law = new DeskLaw(this.#compiled);
      other = true;
    }
    const amendments = rows.map(({ amendment }) => amendment).join();
    if (amendments !== this.#amendments) {
      this.#calendars = linked(this.#shipped.calendars, rows);
      this.#amendments = amendments;
      other = true;
    }
    return other;
  }
}

/** Undefined: the law that the program came with. */
export async function hashInForce(transaction: Transaction): Promise<string | undefined> {
  const [row] = await transaction.query<{ hash: string }>(
    `select hash from law_change where state = 'in-force'`,
  );
  return row?.hash;
}

/** As this engine reads it: compiled anew from its own sources where another engine compiled it. */
async function keptLaw(transaction: Transaction, hash: string): Promise<string> {
  const [row] = await transaction.query<{ compiled: string; sources: string | null; pack: string }>(
    'select compiled, sources, pack from law_version where hash = $1',
    [hash],
  );
  if (!row) throw new LawUnusable(`The law in force, ${hash}, is not kept here.`);
  try {
    new DeskLaw(row.compiled);
    return row.compiled;
  } catch {
    const folders = row.sources === null ? [] : (JSON.parse(row.sources) as PackFolder[]);
    const { stack } = loadStack(folders, row.pack, { cases: false });
    if (stack?.sourceHash === hash) return writeLaw(lawOf(compile(stack)));
    throw new LawUnusable(
      `The law in force, ${hash}, was compiled by another engine, and its sources are not kept. Start the version it was uploaded with, and upload it as a folder.`,
    );
  }
}

/** Rows that approved amendments add, without those that a later one took back. */
export async function rowsInForce(transaction: Transaction): Promise<readonly AddedRow[]> {
  const rows = await transaction.query<{ id: string; calendar: string; row: unknown }>(
    `select a.id, a.calendar, a.row from calendar_amendment a
     where a.row is not null and a.state in ('approved', 'applied') and not exists (
       select from calendar_amendment u where u.undoes = a.id and u.state in ('approved', 'applied'))
     order by a.id`,
  );
  return rows.map(({ id, calendar, row }) => ({
    amendment: id,
    calendar,
    row: calendarRow.parse(row),
  }));
}

export function linked(
  files: readonly CalendarFile[],
  rows: readonly Pick<AddedRow, 'calendar' | 'row'>[],
): Calendars {
  const read = linkCalendars(
    files.map((file) => ({
      ...file,
      rows: [
        ...file.rows,
        ...rows.flatMap(({ calendar, row }) => (calendar === file.calendar.id ? [row] : [])),
      ],
    })),
  );
  if ('problems' in read) throw new Error(read.problems.map(({ sentence }) => sentence).join(' '));
  return read.calendars;
}
