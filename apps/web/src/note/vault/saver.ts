/**
 * Saves a draft a moment after the last change, one write after another, and never after it was told to stop:
 * a draft that was deleted must not come back by a late write, and what another window wrote is not written over.
 */
import type { Note } from '@threshold/notes/note-schema';
import { saveDraft, type OpenDraft } from './draft.ts';
import { StoreError, type StoreFault } from './draft-store.ts';

export type Saved =
  | { readonly state: 'memory' }
  | { readonly state: 'saving' }
  | { readonly state: 'kept'; readonly at: Date }
  | { readonly state: 'failed'; readonly fault: StoreFault };

const PAUSE = 500;

export class Saver {
  readonly #draft: OpenDraft;
  readonly #report: (saved: Saved) => void;
  #seen: OpenDraft['seen'];
  #waiting: Note | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(draft: OpenDraft, report: (saved: Saved) => void) {
    this.#draft = draft;
    this.#seen = draft.seen;
    this.#report = report;
  }

  change(note: Note): void {
    if (this.#stopped) return;
    this.#waiting = note;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
    this.#report({ state: 'saving' });
  }

  /** Writes what waits now; done when everything begun is written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const note = this.#waiting;
    this.#waiting = undefined;
    if (note !== undefined && !this.#stopped)
      this.#running = this.#running.then(() => this.#write(note));
    return this.#running;
  }

  /** Nothing is written after this. */
  stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    return this.#running;
  }

  async #write(note: Note): Promise<void> {
    if (this.#stopped) return;
    try {
      this.#seen = await saveDraft(this.#draft, note, this.#seen);
      this.#report({ state: 'kept', at: new Date() });
    } catch (error) {
      this.#report({
        state: 'failed',
        fault: error instanceof StoreError ? error.fault : 'no-storage',
      });
    }
  }
}
