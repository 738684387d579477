/** The note on its way out: packed, sealed, with a neutral name, and what its writer has to know of it. */
import { noteLines, plainText } from '@threshold/notes/note-lines';
import type { NoteWords } from '@threshold/notes/note-lines';
import type { Note } from '@threshold/notes/note-schema';
import { pack } from '@threshold/notes/sealed/archive';
import { seal } from '@threshold/notes/sealed/seal';
import { checkCode, sealingCode } from '@threshold/notes/sealed/sealing-code';
import type { Pictures } from './vault/draft.ts';

export interface SealedNote {
  readonly file: File;
  /** To be told by another way; nothing where it is sealed for the agency's key. */
  readonly code: string | undefined;
  readonly check: string;
}

export async function sealNote(
  note: Note,
  pictures: Pictures,
  words: NoteWords,
  recipient: string | undefined,
): Promise<SealedNote> {
  const code = recipient === undefined ? sealingCode(random) : undefined;
  const archive = pack({ note, text: plainText(noteLines(note, words)), pictures });
  const sealed = await seal(
    archive,
    code === undefined ? { recipient: recipient ?? '' } : { code },
  );
  // A name says nothing of what is inside; the beginning of the id tells two files apart.
  const file = new File([Uint8Array.from(sealed)], `note-${note.id.slice(0, 8)}.age`, {
    type: 'application/octet-stream',
  });
  return { file, code, check: checkCode(sealed) };
}

function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
