/** A draft is put away, or brought back. Its versions and proposals stay; nothing is lost by it. */
import { z } from 'zod';
import { refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { appendRuleEvent, ruleEventsOf } from '../rules/rule-event-store.ts';
import {
  NOT_DRAFTS,
  NO_DRAFT,
  loadDraft,
  lockDraft,
  mayDraft,
  shownDraft,
  type DraftShown,
} from './draft.ts';

export const removeDraftBody = z.strictObject({ command: z.uuid() });
type Body = z.infer<typeof removeDraftBody>;

export const removeDraft = (
  desk: Desk,
  actor: Actor,
  id: string,
  body: Body,
): Promise<Result<DraftShown, Refusal>> => put(desk, actor, id, body, true);

export const restoreDraft = (
  desk: Desk,
  actor: Actor,
  id: string,
  body: Body,
): Promise<Result<DraftShown, Refusal>> => put(desk, actor, id, body, false);

function put(
  desk: Desk,
  actor: Actor,
  id: string,
  { command }: Body,
  away: boolean,
): Promise<Result<DraftShown, Refusal>> {
  if (!mayDraft(actor)) return Promise.resolve(refused(NOT_DRAFTS));
  return desk.database.as<DraftShown, Refusal>(actor.account, async (transaction) => {
    await lockDraft(transaction, id);
    const draft = await loadDraft(transaction, id);
    if (!draft) return refused(NO_DRAFT);
    const events = await ruleEventsOf(transaction, id);
    const before = events.some((each) => each.command === command);
    if (!before && (draft.removed_at !== null) !== away) {
      await transaction.query('update law_draft set removed_at = $2 where id = $1', [
        ...[id, away ? desk.now() : null],
      ]);
      await appendRuleEvent(transaction, desk, {
        subject: id,
        after: events.length,
        by: actor.account,
        command,
        event: { type: away ? 'draft-removed' : 'draft-restored', version: 1, facts: {} },
      });
    }
    return shownDraft(transaction, desk, id);
  });
}
