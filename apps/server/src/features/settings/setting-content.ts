/**
 * What each section of the settings holds. A shape lives forever, as those of events do: a change is a new one beside
 * the old, and fixtures/settings keeps one of each. decisions/0024.
 */
import { MOST_PROVIDERS } from '@threshold/guidance/directory/directory-csv';
import { provider } from '@threshold/guidance/directory/provider';
import { LETTER_KINDS, office } from '@threshold/letters/letter/letter-facts';
import { z } from 'zod';

export const MOST_SITES = 1000;
/** A page of it has to open on a slow telephone. */
export const MOST_PUBLISHED = 60;
const MOST_AREAS = 60;

const line = z.string().trim().min(1).max(300);
const note = z.string().trim().min(1).max(500);
const paragraph = z.string().trim().min(1).max(2000);
/** Made where the thing is made; it stays when names change. */
const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const unique = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map((each) => each.id)).size === all.length;
const UNIQUE = 'Each stands once';

export const agencyId = id;

/** Of the directory of help: where it lies, as far as the directory tells places apart. Older versions have none. */
const place = z.string().max(60).optional();

export const reach = z.strictObject({
  name: line,
  title: line.optional(),
  number: line.optional(),
  email: line.optional(),
  hours: line.optional(),
});

export const agencyContent = z.strictObject({
  title: z.string().trim().min(1).max(120),
  /** A value of the fact `agency` of the packs. */
  lawAgency: z.string().max(80),
  contacts: z.array(reach).max(8),
  closed: z.boolean(),
  place,
});

export const GROUNDS = ['public', 'non-public'] as const;

const area = z.strictObject({
  id,
  name: z.string().trim().min(1).max(120),
  /** Of the place, not of the law: who records confirms it each time. */
  ground: z.enum(GROUNDS),
  note: note.optional(),
});
const site = z.strictObject({
  id,
  name: z.string().trim().min(1).max(120),
  address: line.optional(),
  place,
  areas: z.array(area).max(MOST_AREAS).refine(unique, UNIQUE),
});
export type Site = z.infer<typeof site>;
export const sitesContent = z.strictObject({
  sites: z.array(site).max(MOST_SITES).refine(unique, UNIQUE),
});

const away = z
  .strictObject({ from: z.iso.date(), until: z.iso.date(), cover: id.optional() })
  .refine(({ from, until }) => from <= until, 'The last day is before the first');
export const COUNSEL_KINDS = ['counsel', 'liaison'] as const;
export const counselContent = z.strictObject({
  /** In the order in which they are called. */
  people: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(COUNSEL_KINDS),
        ...reach.shape,
        away: z.array(away).max(12),
      }),
    )
    .max(40)
    .refine(unique, UNIQUE)
    .refine((all) => {
      const known = new Set(all.map((each) => each.id));
      return all.every((each) =>
        each.away.every(
          ({ cover }) => cover === undefined || (cover !== each.id && known.has(cover)),
        ),
      );
    }, 'Cover is somebody else of the list'),
  /** Whom to call when nobody of the list answers, such as at night. */
  outOfOffice: reach.optional(),
});
export type CounselContent = z.infer<typeof counselContent>;

/** The office that letters come from. Nothing of it has a default; a letter says what is not set. */
export const officeContent = z.strictObject({
  office,
  /** Where a person gets help, for notices. */
  help: z
    .array(z.strictObject({ ...reach.shape, free: z.boolean().optional() }))
    .max(8)
    .default([]),
});

export const letterTextContent = z.strictObject({
  /** After the letter's own facts, before what it says. */
  opening: z.array(paragraph).max(6),
  /** Before the signature. */
  closing: z.array(paragraph).max(6),
  /** Under the name of whoever signs. */
  signature: line.optional(),
});
export type LetterTextContent = z.infer<typeof letterTextContent>;

/** What a defence office adds to the directory that ships. */
export const providersContent = z.strictObject({
  providers: z.array(provider).max(MOST_PROVIDERS).refine(unique, UNIQUE),
});

/** What an office shows to everybody of its own entries: as they were on the day somebody published them. */
export const publicDirectoryContent = z.strictObject({
  providers: z.array(provider).max(MOST_PUBLISHED).refine(unique, UNIQUE),
});

export const SECTIONS = [
  'agency',
  'sites',
  'counsel',
  'office',
  'letter-text',
  'providers',
  'public-directory',
] as const;
export type Section = (typeof SECTIONS)[number];

export const SETTING_SHAPES = {
  agency: agencyContent,
  sites: sitesContent,
  counsel: counselContent,
  office: officeContent,
  'letter-text': letterTextContent,
  providers: providersContent,
  'public-directory': publicDirectoryContent,
} as const satisfies Readonly<Record<Section, z.ZodType>>;
export type Content<S extends Section> = z.infer<(typeof SETTING_SHAPES)[S]>;

/** As stored, and as fixtures keep it. */
export const settingContent = z.discriminatedUnion('section', [
  z.strictObject({ section: z.literal('agency'), shape: z.literal(1), content: agencyContent }),
  z.strictObject({ section: z.literal('sites'), shape: z.literal(1), content: sitesContent }),
  z.strictObject({ section: z.literal('counsel'), shape: z.literal(1), content: counselContent }),
  z.strictObject({ section: z.literal('office'), shape: z.literal(1), content: officeContent }),
  z.strictObject({
    section: z.literal('letter-text'),
    shape: z.literal(1),
    content: letterTextContent,
  }),
  z.strictObject({
    section: z.literal('providers'),
    shape: z.literal(1),
    content: providersContent,
  }),
  z.strictObject({
    section: z.literal('public-directory'),
    shape: z.literal(1),
    content: publicDirectoryContent,
  }),
]);

/** Kind and language, such as `person-notice.es`. */
export const letterTextItem = z.templateLiteral([
  z.enum(LETTER_KINDS),
  '.',
  z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
]);
