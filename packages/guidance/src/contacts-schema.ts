/** Whom to call at one agency. No number ships with the product; an unset one is said out loud. */
import { z } from 'zod';
import { id } from './flow-schema.ts';

export const contactsSchema = z.strictObject({
  contacts: z.strictObject({
    /** One of the packs' agencies. Set, it narrows every answer to that agency. */
    agency: id.optional(),
    counsel: z.array(
      z.strictObject({
        name: z.string().min(1),
        number: z
          .string()
          .regex(
            /^\+?[0-9][0-9 ().-]{4,}(?:,[0-9]+)?$/,
            'Write a telephone number, such as +1 212 555 0100.',
          ),
        hours: z.string().min(1).optional(),
      }),
    ),
  }),
});

export type Contacts = z.infer<typeof contactsSchema>['contacts'];
