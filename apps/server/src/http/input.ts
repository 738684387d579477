/** What came in, as the schema of its address makes it: the query of a GET, the JSON of a POST. */
import type { Context } from 'hono';
import type { z } from 'zod';
import type { HttpRefusal } from './problem.ts';

export interface TakesInput {
  readonly method: 'get' | 'post';
  readonly input: z.ZodType;
}

export async function inputOf(
  context: Context,
  { method, input }: TakesInput,
): Promise<{ readonly input: unknown } | HttpRefusal> {
  if (method === 'get') return checked(input, context.req.query());
  if (!context.req.header('content-type')?.startsWith('application/json')) {
    return { code: 'not-json' };
  }
  const body: unknown = await context.req.json<unknown>().catch(() => undefined);
  if (body === undefined) return { code: 'not-json' };
  return checked(input, body);
}

function checked(schema: z.ZodType, value: unknown): { readonly input: unknown } | HttpRefusal {
  const read = schema.safeParse(value);
  if (read.success) return { input: read.data };
  return {
    code: 'bad-request',
    problems: read.error.issues.map(({ path, message }) => {
      const where = path.length === 0 ? 'The whole' : `"${path.join('.')}"`;
      return `${where}: ${message}.`;
    }),
  };
}
