/** What every field of the form shares. */
import type { Caught } from '@threshold/notes/catch/catch-in-note';
import type { Note, TextField } from '@threshold/notes/note-schema';
import type { Say } from '@threshold/guidance/message';
import { createContext, useContext } from 'react';
import type { Change } from './use-note.ts';

export interface FormValue {
  readonly say: Say;
  readonly language: string;
  readonly note: Note;
  readonly change: Change;
  /** What was found by the last look; looked for again a moment after typing and when a field is left. */
  readonly caught: readonly Caught[];
  readonly look: () => void;
  /** A change that deals with something caught, and a look at once: the others have moved. */
  readonly deal: Change;
  /** Of the form's own headings: below the page's. */
  readonly level: 'h2' | 'h3';
}

export const FormContext = createContext<FormValue | undefined>(undefined);

export function useForm(): FormValue {
  const value = useContext(FormContext);
  if (!value) throw new RangeError('A field stands in a form.');
  return value;
}

export function fieldId(field: TextField, index: number): string {
  return `note-${field.replace('.', '-')}-${index}`;
}
