/**
 * A clean page at 200 dots an inch, from picture to reading: by the whole command line, by engines that are
 * ready, and in a browser from the click to the answer; and the memory each took.
 */
import { writeFileSync, mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { degraded, VARIANTS } from '../../../scripts/sample-papers/degrade.ts';
import { drawPages } from '../../../scripts/sample-papers/draw-pages.ts';
import { samplePapers } from '../../../scripts/sample-papers/sample-papers.ts';
import { closeSite, openSite } from '../../../e2e/site.ts';
import { memoryOfTree } from '../children/memory-of-tree.ts';
import { runChild, runProcess } from '../children/run-child.ts';
import { median } from '../timing/throughput.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

/** A search warrant of some 3,000 letters: the sample of middle length among the judges' papers. */
const PAPER = '23_ao93_valid_magistrate.txt';

export const PAGES: Measurement = {
  name: 'a clean page, from picture to reading',
  ids: [
    'read.page.ms',
    'read.page.first.ms',
    'read.page.memory',
    'read.page.browser.ms',
    'read.page.browser.first.ms',
    'read.page.browser.memory',
  ],
  measure: async (options) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'threshold-page-'));
    try {
      const file = path.join(folder, 'page.png');
      writeFileSync(file, await cleanPage());
      return [...(await inNode(file, options)), ...(await inBrowser(file, options))];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function cleanPage(): Promise<Buffer> {
  const paper = samplePapers().find(({ name }) => name === PAPER);
  const variant = VARIANTS.find(({ id }) => id === 'clean');
  if (!paper || !variant) throw new Error(`There is no clean ${PAPER}.`);
  const [page] = drawPages(paper.text, variant.dpi);
  if (!page) throw new Error(`${PAPER} has no page.`);
  return degraded(page, variant, paper.seed);
}

async function inNode(file: string, { quick }: MeasureOptions): Promise<readonly Figure[]> {
  const whole: number[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const { milliseconds } = await runProcess(['apps/cli/bin/threshold.js', 'read', file]);
    whole.push(milliseconds);
  }
  const ready = (await runChild('read-page.ts', [file, quick ? '2' : '5'])) as {
    readonly times: readonly number[];
    readonly memory: number;
  };
  return [
    { id: 'read.page.ms', value: median(ready.times), unit: 'ms' },
    { id: 'read.page.first.ms', value: median(whole), unit: 'ms' },
    { id: 'read.page.memory', value: ready.memory, unit: 'MB' },
  ];
}

async function inBrowser(file: string, { quick }: MeasureOptions): Promise<readonly Figure[]> {
  const site = await openSite();
  const first: number[] = [];
  const next: number[] = [];
  let memory = 0;
  try {
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      for (const times of [first, next]) {
        await page.goto(`${site.now}en/look-at-the-paper.html`);
        await page.locator('#paper-file').waitFor({ state: 'attached' });
        await page.setInputFiles('#paper-file', {
          name: 'page.png',
          mimeType: 'image/png',
          buffer: readFileSync(file),
        });
        const watching = setInterval(() => {
          memory = Math.max(memory, memoryOfTree('--type=renderer'));
        }, 100);
        const started = performance.now();
        await page.getByRole('button', { name: 'Read the paper' }).click();
        await page.locator('.paper-result').waitFor({ timeout: 60_000 });
        times.push(performance.now() - started);
        clearInterval(watching);
      }
      await context.close();
    }
  } finally {
    await closeSite(site);
  }
  return [
    { id: 'read.page.browser.ms', value: median(next), unit: 'ms' },
    { id: 'read.page.browser.first.ms', value: median(first), unit: 'ms' },
    { id: 'read.page.browser.memory', value: memory, unit: 'MB' },
  ];
}
