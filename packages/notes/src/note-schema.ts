/**
 * One note: what happened when somebody asked, in the words of whoever was there. The schema is the only
 * definition; the types come from it. It has a place for who asked, as they gave it, and none for what
 * anybody's immigration status is. zod's small form, because phones load it. docs/notes.md.
 */
import * as z from 'zod/mini';

export const NOTE_FORMAT = 'threshold-note';
export const NOTE_VERSION = 1;

/** Room for what people write in a hurry, and an end for what a hostile file may hold. */
export const MOST_LINE = 200;
export const MOST_TEXT = 8000;
export const MOST_OFFICERS = 12;
export const MOST_PICTURES = 8;
export const MOST_PICTURE_BYTES = 1_500_000;

/** What can be asked of a city at a counter, in the names of the packs' acts. */
export const NOTE_ACTS = [
  'allow-entry',
  'share-information',
  'use-property',
  'assist-operation',
  'hold',
  'notify-release',
  'transfer',
  'allow-interview',
] as const;
export type NoteAct = (typeof NOTE_ACTS)[number];

/** How it went. What they did themselves is kept apart from what the city agreed to. */
export const HAPPENED = ['agreed', 'not-agreed', 'done-without-us', 'open'] as const;
export type Happened = (typeof HAPPENED)[number];

/** A paper as it looked to somebody at a counter. What it is, counsel says. */
export const PAPERS_SEEN = ['none', 'court', 'agency', 'unsure', 'not-shown'] as const;
export type PaperSeen = (typeof PAPERS_SEEN)[number];

/** Why marked words stay. A number is never kept, so there is no reason for one. */
export const KEEP_REASONS = ['on-paper', 'said-by-them', 'not-about-a-person'] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];

/** Fields somebody writes in, as paths that a message can point to. */
export const TEXT_FIELDS = [
  'where.site',
  'where.spot',
  'officers.name',
  'officers.badge',
  'officers.agency',
  'officers.supervisor',
  'asked.text',
  'paper.text',
  'said',
  'done.text',
  'counsel.who',
  'counsel.text',
  'witnesses',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

const line = z.string().check(z.maxLength(MOST_LINE));
const text = z.string().check(z.maxLength(MOST_TEXT));
const shaped = (shape: RegExp) => z.string().check(z.regex(shape));
const id = shaped(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const sha256 = shaped(/^[0-9a-f]{64}$/);

/** An instant with its distance from UTC, and the zone by which that distance was chosen. */
export const noteTime = z.strictObject({
  at: shaped(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/),
  zone: z.string().check(z.minLength(1), z.maxLength(60)),
});
export type NoteTime = z.infer<typeof noteTime>;

const officer = z.strictObject({ name: line, badge: line, agency: line, supervisor: line });
export type Officer = z.infer<typeof officer>;

export const pictureSchema = z.strictObject({
  file: shaped(/^pictures\/\d{1,2}\.jpg$/),
  bytes: z.int().check(z.positive(), z.maximum(MOST_PICTURE_BYTES)),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  sha256,
});
export type NotePicture = z.infer<typeof pictureSchema>;

export const noteSchema = z.strictObject({
  format: z.literal(NOTE_FORMAT),
  version: z.literal(NOTE_VERSION),
  /** Made on the device; the same note sent twice is one note. */
  id: z.uuid(),
  /** Of the screen it was written on; people write in whatever language they like. */
  language: shaped(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/),
  written: noteTime,
  when: noteTime,
  where: z.strictObject({ site: line, spot: line }),
  /** What the worker had been shown: which ending, which law. Filled in for them. */
  shown: z.optional(
    z.strictObject({
      page: id,
      outcome: id,
      law: sha256,
      engine: z.string().check(z.maxLength(40)),
    }),
  ),
  officers: z.array(officer).check(z.maxLength(MOST_OFFICERS)),
  asked: z.strictObject({ acts: z.array(z.enum(NOTE_ACTS)), text }),
  paper: z.strictObject({ seen: z.optional(z.enum(PAPERS_SEEN)), text }),
  said: text,
  done: z.strictObject({
    acts: z.array(z.strictObject({ act: z.enum(NOTE_ACTS), happened: z.enum(HAPPENED) })),
    text,
  }),
  counsel: z.strictObject({ who: line, at: z.optional(noteTime), text }),
  witnesses: line,
  pictures: z.array(pictureSchema).check(z.maxLength(MOST_PICTURES)),
  /** Marked words that stay, each with the reason its writer gave. */
  kept: z.array(
    z.strictObject({ field: z.enum(TEXT_FIELDS), words: line, reason: z.enum(KEEP_REASONS) }),
  ),
});
export type Note = z.infer<typeof noteSchema>;
export type KeptWords = Note['kept'][number];
