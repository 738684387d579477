/** A phone that is slow and on a slow network, and how soon it shows the first words of a page. */
import type { Page } from 'playwright-core';

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // What the browser's own tools call slow 4G.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Milliseconds from opening the address to the first words on the screen. */
export async function painted(page: Page): Promise<number> {
  return Number(
    await page.evaluate(
      `new Promise((done) => new PerformanceObserver((list) => { for (const each of list.getEntries()) if (each.name === 'first-contentful-paint') done(each.startTime); }).observe({ type: 'paint', buffered: true }))`,
    ),
  );
}
