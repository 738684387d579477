/** Builds the desk's screens alone into apps/web/dist: quicker than the whole site while they change. */
import { buildDesk } from '../edge/bundle-desk.ts';
import { OUTPUT } from '../edge/build-pages.ts';

const { bytes } = await buildDesk(OUTPUT);
console.log(`The desk's screens: ${(bytes / 1000).toFixed(0)} KB packed.`);
