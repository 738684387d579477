/**
 * The files that a draft is written over and weighed against: those it was branched from, and those in force now. Asked
 * for once when a draft is opened; what it writes comes with the draft itself.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { sourcesOf } from '../../law/law-sources.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import {
  NOT_DRAFTS,
  NO_DRAFT,
  baseOf,
  draftFiles,
  filesOf,
  loadDraft,
  mayDraft,
  type DraftFiles,
} from './draft.ts';

const folders = z.array(
  z.strictObject({
    path: z.string(),
    files: z.array(z.strictObject({ path: z.string(), text: z.string() })),
  }),
);

export const draftLaw = z
  .strictObject({
    pack: z.string(),
    packs: z.array(z.string()),
    base: folders,
    inForce: z.strictObject({
      hash: z.string(),
      title: z.string(),
      folders: folders
        .nullable()
        .meta({ description: 'Null: the same as those it was branched from.' }),
    }),
  })
  .meta({ id: 'law-draft-law' });

export async function showDraftLaw(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<z.infer<typeof draftLaw>, Refusal>> {
  if (!mayDraft(actor)) return refused(NOT_DRAFTS);
  const { law, compiled } = desk.rules.inForce;
  const { title } = law.rules.law.stack;
  const found = await desk.database.as(actor.account, async (transaction) => {
    const draft = await loadDraft(transaction, id);
    return draft
      ? done({ draft, base: await baseOf(transaction, id) })
      : refused<Refusal>(NO_DRAFT);
  });
  if (!found.ok) return found;
  const { draft, base } = found.value;
  const now = draft.base === law.hash ? null : await sourcesOf(desk, law.hash, compiled);
  if (now === undefined) return refused({ code: 'no-law-files' });
  return done({
    pack: draft.pack,
    packs: [...draft.packs],
    base: plain(base),
    inForce: { hash: law.hash, title, folders: now && plain(now) },
  });
}

function plain(all: Awaited<ReturnType<typeof baseOf>>): z.infer<typeof folders> {
  return all.map(({ path, files }) => ({
    path,
    files: files.map((file) => ({ path: file.path, text: file.text })),
  }));
}

export const draftVersion = z
  .strictObject({ number: z.int(), files: draftFiles })
  .meta({ id: 'law-draft-version' });

/** What an earlier version wrote: to look at, and to go on from. */
export function showDraftVersion(
  desk: Desk,
  actor: Actor,
  id: string,
  number: number,
): Promise<Result<{ number: number; files: DraftFiles }, Refusal>> {
  if (!mayDraft(actor)) return Promise.resolve(refused(NOT_DRAFTS));
  return desk.database.as<{ number: number; files: DraftFiles }, Refusal>(
    actor.account,
    async (transaction) => {
      const files = await filesOf(transaction, id, number);
      return files ? done({ number, files }) : refused(NO_DRAFT);
    },
  );
}
