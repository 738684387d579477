/**
 * Sends what waits in the outbox, one message at a time. A message is taken with a lease, sent outside of any
 * transaction, and settled with its event in one. A process killed in between leaves a lease that ends: the message
 * is sent again under the same Message-ID. So it arrives at least once; docs/outbox.md says when it arrives twice.
 */
import type { Transaction } from '../../db/database.ts';
import { unseal } from '../../seal/seal.ts';
import { openCaseFile } from '../defense/case-file.ts';
import { loadCase } from '../defense/case-store.ts';
import { recordHandOver } from '../defense/hand-over-delivery.ts';
import { openFile } from '../files/sealed-file.ts';
import { officeOf } from '../letters/office.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import { loadRequest, type StoredRequest } from '../requests/event-store.ts';
import type { Carried, Carriers, Outgoing } from './carrier.ts';
import { addressPlace } from './give-out.ts';
import { notificationOf, type MessageWords } from './notification.ts';
import { recordDelivery } from './record-delivery.ts';

export interface DeliveryDesk extends Pick<
  Desk,
  'database' | 'master' | 'now' | 'random' | 'changed'
> {
  readonly carriers: Carriers;
  readonly words: MessageWords;
  /** The right side of every Message-ID. */
  readonly domain: string;
}

const LEASE_MINUTES = 2;
/** Minutes after each failed attempt; after the last one it is left for a person: a day and a half. */
export const BACKOFF = [1, 5, 15, 60, 180, 360, 720, 720] as const;

interface Taken {
  readonly id: string;
  /** Of a request, or of a case (then `record`). */
  readonly request: string | null;
  readonly record: string | null;
  readonly event: number;
  readonly agency: string;
  readonly what: string;
  readonly way: 'email' | 'sms';
  readonly language: string;
  readonly file: number;
  readonly attached: boolean;
  readonly address: Uint8Array | null;
  readonly attempts: number;
}

/** How many were taken: 0 when nothing is due. */
export async function deliverNext(desk: DeliveryDesk): Promise<number> {
  const taken = await take(desk);
  if (!taken) return 0;
  const message = await compose(desk, taken);
  const carried =
    'problem' in message ? failed(message.problem) : await carry(desk, taken, message);
  await settle(desk, taken, carried);
  return 1;
}

function take({ database, now }: DeliveryDesk): Promise<Taken | undefined> {
  const at = now();
  return database.asSystem(async (transaction) => {
    const [row] = await transaction.query<Taken>(
      `update outbox set state = 'sending', attempts = attempts + 1, lease_until = $2, changed_at = $1
       where id = (
         select id from outbox where way in ('email', 'sms') and (
           (state = 'waiting' and next_at <= $1) or (state = 'sending' and lease_until <= $1)
         ) order by next_at, id limit 1 for update skip locked
       )
       returning id, request, record, event, agency, what, way, language, file, attached, address, attempts`,
      [at, later(at, LEASE_MINUTES)],
    );
    return row;
  });
}

/** What cannot be composed now will not be later: the key is gone, or the number was taken out. */
async function compose(
  desk: DeliveryDesk,
  taken: Taken,
): Promise<Outgoing | { readonly problem: string }> {
  const { id, language, way, attached, address } = taken;
  return desk.database.asSystem(async (transaction) => {
    const about = await aboutOf(transaction, desk, taken);
    if (about === undefined || address === null) return { problem: 'erased' };
    const to = unseal(about.key, addressPlace(about.id, id), address);
    if (to === undefined) return { problem: 'erased' };
    const number = await numberOf(transaction, taken);
    if (number === undefined) return { problem: 'no-contact' };
    const { subject, text, direction } = notificationOf(desk.words, {
      language,
      way,
      number,
      attached,
    });
    const letter = attached ? await about.letter() : undefined;
    if (attached && letter === undefined) return { problem: 'erased' };
    return {
      messageId: messageIdOf(desk, id),
      key: `${id}-${about.rounds}`,
      to: Buffer.from(to).toString(),
      subject,
      text,
      language,
      direction,
      ...(letter === undefined ? {} : { attachment: { name: 'letter.pdf', content: letter } }),
    };
  });
}

interface About {
  readonly id: string;
  readonly key: Uint8Array;
  /** How often a person had it sent again. */
  readonly rounds: number;
  readonly letter: () => Promise<Uint8Array | undefined>;
}

