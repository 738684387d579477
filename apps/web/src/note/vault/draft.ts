/**
 * One draft, kept and opened. Whatever is written to the store has been through the catch: what somebody has
 * not yet dealt with is not in it.
 */
import { withoutCaught } from '@threshold/notes/catch/catch-in-note';
import { noteSchema, type Note } from '@threshold/notes/note-schema';
import { lock, unlock, type Box } from './box.ts';
import { newDraftKey, openDraftKey, type WrappedKey } from './draft-key.ts';
import { picturesOf, putDraft, putPicture, replaceDraft, type DraftRecord } from './draft-store.ts';

export const KEPT_DAYS = 7;
export const WARNING_DAYS = 2;
const DAY = 86_400_000;

/** In memory only: whoever holds it can read and write one draft. */
export interface OpenDraft {
  readonly id: string;
  readonly key: CryptoKey;
  readonly begun: string;
  readonly ends: string;
  readonly wrapped: WrappedKey;
  /** Of what was written last, as far as this window knows: two windows must not overwrite each other. */
  readonly seen: Box['iv'];
}
/** By the names in the note. */
export type Pictures = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const about = (id: string, part: string): string => `threshold-draft/1/${id}/${part}`;

export async function keepDraft(
  pin: string,
  note: Note,
  pictures: Pictures,
  now: Date,
): Promise<OpenDraft> {
  const { id } = note;
  const { key, wrapped } = await newDraftKey(pin, about(id, 'key'));
  const ends = new Date(now.getTime() + KEPT_DAYS * DAY).toISOString();
  const draft = { id, key, wrapped, begun: now.toISOString(), ends };
  for (const [file, bytes] of pictures) await savePicture(draft, file, bytes);
  const record = await recordOf(draft, note);
  await putDraft(record);
  return { ...draft, seen: record.body.iv };
}

/** Gives what the next save must find. */
export async function saveDraft(draft: OpenDraft, note: Note, seen: Box['iv']): Promise<Box['iv']> {
  const record = await recordOf(draft, note);
  await replaceDraft(record, seen);
  return record.body.iv;
}

async function recordOf(
  { id, key, begun, ends, wrapped }: Omit<OpenDraft, 'seen'>,
  note: Note,
): Promise<DraftRecord> {
  const text = new TextEncoder().encode(JSON.stringify(withoutCaught(note)));
  return {
    id,
    version: 1,
    begun,
    ends,
    wrapped,
    body: await lock(key, text, about(id, 'note')),
  };
}

export async function savePicture(
  { id, key }: Pick<OpenDraft, 'id' | 'key'>,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  await putPicture({ draft: id, file, body: await lock(key, bytes, about(id, file)) });
}

export interface OpenedDraft {
  readonly draft: OpenDraft;
  readonly note: Note;
  readonly pictures: Pictures;
}

/** Undefined where the PIN does not open it. */
export async function openDraft(
  pin: string,
  record: DraftRecord,
): Promise<OpenedDraft | undefined> {
  const { id, begun, ends, wrapped } = record;
  const key = await openDraftKey(pin, wrapped, about(id, 'key'));
  const text = key && (await unlock(key, record.body, about(id, 'note')));
  if (key === undefined || text === undefined) return undefined;
  const note = noteSchema.parse(JSON.parse(new TextDecoder().decode(text)));
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { file, body } of await picturesOf(id)) {
    const bytes = await unlock(key, body, about(id, file));
    if (bytes) pictures.set(file, bytes);
  }
  return {
    draft: { id, key, begun, ends, wrapped, seen: record.body.iv },
    note: { ...note, pictures: note.pictures.filter(({ file }) => pictures.has(file)) },
    pictures,
  };
}

/** Whole days until it is deleted; nothing left when it is time. */
export function daysLeft({ ends }: Pick<DraftRecord, 'ends'>, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(ends) - now.getTime()) / DAY));
}
