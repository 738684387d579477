/** An uploaded law between its receipt and what became of it, as it is stored and shown. */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { lawReport } from '../../law/law-report.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { sentenceOf, type Refusal } from '../requests/refusal.ts';
import { NO_CHANGE, NOT_LAW, mayChangeLaw } from './rule-desk.ts';

export const UPLOAD_STATES = ['received', 'checking', 'ready', 'refused'] as const;

const line = {
  id: z.uuid(),
  state: z.enum(UPLOAD_STATES).meta({
    description: 'Received, being checked, kept as a change under the same id, or refused.',
  }),
  name: z.string().meta({ description: 'Of the file, as it was sent.' }),
  uploadedBy: z.string(),
  uploadedAt: z.iso.datetime(),
};
export const lawUploadLine = z.strictObject(line);

export const lawUpload = z
  .strictObject({
    ...line,
    change: z.uuid().nullable().meta({ description: 'The change that may be proposed.' }),
    problem: z
      .strictObject({ code: z.string(), title: z.string() })
      .nullable()
      .meta({ description: 'Why it was refused without being checked to its end.' }),
    report: lawReport
      .nullable()
      .meta({ description: 'What the check found, where it is refused.' }),
  })
  .meta({ id: 'law-upload' });
export type LawUpload = z.infer<typeof lawUpload>;

interface StoredUpload {
  readonly id: string;
  readonly state: 'received' | 'checking' | 'refused';
  readonly name: string;
  readonly by: string | null;
  readonly uploaded_at: Date;
  readonly problem: Refusal | null;
  readonly report: string | null;
}

const COLUMNS = 'id, state, name, desk_name(uploaded_by) as by, uploaded_at, problem, report';

/** Those that wait, are being checked, or were refused this week. */
export async function uploadsOf(
  transaction: Transaction,
): Promise<z.infer<typeof lawUploadLine>[]> {
  const rows = await transaction.query<StoredUpload>(
    `select ${COLUMNS} from law_upload order by uploaded_at desc, id`,
  );
  return rows.map(lineOf);
}

export async function loadUpload(
  transaction: Transaction,
  id: string,
): Promise<LawUpload | undefined> {
  // First: the row goes in the transaction that makes the change.
  const [row] = await transaction.query<StoredUpload>(
    `select ${COLUMNS} from law_upload where id = $1`,
    [id],
  );
  if (row) {
    const { problem, report } = row;
    return {
      ...lineOf(row),
      change: null,
      problem: problem && { code: problem.code, title: sentenceOf(problem) },
      report: report === null ? null : lawReport.parse(JSON.parse(report)),
    };
  }
  const [kept] = await transaction.query<{ by: string | null; uploaded_at: Date }>(
    'select desk_name(uploaded_by) as by, uploaded_at from law_change where id = $1',
    [id],
  );
  return (
    kept && {
      ...{ id, state: 'ready', name: '', uploadedBy: kept.by ?? '' },
      ...{ uploadedAt: kept.uploaded_at.toISOString(), change: id, problem: null, report: null },
    }
  );
}

export function showLawUpload(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<LawUpload, Refusal>> {
  if (!mayChangeLaw(actor, 'law:approve')) return Promise.resolve(refused(NOT_LAW));
  return desk.database.as<LawUpload, Refusal>(actor.account, async (transaction) => {
    const upload = await loadUpload(transaction, id);
    return upload ? done(upload) : refused(NO_CHANGE);
  });
}

function lineOf(row: StoredUpload): z.infer<typeof lawUploadLine> {
  const { id, state, name } = row;
  return { id, state, name, uploadedBy: row.by ?? '', uploadedAt: row.uploaded_at.toISOString() };
}
