/** The desk over HTTP: every endpoint for every role in every agency, and what holds for all of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPglite } from '../db/pglite-database.ts';
import type { Database } from '../db/database.ts';
import {
  PEOPLE,
  detainer,
  testDesk,
  uuidOf,
  type Person,
  type TestDesk,
} from '../../test/test-desk.ts';
import { may, type Action } from '../access/role.ts';
import { IDLE_MINUTES, closeSession, openSession, sweepSessions } from '../access/session.ts';
import { sequence } from '../log/sequencer.ts';
import { testSigner } from '../../test/log-key.ts';
import { queuePage } from '../features/requests/queue.ts';
import { planning } from '../features/allocation/show-planning.ts';
import { MOST_BODY, createApp } from './app.ts';
import { OWN_HEADER } from './own-header.ts';
import { COOKIE } from './session-cookie.ts';
import { ChangeBoard } from './change-board.ts';
import { colleaguesOutput } from '../features/requests/colleagues.ts';
import type { Route } from './route-shape.ts';
import { ROUTES } from './route.ts';
import { DOORS } from './sign-in-routes.ts';
import { unlimited } from '../../test/unlimited.ts';

/** A body that its schema takes, for every address that takes one. A new address fails until it has one. */
const BODIES: Readonly<Record<string, object>> = {
  '/api/requests/{id}/claim': {},
  '/api/requests/{id}/release': {},
  '/api/requests/{id}/hand-over': { to: uuidOf('counsel') },
  '/api/requests/{id}/ask': { text: 'What does the paper say?' },
  '/api/requests/{id}/facts': { situation: {} },
  '/api/requests/{id}/determination': { acts: [{ act: 'hold', outcome: 'must-not' }] },
  '/api/requests/{id}/confirmation': {},
  '/api/requests/{id}/reply': { letter: 'reply', channel: 'post', hash: 'a'.repeat(64) },
  '/api/requests/{id}/notice': { notice: 'allowed', safe: 'not-asked' },
  '/api/requests/{id}/notice-sent': {},
  '/api/requests/{id}/duty': { norm: 'any' },
  '/api/requests/{id}/comments': { kind: 'internal', text: 'A word.' },
  '/api/requests/{id}/close': {},
  '/api/requests/{id}/reopen': { reason: 'They came again.' },
  '/api/requests/{id}/withdrawal': { reason: 'They took it back.' },
  '/api/requests/{id}/letters/preview': { kind: 'acknowledgement' },
  '/api/requests/{id}/letters/pdf': { kind: 'acknowledgement' },
  '/api/requests/{id}/letters/docx': { kind: 'acknowledgement' },
  '/api/requests/{id}/letters/send': {
    letter: { kind: 'acknowledgement' },
    send: { by: 'hand' },
  },
  '/api/requests/{id}/paper-check': {
    file: 1,
    of: 2,
    checked: [{ fact: 'paper.kind', value: 'i-200' }],
  },
  '/api/requests/{id}/paper-facts': { file: 1, facts: ['paper.kind'] },
  '/api/requests/{id}/paper-again': { file: 1 },
  '/api/requests/{id}/releases': { id: uuidOf('no release'), papers: [1] },
  '/api/requests/{id}/release-marks': {
    release: uuidOf('no release'),
    version: 1,
    marks: {
      purpose: { kind: 'records-request', words: 'Asked for under the records law.' },
      recipient: 'The Sample Gazette',
      basis: 'Records law',
      reasons: [],
      staying: [],
      pages: [{ at: 0, boxes: [] }],
    },
  },
  '/api/requests/{id}/release-approval': { release: uuidOf('no release'), version: 1 },
  '/api/requests/{id}/release-withdrawal': { release: uuidOf('no release'), version: 1 },
};
/** Sent as a POST without a command: nothing changes, or the same again. */
const ONLY_READS = new Set([
  '/api/requests/{id}/letters/preview',
  '/api/requests/{id}/letters/pdf',
  '/api/requests/{id}/letters/docx',
  '/api/requests/{id}/paper-again',
  '/api/requests/{id}/releases',
  '/api/requests/{id}/release-marks',
  '/api/requests/{id}/release-approval',
  '/api/requests/{id}/release-withdrawal',
]);
const AGENCIES = ['jails', 'schools'] as const;
const RECORDED_BY = { jails: 'worker', schools: 'schoolWorker' } as const;

let database: Database;
let desk: TestDesk;
let app: ReturnType<typeof createApp>;
const board = new ChangeBoard();
const failures: unknown[] = [];
const tokens = new Map<Person, string>();
let made = 0;

beforeAll(async () => {
  database = await openPglite();
  const test = await testDesk(database);
  desk = { ...test, changed: (change) => board.tell(change) };
  app = createApp({ desk, board, limits: unlimited(), failed: (error) => failures.push(error) });
  for (const person of Object.keys(PEOPLE) as Person[]) {
    const token = await openSession(desk, desk.people[person].account, { method: 'local' });
    if (token !== undefined) tokens.set(person, token);
  }
}, 120_000);
afterAll(() => database.close());

