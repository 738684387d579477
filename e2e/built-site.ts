/** Before the first journey: the site is built once, and every journey that changes nothing serves that. */
import { buildPages } from '../apps/web/src/edge/build-pages.ts';
import { SITE_DAY } from './site.ts';

export async function setup(): Promise<void> {
  await buildPages({ today: SITE_DAY });
}
