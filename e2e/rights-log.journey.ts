// Promise: of a whole visit to the rights pages the desk's server writes nothing, wherever it writes: no line, no span, no
// count, no row. The visitor carries words that are nobody else's, and everything the server left is searched for them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kept, launch, watch } from './browser.ts';

const VISITOR = 'Visitor-7f31c9';
const ADDRESS = '203.0.113.77';
const TOKEN = 'a-token-for-the-metrics-only';

const folder = mkdtempSync(path.join(tmpdir(), 'threshold-rights-log-'));
const spans: string[] = [];
const collector = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    spans.push(Buffer.concat(parts).toString('latin1'));
    response.end('{}');
  });
});
let written = '';
let server: ReturnType<typeof spawn>;
let url: string;

beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  server = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/edge/main.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      THRESHOLD_DATA: folder,
      THRESHOLD_DEMO: 'yes',
      THRESHOLD_PROXIES: '1',
      THRESHOLD_METRICS_TOKEN: TOKEN,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    },
  });
  url = await new Promise((found, failed) => {
    const read = (part: Buffer): void => {
      written += part.toString();
      const open = /The desk is open after [^:]+: (\S+)/.exec(written);
      if (open?.[1] !== undefined) found(open[1]);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => failed(new Error(`The desk did not start. ${written}`)));
  });
});
afterAll(() => {
  if (server.exitCode === null) server.kill('SIGKILL');
  collector.close();
  rmSync(folder, { recursive: true, force: true });
});

function filesIn(place: string): readonly string[] {
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

it('no line, span, count or row is left of a visit', async () => {
  const browser = await launch();
  const { context } = await watch(browser, url, {
    userAgent: VISITOR,
    extraHTTPHeaders: { 'x-forwarded-for': ADDRESS },
  });
  const page = await context.newPage();
  await page.goto(`${url}rights/`);
  await page.locator('#choice-ht').click();
  await page.locator('#choice-taken').click();
  await kept(page);
  for (const name of ['help.html', 'poster.html', 'wallet.html', 'no-such-page.html'])
    await page.goto(`${url}rights/ht/${name}`);
  const sheet = await context.request.get(`${url}rights/ht/sheets/rights-taken-ht.pdf`);
  expect(sheet.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
  });
  await page.goto(`${url}rights/ht/detained.html?name=${VISITOR}`);
  await page.locator('header [data-leave]').click();
  await expect.poll(() => page.title()).toBe('New tab');
  // What the server does write of other doors, so that silence is no broken ear.
  expect((await fetch(`${url}api/session`)).status).toBeLessThan(500);
  const metrics = await fetch(`${url}api/metrics`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect(metrics.status).toBe(200);
  const counted = await metrics.text();
  await browser.close();
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;

  expect(spans.join('')).toContain('"traceId"');
  const left = new Map([
    ['output', written],
    ['spans', spans.join('\n')],
    ['metrics', counted],
    ...filesIn(folder).map((file) => [file, readFileSync(file, 'latin1')] as const),
  ]);
  expect(left.size).toBeGreaterThan(20);
  for (const [where, text] of left)
    for (const trace of [VISITOR, ADDRESS, 'rights/ht', 'rights-taken'])
      expect(text.includes(trace), `${where} holds ${trace}`).toBe(false);
});
