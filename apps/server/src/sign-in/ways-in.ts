/** The ways of signing in that are set up here, for the sign-in page: nothing about any account. */
import { isIP } from 'node:net';
import type { Desk } from '../features/requests/desk.ts';
import type { SignInOptions } from './sign-in-options.ts';

export interface WaysIn {
  readonly providers: readonly { readonly id: string; readonly title: string }[];
  readonly origin: string;
  readonly passkeys: boolean;
  readonly local: boolean;
  readonly demo: boolean;
}

export async function waysIn({
  desk,
  options: { origin, providers },
  demo,
}: {
  readonly desk: Desk;
  readonly options: SignInOptions;
  readonly demo: boolean;
}): Promise<WaysIn> {
  const [row] = await desk.database.asSystem((transaction) =>
    transaction.query<{ local: boolean }>('select exists (select from local_secret) as local'),
  );
  return {
    providers: providers.map(({ id, title }) => ({ id, title })),
    origin,
    // A passkey belongs to a name; browsers make none for a bare number.
    passkeys: isIP(new URL(origin).hostname.replace(/^\[|\]$/g, '')) === 0,
    local: row?.local === true,
    demo,
  };
}
