import { beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../test/databases.ts';
import { detainer, testDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { openSession } from '../access/session.ts';
import { ChangeBoard } from './change-board.ts';
import { createApp } from './app.ts';
import { COOKIE } from './session-cookie.ts';

const TOKEN = 'a token that is long enough';

describe.each(DATABASES)('what watches a desk on %s', (_, open) => {
  let opened: OpenDatabase;
  let app: ReturnType<typeof createApp>;
  let bare: ReturnType<typeof createApp>;
  let cookie = '';

  beforeAll(async () => {
    opened = await open();
    const desk = await testDesk(opened.database);
    const board = new ChangeBoard();
    const options = { desk, board, limits: unlimited(), failed: () => undefined };
    app = createApp({ ...options, metricsToken: TOKEN });
    bare = createApp(options);
    cookie = `${COOKIE}=${await openSession(desk, desk.people.worker.account, { method: 'local' })}`;
  }, 120_000);

  const metrics = (authorization: string) =>
    Promise.resolve(app.request('/api/metrics', { headers: { authorization } }));

  it('learns that the process is there and can work', async () => {
    expect((await app.request('/api/health')).status).toBe(200);
    expect((await app.request('/api/ready')).status).toBe(200);
  });

  it('reads figures with the token alone, and none where no token is set', async () => {
    expect((await metrics('')).status).toBe(404);
    expect((await metrics(`Bearer ${TOKEN}x`)).status).toBe(404);
    expect((await metrics(`Bearer ${TOKEN}`)).status).toBe(200);
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await bare.request('/api/metrics', { headers })).status).toBe(404);
  });

  it('sees routes by their pattern, counts of what waits, and nothing of a request', async () => {
    const body = detainer('watched', { details: { person: 'Canary Person' } });
    const recorded = await app.request('/api/requests', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-threshold': '1' },
      body: JSON.stringify(body),
    });
    expect(recorded.status).toBe(200);
    await app.request(`/api/requests/${body.id}`, { headers: { cookie } });
    const text = await (await metrics(`Bearer ${TOKEN}`)).text();
    expect(text).toMatch(
      /threshold_http_seconds_count\{method="GET",route="\/api\/requests\/:id",status="200"\} 1/,
    );
    expect(text).toContain('threshold_waiting{what="log"} 3');
    expect(text).toContain('threshold_waiting{what="counsel"} 1');
    expect(text).toMatch(/threshold_process_cpu_seconds_total/);
    expect(text).not.toMatch(/Canary|jails|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('learns that the database is away', async () => {
    await opened.close();
    const answer = await app.request('/api/ready');
    expect(answer.status).toBe(503);
  });
});
