/** A paper of a request, for those who may read the request; each reading is written down in the same transaction. */
import { done, refused, type Result } from '../../db/result.ts';
import { hashOf, openFile } from '../files/sealed-file.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { loadRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import { formOf } from './add-paper.ts';
import { pictureFile } from './list-papers.ts';

export interface ReadPaper {
  readonly content: Uint8Array;
  readonly type: string;
  /** Ours: the person's own name for it may say who it is about. */
  readonly name: string;
}

export async function readPaper(
  desk: Desk,
  actor: Actor,
  id: string,
  file: number,
): Promise<Result<ReadPaper, Refusal>> {
  return desk.database.as<ReadPaper, Refusal>(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id);
    if (!stored) return refused({ code: 'not-found' });
    const added = stored.events
      .map(({ event }) => event)
      .find((event) => event.type === 'paper-added' && event.facts.file === file);
    if (added?.type !== 'paper-added' || stored.key === undefined) {
      return refused({ code: 'no-such-paper' });
    }
    const kept = await openFile(transaction, { request: id, key: stored.key }, file);
    if (!kept || hashOf(kept.content) !== added.facts.hash) {
      return refused({ code: 'no-such-paper' });
    }
    await logRead(transaction, desk, actor, stored, 'paper');
    const { type, ending } = formOf(added.facts.type);
    return done({ content: kept.content, type, name: `paper-${file}.${ending}` });
  });
}

/** A page as it was read, small; who looks is written down as for the paper. */
export async function showPage(
  desk: Desk,
  actor: Actor,
  id: string,
  { file, page }: { readonly file: number; readonly page: number },
): Promise<Result<ReadPaper, Refusal>> {
  return desk.database.as<ReadPaper, Refusal>(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id);
    if (!stored) return refused({ code: 'not-found' });
    const picture = await pictureFile(transaction, stored, file, page);
    if (picture === undefined || stored.key === undefined) {
      return refused({ code: 'no-such-paper' });
    }
    const kept = await openFile(transaction, { request: id, key: stored.key }, picture);
    if (!kept) return refused({ code: 'no-such-paper' });
    await logRead(transaction, desk, actor, stored, 'paper');
    return done({ content: kept.content, type: kept.type, name: `paper-${file}-${page}.webp` });
  });
}
