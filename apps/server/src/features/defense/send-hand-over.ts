/**
 * Signs the letter to the provider and keeps it with the case: by e-mail it goes to the outbox, in the transaction of its event; by post
 * or by hand somebody prints it. It is whole or nothing happens; the same command sent twice signs once.
 */
import { z } from 'zod';
import { languageTag } from '@threshold/guidance/words-schema';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { seal } from '../../seal/seal.ts';
import { uuidFrom } from '../../uuid.ts';
import { hashOf } from '../files/sealed-file.ts';
import { officeOf } from '../letters/office.ts';
import { addressPlace, wayRefusal } from '../outbox/give-out.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { HANDED_BY } from './case-event.ts';
import { keepCaseFile, openCaseFile } from './case-file.ts';
import { loadCase, type StoredCase } from './case-store.ts';
import { caseCommand, changeCase, type CaseChanged } from './change-case.ts';
import { handOverLetter } from './hand-over-letter.ts';
import { conflictWith } from './make-offer.ts';

export const sendHandOverBody = z.strictObject({
  ...caseCommand,
  language: languageTag.default('en'),
  by: z.enum(HANDED_BY),
  /** Where the directory has no address of theirs, or another one. */
  to: z.string().trim().max(254).optional(),
});

const PDF = 'application/pdf';

export function sendHandOver(
  desk: Desk,
  actor: Actor,
  id: string,
  { language, by, to, ...command }: z.infer<typeof sendHandOverBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'hand-over-sent', command, async (stored, transaction) => {
    const made = await handOverLetter(transaction, desk, actor, stored, language);
    if (!made.ok) return made;
    const { signed, unsigned, provider } = made.value;
    const conflict = await conflictWith(transaction, desk, stored, provider);
    if (conflict) return refused(conflict);
    if (!signed) return refused({ code: 'letter-not-made', problems: unsigned });
    const address = by === 'email' ? (to ?? provider.email) : undefined;
    const settings = await officeOf(transaction, stored.agency);
    const wrong = wayRefusal(
      desk,
      { by, ...(address === undefined ? {} : { to: address }) },
      settings?.office.contact?.number,
    );
    if (wrong) return refused(wrong);
    const { key, agency, sum, number } = stored;
    if (key === undefined) throw new Error(`The key of ${number} is gone.`);
    const pdf = desk.letters.pdf(signed);
    const place = { record: id, key, random: desk.random };
    const file = await keepCaseFile(transaction, place, { type: PDF, content: pdf });
    if (address !== undefined) {
      const message = uuidFrom(desk.random(16));
      const sealed = seal(key, addressPlace(id, message), Buffer.from(address), desk.random);
      await transaction.query(
        `insert into outbox (id, record, event, agency, what, way, language, file, attached, address,
           state, next_at, made_at, changed_at)
         values ($1, $2, $3, $4, 'hand-over', 'email', $5, $6, true, $7, 'waiting', $8, $8, $8)`,
        [message, id, sum.events + 1, agency, language, file, sealed, desk.now()],
      );
    }
    return done({
      type: 'hand-over-sent',
      version: 1,
      facts: { provider: provider.id, language, by, file, hash: hashOf(pdf) },
      sealed: address === undefined ? {} : { to: address },
    });
  });
}

/** As it was signed; its hash is checked against its event. */
export async function sentHandOver(
  desk: Desk,
  actor: Actor,
  id: string,
  seq: number,
): Promise<Result<Uint8Array, Refusal>> {
  return desk.database.as<Uint8Array, Refusal>(actor.account, async (transaction) => {
    const stored = await loadCase(transaction, desk, id);
    if (!stored) return refused({ code: 'no-such-case' });
    const content = await letterAt(transaction, stored, seq);
    if (!content) return refused({ code: 'no-such-letter' });
    if (stored.recordedBy !== actor.account) {
      await logRead(transaction, desk, actor, stored, 'defence');
    }
    return done(content);
  });
}

async function letterAt(
  transaction: Transaction,
  { id, key, events }: StoredCase,
  seq: number,
): Promise<Uint8Array | undefined> {
  const event = events.find((each) => each.seq === seq)?.event;
  if (event?.type !== 'hand-over-sent' || key === undefined) return undefined;
  const { file, hash } = event.facts;
  const content = await openCaseFile(transaction, { record: id, key }, file);
  return content && hashOf(content) === hash ? content : undefined;
}
