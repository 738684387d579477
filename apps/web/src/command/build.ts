/** Builds the pages of the front line into apps/web/dist, and says how large they are. */
import { buildPages } from '../edge/build-pages.ts';

const { pages, kept } = await buildPages({
  today: process.env['THRESHOLD_TODAY'] ?? new Date().toISOString().slice(0, 10),
  contacts: process.env['THRESHOLD_CONTACTS'],
  off: process.env['THRESHOLD_OFF']?.split(',').filter((name) => name !== ''),
});
console.log(`${pages} pages; ${(kept / 1e6).toFixed(2)} MB kept for use without a network.`);
