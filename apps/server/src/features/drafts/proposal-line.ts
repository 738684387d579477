/** A proposal in a list: what it is called, of which version of which draft, and whether it was handed over. */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';

/** Whether the own side offers it, or another one: then `source` says where that was said. */
export const SIDES = ['own', 'other'] as const;

export const proposalLine = z.strictObject({
  id: z.uuid(),
  draft: z.uuid(),
  version: z.int(),
  title: z.string(),
  side: z.enum(SIDES),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  handedOver: z.boolean(),
});

interface Row {
  readonly id: string;
  readonly draft: string;
  readonly version: number;
  readonly title: string;
  readonly side: (typeof SIDES)[number];
  readonly by: string | null;
  readonly at: Date;
  readonly upload: string | null;
}

const MOST_LISTED = 100;

export async function proposalsOf(
  transaction: Transaction,
  draft?: string,
): Promise<z.infer<typeof proposalLine>[]> {
  const rows = await transaction.query<Row>(
    `select id, draft, version, title, side, desk_name(made_by) as by, made_at as at, upload from law_proposal
     where $1::uuid is null or draft = $1 order by made_at desc, id limit ${MOST_LISTED}`,
    [draft ?? null],
  );
  return rows.map(({ by, at, upload, ...rest }) => ({
    ...rest,
    madeBy: by ?? '',
    madeAt: at.toISOString(),
    handedOver: upload !== null,
  }));
}
