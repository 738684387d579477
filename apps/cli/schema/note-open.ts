/** `--json` of note open, version 1: the note as its own schema has it, and the code to compare. */
import { z } from 'zod';
import { noteSchema } from '@threshold/notes/note-schema';

export const noteOpen = z.strictObject({
  version: z.literal(1),
  check: z
    .string()
    .regex(/^(?:\d{4} ){5}\d{4}$/)
    .meta({ description: 'Of the sealed file, to compare with the writer by telephone.' }),
  note: noteSchema,
  written: z.array(z.string()).meta({ description: 'Pictures that were written to disk.' }),
});
