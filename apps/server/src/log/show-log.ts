/** The log as anybody may see it: how far it has come, and what each witness has seen of it. */
import { parseCheckpoint } from '@threshold/ledger/checkpoint';
import { z } from 'zod';
import type { Desk } from '../features/requests/desk.ts';

const instant = z.iso.datetime();
export const WITNESS_PROBLEMS = [
  'away',
  'refused',
  'unknown-log',
  'bad-signature',
  'other-history',
  'saw-more',
] as const;

export const shownLog = z
  .strictObject({
    origin: z.string(),
    /** The log's public key, as one line. */
    key: z.string(),
    size: z.int(),
    /** When the newest checkpoint was signed; null where there is none yet. */
    at: instant.nullable(),
    witnesses: z.array(
      z.strictObject({
        name: z.string(),
        key: z.string(),
        /** Of the checkpoint it last cosigned. */
        size: z.int(),
        cosignedAt: instant.nullable(),
        problem: z.enum(WITNESS_PROBLEMS).nullable(),
      }),
    ),
  })
  .meta({ id: 'shown-log' });

interface WitnessRow {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  readonly cosigned_at: Date | null;
  readonly problem: (typeof WITNESS_PROBLEMS)[number] | null;
}

export function showLog({
  database,
  logKey,
}: Pick<Desk, 'database' | 'logKey'>): Promise<z.infer<typeof shownLog>> {
  return database.asSystem(async (transaction) => {
    const [newest] = await transaction.query<{ size: number; note: string; at: Date }>(
      'select size, note, at from log_checkpoint order by size desc limit 1',
    );
    const rows = await transaction.query<WitnessRow>(
      'select name, key, size, cosigned_at, problem from log_witness order by name',
    );
    const parsed = newest && parseCheckpoint(newest.note);
    return {
      origin: parsed?.value?.checkpoint.origin ?? logKey.split('+')[0] ?? '',
      key: logKey,
      size: newest?.size ?? 0,
      at: newest?.at.toISOString() ?? null,
      witnesses: rows.map(({ cosigned_at, ...row }) => ({
        ...row,
        cosignedAt: cosigned_at?.toISOString() ?? null,
      })),
    };
  });
}
