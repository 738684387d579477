/** What a collector receives of a desk at work: where time goes, and nothing about anybody. Names are planted for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { detainer } from '../../test/test-desk.ts';
import { DEMO_PEOPLE } from '../demo/demo-people.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { readConfig } from '../edge/config.ts';
import { ROOT } from '../edge/root.ts';
import { serve } from '../edge/serve.ts';
import { SPAN_NAMES, TRACE_ATTRIBUTES } from './span.ts';

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string }[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly name: string;
        readonly spanId: string;
        readonly parentSpanId?: string;
        readonly attributes: readonly { readonly key: string; readonly value: object }[];
        readonly events: readonly object[];
        readonly status: { readonly message?: string };
      }[];
    }[];
  }[];
}

const PLANTED = ['Zebulon', 'Quickthorne', 'zebulon@example.org', 'planted words'];
const received: string[] = [];
let resource: readonly { readonly key: string }[] = [];
let spans: readonly Sent['resourceSpans'][number]['scopeSpans'][number]['spans'][number][] = [];

beforeAll(async () => {
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      received.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`, body);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(path.join(tmpdir(), 'tracing-'));
  const config = readConfig(
    {
      PORT: '0',
      THRESHOLD_DATA: folder,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    },
    ROOT,
  );
  if (!config.ok) throw new Error(config.refusal.join(' '));
  const { url, close } = await serve(config.value, {
    failed: () => undefined,
    seed: ({ desk }) => seedDemo(desk),
  });
  const own = { 'x-threshold': '1', 'content-type': 'application/json' };
  const worker = DEMO_PEOPLE.find(({ roles }) =>
    roles.some(({ role, agency }) => role === 'front-line' && agency === 'jails'),
  );
  const signedIn = await fetch(`${url}api/demo/sign-in`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ account: worker?.id }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const body = detainer('traced', {
    details: {
      person: 'Zebulon Quickthorne',
      contact: 'zebulon@example.org',
      text: 'planted words',
    },
  });
  const post = (what: object) =>
    fetch(`${url}api/requests`, {
      method: 'POST',
      headers: { ...own, cookie },
      body: JSON.stringify(what),
    });
  expect((await post(body)).status).toBe(200);
  expect((await post({ ...body, 'Zebulon Quickthorne': 1 })).status).toBe(422);
  await fetch(`${url}api/requests?search=Zebulon%20Quickthorne`, { headers: { cookie } });
  const defender = DEMO_PEOPLE.find(({ roles }) =>
    roles.some(({ role }) => role === 'defence-coordinator'),
  );
  const defends = await fetch(`${url}api/demo/sign-in`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ account: defender?.id }),
  });
  const found = await fetch(`${url}api/cases?search=Zebulon%20Quickthorne`, {
    headers: { cookie: defends.headers.get('set-cookie')?.split(';')[0] ?? '' },
  });
  expect(found.status).toBe(200);
  await fetch(`${url}api/Zebulon/Quickthorne`, { headers: { cookie } });
  await fetch(`${url}api/requests/${body.id}`, {
    headers: { cookie, 'user-agent': 'Quickthorne' },
  });
  await close();
  await new Promise((resolve) => collector.close(resolve));
  rmSync(folder, { recursive: true });
  const sent = received
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text) as Sent);
  const parts = sent.flatMap(({ resourceSpans }) => resourceSpans);
  resource = parts.flatMap((part) => part.resource.attributes);
  spans = parts.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
}, 120_000);
afterAll(() => expect(received.length).toBeGreaterThan(0));

it('has requests, and inside them transactions and the engine; the log has spans of its own', () => {
  const route = (wanted: string) =>
    spans.filter(({ attributes }) =>
      attributes.some(
        ({ key, value }) => key === 'http.route' && JSON.stringify(value).includes(wanted),
      ),
    );
  const [recorded] = route('"/api/requests"');
  const inside = spans.filter(({ parentSpanId }) => parentSpanId === recorded?.spanId);
  expect(new Set(inside.map(({ name }) => name))).toEqual(new Set(['transaction', 'decide']));
  expect(spans.some(({ name, parentSpanId }) => name === 'log' && !parentSpanId)).toBe(true);
  expect(route('"/api/requests/:id"')).toHaveLength(1);
});

it('has no name, contact, word or id in it, planted where they could come in', () => {
  const all = received.join('\n');
  for (const planted of [...PLANTED, detainer('traced').id, 'threshold-master']) {
    expect(all).not.toContain(planted);
  }
});

it('holds the listed attributes alone, no events and no words of errors', () => {
  const keys = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
  expect([...keys].filter((key) => !(TRACE_ATTRIBUTES as readonly string[]).includes(key))).toEqual(
    [],
  );
  expect(keys.size).toBeGreaterThan(5);
  expect(new Set(resource.map(({ key }) => key))).toEqual(new Set(['service.name']));
  for (const { name, events, status } of spans) {
    expect(SPAN_NAMES).toContain(name);
    expect([events, status.message ?? '']).toEqual([[], '']);
  }
});
