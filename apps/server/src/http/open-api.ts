/** The OpenAPI 3.1 document, made from the routes and their schemas. */
import { z } from 'zod';
import type { Route } from './route.ts';

export function openApi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Threshold desk', version: '1' },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-threshold' } },
    },
    security: [{ session: [] }],
  };
}

function operation({ method, summary, action, pathInput, input, file }: Route): object {
  const answer = file
    ? { [file.type]: { schema: { type: 'string' } } }
    : { 'application/json': { schema: { type: 'object' } } };
  return {
    summary,
    'x-action': action,
    parameters: [
      ...parameters(pathInput, 'path'),
      ...(method === 'get' ? parameters(input, 'query') : []),
    ],
    ...(method === 'post'
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: z.toJSONSchema(input, { io: 'input' }) } },
          },
        }
      : {}),
    responses: {
      200: { description: 'Done.', content: answer },
      default: { description: 'A problem (RFC 9457) with a code and a sentence.' },
    },
  };
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
