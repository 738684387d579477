/**
 * One provider of legal help, as the directory holds it. Whatever no source says is left out and shown as not known;
 * nothing has a default. Each entry names its source and how far that was read. docs/directory.md.
 */
import { z } from 'zod';
import { civilDate, id } from '../flow-schema.ts';
import { languageTag } from '../words-schema.ts';
import { ANY_LANGUAGE } from './any-language.ts';
import { hoursOf } from './open-hours.ts';

/** What somebody may need. No need asks who anybody is. */
export const NEEDS = [
  'information',
  'advice',
  'removal-defence',
  'detained',
  'bond',
  'children',
  'appeal',
  'application',
] as const;
export type Need = (typeof NEEDS)[number];

/** Whom a provider takes, as its source says it. */
export const ELIGIBILITY = ['anyone', 'low-income', 'children', 'families', 'detained'] as const;
export type Eligibility = (typeof ELIGIBILITY)[number];

export const CHANNELS = ['telephone', 'walk-in', 'website', 'email', 'referral'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * How far the source was read, carried over from where the entry was taken. `check-before-printing`: read, but whoever wrote it
 * down asks for a check before anybody relies on it.
 */
export const SOURCE_MARKS = ['seen', 'check-before-printing', 'unverified'] as const;
export type SourceMark = (typeof SOURCE_MARKS)[number];

/** What turns the letters beside it around is seen by nobody, and U+FFFD stands where a letter was lost: neither is anybody's name. */
const line = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(text));
const once = (all: readonly string[]): boolean => new Set(all).size === all.length;

/** What each cell has to be, by the name of its field; directory-csv.ts has a column for each. */
export const providerFields = {
  id: id.max(60),
  name: line,
  languages: z.array(z.union([z.literal(ANY_LANGUAGE), languageTag])).refine(once),
  eligibility: z.array(z.enum(ELIGIBILITY)).refine(once),
  needs: z.array(z.enum(NEEDS)).refine(once),
  /** Of the directory's own list; empty: no source says where. */
  places: z.array(id).refine(once),
  channels: z.array(z.enum(CHANNELS)).refine(once),
  telephone: z
    .string()
    .regex(/^\+?[0-9][0-9 ().-]{4,25}$/)
    .optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  /** Where offers go; the public page shows it too. */
  email: z.email().max(254).optional(),
  address: line.optional(),
  hours: z
    .string()
    .max(200)
    .refine((text) => hoursOf(text) !== undefined)
    .optional(),
  /** How many cases it takes over in all; 0: none now. */
  capacity: z.int().min(0).max(100_000).optional(),
  /** Whole dollars of the office’s contract for one case: an office's own, and for its plans alone. */
  rate: z.int().min(0).max(1_000_000).optional(),
  note: z.string().min(1).max(400).optional(),
  sourceName: line,
  source: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  sourceDay: civilDate.refine(isDay).optional(),
  mark: z.enum(SOURCE_MARKS),
  /** When somebody last asked the provider whether this is still so. */
  checkedOn: civilDate.refine(isDay).optional(),
} as const;

export const provider = z.strictObject(providerFields);
export type Provider = Readonly<z.infer<typeof provider>>;

export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
