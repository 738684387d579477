/** What came in, as the schema of its address makes it: the query of a GET, the JSON of a POST. */
import type { Context } from 'hono';
import type { z } from 'zod';
import { UNKEPT, unkeptIn, withoutTurning } from './kept-text.ts';
import type { HttpRefusal } from './problem.ts';

/** For what belongs to a file that comes as bytes: an address may stand in somebody's log. */
export const COMMAND_HEADER = 'x-command';
export const FILE_NAME_HEADER = 'x-file-name';

export interface TakesInput {
  readonly method: 'get' | 'post';
  readonly bytes?: true;
  readonly input: z.ZodType;
}

export interface Input {
  readonly input: unknown;
  readonly content?: Uint8Array;
}

export async function inputOf(
  context: Context,
  { method, input, bytes }: TakesInput,
): Promise<Input | HttpRefusal> {
  if (bytes) return fileOf(context, input);
  if (method === 'get') return checked(input, context.req.query());
  if (!context.req.header('content-type')?.startsWith('application/json')) {
    return { code: 'not-json' };
  }
  const body: unknown = await context.req.json<unknown>().catch(() => undefined);
  if (body === undefined) return { code: 'not-json' };
  return checked(input, body);
}

async function fileOf(context: Context, schema: z.ZodType): Promise<Input | HttpRefusal> {
  // A form of another site cannot send this type.
  if (context.req.header('content-type') !== 'application/octet-stream') {
    return { code: 'not-bytes' };
  }
  const name = context.req.header(FILE_NAME_HEADER);
  const given = checked(schema, {
    command: context.req.header(COMMAND_HEADER),
    ...(name === undefined ? {} : { name: decoded(name) }),
  });
  if ('code' in given) return given;
  return { ...given, content: new Uint8Array(await context.req.arrayBuffer()) };
}

/** Names of files hold any letter; heads do not. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function checked(schema: z.ZodType, value: unknown): { readonly input: unknown } | HttpRefusal {
  const unkept = unkeptIn(value);
  if (unkept) return { code: 'bad-request', problems: [`${placeWords(unkept)}: ${UNKEPT}.`] };
  const read = schema.safeParse(withoutTurning(value));
  if (read.success) return { input: read.data };
  return {
    code: 'bad-request',
    problems: read.error.issues.map(
      ({ path, message }) => `${placeWords(path)}: ${message.replace(/\.$/, '')}.`,
    ),
  };
}

function placeWords(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The whole' : `"${path.join('.')}"`;
}
