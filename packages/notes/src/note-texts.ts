/**
 * Every place of a note in which somebody writes, once: the catch, the count of what is written and the
 * marks on a form all go through here, so that no field can be forgotten by one of them.
 */
import type { Note, Officer, TextField } from './note-schema.ts';

export interface NoteText {
  readonly field: TextField;
  /** Which officer, where the field is one of an officer. */
  readonly index: number;
  readonly text: string;
}

const OFFICER_FIELDS = [
  'name',
  'badge',
  'agency',
  'supervisor',
] as const satisfies readonly (keyof Officer)[];

export function textsOf(note: Note): readonly NoteText[] {
  const one = (field: TextField, text: string): NoteText => ({ field, index: 0, text });
  return [
    one('where.site', note.where.site),
    one('where.spot', note.where.spot),
    ...note.officers.flatMap((officer, index) =>
      OFFICER_FIELDS.map((name) => ({
        field: `officers.${name}` as const,
        index,
        text: officer[name],
      })),
    ),
    one('asked.text', note.asked.text),
    one('paper.text', note.paper.text),
    one('said', note.said),
    one('done.text', note.done.text),
    one('counsel.who', note.counsel.who),
    one('counsel.text', note.counsel.text),
    one('witnesses', note.witnesses),
  ];
}

/** The same note with one text put in another's place. */
export function withText(note: Note, { field, index, text }: NoteText): Note {
  const officers = (name: keyof Officer): Note => ({
    ...note,
    officers: note.officers.map((officer, at) =>
      at === index ? { ...officer, [name]: text } : officer,
    ),
  });
  switch (field) {
    case 'where.site':
      return { ...note, where: { ...note.where, site: text } };
    case 'where.spot':
      return { ...note, where: { ...note.where, spot: text } };
    case 'officers.name':
      return officers('name');
    case 'officers.badge':
      return officers('badge');
    case 'officers.agency':
      return officers('agency');
    case 'officers.supervisor':
      return officers('supervisor');
    case 'asked.text':
      return { ...note, asked: { ...note.asked, text } };
    case 'paper.text':
      return { ...note, paper: { ...note.paper, text } };
    case 'said':
      return { ...note, said: text };
    case 'done.text':
      return { ...note, done: { ...note.done, text } };
    case 'counsel.who':
      return { ...note, counsel: { ...note.counsel, who: text } };
    case 'counsel.text':
      return { ...note, counsel: { ...note.counsel, text } };
    case 'witnesses':
      return { ...note, witnesses: text };
  }
}

/** Whether anybody has written, ticked or added anything. */
export function isBlank(note: Note): boolean {
  return (
    textsOf(note).every(({ text }) => text.trim() === '') &&
    note.asked.acts.length === 0 &&
    note.done.acts.length === 0 &&
    note.paper.seen === undefined &&
    note.counsel.at === undefined &&
    note.pictures.length === 0
  );
}
