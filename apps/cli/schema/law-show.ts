/** `--json` of law show, version 1: the document as the page and the terminal set it. See answer.ts. */
import { z } from 'zod';
import { MODALITIES } from '@threshold/rules/language/outcome';
import type { LawDocument } from '../src/document/law-document.ts';
import type { NormEntry } from '../src/document/norm-entry.ts';
import { day, outcome } from '@threshold/rules/explain/answer-schema';

/** As `law prove` says it too. */
export const propertyVerdict = z.enum(['holds', 'untested', 'fails', 'unshown', 'too-large']);

const strings = z.array(z.string());

export const cite = z
  .strictObject({
    ref: z.string(),
    verified: z.boolean(),
    mark: z.string(),
    source: z.string(),
    sourceTitle: z.string(),
    quote: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'cite' });

const condition = z.strictObject({ words: z.string(), code: z.string() });

const caseEntry = z
  .strictObject({
    id: z.string(),
    pack: z.string(),
    title: z.string(),
    from: z.string().optional(),
    facts: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    knownOn: day.optional(),
    expect: z.array(z.strictObject({ act: z.string(), outcome })),
    also: strings,
    disputed: z.string().optional(),
    note: z.string().optional(),
    verdict: z.strictObject({ passed: z.boolean(), got: strings }).optional(),
    norms: strings,
  })
  .meta({ id: 'case' });

const norm: z.ZodType<NormEntry> = z
  .lazy(() =>
    z.strictObject({
      id: z.string(),
      summary: z.string(),
      modality: z.enum(MODALITIES).optional(),
      acts: strings,
      binds: condition.optional(),
      when: condition.optional(),
      dates: z.string(),
      status: strings,
      decider: z.string().optional(),
      standard: z.string().optional(),
      remedy: z.string().optional(),
      duty: strings,
      note: z.string().optional(),
      cites: z.array(cite),
      exceptions: z.array(norm),
      cases: z.array(caseEntry),
    }),
  )
  .meta({ id: 'norm' }) as z.ZodType<NormEntry>;

const law = z.strictObject({
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  packs: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      layer: z.string(),
      version: z.string(),
      note: z.string().optional(),
      groups: z.array(
        z.strictObject({ source: z.string(), title: z.string(), norms: z.array(norm) }),
      ),
    }),
  ),
  definitions: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      pack: z.string(),
      note: z.string().optional(),
      cites: z.array(cite),
      versions: z.array(z.strictObject({ dates: z.string(), condition, cites: z.array(cite) })),
    }),
  ),
  readings: z.array(
    z.strictObject({
      id: z.string(),
      question: z.string(),
      choices: strings,
      practice: z.string().optional(),
      counsel: z.boolean(),
      cites: z.array(cite),
    }),
  ),
  contested: z.array(
    z.strictObject({ first: z.string(), second: z.string(), reading: z.string() }),
  ),
  silences: z.array(
    z.strictObject({ act: z.string(), when: z.string(), why: z.string(), searched: strings }),
  ),
  notEncoded: z.array(
    z.strictObject({
      id: z.string(),
      what: z.string(),
      why: z.string(),
      decider: z.string(),
      becomes: strings,
      cites: z.array(cite),
    }),
  ),
  lists: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      open: z.boolean(),
      note: z.string().optional(),
      cites: z.array(cite),
      items: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          class: z.string(),
          clause: z.string(),
          verified: z.boolean(),
          candidate: z.boolean(),
          note: z.string(),
        }),
      ),
    }),
  ),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      rank: z.string(),
      where: z.string(),
      evidence: z.string(),
      read: z.boolean(),
      date: day.optional(),
      note: z.string().optional(),
    }),
  ),
  properties: z.array(
    z.strictObject({
      id: z.string(),
      pack: z.string(),
      title: z.string(),
      verdict: propertyVerdict,
      rests: z.array(z.strictObject({ norm: z.string(), refs: z.string() })),
    }),
  ),
  cases: z.array(caseEntry),
  counts: z.strictObject({
    norms: z.number().int(),
    exceptions: z.number().int(),
    read: z.number().int(),
    cases: z.number().int(),
  }),
});

export const lawShow = z.strictObject({ version: z.literal(1), engine: z.string(), law });

/** As in answer.ts. */
export const DESCRIBED: keyof LawDocument extends keyof z.infer<typeof law> ? true : never = true;
