/** What goes with a list of providers: the places it knows, how long a check counts, and who answers for the list. */
import { z } from 'zod';
import { civilDate, id } from '../flow-schema.ts';

export const directorySchema = z.strictObject({
  directory: z.strictObject({
    version: civilDate,
    /** An entry that nobody checked for longer is flagged. The office's own number; no law sets one. */
    'stale-after-days': z.int().min(1).max(3660),
    /** In the order in which they are offered; screens have a word for each. */
    places: z
      .array(z.strictObject({ id, name: z.string().min(1) }))
      .min(1)
      .refine((all) => new Set(all.map((place) => place.id)).size === all.length, {
        message: 'Each place stands once.',
      }),
  }),
});
export type Directory = z.infer<typeof directorySchema>['directory'];
