/** No text that the database cannot keep gets as far as the database: every text input of every address is tried. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppClient } from '../../test/app-client.ts';
import { detainer, testDesk, type Person, type TestDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { openSession } from '../access/session.ts';
import type { Database } from '../db/database.ts';
import { openPglite } from '../db/pglite-database.ts';
import { readTemplate } from '../edge/database-template.ts';
import { createApp } from './app.ts';
import { COOKIE } from './session-cookie.ts';
import { ChangeBoard } from './change-board.ts';
import { ROUTES } from './route.ts';
import { DOORS } from './sign-in-routes.ts';

let database: Database;
let desk: TestDesk;
let app: ReturnType<typeof createApp>;
let privacy: AppClient;
const failures: unknown[] = [];

beforeAll(async () => {
  database = await openPglite(undefined, readTemplate());
  desk = await testDesk(database);
  app = createApp({
    desk,
    board: new ChangeBoard(),
    limits: unlimited(),
    failed: (error) => failures.push(error),
  });
  privacy = await as('privacy');
}, 120_000);
afterAll(() => database.close());

const as = async (person: Person): Promise<AppClient> =>
  new AppClient(app, await openSession(desk, desk.people[person].account, { method: 'local' }));

type Place = readonly (string | number)[];
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

/** Where an input takes text: also what is chosen from a list, which anybody may send otherwise. */
function textPlaces(input: z.ZodType): readonly Place[] {
  const whole = z.toJSONSchema(input, { io: 'input' }) as Schema & {
    readonly $defs?: Readonly<Record<string, Schema>>;
  };
  const places = (schema: Schema, depth: number): readonly Place[] => {
    if (depth > 6) return [];
    if (schema.$ref !== undefined) {
      return places(whole.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, depth + 1);
    }
    const under = (name: string | number, inner: Schema): readonly Place[] =>
      places(inner, depth + 1).map((place) => [name, ...place]);
    return [
      ...(schema.type === 'string' ? [[]] : []),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => under(name, inner)),
      ...(typeof schema.additionalProperties === 'object'
        ? under('any', schema.additionalProperties)
        : []),
      ...(schema.items ? under(0, schema.items) : []),
      ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => places(one, depth)),
    ];
  };
  return places(whole, 0);
}

function holding(text: string, [name, ...rest]: Place): unknown {
  if (name === undefined) return text;
  return typeof name === 'number' ? [holding(text, rest)] : { [name]: holding(text, rest) };
}

const SENTENCE = /has a character that cannot be kept/;

describe('a NUL', () => {
  const asked = [...ROUTES.filter(({ bytes }) => !bytes), ...DOORS];

  it.each(asked.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'is refused in words by %s',
    async (_, { method, path, input }) => {
      const address = path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000001');
      for (const place of textPlaces(input)) {
        const response =
          method === 'get'
            ? await privacy.send(`${address}?${place.join('.')}=a%00b`)
            : await privacy.send(address, holding('a\u0000b', place) as object);
        const { status, title } = (await response.json()) as { status: number; title: string };
        expect([place, status, title]).toEqual([place, 422, expect.stringMatching(SENTENCE)]);
      }
      expect(failures).toEqual([]);
    },
  );
});

it('is found in a list, in a name and under any key, and said by its place', async () => {
  const worker = await as('worker');
  const body = detainer('unfit');
  for (const [changes, place] of [
    [{ acts: ['hold', 'no\u0000tify'] }, '"acts.1"'],
    [{ situation: { ['a\u0000b']: true } }, '"situation"'],
    [{ details: { person: 'Sample\u0000Person' } }, '"details.person"'],
    // Half of a character is no text either.
    [{ details: { text: 'a\ud800b' } }, '"details.text"'],
  ] as const) {
    const response = await worker.send('/api/requests', { ...body, ...changes });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { title: string }).title).toContain(place);
  }
});