/** The request or the case whose message it is; undefined where it, or its key, is gone. */
async function aboutOf(
  transaction: Transaction,
  desk: DeliveryDesk,
  taken: Taken,
): Promise<About | undefined> {
  const { request, record, file } = taken;
  if (record !== null) {
    const stored = await loadCase(transaction, desk, record);
    const key = stored?.key;
    if (key === undefined) return undefined;
    const letter = () => openCaseFile(transaction, { record, key }, file);
    return { id: record, key, rounds: 0, letter };
  }
  const stored = request === null ? undefined : await loadRequest(transaction, desk, request);
  const key = stored?.key;
  if (stored === undefined || key === undefined) return undefined;
  return {
    id: stored.id,
    key,
    rounds: rounds(stored, taken),
    letter: async () => (await openFile(transaction, { request: stored.id, key }, file))?.content,
  };
}

/** How often a person had it sent again. */
function rounds({ events }: StoredRequest, { event: of }: Taken): number {
  return events.filter(
    ({ event }) =>
      event.type === 'delivery-recorded' && event.facts.of === of && event.facts.result === 'again',
  ).length;
}

async function numberOf(
  transaction: Transaction,
  { agency, what }: Taken,
): Promise<string | undefined> {
  const settings = await officeOf(transaction, agency);
  const own = what === 'notice' || what === 'hand-over';
  return (own ? settings?.office.contact : settings?.office.counsel)?.number;
}

function messageIdOf({ domain }: Pick<DeliveryDesk, 'domain'>, id: string): string {
  return `<${id}@${domain}>`;
}

async function carry(
  { carriers }: DeliveryDesk,
  { way }: Taken,
  message: Outgoing,
): Promise<Carried> {
  const carrier = carriers[way];
  if (!carrier) return { ok: false, lasting: false, problem: 'no-carrier', answer: '' };
  try {
    return await carrier(message);
  } catch {
    return { ok: false, lasting: false, problem: 'carrier-broke', answer: '' };
  }
}

function failed(problem: string): Carried {
  return { ok: false, lasting: true, problem, answer: '' };
}

async function settle(desk: DeliveryDesk, taken: Taken, carried: Carried): Promise<void> {
  const { id, request, record, event: of, way: by, attempts } = taken;
  let told: Changed | undefined;
  await desk.database.asSystem(async (transaction) => {
    told = undefined;
    // What it is about is locked first and the row second, as everywhere.
    const stored =
      request === null ? undefined : await loadRequest(transaction, desk, request, { lock: true });
    if (record !== null) await loadCase(transaction, desk, record, { lock: true });
    const [row] = await transaction.query<{ state: string; attempts: number }>(
      'select state, attempts from outbox where id = $1 for update',
      [id],
    );
    // Taken again meanwhile by another process: only news of a success still counts.
    if (!row || row.state === 'sent' || (record === null && !stored)) return;
    if (!carried.ok && (row.state !== 'sending' || row.attempts !== attempts)) return;
    const now = desk.now();
    const wait = BACKOFF[attempts - 1];
    const again = !carried.ok && !carried.lasting && wait !== undefined;
    await transaction.query(
      `update outbox set state = $2, problem = $3, next_at = $4, message_id = $5, lease_until = null,
         changed_at = $6 where id = $1`,
      [
        id,
        carried.ok ? 'sent' : again ? 'waiting' : 'dead',
        carried.ok ? null : carried.problem,
        again ? later(now, wait) : now,
        messageIdOf(desk, id),
        now,
      ],
    );
    if (again) return;
    const result = carried.ok ? 'sent' : 'failed';
    const proof = proofOf(desk, taken, carried);
    if (record !== null) {
      told = await recordHandOver(transaction, desk, record, { of, result, attempts, ...proof });
      return;
    }
    if (stored?.key === undefined) return;
    told = await recordDelivery(transaction, desk, stored, {
      facts: {
        of,
        by,
        result,
        attempts,
        ...proof,
      },
      answer: carried.answer,
      by: null,
    });
  });
  if (told) desk.changed(told);
}

/** An e-mail has the Message-ID that we gave it, a text message the number that the gateway gave it. */
function proofOf(
  desk: DeliveryDesk,
  { id, way }: Taken,
  carried: Carried,
): { readonly messageId?: string } {
  if (!carried.ok) return {};
  if (way === 'email') return { messageId: messageIdOf(desk, id) };
  return carried.number === undefined ? {} : { messageId: carried.number };
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
