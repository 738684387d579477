/** The site of one fixed day, served on this machine, and a browser to walk it with. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { OUTPUT } from '../apps/web/src/edge/build-pages.ts';
import { servePages, type Serving } from '../apps/web/src/edge/serve-pages.ts';
import { launch } from './browser.ts';

export const SITE_DAY = '2026-11-22';

export interface Site {
  readonly browser: Browser;
  readonly serving: Serving;
  /** Where the front line's pages lie. */
  readonly now: string;
}

/** The site that was built before the first journey, unless another folder is told. */
export async function openSite(folder = OUTPUT): Promise<Site> {
  const serving = await servePages(0, folder);
  return { serving, now: `${serving.url}now/`, browser: await launch() };
}

export async function closeSite({ browser, serving }: Omit<Site, 'now'>): Promise<void> {
  await browser.close();
  serving.server.close();
}

/** For a journey that builds or changes a site: the one that the others walk stays as it is. */
export function ownFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'threshold-site-'));
}
