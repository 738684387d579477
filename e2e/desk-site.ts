/**
 * A whole desk for a journey: its server, a fresh database of one kind or the other, its demonstration's people,
 * and a browser that reaches nothing else.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { seedDemo } from '../apps/server/src/demo/seed-demo.ts';
import { readConfig } from '../apps/server/src/edge/config.ts';
import { serve } from '../apps/server/src/edge/serve.ts';
import { startPostgres } from '../apps/server/test/postgres-server.ts';
import { cityDay } from '../apps/web/src/desk/shell/city-day.ts';
import { launch, watch, type Watched } from './browser.ts';

export type DeskDatabase = 'PGlite' | 'PostgreSQL';
export type DeskLanguage = 'en' | 'es' | 'ar';

export interface DeskSite {
  readonly browser: Browser;
  readonly origin: string;
  /** Where a demonstration writes the messages that would leave. */
  readonly outbox: string;
  readonly close: () => Promise<void>;
}

export async function openDeskSite(database: DeskDatabase): Promise<DeskSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'threshold-desk-'));
  const postgres = database === 'PostgreSQL' ? await startPostgres() : undefined;
  const config = readConfig(
    {
      PORT: '0',
      THRESHOLD_DATA: folder,
      THRESHOLD_DEMO: 'yes',
      ...(postgres ? { DATABASE_URL: await postgres.newDatabase({ empty: true }) } : {}),
    },
    folder,
  );
  if (!config.ok) throw new Error(config.refusal.join(' '));
  const serving = await serve(config.value, {
    failed: (line) => console.error(line),
    seed: ({ desk }) => seedDemo(desk),
  });
  const browser = await launch();
  return {
    browser,
    origin: serving.url.replace(/\/$/, ''),
    outbox: path.join(folder, 'outbox'),
    close: async () => {
      await browser.close();
      await serving.close();
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** People of the demonstration, by what they do in these journeys. */
export const PEOPLE = {
  counter: account(1),
  counsel: account(2),
  second: account(3),
  supervisor: account(4),
  administrator: account(11),
  privacy: account(5),
  auditor: account(10),
  coordinator: account(12),
  defender: account(13),
  /** Counsel of other agencies. */
  elsewhere: account(7),
} as const;

function account(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export interface Seat extends Watched {
  readonly page: Page;
}

/** Somebody at a screen of their own, signed in, in one language. */
export async function seat(
  { browser, origin }: DeskSite,
  person: keyof typeof PEOPLE,
  language: DeskLanguage,
  options: BrowserContextOptions = {},
): Promise<Seat> {
  const watched = await watch(browser, origin, options);
  await watched.context.addInitScript(
    `if (location.protocol === 'http:') localStorage.setItem('threshold-desk-language', '${language}')`,
  );
  const page = await watched.context.newPage();
  const answer = await page.request.post(`${origin}/api/demo/sign-in`, {
    headers: { 'x-threshold': '1' },
    data: { account: PEOPLE[person] },
  });
  if (!answer.ok()) throw new Error(`Nobody became ${person}: ${answer.status()}.`);
  return { ...watched, page };
}

/** A detainer with an officer's warrant, recorded as the counter's screen does. */
export async function recordDetainer({ origin }: DeskSite, { page }: Seat): Promise<string> {
  const id = randomUUID();
  const answer = await page.request.post(`${origin}/api/requests`, {
    headers: { 'x-threshold': '1' },
    data: {
      id,
      command: randomUUID(),
      agency: 'jails',
      channel: 'counter',
      receivedAt: new Date().toISOString(),
      acts: ['hold', 'notify-release'],
      situation: {
        'event.date': cityDay('America/New_York', new Date()),
        agency: 'correction',
        'requester.kind': 'immigration-agency',
        'paper.kind': 'i-200',
        'paper.signer': 'immigration-officer',
        'claim.legal-compulsion': false,
      },
      details: { person: 'Jordan Sample', askedBy: 'Two officers', text: 'They wait at the gate.' },
    },
  });
  if (!answer.ok()) throw new Error(`Not recorded: ${await answer.text()}`);
  return id;
}
