// Coming in, in a real browser: at a provider that is a process of its own, by a passkey of a virtual authenticator,
// and with a local account; what is said when it does not work; one's own keys and sessions; on a telephone and a desk,
// in English and Arabic.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as OTPAuth from 'otpauth';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../apps/server/src/edge/config.ts';
import { openDesk } from '../apps/server/src/edge/open-desk.ts';
import { serve, type Serving } from '../apps/server/src/edge/serve.ts';
import { makeLocalAccount } from '../apps/server/src/sign-in/make-local-account.ts';
import {
  CLIENT,
  freePort,
  startOidcProcess,
  type OidcProcess,
} from '../apps/server/test/oidc-process.ts';
import { overflow, smallTargets, violations } from './audit.ts';
import { ARGUMENTS, EXECUTABLE, PHONE, watch, type Watched } from './browser.ts';

const WIDE = { width: 1280, height: 900 } as const;
const PASSWORD = 'seven quiet harbours';
const PICTURES = process.env['SIGN_IN_PICTURES'];

describe('coming in', () => {
  let folder: string;
  let origin: string;
  let provider: OidcProcess;
  let serving: Serving;
  let browser: Browser;
  let totp: string;
  const failures: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'threshold-sign-in-'));
    const port = await freePort();
    origin = `http://localhost:${port}`;
    provider = await startOidcProcess(origin);
    const file = path.join(folder, 'sign-in.json');
    writeFileSync(
      file,
      JSON.stringify({
        providers: [
          {
            id: 'city',
            title: 'City account',
            issuer: provider.issuer,
            clientId: CLIENT.id,
            clientSecret: CLIENT.secret,
            linkByEmail: true,
            secondFactor: { amr: ['otp'] },
          },
        ],
      }),
    );
    const config = readConfig(
      {
        PORT: String(port),
        THRESHOLD_URL: origin,
        THRESHOLD_DATA: path.join(folder, 'data'),
        THRESHOLD_DEMO: 'no',
        THRESHOLD_SIGN_IN_FILE: file,
      },
      folder,
    );
    if (!config.ok) throw new Error(config.refusal.join(' '));
    const { desk, close } = await openDesk(config.value, { failed: () => undefined });
    await desk.database.asSystem((transaction) =>
      transaction.query(
        `insert into agency (id, title, law_agency) values ('jails', 'Correction', 'correction')`,
      ),
    );
    const account = async (name: string, email: string, role: 'counsel' | 'administrator') => {
      const made = await makeLocalAccount(desk, {
        name,
        email,
        password: PASSWORD,
        breakGlass: role === 'administrator',
        role: { agency: 'jails', role },
        issuer: 'Threshold',
      });
      if (!made.ok) throw new Error(made.refusal.sentence);
      return made.value.totp;
    };
    await account('Avery Counsel', 'avery@example.org', 'counsel');
    totp = await account('Break glass', 'glass@example.org', 'administrator');
    await close();
    serving = await serve(config.value, {
      failed: (line) => failures.push(line),
      seed: () => Promise.resolve(),
    });
    browser = await chromium.launch({
      executablePath: EXECUTABLE,
      args: ARGUMENTS.map((each) =>
        each.startsWith('--host-resolver') ? `${each}, EXCLUDE localhost` : each,
      ),
    });
  });
  afterAll(async () => {
    await browser.close();
    await serving.close();
    await provider.stop();
    rmSync(folder, { recursive: true, force: true });
    expect(failures).toEqual([]);
  });

  async function seat(language: 'en' | 'ar' = 'en'): Promise<Watched & { readonly page: Page }> {
    const watched = await watch(browser, origin, { viewport: WIDE });
    await watched.context.addInitScript(
      `if (location.origin === '${origin}') localStorage.setItem('threshold-desk-language', '${language}')`,
    );
    return { ...watched, page: await watched.context.newPage() };
  }

  /** Sound at both widths: nothing for axe, nothing cut off, targets as large as promised. */
  async function sound(page: Page, name: string): Promise<void> {
    for (const viewport of [PHONE, WIDE]) {
      await page.setViewportSize(viewport);
      expect([name, viewport.width, await violations(page)]).toEqual([name, viewport.width, []]);
      expect([name, viewport.width, await overflow(page)]).toEqual([name, viewport.width, 0]);
      expect([name, await smallTargets(page, 44)]).toEqual([name, []]);
      if (PICTURES) {
        await page.evaluate(`document.querySelector('details')?.setAttribute('open', '')`);
        await page.screenshot({
          path: `${PICTURES}/${name}-${viewport.width}.png`,
          fullPage: true,
        });
      }
    }
  }

  async function atProvider(page: Page, second = true): Promise<void> {
    await page.locator('input[name="login"]').fill('avery');
    if (second) await page.locator('input[name="second"]').check();
    await page.locator('button').click();
  }

  const signOut = async (page: Page) => {
    await page.locator('.person button').click();
    await page.waitForURL('**/desk/sign-in');
  };

  it('goes through the city’s service, then a passkey without any name, and each session can be ended', async () => {
    const { page, context, foreign, errors } = await seat();
    const missing: string[] = [];
    context.on('response', (response) => {
      if (response.status() === 404) missing.push(response.url());
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${origin}/desk/queue`);
    await page.getByRole('button', { name: /Sign in with .*City account/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/sign-in');
    await sound(page, 'sign-in');

    // Without the second factor that this desk asks for: said in words, with what to do.
    await page.getByRole('button', { name: /Sign in with .*City account/ }).click();
    await atProvider(page, false);
    await page.getByRole('alert').getByText('asked for no second factor').waitFor();
    await sound(page, 'sign-in-refused');
    await context.clearCookies();

    await page.goto(`${origin}/desk/queue`);
    await page.getByRole('button', { name: /Sign in with .*City account/ }).click();
    await atProvider(page);
    await page.waitForURL('**/desk/queue**');
    await page.getByText('Avery Counsel').waitFor();

    await page.getByRole('link', { name: 'My keys and sessions' }).click();
    await page.getByText('You have no passkey yet').waitFor();
    await sound(page, 'access-empty');
    await page.getByLabel('Name of the new passkey').fill('Work laptop');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('The passkey is added.').waitFor();
    await page.locator('.rows strong', { hasText: 'Work laptop' }).waitFor();
    await sound(page, 'access');
    // Cookies know no ports: the provider's are here too.
    const cookies = (await context.cookies(origin)).filter(({ name }) =>
      name.startsWith('threshold'),
    );
    expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
      ['threshold', true, 'Strict'],
    ]);

    await signOut(page);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('Avery Counsel').waitFor();

    // Another browser, by the same person; ended from here.
    const other = await seat();
    await other.page.goto(`${origin}/desk/sign-in`);
    await other.page.getByRole('button', { name: /Sign in with .*City account/ }).click();
    await atProvider(other.page);
    await other.page.getByText('Avery Counsel').waitFor();
    await page.goto(`${origin}/desk/access`);
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByText('Signed out at one place.').waitFor();
    await other.page.goto(`${origin}/desk/access`);
    await other.page.waitForURL('**/desk/sign-in**');

    // Removed, the passkey is no way in any more; it was not the last one.
    await page.getByRole('button', { name: /Remove .*Work laptop/ }).click();
    await page.getByRole('group').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('You have no passkey yet').waitFor();
    await signOut(page);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('alert').getByText('not known here').waitFor();

    // Only the provider's own pages are of another address, and it is this machine.
    expect(foreign.filter((url) => !url.startsWith(provider.issuer))).toEqual([]);
    // So is what is not there: the provider has no picture of its own.
    expect(missing.filter((url) => !url.startsWith(provider.issuer))).toEqual([]);
    // Refusals that the journey asks for are the only errors.
    expect(errors.filter((text) => !/status of 40[1349]/.test(text))).toEqual([]);
  });

  it('takes a local account with its code, in Arabic, and says what is wrong', async () => {
    const { page, errors } = await seat('ar');
    await page.goto(`${origin}/desk/sign-in`);
    await page.locator('details.local summary').click();
    await page.locator('#email').fill('glass@example.org');
    await page.locator('#password').fill('a wrong password here');
    await page.locator('#code').fill('123456');
    await page.locator('details.local button[type="submit"]').click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('#email').inputValue()).toBe('glass@example.org');
    expect(await page.locator('#code').inputValue()).toBe('');
    expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
    await sound(page, 'sign-in-ar');
    await page.locator('details.local').evaluate((each) => each.setAttribute('open', ''));
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#code').fill(OTPAuth.URI.parse(totp).generate());
    await page.locator('details.local button[type="submit"]').click();
    await page.locator('.person').waitFor();
    await page.goto(`${origin}/desk/access`);
    await page.locator('.rows .here').waitFor();
    await sound(page, 'access-ar');
    expect(errors.filter((text) => !/status of 40[139]/.test(text))).toEqual([]);
  });
});
