/**
 * One note: what happened when somebody asked, in the words of whoever was there. The schema is the only
 * definition; the types come from it. It has a place for who asked, as they gave it, and none for what
 * anybody's immigration status is. docs/notes.md.
 */
import { z } from 'zod';

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

const line = z.string().max(MOST_LINE);
const text = z.string().max(MOST_TEXT);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An instant with its distance from UTC, and the zone by which that distance was chosen. */
export const noteTime = z.strictObject({
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/),
  zone: z.string().min(1).max(60),
});
export type NoteTime = z.infer<typeof noteTime>;

const officer = z.strictObject({ name: line, badge: line, agency: line, supervisor: line });
export type Officer = z.infer<typeof officer>;

export const pictureSchema = z.strictObject({
  file: z.string().regex(/^pictures\/\d{1,2}\.jpg$/),
  bytes: z.number().int().positive().max(MOST_PICTURE_BYTES),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  sha256,
});
export type NotePicture = z.infer<typeof pictureSchema>;

export const noteSchema = z.strictObject({
  format: z.literal(NOTE_FORMAT),
  version: z.literal(NOTE_VERSION),
  /** Made on the device; the same note sent twice is one note. */
  id: z.uuid(),
  language: z.enum(['en', 'es', 'ar', 'zh-Hans']),
  written: noteTime,
  when: noteTime,
  where: z.strictObject({ site: line, spot: line }),
  /** What the worker had been shown: which ending, which law. Filled in for them. */
  shown: z
    .strictObject({ page: id, outcome: id, law: sha256, engine: z.string().max(40) })
    .optional(),
  officers: z.array(officer).max(MOST_OFFICERS),
  asked: z.strictObject({ acts: z.array(z.enum(NOTE_ACTS)), text }),
  paper: z.strictObject({ seen: z.enum(PAPERS_SEEN).optional(), text }),
  said: text,
  done: z.strictObject({
    acts: z.array(z.strictObject({ act: z.enum(NOTE_ACTS), happened: z.enum(HAPPENED) })),
    text,
  }),
  counsel: z.strictObject({ who: line, at: noteTime.optional(), text }),
  witnesses: line,
  pictures: z.array(pictureSchema).max(MOST_PICTURES),
  /** Marked words that stay, each with the reason its writer gave. */
  kept: z.array(
    z.strictObject({ field: z.enum(TEXT_FIELDS), words: line, reason: z.enum(KEEP_REASONS) }),
  ),
});
export type Note = z.infer<typeof noteSchema>;
export type KeptWords = Note['kept'][number];
