/**
 * The pages of an atlas as they were made last, beside the compiled law: `build/law/<id>.pages.json`. Used only
 * where packs, program and days are what they were, as the compiled law itself is. Any fault is as if there were none.
 */
import { readFileSync } from 'node:fs';
import { cachePlace, replace, sourcesNow } from './law-cache.ts';
import type { Host } from './host.ts';
import type { Target } from './pack-folders.ts';

type Pages = ReadonlyMap<string, string>;

/** `days`: those that the pages speak of. */
export async function keptPages(
  host: Host,
  target: Target,
  days: readonly string[],
  make: () => Promise<Pages>,
): Promise<Pages> {
  const place = cachePlace(host, target)?.law.replace(/\.json$/, '.pages.json');
  if (place === undefined) return make();
  const made = JSON.stringify([sourcesNow(host, target), days]);
  try {
    const kept = JSON.parse(readFileSync(place, 'utf8')) as {
      readonly made: string;
      readonly pages: readonly [string, string][];
    };
    if (kept.made === made) return new Map(kept.pages);
  } catch {
    // It is made anew.
  }
  const pages = await make();
  try {
    replace(place, JSON.stringify({ made, pages: [...pages] }));
  } catch {
    // A folder that cannot be written to costs time the next time, and nothing else.
  }
  return pages;
}
