/** What was read from a paper last, as it was kept: its hash is held against the event's before anybody sees it. */
import type { Transaction } from '../../db/database.ts';
import type { MasterKey } from '../../seal/seal.ts';
import { hashOf, openFile } from '../files/sealed-file.ts';
import type { StoredRequest } from '../requests/event-store.ts';
import type { EventOf, PlacedEvent } from '../requests/request-event.ts';
import { keepText } from '../requests/word-index.ts';
import { paperReading, type PaperReading } from './paper-text.ts';

type ReadFacts = Extract<EventOf<'paper-read'>, { version: 2 }>['facts'];

export interface LastReading {
  readonly seq: number;
  readonly at: string;
  /** A reading that went well; otherwise why it did not. */
  readonly read: ReadFacts | { readonly problem: string };
}

export function lastReadingOf(
  events: readonly PlacedEvent[],
  file: number,
): LastReading | undefined {
  const placed = events.findLast(
    ({ event }) => event.type === 'paper-read' && event.facts.file === file,
  );
  if (placed?.event.type !== 'paper-read') return undefined;
  const { event, seq, at } = placed;
  const read = event.version === 2 ? event.facts : { problem: event.facts.problem ?? 'crashed' };
  return { seq, at, read };
}

export interface LastCheck {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly facts: EventOf<'paper-checked'>['facts'];
}

/** Only of this very reading: what is read again is held beside the paper again. */
export function lastCheckOf(events: readonly PlacedEvent[], of: number): LastCheck | undefined {
  const placed = events.findLast(
    ({ event }) => event.type === 'paper-checked' && event.facts.of === of,
  );
  if (placed?.event.type !== 'paper-checked') return undefined;
  const { seq, at, by, event } = placed;
  return { seq, at, by, facts: event.facts };
}

export async function openReading(
  transaction: Transaction,
  { id, key }: Pick<StoredRequest, 'id' | 'key'>,
  { reading, hash }: ReadFacts,
): Promise<PaperReading | undefined> {
  if (key === undefined) return undefined;
  const kept = await openFile(transaction, { request: id, key }, reading);
  if (!kept || hashOf(kept.content) !== hash) return undefined;
  return paperReading.parse(JSON.parse(Buffer.from(kept.content).toString()));
}

/** Makes the words of all its papers findable again: under a new master key the old ones are lost. */
export async function keepPaperWords(
  transaction: Transaction,
  desk: { readonly master: MasterKey },
  stored: StoredRequest,
): Promise<void> {
  for (const { event } of stored.events) {
    if (event.type !== 'paper-read' || event.version !== 2) continue;
    const reading = await openReading(transaction, stored, event.facts);
    const on = { request: stored.id, agency: stored.agency };
    if (reading) await keepText(transaction, desk, on, reading.words);
  }
}
