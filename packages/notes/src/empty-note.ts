/** A note with nothing in it but what the device knows: who is asked for nothing before the first word. */
import {
  NOTE_FORMAT,
  NOTE_VERSION,
  type Note,
  type NoteTime,
  type Officer,
} from './note-schema.ts';

export interface NoteStart {
  readonly id: string;
  readonly language: Note['language'];
  readonly now: NoteTime;
  readonly shown?: Note['shown'];
}

export const NO_OFFICER: Officer = { name: '', badge: '', agency: '', supervisor: '' };

export function emptyNote({ id, language, now, shown }: NoteStart): Note {
  return {
    format: NOTE_FORMAT,
    version: NOTE_VERSION,
    id,
    language,
    written: now,
    when: now,
    where: { site: '', spot: '' },
    ...(shown === undefined ? {} : { shown }),
    officers: [NO_OFFICER],
    asked: { acts: [], text: '' },
    paper: { text: '' },
    said: '',
    done: { acts: [], text: '' },
    counsel: { who: '', text: '' },
    witnesses: '',
    pictures: [],
    kept: [],
  };
}
