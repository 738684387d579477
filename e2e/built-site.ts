/** Before the first journey: the site is built once, and every journey that changes nothing serves that. */
import { buildPages } from '../apps/web/src/edge/build-pages.ts';
import { SITE_DAY } from './site.ts';

/** Each group of journeys asks for it, in a copy of this module of its own: the process knows whether it is under way. */
const known = globalThis as { thresholdSite?: Promise<unknown> };

export async function setup(): Promise<void> {
  known.thresholdSite ??= buildPages({ today: SITE_DAY });
  await known.thresholdSite;
}
