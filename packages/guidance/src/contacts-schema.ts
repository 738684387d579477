/** Whom to call at one agency. No number ships with the product; an unset one is said out loud. */
import { isRecipient } from '@threshold/notes/sealed/seal';
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
    /** Where notes from the counter are sealed for. Without it each is sealed with a code of its own. */
    notes: z
      .strictObject({
        recipient: z
          .string()
          .refine(isRecipient, 'Write the public key of the desk: a line that begins with age1.'),
      })
      .optional(),
  }),
});

export type Contacts = z.infer<typeof contactsSchema>['contacts'];
