/**
 * How soon the counter's telephone shows what counsel signed: from the moment the signature is sent until the page that
 * is open there shows it, in a real browser, over a desk on PostgreSQL. Nothing is asked for again by hand.
 */
import { randomUUID } from 'node:crypto';
import { PHONE } from '../../../e2e/browser.ts';
import { openDeskSite, recordDetainer, seat, type Seat } from '../../../e2e/desk-site.ts';
import { median, percentile } from '../timing/throughput.ts';
import type { Measurement } from './figure.ts';

export const DESK_PUSH: Measurement = {
  name: 'from counsel’s signature to the counter’s telephone',
  ids: ['desk.push.ms', 'desk.push.p95.ms'],
  measure: async ({ quick }) => {
    const site = await openDeskSite('PostgreSQL');
    try {
      const counter = await seat(site, 'counter', 'en', { viewport: PHONE });
      const counsel = await seat(site, 'counsel', 'en');
      const waits: number[] = [];
      for (let time = 0; time < (quick ? 5 : 30); time++) {
        const id = await recordDetainer(site, counter);
        await counter.page.goto(`${site.origin}/desk/requests/${id}`);
        await counter.page
          .locator('[data-group="do-not-agree"][data-determined="false"]')
          .waitFor();
        const step = (name: string, body: object): Promise<{ events: number }> =>
          post(counsel, `${site.origin}/api/requests/${id}/${name}`, body);
        const { events: seen } = await step('claim', { command: randomUUID(), seen: 3 });
        const shown = counter.page.locator('[data-determined="true"]').waitFor();
        const began = performance.now();
        await step('determination', {
          command: randomUUID(),
          seen,
          acts: ['hold', 'notify-release'].map((act) => ({ act, outcome: 'must-not' })),
          reason: 'No judge signed it.',
        });
        await shown;
        waits.push(performance.now() - began);
      }
      return [
        { id: 'desk.push.ms', value: median(waits), unit: 'ms' },
        { id: 'desk.push.p95.ms', value: percentile(waits, 0.95), unit: 'ms' },
      ];
    } finally {
      await site.close();
    }
  },
};

async function post({ page }: Seat, address: string, data: object): Promise<{ events: number }> {
  const answer = await page.request.post(address, { headers: { 'x-threshold': '1' }, data });
  if (!answer.ok()) throw new Error(await answer.text());
  return (await answer.json()) as { events: number };
}
