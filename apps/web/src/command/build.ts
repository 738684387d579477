/** Builds the pages of the front line and of the law into apps/web/dist, and says how large they are. */
import { buildPages, OUTPUT } from '../edge/build-pages.ts';
import { writeLawPages } from '../edge/write-law-pages.ts';

const today = process.env['THRESHOLD_TODAY'] ?? new Date().toISOString().slice(0, 10);
const { pages, kept } = await buildPages({
  today,
  contacts: process.env['THRESHOLD_CONTACTS'],
  off: process.env['THRESHOLD_OFF']?.split(',').filter((name) => name !== ''),
  lawPages: true,
});
writeLawPages(OUTPUT, today);
console.log(`${pages} pages; ${(kept / 1e6).toFixed(2)} MB kept for use without a network.`);
