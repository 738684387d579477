/** What was not read, or read badly, and what is being done, in sentences for a terminal. */
import { inputError } from '@threshold/instruments/input/input-error';
import type { Note, Step } from '@threshold/instruments/input/paper-reader';
import { visible } from '../failure.ts';

export function noteSentence(note: Note): string {
  switch (note.code) {
    case 'hard-to-read':
      return `${place(note)} was hard to read. Take a sharper picture.`;
    case 'not-opened':
      return `${note.count} more attachments were not opened.`;
    case 'not-read': {
      const { message, help } = inputError(note.error, visible(note.file));
      return `${message} ${help}`;
    }
  }
}

export function stepWords(step: Step): string {
  return `${step.doing === 'opening' ? 'Opening' : 'Reading'} ${place(step)}`;
}

function place({ file, page }: { readonly file: string; readonly page?: number }): string {
  return page === undefined ? visible(file) : `page ${page} of ${visible(file)}`;
}
