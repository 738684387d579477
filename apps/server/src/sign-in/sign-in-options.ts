/** Which ways in a desk has, as its administrator sets them; read once as the server starts. */
import { z } from 'zod';

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Plain http only to this machine itself: for demonstrations and tests. */
const address = z.url().refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}, 'must begin with https');

const provider = z
  .strictObject({
    /** In addresses: /api/sign-in/oidc/{id}. */
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    /** On the button. */
    title: z.string().min(1).max(80),
    issuer: address,
    clientId: z.string().min(1),
    clientSecret: z.string().min(1).optional(),
    /**
     * Whether somebody who is here for the first time is taken for the account with the same e-mail, where the
     * provider says that it verified it. Only for a provider that nobody can tell an e-mail of their choosing.
     */
    linkByEmail: z.boolean().default(false),
    /** What the provider must say about the second factor: one of these classes (acr) or methods (amr). */
    secondFactor: z
      .strictObject({
        acr: z.array(z.string().min(1)).default([]),
        amr: z.array(z.string().min(1)).default([]),
      })
      .refine(({ acr, amr }) => acr.length + amr.length > 0, 'must name a class or a method')
      .optional(),
  })
  .readonly();
export type Provider = z.infer<typeof provider>;

export const signInOptions = z
  .strictObject({
    /** Where people reach the desk: passkeys and providers hold to it. */
    origin: address.transform((text) => new URL(text).origin),
    name: z.string().min(1).max(80).default('Threshold'),
    providers: z
      .array(provider)
      .max(8)
      .refine(
        (all) => new Set(all.map(({ id }) => id)).size === all.length,
        'must each have an id of their own',
      )
      .default([]),
  })
  .readonly();
export type SignInOptions = z.infer<typeof signInOptions>;