describe('a form of another site', () => {
  const changes = ROUTES.filter(({ method }) => method === 'post').map(({ path }) => path);
  it.each(changes)('changes nothing at %s', async (path) => {
    const response = await app.request(
      path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000001'),
      {
        method: 'POST',
        headers: {
          cookie: `${COOKIE}=${privacy.token ?? ''}`,
          origin: 'https://elsewhere.example',
          'content-type': 'application/json',
        },
        body: '{}',
      },
    );
    const { code } = (await response.json()) as { code: string };
    expect([response.status, code]).toEqual([403, 'other-site']);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('marks that turn the direction of what follows', () => {
  const TURNED = 'Sample \u202eelpmaS\u202c \u2066Person\u2069';
  it('are not kept, in text or in the name of a file; letters and joiners are', async () => {
    const worker = await as('worker');
    const body = detainer('turned', { details: { person: TURNED, text: 'نامه\u200cها' } });
    const { id } = await worker.post<{ id: string }>('/api/requests', body);
    await app.request(`/api/requests/${id}/papers`, {
      method: 'POST',
      headers: {
        cookie: `${COOKIE}=${worker.token ?? ''}`,
        'x-threshold': '1',
        'content-type': 'application/octet-stream',
        'x-command': id,
        'x-file-name': encodeURIComponent('order\u202efdp.txt'),
      },
      body: 'A paper of words.',
    });
    const { events } = await worker.get<{ events: { event: { sealed: object } }[] }>(
      `/api/requests/${id}`,
    );
    const sealed = events.map(({ event }) => event.sealed);
    expect(sealed).toContainEqual({ person: 'Sample elpmaS Person', text: 'نامه\u200cها' });
    expect(sealed).toContainEqual({ name: 'orderfdp.txt' });
  });
});

it('in a path is as what is not there', async () => {
  const administrator = await as('administrator');
  expect(await administrator.code('/api/requests/a%00b')).toBe('not-found');
  expect(failures).toEqual([]);
});

it('no address takes a number that no column of the database holds', async () => {
  const client = await as('privacy');
  for (const { method, path, pathInput } of ROUTES) {
    const { properties = {} } = z.toJSONSchema(pathInput, { io: 'input' });
    const numbers = Object.entries(properties).filter(
      ([name]) =>
        !pathInput.safeParse({ ...sampleOf(path), [name]: 'x' }).success &&
        pathInput.safeParse({ ...sampleOf(path), [name]: '1' }).success,
    );
    for (const [name] of numbers) {
      const values = { ...sampleOf(path), [name]: '2147483648' };
      const address = path.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
      const { status } = await client.send(address, method === 'get' ? undefined : {});
      expect([path, name, status]).toEqual([path, name, 404]);
    }
  }
  expect(failures).toEqual([]);
});

/** Ids where an address has them, 1 where it has a number. */
function sampleOf(path: string): Record<string, string> {
  const numbers = ['seq', 'file', 'page', 'number', 'version'];
  return Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
      name,
      numbers.includes(name) ? '1' : '00000000-0000-4000-8000-000000000001',
    ]),
  );
}

it('in the name of a file is refused, and the file with it', async () => {
  const worker = await as('worker');
  const { id } = await worker.post<{ id: string }>('/api/requests', detainer('unfit name'));
  const response = await app.request(`/api/requests/${id}/papers`, {
    method: 'POST',
    headers: {
      cookie: `threshold=${worker.token ?? ''}; __Host-threshold=${worker.token ?? ''}`,
      'x-threshold': '1',
      'content-type': 'application/octet-stream',
      'x-command': id,
      'x-file-name': 'a%00b.txt',
    },
    body: 'A paper of words.',
  });
  expect(response.status).toBe(422);
  expect(((await response.json()) as { title: string }).title).toMatch(SENTENCE);
});

it('no number is too large for its place: it is as what is not there', async () => {
  const worker = await as('worker');
  const { id } = await worker.post<{ id: string }>('/api/requests', detainer('large'));
  for (const path of ['events/99999999999/receipt', 'papers/99999999999']) {
    expect([path, await worker.code(`/api/requests/${id}/${path}`)]).toEqual([
      path,
      expect.stringMatching(/^no(t|-such)/),
    ]);
  }
  const place = JSON.stringify([99_999, null, '2026-11-20T14:30:00.000Z', id]);
  const after = Buffer.from(place).toString('base64url');
  expect(await worker.code(`/api/requests?after=${after}`)).toBe('bad-request');
  expect(failures).toEqual([]);
});
