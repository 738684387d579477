/**
 * The OpenAPI 3.1 document, made from the routes and their schemas. Schemas with an id stand once, among the
 * components, so that a client's types have names.
 */
import { z } from 'zod';
import { COMMAND_HEADER, FILE_NAME_HEADER } from './input.ts';
import type { Door } from './door.ts';
import { LIMITS } from './rate-limit.ts';
import type { Route } from './route-shape.ts';

type JsonSchema = Readonly<Record<string, unknown>>;
type Components = Map<string, JsonSchema>;

const problem = z
  .strictObject({
    type: z.literal('about:blank'),
    status: z.int(),
    code: z.string().meta({ description: 'Stable: programs go by it.' }),
    title: z.string().meta({ description: 'A sentence for the person.' }),
  })
  .meta({ id: 'problem', description: 'A refusal, as RFC 9457 has it.' });

export function openApi(routes: readonly Route[], doors: readonly Door[] = []): object {
  const schemas: Components = new Map();
  const paths: Record<string, Record<string, object>> = {};
  for (const route of [...routes, ...doors]) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Threshold desk', version: '1' },
    'x-rate-limits': Object.values(LIMITS),
    paths,
    components: {
      schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
      headers: RATE_HEADERS,
      responses: {
        'too-many': {
          description: 'Too many in a minute: wait as long as Retry-After says.',
          headers: { ...RATE_REFS, 'Retry-After': { schema: { type: 'integer' } } },
          content: { 'application/problem+json': { schema: { $ref: `${PLACE}problem` } } },
        },
      },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-threshold' } },
    },
    security: [{ session: [] }],
  };
}

/** The limits themselves stand in x-rate-limits. */
const RATE_HEADERS = {
  'RateLimit-Policy': {
    description: 'How many in how many seconds, for each limit that was counted.',
    schema: { type: 'string', examples: ['"session";q=600;w=60'] },
  },
  RateLimit: {
    description: 'How many are left, and in how many seconds there are all again.',
    schema: { type: 'string', examples: ['"session";r=599;t=60'] },
  },
} as const;
const RATE_REFS = {
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
} as const;

const FILE_HEADERS = [
  {
    name: COMMAND_HEADER,
    in: 'header',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  },
  {
    name: FILE_NAME_HEADER,
    in: 'header',
    required: false,
    description: 'The name of the file, percent-encoded.',
    schema: { type: 'string' },
  },
];

function operation(route: Route | Door, schemas: Components): object {
  const { method, summary, pathInput, input, output } = route;
  const file = 'file' in route ? route.file : undefined;
  const bytes = 'bytes' in route && route.bytes;
  return {
    summary,
    ...('action' in route ? { 'x-action': route.action } : { 'x-who': route.who }),
    // Nobody need be signed in.
    ...('who' in route && route.who === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...parameters(pathInput, 'path'),
      ...(method === 'get' ? parameters(input, 'query') : []),
      ...(bytes ? FILE_HEADERS : []),
    ],
    ...(method === 'post'
      ? {
          requestBody: {
            required: true,
            content: bytes
              ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
              : { 'application/json': { schema: shared(input, 'input', schemas) } },
          },
        }
      : {}),
    responses: {
      200: {
        description: 'Done.',
        headers: RATE_REFS,
        content: file
          ? { [file.type]: { schema: { type: 'string' } } }
          : {
              'application/json': {
                schema: shared(output ?? z.looseObject({}), 'output', schemas),
              },
            },
      },
      429: { $ref: '#/components/responses/too-many' },
      default: {
        description: 'A problem with a code and a sentence.',
        content: { 'application/problem+json': { schema: shared(problem, 'output', schemas) } },
      },
    },
  };
}

/** A schema whose named parts have gone to the components. */
function shared(schema: z.ZodType, io: 'input' | 'output', schemas: Components): JsonSchema {
  const {
    $schema: _,
    $defs = {},
    ...whole
  } = z.toJSONSchema(schema, { io }) as {
    $schema?: string;
    $defs?: Record<string, JsonSchema>;
  } & JsonSchema;
  const { id } = whole as { readonly id?: string };
  for (const [name, part] of Object.entries({ ...$defs, ...(id ? { [id]: whole } : {}) })) {
    const placed = pointed(part);
    const before = schemas.get(name);
    if (before && JSON.stringify(before) !== JSON.stringify(placed)) {
      throw new Error(`Two schemas are called ${name}.`);
    }
    schemas.set(name, placed);
  }
  return id ? { $ref: `${PLACE}${id}` } : pointed(whole);
}

const PLACE = '#/components/schemas/';

function pointed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', PLACE) : value,
  ) as JsonSchema;
}

function parameters(schema: z.ZodType, place: 'path' | 'query'): readonly object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: each,
  }));
}
