/**
 * The desk's past requests under the law in force and under a draft: counts by agency, act and month, through the export
 * gate, which withholds the small ones. No row of a request leaves the database. docs/replay.md
 */
import { gateTools } from '@threshold/disclose/edge/table-tools';
import type { Tools } from '@threshold/disclose/request';
import { replayTables } from '@threshold/disclose/replay-tables';
import { outcomeWord } from '@threshold/rules/explain/outcome-word';
import { OUTCOMES } from '@threshold/rules/language/outcome';
import { dateAt } from '@threshold/calendar/zone-time';
import { z } from 'zod';
import type { ReplayQuery } from '../../law/weigh-law.ts';
import type { Desk } from '../requests/desk.ts';

const coded = z.strictObject({ code: z.string(), label: z.string() });

export const draftReplay = z.strictObject({
  day: z.iso.date(),
  tables: z.array(
    z.strictObject({
      id: z.enum(['agencies', 'acts', 'months']),
      title: z.string(),
      rows: z.array(
        z.strictObject({
          of: coded,
          result: coded,
          count: z.int().nullable().meta({ description: 'Null: withheld.' }),
        }),
      ),
    }),
  ),
  leftOut: z.array(z.strictObject({ title: z.string(), why: z.string() })),
  refused: z.array(z.strictObject({ act: z.string(), why: z.string() })),
  none: z.boolean().meta({ description: 'There are no past requests to decide again.' }),
  failed: z.boolean().meta({ description: 'The database could not work through the requests.' }),
});
export type DraftReplay = z.infer<typeof draftReplay>;

interface Row {
  readonly agency: string | null;
  readonly month: number | null;
  readonly act: string;
  readonly before: string;
  readonly after: string;
  readonly requests: number | string;
}

/** A table of a whole city's requests is worked through in seconds; longer would hold others up. */
const MOST_SECONDS = 60;
let tools: Promise<Tools> | undefined;

export async function replayDraft(
  desk: Pick<Desk, 'database' | 'now' | 'clocks'>,
  { sql, acts, agencies, refused }: ReplayQuery,
  by: string,
): Promise<DraftReplay> {
  const day = dateAt(desk.now().getTime(), desk.clocks.zone);
  const nothing = { day, tables: [], leftOut: [], refused: [...refused], none: false };
  let rows: readonly Row[] = [];
  try {
    if (sql !== '') {
      rows = await desk.database.asSystem(async (transaction) => {
        await transaction.script(
          `set transaction read only; set local statement_timeout = '${MOST_SECONDS}s'`,
        );
        return transaction.query<Row>(sql);
      });
    }
  } catch {
    // A value that was recorded under one law may be none of the other's: the figures are left out, the rest stands.
    return { ...nothing, failed: true };
  }
  if (rows.length === 0) return { ...nothing, none: true, failed: false };
  const titles = { act: new Map(acts), agency: new Map(agencies) };
  tools ??= gateTools();
  const { tables, leftOut } = await replayTables(
    rows.map((row) => ({ ...row, requests: Number(row.requests) })),
    {
      agency: (code) => titles.agency.get(code) ?? code,
      act: (code) => titles.act.get(code) ?? code,
      outcome: (code) => {
        const outcome = OUTCOMES.find((one) => one === code);
        return outcome === undefined ? code : outcomeWord(outcome);
      },
    },
    {
      purpose: { kind: 'internal-review', words: 'What a draft of the law would have changed.' },
      ...{ by, day, synthetic: false, tools: await tools },
    },
  );
  return {
    ...nothing,
    failed: false,
    tables: tables.map(({ id, title, rows: told }) => ({ id, title, rows: [...told] })),
    leftOut: leftOut.map(({ title, why }) => ({ title, why })),
  };
}
