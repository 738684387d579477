/** What somebody does with a paper, step by step, for the journeys and the photographs. */
import type { BrowserContext, Page } from 'playwright-core';
import { degraded, VARIANTS } from '../scripts/sample-papers/degrade.ts';
import { drawPages } from '../scripts/sample-papers/draw-pages.ts';
import { samplePapers } from '../scripts/sample-papers/sample-papers.ts';

export const WAIT = { timeout: 120_000 };

export interface Picture {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The first page of a sample paper, drawn and harmed in one way. */
export async function picture(name: string, id: string): Promise<Picture> {
  const paper = samplePapers().find((each) => each.name === name)!;
  const variant = VARIANTS.find((each) => each.id === id)!;
  const buffer = await degraded(drawPages(paper.text, variant.dpi)[0]!, variant, paper.seed);
  const png = buffer[0] === 0x89;
  return file(png ? 'page.png' : 'page.jpg', png ? 'image/png' : 'image/jpeg', buffer);
}

export function file(name: string, mimeType: string, buffer: Buffer): Picture {
  return { name, mimeType, buffer };
}

export async function open(
  context: BrowserContext,
  now: string,
  address = 'en/look-at-the-paper',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${now}${address}.html`);
  await page.locator('#paper-file').waitFor({ state: 'attached' });
  return page;
}

export async function read(
  page: Page,
  given: Picture | Picture[],
  words = 'Read the paper',
): Promise<void> {
  await page.setInputFiles('#paper-file', given);
  await page.getByRole('button', { name: words }).click();
}

export const result = (page: Page): Promise<void> => page.locator('.paper-result').waitFor(WAIT);
