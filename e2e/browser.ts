/** A real browser that reaches nothing but this machine, with a fresh profile, and a list of what it asked for. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

export const EXECUTABLE = '/usr/bin/chromium';
/**
 * The last list counts, so this one repeats what the driver leaves out, and adds two: each window of this browser
 * prepares pages for its address bar, which nobody sees here and which cost more than half a second of processor each.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
] as const;
export const ARGUMENTS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  `--disable-features=${WITHOUT.join(',')}`,
] as const;

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [...ARGUMENTS],
  });
}

export const PHONE = { width: 360, height: 740 } as const;

export interface Watched {
  readonly context: BrowserContext;
  /** Addresses outside the site that were asked for: there must be none. */
  readonly foreign: string[];
  /** Errors of pages, among them what the policy on content refused. */
  readonly errors: string[];
}

export async function watch(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  // A machine with other work takes its time: what never comes is told later, what comes late is no fault.
  context.setDefaultTimeout(90_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) foreign.push(url);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  return { context, foreign, errors };
}

/** Waits until the worker holds the site and serves this page. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(
    `navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller ? true : new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(true))))`,
  );
}
