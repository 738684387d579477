/**
 * Somebody keeps what they wrote as a new version of a draft. Whoever had seen an older version is refused, and keeps
 * what they typed. Only files of the draft's own packs can be written.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '@threshold/ledger/canonical-json';
import { LIMITS } from '@threshold/rules/load/limits';
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { z } from 'zod';
import { refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { appendRuleEvent, ruleEventsOf } from '../rules/rule-event-store.ts';
import {
  NOT_DRAFTS,
  NO_DRAFT,
  baseOf,
  draftFiles,
  filesOf,
  loadDraft,
  lockDraft,
  mayDraft,
  ownFolders,
  shownDraft,
  type DraftFiles,
  type DraftShown,
} from './draft.ts';
import { draftName } from './make-draft.ts';

export const saveDraftBody = z.strictObject({
  command: z.uuid(),
  /** The version that it was written over. */
  seen: z.int().positive(),
  name: draftName.optional(),
  files: draftFiles.meta({
    description: 'What was written since that version; null takes a file out.',
  }),
});

export function saveDraft(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, name, files: written }: z.infer<typeof saveDraftBody>,
): Promise<Result<DraftShown, Refusal>> {
  if (!mayDraft(actor)) return Promise.resolve(refused(NOT_DRAFTS));
  return desk.database.as<DraftShown, Refusal>(actor.account, async (transaction) => {
    await lockDraft(transaction, id);
    const draft = await loadDraft(transaction, id);
    if (!draft) return refused(NO_DRAFT);
    const events = await ruleEventsOf(transaction, id);
    if (!events.some((each) => each.command === command)) {
      if (draft.removed_at) return refused({ code: 'draft-removed' });
      if (draft.version !== seen) return refused({ code: 'draft-changed', version: draft.version });
      const base = await baseOf(transaction, id);
      const own = ownFolders(base, draft, {});
      const problem = problemOf(own, written);
      if (problem !== undefined) return refused({ code: 'bad-request', problems: [problem] });
      const files = merged(own, (await filesOf(transaction, id, seen)) ?? {}, written);
      const size = Object.values(files).reduce((sum, text) => sum + (text?.length ?? 0), 0);
      if (size > MOST_CHARACTERS) {
        const most = MOST_CHARACTERS.toLocaleString('en-US');
        const sentence = `The draft would hold more than ${most} characters. Take something out.`;
        return refused({ code: 'bad-request', problems: [sentence] });
      }
      const number = draft.version + 1;
      const called = name ?? draft.name;
      await transaction.query(
        `insert into law_draft_version (draft, number, name, files, saved_by, saved_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, number, called, JSON.stringify(files), actor.account, desk.now()],
      );
      await transaction.query('update law_draft set version = $2, name = $3 where id = $1', [
        ...[id, number, called],
      ]);
      await appendRuleEvent(transaction, desk, {
        subject: id,
        after: events.length,
        by: actor.account,
        command,
        event: { type: 'draft-saved', version: 1, facts: { number, files: hashOf(files) } },
      });
    }
    return shownDraft(transaction, desk, id);
  });
}

/** Of all that differs from the law branched from; a draft rarely writes more than a few files of it. */
const MOST_CHARACTERS = LIMITS.stackCharacters / 2;
const PART = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Why what was written cannot be kept. What the YAML says is no reason: a draft may be broken. */
function problemOf(own: readonly PackFolder[], written: DraftFiles): string | undefined {
  for (const [path, text] of Object.entries(written)) {
    const folder = own.find((each) => path.startsWith(`${each.path}/`));
    const parts = folder ? path.slice(folder.path.length + 1).split('/') : [];
    if (!folder || !parts.every((part) => PART.test(part)) || !/\.ya?ml$/.test(path)) {
      return `The file ${path.slice(0, 120)} is none of this draft’s packs. Name it inside ${own.map((each) => each.path).join(' or ')}, ending in .yaml.`;
    }
    if (text !== null && text.length > LIMITS.fileCharacters) {
      return `The file ${path} is too large for a file of a pack. Divide it.`;
    }
  }
  return undefined;
}

/** What is written as in the law branched from, or gone and never there, is no difference. */
function merged(own: readonly PackFolder[], before: DraftFiles, written: DraftFiles): DraftFiles {
  const base = new Map(
    own.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)),
  );
  return Object.fromEntries(
    Object.entries({ ...before, ...written })
      .filter(([path, text]) => (base.get(path) ?? null) !== text)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function hashOf(files: DraftFiles): string {
  return createHash('sha256').update(canonicalJson(files)).digest('hex');
}
