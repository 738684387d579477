/** `--json` of verify, version 1: the verdict on a receipt. */
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const holds = z.strictObject({
  version: z.literal(1),
  verdict: z.enum(['proven', 'not-proven']).meta({
    description: 'not-proven: all of it fits together, but no key of the log was given.',
  }),
  log: z.string(),
  index: z.number().int().nonnegative(),
  size: z.number().int().positive(),
  root: hash,
  extensions: z.array(z.string()),
  commitment: hash,
  content: z
    .strictObject({ text: z.string(), base64: z.string() })
    .nullable()
    .meta({ description: 'null where the receipt holds the commitment alone.' }),
  witnesses: z.array(
    z.strictObject({ name: z.string(), seconds: z.number().int(), time: z.string() }),
  ),
  unchecked: z
    .number()
    .int()
    .nonnegative()
    .meta({ description: 'Signatures of which no key was given.' }),
});
const refused = z.strictObject({
  version: z.literal(1),
  verdict: z.literal('refused'),
  code: z.string(),
  message: z.string(),
});

export const verify = z.union([holds, refused]);
