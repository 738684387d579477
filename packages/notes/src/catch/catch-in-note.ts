/**
 * The catch over a whole note. Nothing is saved or sealed that still holds what was caught: a number goes,
 * words go or stay with a reason. What is kept while somebody is still writing has `MARK` in its place.
 */
import { MOST_LINE, type KeepReason, type KeptWords, type Note } from '../note-schema.ts';
import { textsOf, withText, type NoteText } from '../note-texts.ts';
import type { Finding } from './finding.ts';
import { findSensitive } from './find-sensitive.ts';

export interface Caught extends Finding, Pick<NoteText, 'field' | 'index'> {
  readonly words: string;
}

/** Stands where something was taken out, in every language. */
export const MARK = '[…]';

/** What has to be dealt with before the note is saved or sealed, in the order of the form. */
export function catchInNote(note: Note): readonly Caught[] {
  return textsOf(note).flatMap(({ field, index, text }) =>
    findSensitive(text, field)
      .map((finding) => ({
        ...finding,
        field,
        index,
        words: text.slice(finding.start, finding.end),
      }))
      .filter((caught) => caught.sure || !isKept(note, caught)),
  );
}

export function takeOut(note: Note, caught: Caught): Note {
  const found = textsOf(note).find(
    ({ field, index }) => field === caught.field && index === caught.index,
  );
  if (!found?.text.startsWith(caught.words, caught.start)) return note;
  const text = found.text.slice(0, caught.start) + MARK + found.text.slice(caught.end);
  return withText(note, { ...found, text });
}

/** Undefined where nothing may stay: numbers have no reason that would do. */
export function keep(note: Note, caught: Caught, reason: KeepReason): Note | undefined {
  if (caught.sure) return undefined;
  const words = caught.words.slice(0, MOST_LINE);
  return { ...note, kept: [...note.kept, { field: caught.field, words, reason }] };
}

/** The note as it may be saved now: what is not yet dealt with is out, and so are reasons for words that are gone. */
export function withoutCaught(note: Note): Note {
  // From the end, so that the places of the others stay true.
  const clean = [...catchInNote(note)].reverse().reduce(takeOut, note);
  const texts = textsOf(clean);
  return {
    ...clean,
    kept: clean.kept.filter(({ field, words }) =>
      texts.some((each) => each.field === field && each.text.includes(words)),
    ),
  };
}

function isKept(note: Note, { field, words }: Pick<KeptWords, 'field' | 'words'>): boolean {
  return note.kept.some((kept) => kept.field === field && kept.words === words.slice(0, MOST_LINE));
}
