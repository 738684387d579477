/**
 * Somebody who may propose laws hands a proposal over: its packs go the way of every uploaded law, are checked by the
 * job, and take effect by two people's approval (decisions/0025). This is no approval.
 */
import { zipSync } from 'fflate';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { NOT_LAW, mayChangeLaw } from '../rules/rule-desk.ts';
import { appendRuleEvent, ruleEventsOf } from '../rules/rule-event-store.ts';
import { uploadLaw } from '../rules/upload-law.ts';
import { baseOf, filesOf, ownFolders } from './draft.ts';
import {
  NO_PROPOSAL,
  loadProposal,
  shownProposal,
  type ProposalShown,
  type StoredProposal,
} from './proposal.ts';

/** The command is the id of the upload, and of the change that it becomes. */
export const handOverBody = z.strictObject({ command: z.uuid() });

interface Packed {
  readonly row: StoredProposal;
  readonly content: Uint8Array;
}

export async function handOver(
  desk: Desk,
  actor: Actor,
  id: string,
  { command }: z.infer<typeof handOverBody>,
): Promise<Result<ProposalShown, Refusal>> {
  if (!mayChangeLaw(actor, 'law:propose')) return refused(NOT_LAW);
  const found = await desk.database.as<Packed, Refusal>(actor.account, async (transaction) => {
    const row = await loadProposal(transaction, id);
    if (!row) return refused(NO_PROPOSAL);
    const files = (await filesOf(transaction, row.draft, row.version)) ?? {};
    const folders = ownFolders(await baseOf(transaction, row.draft), row, files);
    const entries = folders.flatMap((folder) =>
      folder.files.map(({ path, text }) => [path, new TextEncoder().encode(text)] as const),
    );
    // The same bytes each time: sent twice it is one upload.
    return done({ row, content: zipSync(Object.fromEntries(entries), { mtime: '1980-01-02' }) });
  });
  if (!found.ok) return found;
  const { row, content } = found.value;
  const shown = await shownProposal(desk, actor, row);
  if (row.upload === command || (shown.handed && !shown.may.handOver && !shown.may.outdated)) {
    return done(shown);
  }
  if (row.against !== desk.law.hash) return refused({ code: 'proposal-outdated' });
  const uploaded = await uploadLaw(desk, actor, { command, name: `${row.title}.zip` }, content);
  if (!uploaded.ok) return uploaded;
  const { id: upload } = uploaded.value;
  const handed = await desk.database.as<StoredProposal, Refusal>(
    actor.account,
    async (transaction) => {
      await transaction.query('select from law_proposal where id = $1 for update', [id]);
      const events = await ruleEventsOf(transaction, id);
      if (!events.some((each) => each.command === command)) {
        await transaction.query(
          'update law_proposal set upload = $2, handed_by = $3, handed_at = $4 where id = $1',
          [id, upload, actor.account, desk.now()],
        );
        await appendRuleEvent(transaction, desk, {
          subject: id,
          after: events.length,
          by: actor.account,
          command,
          event: { type: 'proposal-handed-over', version: 1, facts: { hash: row.hash, upload } },
        });
      }
      const now = await loadProposal(transaction, id);
      return now ? done(now) : refused(NO_PROPOSAL);
    },
  );
  return handed.ok ? done(await shownProposal(desk, actor, handed.value)) : handed;
}
