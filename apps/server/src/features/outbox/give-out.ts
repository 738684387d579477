/**
 * Gives a letter to the outbox: its PDF and its page kept sealed, a row for whoever sends or prints it, and the facts
 * of the event, all in the transaction of that event. There is never one without the others.
 */
import { letterFile } from '@threshold/letters/html/letter-html';
import type { Letter } from '@threshold/letters/letter/letter';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { seal } from '../../seal/seal.ts';
import { uuidFrom } from '../../uuid.ts';
import { hashOf, keepFile, nextFile } from '../files/sealed-file.ts';
import type { Desk } from '../requests/desk.ts';
import type { StoredRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import { WAYS, type EventOf } from '../requests/request-event.ts';

const EMAIL = z.email().max(254);
/** E.164. */
const NUMBER = z.string().regex(/^\+[1-9]\d{6,14}$/);

export const sendBody = z.strictObject({
  by: z.enum(WAYS),
  to: z.string().trim().max(300).optional().meta({
    description:
      'An e-mail address, a number as +12125550100; for post, what stands on the letter.',
  }),
  /** E-mail to an authority only: the letter goes along. */
  attach: z.boolean().optional(),
});
export type Send = z.infer<typeof sendBody>;

export interface MadeFiles {
  readonly letter: Letter;
  readonly pdf: Uint8Array;
  readonly page: Uint8Array;
}

/** Typesetting takes a tenth of a second, so it is done before the transaction. */
export function filesOf({ letters }: Pick<Desk, 'letters'>, letter: Letter): MadeFiles {
  return {
    letter,
    pdf: letters.pdf(letter),
    page: Buffer.from(letterFile(letter, { style: letters.style })),
  };
}

/** Whether it can go this way at all. */
export function wayRefusal(
  desk: Pick<Desk, 'carries'>,
  { by, to }: Send,
  number: string | undefined,
): Refusal | undefined {
  if (by === 'post' || by === 'hand') return undefined;
  if (!desk.carries.has(by)) return { code: 'no-carrier', way: by === 'sms' ? 'SMS' : 'e-mail' };
  const read = (by === 'sms' ? NUMBER : EMAIL).safeParse(to);
  if (!read.success) {
    const wanted = by === 'sms' ? 'a number such as +12125550100' : 'an e-mail address';
    return { code: 'bad-request', problems: [`"send.to": Give ${wanted}.`] };
  }
  return number === undefined ? { code: 'no-contact' } : undefined;
}

export interface GivenOut {
  readonly what: 'reply' | 'letter' | 'notice';
  readonly files: MadeFiles;
  readonly send: Send;
  readonly language: string;
}

/** In the transaction of the event that will stand after those there are. */
export async function giveOut(
  transaction: Transaction,
  desk: Pick<Desk, 'random' | 'now'>,
  stored: StoredRequest,
  { what, files: { letter, pdf, page }, send, language }: GivenOut,
): Promise<EventOf<'letter-sent'>['facts']> {
  const { id: request, number, key } = stored;
  if (key === undefined) throw new Error(`The key of ${number} is gone.`);
  const place = { request, key, random: desk.random };
  const file = await nextFile(transaction, request);
  await keepFile(transaction, place, { file, what: 'letter', type: PDF, content: pdf });
  await keepFile(transaction, place, { file: file + 1, what: 'page', type: PAGE, content: page });
  const facts: EventOf<'letter-sent'>['facts'] = {
    letter: letter.kind,
    language,
    by: send.by,
    attached: send.by === 'email' && what !== 'notice' && send.attach === true,
    file,
    hash: hashOf(pdf),
    page: hashOf(page),
  };
  await putRow(transaction, desk, stored, key, { what, facts, to: send.to });
  return facts;
}

const PDF = 'application/pdf';
const PAGE = 'text/html; charset=utf-8';

async function putRow(
  transaction: Transaction,
  desk: Pick<Desk, 'random' | 'now'>,
  { id: request, agency, state: { events } }: StoredRequest,
  key: Uint8Array,
  {
    what,
    facts,
    to,
  }: Pick<GivenOut, 'what'> & {
    readonly facts: EventOf<'letter-sent'>['facts'];
    readonly to: string | undefined;
  },
): Promise<void> {
  const id = uuidFrom(desk.random(16));
  const sealed =
    to === undefined ? null : seal(key, addressPlace(request, id), Buffer.from(to), desk.random);
  const { by, language, file, attached } = facts;
  await transaction.query(
    `insert into outbox (id, request, event, agency, what, way, language, file, attached, address,
       state, next_at, made_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', $11, $11, $11)`,
    [id, request, events + 1, agency, what, by, language, file, attached, sealed, desk.now()],
  );
}

export function addressPlace(request: string, id: string): { request: string; field: string } {
  return { request, field: `address ${id}` };
}