function ask(
  person: Person | undefined,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const token = person && tokens.get(person);
  return Promise.resolve(
    app.request(path, {
      method: method.toUpperCase(),
      headers: {
        ...(token ? { cookie: `${COOKIE}=${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json', [OWN_HEADER]: '1' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : {
            body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
          }),
    }),
  );
}

async function recorded(agency: keyof typeof RECORDED_BY): Promise<string> {
  const body = detainer(`http ${++made}`, { agency });
  const response = await ask(RECORDED_BY[agency], 'post', '/api/requests', body);
  expect(response.status).toBe(200);
  return body.id;
}

async function codeOf(response: Response): Promise<string> {
  if (response.ok) return 'done';
  return ((await response.json()) as { code: string }).code;
}

const paperOf = (person: Person | undefined, path: string) =>
  ask(person, 'post', path, new Blob(['A paper of words.']), {
    'content-type': 'application/octet-stream',
    'x-command': uuidOf(`http command ${++made}`),
  });

const call = (person: Person | undefined, route: Route, id: string, seen = 3) =>
  route.bytes
    ? paperOf(person, route.path.replace('{id}', id))
    : ask(
        person,
        route.method,
        route.path
          .replace('{id}', id)
          .replace('{seq}', '1')
          .replace('{file}', '1')
          .replace('{release}', uuidOf('no release'))
          .replace('{page}', '1'),
        route.method === 'get'
          ? undefined
          : {
              ...(ONLY_READS.has(route.path)
                ? {}
                : { command: uuidOf(`http command ${++made}`), seen }),
              ...BODIES[route.path],
            },
      );

describe('every endpoint, for every role, in every agency', () => {
  const onOne = ROUTES.filter(({ path }) => path.includes('{id}'));
  const FORBIDDEN = new Set(['not-found', 'not-allowed']);

  it.each(onOne.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s',
    async (_, route) => {
      expect(route.method === 'get' || route.bytes === true || route.path in BODIES).toBe(true);
      for (const agency of AGENCIES) {
        const id = await recorded(agency);
        for (const person of Object.keys(PEOPLE) as Person[]) {
          const on = { agency, own: person === RECORDED_BY[agency] };
          const { memberships } = desk.people[person];
          const expected =
            may(memberships, 'request:read', on) && may(memberships, route.action, on);
          const response = await call(person, route, id);
          const code = await codeOf(response.clone());
          // Every answer is as the OpenAPI document says.
          expect(route.output ?? route.file).toBeDefined();
          if (response.ok) route.output?.parse(await response.json());
          // Whoever may, gets a word about the state of the request, never about who they are.
          expect([agency, person, code, !FORBIDDEN.has(code)]).toEqual([
            agency,
            person,
            code,
            expected,
          ]);
        }
        expect(await codeOf(await call(undefined, route, id))).toBe('not-signed-in');
      }
    },
  );

  it('post /api/requests', async () => {
    for (const agency of AGENCIES) {
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const body = detainer(`matrix ${agency} ${person}`, { agency });
        const expected = may(desk.people[person].memberships, 'request:record', {
          agency,
          own: true,
        });
        const code = await codeOf(await ask(person, 'post', '/api/requests', body));
        expect([agency, person, code]).toEqual([agency, person, expected ? 'done' : 'not-allowed']);
      }
    }
    expect(await codeOf(await ask(undefined, 'post', '/api/requests', detainer('nobody')))).toBe(
      'not-signed-in',
    );
  });

  it('get /api/requests', async () => {
    for (const person of Object.keys(PEOPLE) as Person[]) {
      // A page of them: each is opened, and every address above recorded some.
      const response = await ask(person, 'get', '/api/requests?most=20');
      const { rows } = queuePage.parse(await response.json());
      for (const { agency, id } of rows) {
        const shown = await ask(person, 'get', `/api/requests/${id}`);
        expect([person, agency, shown.status]).toEqual([person, agency, 200]);
      }
      const reaches = (['jails', 'schools'] as const).some((agency) =>
        may(desk.people[person].memberships, 'request:read', {
          agency,
          own: person === RECORDED_BY[agency],
        }),
      );
      // Everybody who may record has just recorded one.
      expect([person, rows.length > 0]).toEqual([person, reaches || person === 'otherWorker']);
    }
    expect(await codeOf(await ask(undefined, 'get', '/api/requests'))).toBe('not-signed-in');
  });

  it('get /api/colleagues', async () => {
    for (const agency of AGENCIES) {
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const response = await ask(person, 'get', `/api/colleagues?agency=${agency}`);
        const { colleagues } = colleaguesOutput.parse(await response.json());
        const expected = may(desk.people[person].memberships, 'request:read', {
          agency,
          own: false,
        });
        expect([agency, person, colleagues.length > 0]).toEqual([agency, person, expected]);
      }
    }
    expect(await codeOf(await ask(undefined, 'get', '/api/colleagues?agency=jails'))).toBe(
      'not-signed-in',
    );
  });

  /** What is about an agency that the question or the body names. */
  const OF_AGENCY: Readonly<Record<string, (agency: string) => object>> = {
    'get /api/retention': () => ({}),
    'post /api/retention': () => ({ class: 'complied', months: 12, authority: 'Schedule 7' }),
    'get /api/retention/due': () => ({}),
    'post /api/retention/purge': () => ({
      id: uuidOf(`matrix purge ${++made}`),
      records: [uuidOf('nothing')],
    }),
    'get /api/retention/purges': () => ({}),
    'get /api/exports': () => ({}),
    'post /api/exports': () => ({
      what: 'requests',
      id: uuidOf(`matrix export ${++made}`),
      as: 'csv',
      purpose: { kind: 'audit', words: 'The yearly audit of the desk.' },
      fields: ['state'],
      from: '2026-01-01',
      to: '2026-12-31',
    }),
    'get /api/holds': () => ({}),
    'post /api/holds': () => ({ matter: 'Docket 1' }),
    'post /api/settings/agencies': (agency) => ({
      seen: 0,
      content: { title: agency, lawAgency: 'other-city', contacts: [], closed: false },
    }),
    'get /api/settings/sites': () => ({}),
    'post /api/settings/sites': () => ({ seen: 0, sites: [] }),
    'post /api/settings/sites/import': () => ({ seen: 1, csv: 'site', dryRun: true }),
    'get /api/settings/counsel': () => ({}),
    'post /api/settings/counsel': () => ({ seen: 0, content: { people: [] } }),
    'get /api/settings/letters': () => ({}),
    'post /api/settings/letters': () => ({
      item: 'reply.en',
      seen: 0,
      content: { opening: [], closing: [] },
    }),
    'post /api/settings/letters/preview': () => ({
      item: 'reply.en',
      seen: 0,
      content: { opening: [], closing: [] },
    }),
    'post /api/settings/letters/pdf': () => ({
      item: 'reply.en',
      seen: 0,
      content: { opening: [], closing: [] },
    }),
    'get /api/settings/office': () => ({}),
    'post /api/settings/office': () => ({ seen: 0, content: { office: { agency: 'Sample' } } }),
    'get /api/settings/history': () => ({ section: 'sites' }),
    'post /api/settings/restore': () => ({ section: 'sites', version: 1, seen: 1 }),
    'get /api/places': () => ({}),
    'get /api/providers': () => ({}),
    'post /api/providers/import': () => ({ seen: 0, csv: 'id', dryRun: true }),
    'post /api/providers/publication': () => ({ seen: 0, list: 0, ids: [] }),
    'get /api/on-duty': () => ({}),
    'get /api/planning': () => ({}),
    'get /api/plans': () => ({}),
  };
  it.each(Object.entries(OF_AGENCY))('%s', async (name, bodyOf) => {
    const route = ROUTES.find(({ method, path }) => `${method} ${path}` === name);
    if (!route) throw new Error(`${name} is no route.`);
    for (const agency of AGENCIES) {
      const called = (person: Person | undefined): Promise<Response> =>
        route.method === 'get'
          ? ask(
              person,
              'get',
              `${route.path}?${new URLSearchParams({ agency, ...bodyOf(agency) })}`,
            )
          : ask(person, 'post', route.path, { agency, ...bodyOf(agency) });
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const on = { agency, own: false };
        const { memberships } = desk.people[person];
        // Holds are for those who place them and those who purge, not for everybody who reads requests.
        const actions: readonly Action[] =
          name === 'get /api/holds' ? ['request:work', 'records:manage'] : [route.action];
        const allowed = actions.some((action) => may(memberships, action, on));
        const response = await called(person);
        if (response.ok) route.output?.parse(await response.clone().json());
        const code = await codeOf(response);
        expect([agency, person, code]).toEqual([agency, person, allowed ? 'done' : 'not-allowed']);
      }
      expect(await codeOf(await called(undefined))).toBe('not-signed-in');
    }
  });

  it.each([
    [
      'post',
      '/api/holds/lift',
      { hold: uuidOf('no hold'), reason: 'It is settled.' },
      'no-such-hold',
    ],
    ['get', `/api/retention/purged/${uuidOf('none')}/1/receipt`, undefined, 'not-found'],
    ['post', '/api/openings/end', { request: uuidOf('none') }, 'not-found'],
    ['get', `/api/retention/purges/${uuidOf('no purge')}/certificate`, undefined, 'not-found'],
  ] as const)('%s %s says nothing of what is not there', async (method, path, body, code) => {
    for (const person of Object.keys(PEOPLE) as Person[]) {
      expect([person, await codeOf(await ask(person, method, path, body))]).toEqual([person, code]);
    }
    expect(await codeOf(await ask(undefined, method, path, body))).toBe('not-signed-in');
  });

  /** What is about the whole city: for administrators, and for nobody else. */
  const OF_CITY: Readonly<Record<string, object | undefined>> = {
    'get /api/settings/agencies': undefined,
    'get /api/settings/people': undefined,
    'post /api/settings/people': { name: 'Somebody', email: 'matrix@example.org' },
    // It is so already: nothing changes for the cells after it.
    'post /api/settings/people/role': {
      account: uuidOf('otherWorker'),
      agency: 'jails',
      role: 'front-line',
      give: true,
    },
    // It is open already: nothing changes.
    'post /api/settings/people/end': { account: uuidOf('otherWorker'), ended: false },
    'get /api/settings/people/history': { account: uuidOf('otherWorker') },
  };
  it.each(Object.entries(OF_CITY))('%s', async (name, body) => {
    const route = ROUTES.find(({ method, path }) => `${method} ${path}` === name);
    if (!route) throw new Error(`${name} is no route.`);
    const called = (person: Person | undefined): Promise<Response> =>
      route.method === 'get'
        ? ask(person, 'get', `${route.path}?${new URLSearchParams({ ...body })}`)
        : ask(person, 'post', route.path, body);
    for (const person of Object.keys(PEOPLE) as Person[]) {
      const response = await called(person);
      if (response.ok) route.output?.parse(await response.clone().json());
      const allowed = may(desk.people[person].memberships, route.action, {
        agency: '',
        own: false,
      });
      expect([person, await codeOf(response)]).toEqual([person, allowed ? 'done' : 'not-allowed']);
    }
    expect(await codeOf(await called(undefined))).toBe('not-signed-in');
  });

  /** Recorded by somebody of the agency: features/duties. */
  const inquiry = (agency: string): object => ({
    id: uuidOf(`matrix duty ${++made}`),
    command: uuidOf(`matrix duty command ${made}`),
    agency,
    kind: 'inquiry',
    values: {
      'happened-on': '2026-11-19',
      'asked-by': 'employee',
      'asked-how': 'telephone',
      ground: 'none',
    },
  });

  /** The law and the calendars are the city's: whoever may, may wherever they are. */
  const change = uuidOf('no change');
  const OF_LAW: Readonly<Record<string, object | undefined>> = {
    'get /api/law/changes': undefined,
    [`get /api/law/changes/${change}`]: undefined,
    [`get /api/law/changes/${change}/requests`]: undefined,
    [`post /api/law/changes/${change}/propose`]: { command: change, effectiveOn: null },
    [`post /api/law/changes/${change}/approve`]: { command: change, hash: 'a'.repeat(64) },
    [`post /api/law/changes/${change}/withdraw`]: { command: change },
    [`get /api/law/uploads/${change}`]: undefined,
    [`post /api/law/uploads/${change}/remove`]: {},
    'get /api/calendars': undefined,
    'post /api/calendars/try': { undoes: change },
    'post /api/calendars/amendments': { id: change, amendment: { undoes: change } },
    [`get /api/calendars/amendments/${change}`]: undefined,
    [`post /api/calendars/amendments/${change}/approve`]: { command: change, moves: 0 },
    [`post /api/calendars/amendments/${change}/withdraw`]: { command: change },
    'get /api/drafts': undefined,
    'post /api/drafts': { command: uuidOf('a draft'), name: 'A draft', packs: ['us-ny-nyc'] },
    [`get /api/drafts/${change}`]: undefined,
    [`get /api/drafts/${change}/law`]: undefined,
    [`get /api/drafts/${change}/versions/1`]: undefined,
    [`post /api/drafts/${change}/versions`]: { command: change, seen: 1, files: {} },
    [`post /api/drafts/${change}/remove`]: { command: change },
    [`post /api/drafts/${change}/restore`]: { command: change },
    [`post /api/drafts/${change}/proposals`]: {
      ...{ command: change, seen: 1, title: 'More crimes', text: '', side: 'own', source: '' },
    },
    [`get /api/proposals/${change}`]: undefined,
    [`post /api/proposals/${change}/hand-over`]: { command: change },
  };
  it.each(Object.entries(OF_LAW))('%s', async (name, body) => {
    const [method = '', path = ''] = name.split(' ');
    const route = ROUTES.find(
      (each) =>
        each.method === method &&
        each.path
          .replace(/\{(change|amendment|upload|draft|proposal)\}/, change)
          .replace('{number}', '1') === path,
    );
    if (!route) throw new Error(`${name} is no route.`);
    for (const person of Object.keys(PEOPLE) as Person[]) {
      const on = { agency: '', own: false };
      const allowed = may(desk.people[person].memberships, route.action, on);
      const response = await ask(person, method, path, body);
      if (response.ok) route.output?.parse(await response.clone().json());
      const code = await codeOf(response);
      const there = [
        ...['done', 'no-such-change', 'nothing-to-undo'],
        ...['no-such-draft', 'no-such-proposal'],
      ].includes(code);
      expect([person, code, there]).toEqual([person, code, allowed]);
      if (!allowed) expect([person, code]).toEqual([person, 'not-allowed']);
    }
    expect(await codeOf(await ask(undefined, method, path, body))).toBe('not-signed-in');
  });

  it('post /api/law/uploads', async () => {
    const upload = (person: Person | undefined): Promise<Response> =>
      ask(person, 'post', '/api/law/uploads', new Blob(['No law.']), {
        'content-type': 'application/octet-stream',
        'x-command': uuidOf(`http command ${++made}`),
      });
    for (const person of Object.keys(PEOPLE) as Person[]) {
      const on = { agency: '', own: false };
      const allowed = may(desk.people[person].memberships, 'law:propose', on);
      const code = await codeOf(await upload(person));
      expect([person, code]).toEqual([person, allowed ? 'not-a-pack' : 'not-allowed']);
    }
    expect(await codeOf(await upload(undefined))).toBe('not-signed-in');
  });

  /** What is about no one request: tested above or beside its verb, and never open to a stranger. */
  const ELSEWHERE: Readonly<Record<string, object>> = {
    // For administrators: below.
    'get /api/webhooks': {},
    'post /api/webhooks': {
      id: uuidOf('webhook'),
      url: 'http://localhost:1/',
      agencies: ['jails'],
      kinds: ['request-closed'],
    },
    'post /api/requests': {},
    'get /api/requests': {},
    'get /api/colleagues': {},
    // features/reading/reading.slow.test.ts
    'get /api/reads': {},
    'get /api/openings': {},
    // features/retention/retention.slow.test.ts
    'get /api/retention/purged': {},
    'post /api/openings': { number: 'R-2026-999999', ground: 'danger', reason: 'A long reason.' },
    // features/outbox/outbox.slow.test.ts
    'get /api/outbox': {},
    'post /api/outbox/print': { messages: [uuidOf('no message')] },
    // features/requests/queue.slow.test.ts
    'get /api/desk': {},
    // features/duties/duties.slow.test.ts
    'get /api/duties': {},
    'get /api/duty-kinds': {},
    'post /api/duties': inquiry('jails'),
    'post /api/suggestion': { agency: 'jails', acts: ['hold'], situation: {} },
    'get /api/overview': {},
    'get /api/views': {},
    'post /api/views': { name: 'x', address: '' },
    'post /api/views/drop': { name: 'x' },
    'post /api/requests/bulk': {
      command: uuidOf('bulk'),
      step: 'claim',
      dryRun: true,
      requests: [{ id: uuidOf('nothing'), seen: 1 }],
    },
  };
  it.each(
    ROUTES.filter(
      ({ method, path }) =>
        !path.includes('{') &&
        !(`${method} ${path}` in OF_AGENCY) &&
        !(`${method} ${path}` in OF_CITY) &&
        !(`${method} ${path}` in OF_LAW) &&
        !['/api/holds/lift', '/api/openings/end', '/api/cases'].includes(path) &&
        !['post /api/law/uploads', 'post /api/plans'].includes(`${method} ${path}`),
    ).map((route) => [`${route.method} ${route.path}`, route] as const),
  )('%s is for people who signed in, and answers as it says', async (name, route) => {
    expect(Object.keys(ELSEWHERE)).toContain(name);
    const body = route.method === 'get' ? undefined : ELSEWHERE[name];
    expect(await codeOf(await ask(undefined, route.method, route.path, body))).toBe(
      'not-signed-in',
    );
    const response = await ask('worker', route.method, route.path, body);
    if (response.ok) route.output?.parse(await response.json());
    else
      expect([
        'post /api/requests',
        'get /api/colleagues',
        'get /api/retention/purged',
        'post /api/openings',
        'post /api/outbox/print',
        'get /api/webhooks',
        'post /api/webhooks',
      ]).toContain(name);
  });

  /** What is about one record of separation duties. */
  const ON_DUTY: Readonly<Record<string, object | undefined>> = {
    'get /api/duties/{duty}': undefined,
    'get /api/duties/{duty}/events/{seq}/receipt': undefined,
    'post /api/duties/{duty}/correction': {
      values: { ground: 'not-known' },
      reason: 'It was a slip.',
    },
    'post /api/duties/{duty}/decision': { decision: 'approve', reason: 'It is lawful.' },
    'post /api/duties/{duty}/steps': { step: 'corrected', values: { corrected: ['staff-told'] } },
    'post /api/duties/{duty}/withdrawal': { reason: 'Entered twice.' },
  };
  it.each(
    ROUTES.filter(({ path }) => path.includes('{duty}')).map(
      (route) => [`${route.method} ${route.path}`, route] as const,
    ),
  )('%s', async (name, route) => {
    expect(Object.keys(ON_DUTY)).toContain(name);
    for (const agency of AGENCIES) {
      const opened = await ask(RECORDED_BY[agency], 'post', '/api/duties', inquiry(agency));
      const { id } = (await opened.json()) as { readonly id: string };
      const path = route.path.replace('{duty}', id).replace('{seq}', '1');
      const called = (person: Person | undefined): Promise<Response> =>
        ask(
          person,
          route.method,
          path,
          ON_DUTY[name] && { command: uuidOf(`on duty ${++made}`), seen: 1, ...ON_DUTY[name] },
        );
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const on = { agency, own: person === RECORDED_BY[agency] };
        const { memberships } = desk.people[person];
        const reads = may(memberships, 'duty:read', on);
        const expected =
          route.method === 'get'
            ? reads || may(memberships, 'duty:audit', on)
            : reads && may(memberships, route.action, on);
        const response = await called(person);
        if (response.ok) route.output?.parse(await response.clone().json());
        const code = await codeOf(response);
        const forbidden = code === 'no-such-duty' || code === 'not-allowed';
        expect([agency, person, code, !forbidden]).toEqual([agency, person, code, expected]);
      }
      expect(await codeOf(await called(undefined))).toBe('not-signed-in');
    }
  });

  it('post /api/duties', async () => {
    for (const agency of AGENCIES) {
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const expected = may(desk.people[person].memberships, 'duty:record', {
          agency,
          own: false,
        });
        const code = await codeOf(await ask(person, 'post', '/api/duties', inquiry(agency)));
        expect([agency, person, code]).toEqual([agency, person, expected ? 'done' : 'not-allowed']);
      }
    }
  });

  const taken = (agency: string): object => ({
    id: uuidOf(`case ${++made}`),
    command: uuidOf(`case sent ${made}`),
    agency,
    intake: {
      ...{ person: `Person ${made}`, contactSafe: false, language: 'es', need: 'advice' },
      ...{ detained: 'no', hearing: 'none', child: 'no', bond: 'no', order: 'no', opposing: [] },
    },
  });
  const DEFENDS = { jails: 'defender', schools: 'schoolDefender' } as const;

  it.each(['get', 'post'])('%s /api/cases', async (method) => {
    for (const agency of AGENCIES) {
      await ask(DEFENDS[agency], 'post', '/api/cases', taken(agency));
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const called = (by: Person | undefined): Promise<Response> =>
          method === 'get'
            ? ask(by, 'get', `/api/cases?agency=${agency}`)
            : ask(by, 'post', '/api/cases', taken(agency));
        const on = { agency, own: false };
        const allowed = may(
          desk.people[person].memberships,
          method === 'get' ? 'defence:read' : 'defence:work',
          on,
        );
        const response = await called(person);
        const answer = (await response.clone().json()) as { readonly rows?: readonly unknown[] };
        const got = method === 'get' ? (answer.rows ?? []).length > 0 : response.ok;
        expect([agency, person, got]).toEqual([agency, person, allowed]);
        expect(await codeOf(await called(undefined))).toBe('not-signed-in');
      }
    }
  });

  /** What is about one case of a defence office. */
  const ON_CASE: Readonly<Record<string, object | undefined>> = {
    'get /api/cases/{case}': undefined,
    'get /api/cases/{case}/events/{seq}/receipt': undefined,
    'get /api/cases/{case}/slip': undefined,
    'get /api/cases/{case}/slip/pdf': undefined,
    'get /api/cases/{case}/hand-over': undefined,
    'get /api/cases/{case}/hand-over/pdf': undefined,
    'get /api/cases/{case}/events/{seq}/letter': undefined,
    'post /api/cases/{case}/hand-over': { by: 'post' },
    'post /api/cases/{case}/place-told': { by: 'paper' },
    'post /api/cases/{case}/correction': { ...taken('jails'), reason: 'It was a slip.' },
    'post /api/cases/{case}/conflict': { finding: 'different-people', reason: 'Looked at it.' },
    'post /api/cases/{case}/tier': { tier: 1, reason: 'Moved tonight.' },
    'post /api/cases/{case}/offers': { provider: 'legal-aid-society' },
    'post /api/cases/{case}/answer': { answer: 'accepted' },
    'post /api/cases/{case}/outcome': { outcome: 'advice-given' },
    'post /api/cases/{case}/reopening': { reason: 'They came back.' },
    'post /api/cases/{case}/erasure': {},
  };
  it.each(
    ROUTES.filter(({ path }) => path.includes('{case}')).map(
      (route) => [`${route.method} ${route.path}`, route] as const,
    ),
  )('%s', async (name, route) => {
    expect(Object.keys(ON_CASE)).toContain(name);
    for (const agency of AGENCIES) {
      const opened = await ask(DEFENDS[agency], 'post', '/api/cases', taken(agency));
      const { id } = (await opened.json()) as { readonly id: string };
      const path = route.path.replace('{case}', id).replace('{seq}', '1');
      const {
        id: _,
        agency: __,
        command: ___,
        ...body
      } = (ON_CASE[name] ?? {}) as Record<string, unknown>;
      const called = (person: Person | undefined): Promise<Response> =>
        ask(
          person,
          route.method,
          path,
          route.method === 'get'
            ? undefined
            : { ...body, command: uuidOf(`on case ${++made}`), seen: 1 },
        );
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const response = await called(person);
        if (response.ok) route.output?.parse(await response.clone().json());
        const code = await codeOf(response);
        const on = { agency, own: false };
        const expected = may(desk.people[person].memberships, route.action, on);
        expect([agency, person, code, code !== 'no-such-case']).toEqual([
          agency,
          person,
          code,
          expected,
        ]);
      }
      expect(await codeOf(await called(undefined))).toBe('not-signed-in');
    }
  });

  /** A plan of this office, made of what waits there now. */
  const planned = async (agency: 'jails' | 'schools'): Promise<object> => {
    const asked = await ask(DEFENDS[agency], 'get', `/api/planning?agency=${agency}`);
    const { inputs, day, cases } = planning.parse(await asked.json());
    return {
      ...{ id: uuidOf(`plan ${++made}`), command: uuidOf(`plan sent ${made}`), agency, inputs },
      ...{ title: 'First round', main: 'tiers' },
      budget: {
        funds: [{ id: 'city', amount: 1, source: 'Made up', conditions: {} }],
        ...{ rules: [], usualRate: null },
      },
      plans: [{ policy: 'tiers', served: cases.map(() => -1) }],
      report: {
        ...{ day, synthetic: false, rules: [], main: 'tiers', conflicts: [] },
        plans: [
          {
            ...{ policy: 'tiers', gap: 0, classes: 1, funds: [] },
            oneByOne: { percent: 100, keepsRules: true },
          },
        ],
        ...{ counts: { views: [], leftOut: [] }, bought: [], atCosts: [], trap: null },
      },
    };
  };

  it('post /api/plans', async () => {
    for (const agency of AGENCIES) {
      await ask(DEFENDS[agency], 'post', '/api/cases', taken(agency));
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const response = await ask(person, 'post', '/api/plans', await planned(agency));
        const on = { agency, own: false };
        const allowed = may(desk.people[person].memberships, 'defence:work', on);
        expect([agency, person, await codeOf(response)]).toEqual([
          agency,
          person,
          allowed ? 'done' : 'not-allowed',
        ]);
      }
    }
    const body = await planned('jails');
    expect(await codeOf(await ask(undefined, 'post', '/api/plans', body))).toBe('not-signed-in');
  });

  /** What is about one saved plan. */
  const ON_PLAN: Readonly<Record<string, (() => object) | undefined>> = {
    'get /api/plans/{plan}': undefined,
    'get /api/plans/{plan}/events/{seq}/receipt': undefined,
    'get /api/plans/{plan}/exports/{release}/receipt': undefined,
    'post /api/plans/{plan}/taking-back': () => ({
      ...{ command: uuidOf(`on plan ${++made}`), seen: 1, reason: 'It was a slip.' },
    }),
    'post /api/plans/{plan}/restoring': () => ({
      ...{ command: uuidOf(`on plan ${++made}`), seen: 1, reason: 'It was none.' },
    }),
    'post /api/plans/{plan}/export': () => ({
      ...{ id: uuidOf(`plan export ${++made}`), as: 'csv', view: 'tier', policy: 'tiers' },
      purpose: { kind: 'audit', words: 'The yearly audit of the desk.' },
    }),
  };
  it.each(
    ROUTES.filter(({ path }) => path.includes('{plan}')).map(
      (route) => [`${route.method} ${route.path}`, route] as const,
    ),
  )('%s', async (name, route) => {
    expect(Object.keys(ON_PLAN)).toContain(name);
    for (const agency of AGENCIES) {
      await ask(DEFENDS[agency], 'post', '/api/cases', taken(agency));
      const saved = await ask(DEFENDS[agency], 'post', '/api/plans', await planned(agency));
      const { id } = (await saved.json()) as { readonly id: string };
      const path = route.path
        .replace('{plan}', id)
        .replace('{seq}', '1')
        .replace('{release}', uuidOf('no release'));
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const response = await ask(person, route.method, path, ON_PLAN[name]?.());
        if (response.ok) route.output?.parse(await response.clone().json());
        const code = await codeOf(response);
        const on = { agency, own: false };
        const expected = may(desk.people[person].memberships, route.action, on);
        // Of an export that is none, whoever may see the plan is told the same.
        const none = path.includes('/exports/');
        expect([agency, person, code, code !== 'no-such-plan']).toEqual([
          agency,
          person,
          code,
          expected && !none,
        ]);
      }
      expect(await codeOf(await ask(undefined, route.method, path, ON_PLAN[name]?.()))).toBe(
        'not-signed-in',
      );
    }
  });

  it.each(['pdf', 'gone', 'again'])('post /api/outbox/{message}/%s', async (name) => {
    // A message in the hands of everybody: features/outbox/outbox.slow.test.ts.
    const path = `/api/outbox/${uuidOf('no message')}/${name}`;
    for (const person of Object.keys(PEOPLE) as Person[]) {
      expect([person, await codeOf(await ask(person, 'post', path, {}))]).toEqual([
        person,
        'not-found',
      ]);
    }
    expect(await codeOf(await ask(undefined, 'post', path, {}))).toBe('not-signed-in');
  });

  it.each(
    ROUTES.filter(({ path }) => path.startsWith('/api/webhooks')).map(
      (route) => [`${route.method} ${route.path}`, route] as const,
    ),
  )('%s', async (name, route) => {
    const none = uuidOf('no webhook');
    const path = route.path.replace('{endpoint}', none).replace('{delivery}', none);
    const what = { url: 'http://localhost:1/', agencies: ['jails'], kinds: ['request-closed'] };
    const bodies: Readonly<Record<string, object>> = {
      'post /api/webhooks': { id: uuidOf(`matrix webhook ${++made}`), ...what },
      'post /api/webhooks/{endpoint}/change': what,
      'post /api/webhooks/{endpoint}/switch': { on: true },
    };
    const body = route.method === 'get' ? undefined : (bodies[name] ?? {});
    for (const person of Object.keys(PEOPLE) as Person[]) {
      const allowed = may(desk.people[person].memberships, 'settings:write', {
        agency: 'jails',
        own: false,
      });
      const response = await ask(person, route.method, path, body);
      if (response.ok) route.output?.parse(await response.clone().json());
      const there = route.path.includes('{') ? 'no-such-webhook' : 'done';
      expect([person, await codeOf(response)]).toEqual([person, allowed ? there : 'not-allowed']);
    }
    expect(await codeOf(await ask(undefined, route.method, path, body))).toBe('not-signed-in');
  });

  it('is in the OpenAPI document, with its action', async () => {
    const document = (await (await ask(undefined, 'get', '/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { 'x-action'?: string; 'x-who'?: string }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { 'x-action': action, 'x-who': who }]) => `${method} ${path} ${action ?? who}`,
      ),
    );
    expect(listed.sort()).toEqual(
      [
        ...ROUTES.map(({ method, path, action }) => `${method} ${path} ${action}`),
        ...DOORS.map(({ method, path, who }) => `${method} ${path} ${who}`),
      ].sort(),
    );
  });
});

describe('a change', () => {
  it('is told to counsel’s screen, and to no screen that may not show it', async () => {
    const read = async (person: Person) => {
      const response = await ask(person, 'get', '/api/changes');
      const reader = response.body!.getReader();
      await reader.read();
      return reader;
    };
    const [counsel, other] = [await read('counsel'), await read('schoolCounsel')];
    const id = await recorded('jails');
    const { value } = await counsel.read();
    expect(Buffer.from(value!).toString()).toContain(id);
    const elsewhere = await recorded('schools');
    const heard = await other.read();
    expect(Buffer.from(heard.value!).toString()).toContain(elsewhere);
    await Promise.all([counsel.cancel(), other.cancel()]);
    expect(board.listening).toBe(0);
  });

  it('has a receipt once the log has run', async () => {
    const id = await recorded('jails');
    const path = `/api/requests/${id}/events/1/receipt`;
    expect(await codeOf(await ask('worker', 'get', path))).toBe('not-logged-yet');
    await sequence(database, { signer: testSigner(), now: desk.now });
    const receipt = await ask('worker', 'get', path);
    expect(receipt.headers.get('content-disposition')).toContain('receipt');
    expect(await receipt.text()).toMatch(/^c2sp\.org\/tlog-proof@v1\n/);
  });
});

describe('bad input', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    ask('worker', 'post', '/api/requests', body, headers);

  it.each([
    ['no JSON', '{', 'not-json'],
    ['a list', '[]', 'bad-request'],
    ['null', 'null', 'bad-request'],
    ['a field nobody knows', { ...detainer('b'), status: 'x' }, 'bad-request'],
    ['a prototype', '{"__proto__": {"id": 1}}', 'bad-request'],
    ['a channel that is none', { ...detainer('b'), channel: 'fax' }, 'bad-request'],
    ['a fraction', { ...detainer('b'), situation: { n: 0.5 } }, 'bad-request'],
    ['a fact nobody knows', { ...detainer('b'), situation: { nonsense: true } }, 'bad-situation'],
    ['nothing asked', { ...detainer('b'), acts: [], situation: {} }, 'nothing-asked'],
    ['too much', JSON.stringify({ text: 'x'.repeat(MOST_BODY) }), 'too-large'],
  ])('%s is refused in words', async (_, body, code) => {
    const response = await post(body);
    const problem = (await response.json()) as { code: string; title: string; status: number };
    expect([problem.code, problem.status]).toEqual([code, response.status]);
    expect(problem.title.length).toBeGreaterThan(20);
  });

  it('names the field and what is wrong with it', async () => {
    const response = await post({ ...detainer('b'), receivedAt: 'yesterday' });
    expect(((await response.json()) as { title: string }).title).toContain('"receivedAt"');
  });

  it('from another site’s form is refused', async () => {
    const form = { 'content-type': 'text/plain', [OWN_HEADER]: '1' };
    expect(await codeOf(await post(JSON.stringify(detainer('c')), form))).toBe('not-json');
    const response = await app.request('/api/requests', {
      method: 'POST',
      headers: { cookie: `${COOKIE}=${tokens.get('worker')}`, 'content-type': 'application/json' },
      body: JSON.stringify(detainer('c')),
    });
    expect(await codeOf(response)).toBe('other-site');
  });

  it('in an address is as an address that is not there', async () => {
    for (const path of ['/api/requests/none', '/api/requests/1%27--', '/api/other', '/']) {
      expect((await ask('counsel', 'get', path)).status).toBe(404);
    }
    expect(failures).toEqual([]);
  });
});

describe('a session', () => {
  it('ends when nobody uses it, when it is closed, and when the account is disabled', async () => {
    const { account } = desk.people.privacy;
    const signIn = async () => {
      const token = await openSession(desk, account, { method: 'local' });
      tokens.set('privacy', token!);
    };
    const status = async () => (await ask('privacy', 'get', '/api/requests')).status;
    await signIn();
    expect(await status()).toBe(200);
    desk.pass(IDLE_MINUTES - 1);
    expect(await status()).toBe(200);
    desk.pass(IDLE_MINUTES + 1);
    expect(await status()).toBe(401);
    await signIn();
    await closeSession(desk, tokens.get('privacy')!);
    expect(await status()).toBe(401);
    await signIn();
    await database.asSystem((transaction) =>
      transaction.query('update account set disabled_at = now() where id = $1', [account]),
    );
    expect(await status()).toBe(401);
    expect(await openSession(desk, account, { method: 'local' })).toBeUndefined();
    await sweepSessions(desk);
    tokens.set('counsel', 'guessed');
    expect((await ask('counsel', 'get', '/api/requests')).status).toBe(401);
  });

  it('stands in the database by its hash alone, and answers are kept by nobody', async () => {
    const token = await openSession(desk, desk.people.worker.account, { method: 'local' });
    tokens.set('worker', token!);
    const rows = await database.asSystem((transaction) =>
      transaction.query<{ row: string }>('select row_to_json(s)::text as row from session s'),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    const response = await ask('worker', 'get', '/api/requests');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
