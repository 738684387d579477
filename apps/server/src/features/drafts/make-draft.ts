/** Somebody branches the law in force, or single layers of it, into a draft with a name. The same command makes one. */
import { packIdOf } from '@threshold/rules/load/pack-id';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { appendRuleEvent } from '../rules/rule-event-store.ts';
import { sourcesOf } from '../../law/law-sources.ts';
import { NOT_DRAFTS, mayDraft, shownDraft, type DraftShown } from './draft.ts';

export const draftName = z.string().trim().min(1).max(120);

/** The command is the id of the draft. */
export const makeDraftBody = z.strictObject({
  command: z.uuid(),
  name: draftName,
  packs: z.array(z.string().max(100)).min(1).max(20),
});

export async function makeDraft(
  desk: Desk,
  actor: Actor,
  { command: id, name, packs }: z.infer<typeof makeDraftBody>,
): Promise<Result<DraftShown, Refusal>> {
  if (!mayDraft(actor)) return refused(NOT_DRAFTS);
  const { law, compiled } = desk.rules.inForce;
  const { stack } = law.rules.law;
  const known = stack.packs.map((each) => each.id);
  const strange = packs.find((pack) => !known.includes(pack));
  if (strange !== undefined) {
    return refused({ code: 'other-pack', pack: strange, inForce: stack.id });
  }
  const sources = await sourcesOf(desk, law.hash, compiled);
  if (!sources) return refused({ code: 'no-law-files' });
  const needed = sources.filter((folder) => known.includes(packIdOf(folder) ?? ''));
  return desk.database.as<DraftShown, Refusal>(actor.account, async (transaction) => {
    const at = desk.now();
    const made = await transaction.query(
      `insert into law_draft (id, name, pack, base, sources, packs, version, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, 1, $7, $8) on conflict do nothing returning id`,
      [
        ...[id, name, stack.id, law.hash, JSON.stringify(needed)],
        ...[known.filter((pack) => packs.includes(pack)), actor.account, at],
      ],
    );
    if (made.length > 0) {
      await transaction.query(
        `insert into law_draft_version (draft, number, name, files, saved_by, saved_at)
         values ($1, 1, $2, '{}', $3, $4)`,
        [id, name, actor.account, at],
      );
      await appendRuleEvent(transaction, desk, {
        subject: id,
        after: 0,
        by: actor.account,
        command: id,
        event: {
          type: 'draft-made',
          version: 1,
          facts: {
            pack: stack.id,
            packs: known.filter((each) => packs.includes(each)),
            base: law.hash,
          },
        },
      });
    }
    const shown = await shownDraft(transaction, desk, id);
    return shown.ok ? done(shown.value) : shown;
  });
}
