/** The site of one fixed day, built and served on this machine, and a browser to walk it with. */
import type { Browser } from 'playwright-core';
import { buildPages } from '../apps/web/src/edge/build-pages.ts';
import { servePages, type Serving } from '../apps/web/src/edge/serve-pages.ts';
import { launch } from './browser.ts';

export interface Site {
  readonly browser: Browser;
  readonly serving: Serving;
  /** Where the front line's pages lie. */
  readonly now: string;
}

export async function openSite(): Promise<Site> {
  await buildPages({ today: '2026-11-22' });
  const serving = await servePages(0);
  return { serving, now: `${serving.url}now/`, browser: await launch() };
}

export async function closeSite({ browser, serving }: Omit<Site, 'now'>): Promise<void> {
  await browser.close();
  serving.server.close();
}
