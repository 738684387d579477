/**
 * Somebody uploads a law: it is kept, and the answer comes at once. A job checks it (check-next-law.ts); nothing comes
 * into force by this. The same command, or the same file while it waits, is the same upload. decisions/0036.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { looksLikePack } from '../../law/pack-upload.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { loadUpload, type LawUpload } from './law-upload.ts';
import { NOT_LAW, mayChangeLaw } from './rule-desk.ts';
import { ruleEventsOf } from './rule-event-store.ts';

/** The command is the id of the upload, and of the change that it becomes. */
export const uploadLawInput = z.strictObject({
  command: z.uuid(),
  name: z.string().max(300).optional(),
});

export const lawUploadRemoved = z
  .strictObject({ removed: z.boolean() })
  .meta({ id: 'law-upload-removed' });
export const removeLawUploadBody = z.strictObject({});

/** Each is checked for up to a minute, one after the other. */
export const MOST_WAITING = 5;

export async function uploadLaw(
  desk: Desk,
  actor: Actor,
  { command: id, name = '' }: z.infer<typeof uploadLawInput>,
  content: Uint8Array,
): Promise<Result<LawUpload, Refusal>> {
  if (!mayChangeLaw(actor, 'law:propose')) return refused(NOT_LAW);
  const looked = looksLikePack(content);
  if (!looked.ok) return looked;
  const hash = createHash('sha256').update(content).digest('hex');
  const kept = await desk.database.as<LawUpload, Refusal>(actor.account, async (transaction) => {
    const before = await hashSentWith(transaction, id);
    if (before !== undefined && before !== hash) return refused({ code: 'command-reused' });
    if (before === undefined) {
      const waiting = await waitingOf(transaction);
      const same = waiting.find((each) => each.hash === hash);
      if (!same && waiting.length >= MOST_WAITING) return refused({ code: 'check-busy' });
      await transaction.query(
        `insert into law_upload (id, state, name, hash, content, uploaded_by, uploaded_at, changed_at)
         values ($1, 'received', $2, $3, $4, $5, $6, $6) on conflict do nothing`,
        [id, name, hash, content, actor.account, desk.now()],
      );
    }
    const upload =
      (await loadUpload(transaction, id)) ??
      (await loadUpload(
        transaction,
        (await waitingOf(transaction)).find((each) => each.hash === hash)?.id ?? id,
      ));
    // The one that waited was settled at this moment.
    return upload ? done(upload) : refused({ code: 'check-busy' });
  });
  if (kept.ok) desk.rules.uploaded();
  return kept;
}

/** What came with this command before: undefined where nothing did. */
async function hashSentWith(transaction: Transaction, id: string): Promise<string | undefined> {
  const [row] = await transaction.query<{ hash: string }>(
    'select hash from law_upload where id = $1',
    [id],
  );
  if (row) return row.hash;
  const [first] = await ruleEventsOf(transaction, id);
  // A command of something else is one that was used.
  return first && (first.event.type === 'law-uploaded' ? first.event.facts.upload : '');
}

function waitingOf(
  transaction: Transaction,
): Promise<readonly { readonly id: string; readonly hash: string }[]> {
  return transaction.query(`select id, hash from law_upload where state <> 'refused'`);
}

/** Before it is checked to its end, or after it was refused; what became a change is withdrawn instead. */
export function removeLawUpload(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<z.infer<typeof lawUploadRemoved>, Refusal>> {
  if (!mayChangeLaw(actor, 'law:propose')) return Promise.resolve(refused(NOT_LAW));
  return desk.database.as(actor.account, async (transaction) => {
    const rows = await transaction.query('delete from law_upload where id = $1 returning id', [id]);
    return done({ removed: rows.length > 0 });
  });
}
