/** The one note on the screen: what is written, its pictures, and where it is kept, if it is. */
import type { Note, NotePicture } from '@threshold/notes/note-schema';
import { sha256Hex } from '@threshold/notes/sealed/archive';
import { useEffect, useRef, useState } from 'react';
import type { Redrawn } from './picture/redraw.ts';
import {
  keepDraft,
  savePicture,
  type OpenDraft,
  type OpenedDraft,
  type Pictures,
} from './vault/draft.ts';
import { deleteDraft, deletePicture, StoreError } from './vault/draft-store.ts';
import { Saver, type Saved } from './vault/saver.ts';

export type Change = (update: (note: Note) => Note) => void;

export interface NoteInHand {
  readonly note: Note;
  readonly pictures: Pictures;
  readonly draft: OpenDraft | undefined;
  readonly saved: Saved;
  readonly change: Change;
  readonly addPicture: (file: string, drawn: Redrawn) => Promise<void>;
  readonly removePicture: (file: string) => Promise<void>;
  readonly keep: (pin: string) => Promise<void>;
  readonly take: (opened: OpenedDraft) => void;
  /** Off the screen; what is kept stays kept. */
  readonly putAway: () => void;
  /** Off the screen and off the device. */
  readonly discard: () => Promise<void>;
}

const MEMORY: Saved = { state: 'memory' };
const NONE: Pictures = new Map();

export function useNote(begin: () => Note): NoteInHand {
  const [note, setNote] = useState(begin);
  const [pictures, setPictures] = useState(NONE);
  const [draft, setDraft] = useState<OpenDraft>();
  const [saved, setSaved] = useState<Saved>(MEMORY);
  const saver = useRef<Saver | undefined>(undefined);
  // The newest, for what goes on after waiting: a picture is drawn while somebody writes.
  const newest = useRef(note);
  const show = (next: Note): void => {
    newest.current = next;
    setNote(next);
  };

  useEffect(() => {
    // Phones stop a page that is out of sight, often for good.
    const out = (): void => {
      if (document.visibilityState === 'hidden') void saver.current?.flush();
    };
    document.addEventListener('visibilitychange', out);
    return () => {
      document.removeEventListener('visibilitychange', out);
      void saver.current?.flush();
    };
  }, []);

  const change: Change = (update) => {
    const next = update(newest.current);
    show(next);
    saver.current?.change(next);
  };
  const failed = (error: unknown): void =>
    setSaved({ state: 'failed', fault: error instanceof StoreError ? error.fault : 'no-storage' });
  const hold = (open: OpenDraft): void => {
    saver.current = new Saver(open, (next) => {
      setSaved(next);
      if (next.state === 'failed' && next.fault === 'elsewhere') leave();
    });
    setDraft(open);
    setSaved({ state: 'kept', at: new Date() });
  };
  /** Another window has the draft: what is on this screen becomes a note of its own, kept nowhere yet. */
  const leave = (): void => {
    void saver.current?.stop();
    saver.current = undefined;
    setDraft(undefined);
    show({ ...newest.current, id: begin().id });
  };
  const putAway = (): void => {
    void saver.current?.flush();
    saver.current = undefined;
    show(begin());
    setPictures(NONE);
    setDraft(undefined);
    setSaved(MEMORY);
  };

  return {
    note,
    pictures,
    draft,
    saved,
    change,
    putAway,
    addPicture: async (file, { bytes, width, height }) => {
      const picture: NotePicture = {
        file,
        bytes: bytes.length,
        width,
        height,
        sha256: sha256Hex(bytes),
      };
      setPictures((now) => new Map(now).set(file, bytes));
      if (draft) await savePicture(draft, file, bytes).catch(failed);
      change((now) => ({ ...now, pictures: [...now.pictures, picture] }));
    },
    removePicture: async (file) => {
      setPictures((now) => new Map([...now].filter(([name]) => name !== file)));
      change((now) => ({ ...now, pictures: now.pictures.filter((each) => each.file !== file) }));
      if (draft) await deletePicture(draft.id, file).catch(failed);
    },
    keep: async (pin) => {
      try {
        hold(await keepDraft(pin, newest.current, pictures, new Date()));
      } catch (error) {
        failed(error);
      }
    },
    take: ({ draft: open, note: kept, pictures: theirs }) => {
      show(kept);
      setPictures(theirs);
      hold(open);
    },
    discard: async () => {
      await saver.current?.stop();
      saver.current = undefined;
      if (draft) await deleteDraft(draft.id).catch(failed);
      putAway();
    },
  };
}
