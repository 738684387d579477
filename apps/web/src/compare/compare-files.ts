/** What the build leaves in the feature's folder, beside one file for the compiled law of each place. */
import type { Example } from './compare-desk.ts';

/** This law is that of the whole site, and kept on every device already. */
export const KEPT = 'us-ny-nyc';

/** From the build: what stands in the feature's folder. */
export interface CompareFiles {
  readonly places: readonly { readonly id: string; readonly title: string }[];
  readonly examples: readonly Example[];
}
