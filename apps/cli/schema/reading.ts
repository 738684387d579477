/** `--json` of read, version 1, and what decide adds when it is given papers. See answer.ts. */
import { z } from 'zod';
import { ISSUES, type IssueCode } from '@threshold/instruments/issue/catalogue';
import type { DocumentReading, Reading } from '@threshold/instruments/reading';
import { FORCE_CLASSES, SIGNER_ROLES } from '@threshold/instruments/taxonomy/schema';
import { KINDS } from '@threshold/instruments/taxonomy/taxonomy';
import { decision, type Described } from '@threshold/rules/explain/answer-schema';

const codes = Object.keys(ISSUES) as [IssueCode, ...IssueCode[]];
const share = z.number().min(0).max(1);
const value = z.union([z.string(), z.boolean()]);
const box = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

export const documentReading = z
  .strictObject({
    kind: z.enum(['unrecognised', ...KINDS.map(({ id }) => id)]),
    judicial: z.boolean().meta({ description: 'On its face, issued by a court.' }),
    signer: z.strictObject({
      role: z.enum(SIGNER_ROLES),
      name: z.string().nullable(),
      present: z.boolean().meta({ description: 'Something stands on the line.' }),
    }),
    force: z.enum(FORCE_CLASSES).nullable(),
    issues: z.array(z.strictObject({ code: z.enum(codes), text: z.string() })),
    confidence: share,
    evidence: z.array(z.strictObject({ text: z.string(), page: z.number().int().min(1), box })),
    facts: z.array(
      z.strictObject({
        fact: z.string(),
        value,
        because: z.string(),
        confidence: share,
        evidence: z.array(z.number().int().min(0)),
      }),
    ),
  })
  .meta({ id: 'document' });

export const reading = z.strictObject({
  version: z.literal(1),
  documents: z.array(documentReading),
});

export const decisionWithPapers = decision.extend({
  paper: z
    .strictObject({
      documents: z.array(documentReading),
      used: z.array(
        z.strictObject({
          fact: z.string(),
          value,
          because: z.string(),
          confidence: share,
          document: z.number().int().min(1),
        }),
      ),
      conflicts: z.array(
        z.strictObject({
          fact: z.string(),
          stated: z.union([z.string(), z.number(), z.boolean()]),
          paper: value,
          document: z.number().int().min(1),
        }),
      ),
    })
    .optional(),
});

export const DESCRIBED: readonly [
  Described<Reading, typeof reading>,
  Described<DocumentReading, typeof documentReading>,
] = [true, true];
