/**
 * What one kind of paper is, as data: `taxonomy.json`, derived from the digest of federal documents. A
 * lawyer can read and correct it; nothing else in this package knows a form's wording by heart.
 */
import { z } from 'zod';

export const FORCE_CLASSES = [
  'REQUEST',
  'OFFICER_AUTHORITY',
  'NOTICE_TO_INDIVIDUAL',
  'COURT_FILING_NO_COMMAND',
  'ADMIN_COMPULSORY_COURT_ENFORCED',
  'STATUTORY_INSPECTION',
  'COURT_COMPULSORY',
  'COURT_WARRANT',
  'STATUTORY_DATA_CHANNEL',
] as const;

/** The values of the engine's fact `paper.signer`. */
export const SIGNER_ROLES = [
  'nobody',
  'article-iii-judge',
  'magistrate-judge',
  'state-judge',
  'other-state-judge',
  'immigration-judge',
  'court-clerk',
  'immigration-officer',
  'attorney',
  'other-official',
] as const;

const landmark = z.strictObject({
  text: z.string().min(3),
  weight: z.enum(['decisive', 'strong', 'weak']),
  seen: z.boolean().meta({ description: 'This wording was read in a source.' }),
  place: z.enum(['title', 'heading', 'body']),
  added: z
    .literal(true)
    .optional()
    .meta({ description: 'Not in the digest; from memory of the forms.' }),
});

const counterLandmark = z.strictObject({
  text: z.string().min(3),
  weight: z.enum(['strong', 'weak']),
  place: z.enum(['title', 'heading', 'signer', 'body']),
});

const kind = z.strictObject({
  id: z.string(),
  title: z.string(),
  formNumber: z.string(),
  group: z.string(),
  issuer: z.string(),
  signatory: z.string(),
  forceClass: z.enum(FORCE_CLASSES),
  force: z.string(),
  basis: z.string(),
  shape: z.enum(['form', 'order', 'letter', 'note', 'printout']),
  court: z.enum(['federal', 'state']).nullable(),
  issuedBy: z.array(z.enum(SIGNER_ROLES)).meta({
    description: 'Whose signature makes it a court’s command. Empty: nobody’s does.',
  }),
  signer: z.enum(SIGNER_ROLES).meta({ description: 'Whose signature the form has a line for.' }),
  forms: z.array(z.strictObject({ number: z.string(), seen: z.boolean() })),
  landmarks: z.array(landmark),
  counterLandmarks: z.array(counterLandmark),
  confusedWith: z.array(z.string()),
  checks: z.array(z.string()),
  deadline: z.string(),
  verified: z.enum(['seen', 'partial', 'unverified']),
  source: z.array(z.string()),
});

export const taxonomySchema = z.strictObject({
  source: z.string(),
  version: z.literal(1),
  kinds: z.array(kind),
});

export type ForceClass = (typeof FORCE_CLASSES)[number];
export type SignerRole = (typeof SIGNER_ROLES)[number];
export type Landmark = z.infer<typeof landmark>;
export type Kind = z.infer<typeof kind>;
