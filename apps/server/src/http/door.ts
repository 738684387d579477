/**
 * The addresses that are about no request but about coming in: each says who may use it, what it takes and what
 * it answers, so that the OpenAPI document and the test of every door are made from the list.
 */
import type { z } from 'zod';
import type { SignedIn } from '../access/session.ts';
import type { Result } from '../db/result.ts';
import type { Desk } from '../features/requests/desk.ts';
import type { OidcClients } from '../sign-in/oidc-clients.ts';
import type { Proved } from '../sign-in/oidc-sign-in.ts';
import type { SignInOptions } from '../sign-in/sign-in-options.ts';
import type { SignInRefusal } from '../sign-in/sign-in-refusal.ts';
import type { LimitName } from './rate-limit.ts';

/** `proved`: signed in, with a proof of the last minutes. */
export type Who = 'anyone' | 'signed-in' | 'proved';

export interface DoorAsked<Input> {
  readonly desk: Desk;
  readonly options: SignInOptions;
  readonly clients: OidcClients;
  readonly demo: boolean;
  readonly signedIn: SignedIn | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly input: Input;
}

export interface DoorAnswer {
  readonly body: object;
  /** A session begins: the browser's earlier one ends. */
  readonly proved?: Proved;
  /** The session of this browser ends. */
  readonly out?: true;
  /** For the cookie that ties the way back from a provider to this browser. */
  readonly began?: string;
}

export interface Door {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly who: Who;
  readonly limit?: LimitName;
  readonly pathInput: z.ZodType;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly run: (asked: DoorAsked<unknown>) => Promise<Result<DoorAnswer, SignInRefusal>>;
}

/** A door whose verb gets its input as its schema made it. */
export function door<Input extends z.ZodType>(
  made: Omit<Door, 'input' | 'run'> & {
    readonly input: Input;
    readonly run: (asked: DoorAsked<z.infer<Input>>) => Promise<Result<DoorAnswer, SignInRefusal>>;
  },
): Door {
  return { ...made, run: (asked) => made.run(asked as DoorAsked<z.infer<Input>>) };
}

/** Who it is, for doors that ask for somebody: the server has seen to it before. */
export function somebody({ signedIn }: Pick<DoorAsked<unknown>, 'signedIn'>): SignedIn {
  if (!signedIn) throw new Error('This door is only for somebody signed in.');
  return signedIn;
}
