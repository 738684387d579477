/** What every address of the desk says about itself; the lists of routes are made of these. */
import { z } from 'zod';
import type { Action } from '../access/role.ts';
import type { Result } from '../db/result.ts';
import type { Changed } from '../features/requests/change-request.ts';
import { changedOutput } from '../features/requests/change-request.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import type { Refusal } from '../features/requests/refusal.ts';

export interface Asked {
  readonly desk: Desk;
  readonly actor: Actor;
  readonly path: Readonly<Record<string, string>>;
  /** The body of a POST, the query of a GET: as the schema made it. */
  readonly input: unknown;
  /** What came as bytes. */
  readonly content?: Uint8Array;
}

/** Bytes whose kind only the answer knows. */
export interface FileAnswer {
  readonly content: Uint8Array;
  readonly type: string;
  readonly name: string;
}

export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** What a role must be allowed to do, in the agency of the request, for this to do anything. */
  readonly action: Action;
  readonly pathInput: z.ZodType;
  readonly input: z.ZodType;
  /** The body is the bytes of one file; what belongs to it stands in the heads `x-command` and `x-file-name`. */
  readonly bytes?: true;
  /** The JSON that it answers with: clients are made from it, and a test holds every answer to it. */
  readonly output?: z.ZodType;
  /** Bytes to keep as a file instead of JSON: a Uint8Array, or a FileAnswer. */
  readonly file?: { readonly type: string; readonly name: string };
  readonly run: (asked: Asked) => Promise<Result<unknown, Refusal>>;
}

export const onRequest = z.strictObject({ id: z.uuid() });
/** What an integer column of the database holds. */
export const MOST_NUMBER = 2_147_483_647;
export const onEvent = z.strictObject({
  id: z.uuid(),
  seq: z.coerce.number().int().positive().max(MOST_NUMBER),
});
export const nothing = z.strictObject({});

/** One change to one thing: what it is called, who may, what it takes, and the verb. */
type ChangeMaker<Answer> = <Body extends z.ZodType>(
  name: string,
  summary: string,
  action: Action,
  body: Body,
  verb: (
    desk: Desk,
    actor: Actor,
    id: string,
    body: z.infer<Body>,
  ) => Promise<Result<Answer, Refusal>>,
) => Route;

/** Changes to things of one kind: POST {address}/{id}/{name}. */
export function changesOf<Answer>(
  address: `/api/${string}`,
  id: string,
  output: z.ZodType<Answer>,
): ChangeMaker<Answer> {
  const pathInput = z.strictObject({ [id]: z.uuid() });
  return (name, summary, action, input, verb) => ({
    method: 'post',
    path: `${address}/{${id}}/${name}`,
    summary,
    action,
    pathInput,
    input,
    output,
    run: ({ desk, actor, path, input: body }) =>
      verb(desk, actor, path[id] ?? '', body as z.infer<typeof input>),
  });
}

/** A change to one request. */
export const step = changesOf<Changed>('/api/requests', 'id', changedOutput);
