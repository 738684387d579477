/**
 * Drafts in IndexedDB: what is written there is locked, but for an id by chance and two times. A browser may
 * have no room, or keep nothing at all: then that is said, and the note stays on the screen.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Box } from './box.ts';
import type { WrappedKey } from './draft-key.ts';

export const DATABASE = 'threshold-notes';

export interface DraftRecord {
  readonly id: string;
  readonly version: 1;
  /** ISO, so that a list can be shown and an end be kept without opening anything. */
  readonly begun: string;
  readonly ends: string;
  readonly wrapped: WrappedKey;
  readonly body: Box;
}
export interface PictureRecord {
  readonly draft: string;
  readonly file: string;
  readonly body: Box;
}
/** Everything of one draft, to put back what was deleted by mistake. */
export interface WholeDraft {
  readonly draft: DraftRecord;
  readonly pictures: readonly PictureRecord[];
}

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  pictures: { key: [string, string]; value: PictureRecord; indexes: { draft: string } };
}

/** `elsewhere`: another window wrote or deleted this draft since it was last seen here. */
export type StoreFault = 'no-storage' | 'full' | 'elsewhere';
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;
  constructor(fault: StoreFault) {
    super(fault);
    this.fault = fault;
  }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

async function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore('drafts', { keyPath: 'id' });
      made
        .createObjectStore('pictures', { keyPath: ['draft', 'file'] })
        .createIndex('draft', 'draft');
    },
    // Another tab clears everything: let it.
    blocking: () => void closeDrafts(),
    terminated: () => (opened = undefined),
  });
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

export async function listDrafts(): Promise<readonly DraftRecord[]> {
  const drafts = await attempt(async () => (await database()).getAll('drafts'));
  return [...drafts].sort((a, b) => (a.begun < b.begun ? 1 : -1));
}

export function putDraft(draft: DraftRecord): Promise<unknown> {
  return attempt(async () => (await database()).put('drafts', draft));
}

/** Only over what was last seen: what another window wrote in the meantime stays. */
export function replaceDraft(draft: DraftRecord, seen: Box['iv']): Promise<unknown> {
  return attempt(async () => {
    const change = (await database()).transaction('drafts', 'readwrite');
    const now = await change.store.get(draft.id);
    if (now === undefined || !isSame(now.body.iv, seen)) {
      await change.done;
      throw new StoreError('elsewhere');
    }
    await Promise.all([change.store.put(draft), change.done]);
  });
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

export function putPicture(picture: PictureRecord): Promise<unknown> {
  return attempt(async () => (await database()).put('pictures', picture));
}

export function deletePicture(draft: string, file: string): Promise<void> {
  return attempt(async () => (await database()).delete('pictures', [draft, file]));
}

export function picturesOf(draft: string): Promise<readonly PictureRecord[]> {
  return attempt(async () => (await database()).getAllFromIndex('pictures', 'draft', draft));
}

/** Gone from the database when this returns; what it gives back is the only copy. */
export function deleteDraft(id: string): Promise<WholeDraft | undefined> {
  return attempt(async () => {
    const change = (await database()).transaction(['drafts', 'pictures'], 'readwrite');
    const drafts = change.objectStore('drafts');
    const pictures = change.objectStore('pictures');
    const draft = await drafts.get(id);
    const theirs = await pictures.index('draft').getAll(id);
    await Promise.all([
      drafts.delete(id),
      ...theirs.map(({ file }) => pictures.delete([id, file])),
      change.done,
    ]);
    return draft && { draft, pictures: theirs };
  });
}

export function restoreDraft({ draft, pictures }: WholeDraft): Promise<void> {
  return attempt(async () => {
    const change = (await database()).transaction(['drafts', 'pictures'], 'readwrite');
    await Promise.all([
      change.objectStore('drafts').put(draft),
      ...pictures.map((each) => change.objectStore('pictures').put(each)),
      change.done,
    ]);
  });
}

export async function closeDrafts(): Promise<void> {
  const open = opened;
  opened = undefined;
  (await open?.catch(() => undefined))?.close();
}

export async function deleteAllDrafts(): Promise<void> {
  await closeDrafts();
  await deleteDB(DATABASE);
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new StoreError(full ? 'full' : 'no-storage');
  }
}
