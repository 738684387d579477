/** What every page must satisfy, looked at from inside the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Violations of axe's rules, as sentences. All rules are on; hidden parts are opened first. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
  await loadAxe(page);
  const found = await rulesBroken(page);
  await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = false`);
  return found;
}

/** The page's own policy forbids scripts from elsewhere, so the debugger evaluates it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** As the page stands, where axe is loaded already; `without` names rules that are not asked. */
export async function rulesBroken(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { resultTypes: ['violations'], rules: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Pixels by which the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return Number(
    await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  );
}

/** Links and buttons that are smaller than a finger needs, in CSS pixels. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('.choices a, .next, .speak:not([hidden])')].filter((each) => each.getBoundingClientRect().height < ${least}).map((each) => each.outerHTML)`,
  );
}
