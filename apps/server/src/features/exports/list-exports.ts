/** What left of an agency: who, when, what for, how much and the hash of the file. The files are not kept. */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { releaseMade } from './release-event.ts';
import { EXPORT_ROWS, ROWS } from './export-rows.ts';

export const exportsQuery = z.strictObject({ agency: z.string().max(40) });

export const exportList = z
  .strictObject({
    /** What may be asked for as rows, and for whom. */
    rows: z.array(
      z.strictObject({
        what: z.enum(ROWS),
        rowsAbout: z.enum(['a-person', 'no-person']),
        fields: z.array(
          z.strictObject({ name: z.string(), meaning: z.string(), sensitivity: z.string() }),
        ),
      }),
    ),
    exports: z.array(
      z.strictObject({
        id: z.uuid(),
        at: z.iso.datetime(),
        by: z.string(),
        record: releaseMade,
      }),
    ),
  })
  .meta({ id: 'export-list' });
export type ExportList = z.infer<typeof exportList>;

const MOST_SHOWN = 200;

export async function listExports(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof exportsQuery>,
): Promise<Result<ExportList, Refusal>> {
  if (!may(actor.memberships, 'records:export', { agency, own: false })) {
    return refused({ code: 'not-allowed', what: 'see what left of this agency' });
  }
  const rows = await desk.database.asSystem((transaction) =>
    transaction.query<{ id: string; at: Date; name: string; facts: unknown }>(
      `select e.id, e.at, a.name, e.facts from release e join account a on a.id = e.account
       where e.agency = $1 order by e.number desc limit ${MOST_SHOWN}`,
      [agency],
    ),
  );
  return done({
    rows: ROWS.map((what) => {
      const { rowsAbout, fields } = EXPORT_ROWS[what].recordClass;
      return {
        what,
        rowsAbout,
        fields: fields.map(({ name, meaning, sensitivity }) => ({ name, meaning, sensitivity })),
      };
    }),
    exports: rows.map(({ id, at, name, facts }) => ({
      id,
      at: at.toISOString(),
      by: name,
      record: releaseMade.parse(facts),
    })),
  });
}
