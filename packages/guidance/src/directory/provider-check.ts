/** What can be said of an entry on a day: whether its check still counts, and whether anybody can be reached by it. Pure. */
import type { Provider } from './provider.ts';

export type Freshness =
  /** Nobody ever asked the provider. */
  | { readonly state: 'never-checked' }
  | { readonly state: 'fresh' | 'stale'; readonly days: number };

const DAY = 86_400_000;

/** `today` is the reader's day. A check dated later than it counts as made today. */
export function freshness(
  { checkedOn }: Pick<Provider, 'checkedOn'>,
  { today, staleAfterDays }: { readonly today: string; readonly staleAfterDays: number },
): Freshness {
  if (checkedOn === undefined) return { state: 'never-checked' };
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(checkedOn)) / DAY));
  return { state: days > staleAfterDays ? 'stale' : 'fresh', days };
}

/** There is a telephone, a page, an e-mail address or an address; a name alone helps nobody who is looking. */
export function canBeReached({
  telephone,
  website,
  email,
  address,
}: Pick<Provider, 'telephone' | 'website' | 'email' | 'address'>): boolean {
  return [telephone, website, email, address].some((each) => each !== undefined);
}
