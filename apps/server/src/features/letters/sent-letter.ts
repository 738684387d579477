/** A letter as it was sent, from the files kept sealed with its request; the hash in its event is checked again. */
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { openFile } from '../files/sealed-file.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { loadRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import { hashOf } from '../files/sealed-file.ts';

export async function sentLetter(
  desk: Desk,
  actor: Actor,
  id: string,
  seq: number,
  form: 'pdf' | 'page',
): Promise<Result<Uint8Array, Refusal>> {
  return desk.database.as<Uint8Array, Refusal>(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id);
    if (!stored) return refused({ code: 'not-found' });
    const own = stored.recordedBy === actor.account;
    if (!may(actor.memberships, 'request:work', { agency: stored.agency, own })) {
      return refused({ code: 'not-allowed', what: 'work on this request' });
    }
    const event = stored.events.find((each) => each.seq === seq)?.event;
    if (!event || !('file' in event.facts) || !('page' in event.facts) || !stored.key) {
      return refused({ code: 'no-such-letter' });
    }
    const { file, hash, page } = event.facts;
    const kept = await openFile(
      transaction,
      { request: id, key: stored.key },
      form === 'pdf' ? file : file + 1,
    );
    const expected = form === 'pdf' ? hash : page;
    if (!kept || hashOf(kept.content) !== expected) return refused({ code: 'no-such-letter' });
    await logRead(transaction, desk, actor, stored, 'letter');
    return done(kept.content);
  });
}
