/**
 * What of an office's list everybody may see, and what keeps an entry from it. Room and rate are the office's own working figures and
 * stay with it. Pure. docs/directory.md.
 */
import { canBeReached } from './provider-check.ts';
import type { Provider } from './provider.ts';

export const HINDRANCES = ['no-source', 'source-unread', 'not-reached'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** Undefined where nothing stands against it. */
export function hindranceOf(entry: Provider): Hindrance | undefined {
  // Named, and either to be looked up or asked on a day that is written down.
  if (entry.source === undefined && entry.checkedOn === undefined) return 'no-source';
  if (entry.mark === 'unverified') return 'source-unread';
  return canBeReached(entry) ? undefined : 'not-reached';
}

export function hindranceSentence({ name }: Provider, hindrance: Hindrance): string {
  switch (hindrance) {
    case 'no-source':
      return `“${name}” has no source that anybody could look up. Write its address, or ask the provider and write down the day.`;
    case 'source-unread':
      return `Nobody has read the source of “${name}”. Read it, and change the mark.`;
    case 'not-reached':
      return `“${name}” says no way to reach it. Write a telephone number, a page or an address.`;
  }
}

export type PublishedProvider = Omit<Provider, 'capacity' | 'rate'>;

export function asPublished({ capacity: _, rate: __, ...entry }: Provider): PublishedProvider {
  return entry;
}

/** One entry for each id: where two offices have it, the one that somebody asked last. */
export function oneOfEach<Entry extends Pick<Provider, 'id' | 'checkedOn'>>(
  entries: readonly Entry[],
): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const other = found.get(entry.id);
    if (other === undefined || (entry.checkedOn ?? '') > (other.checkedOn ?? '')) {
      found.set(entry.id, entry);
    }
  }
  return [...found.values()];
}
