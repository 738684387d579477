/** Whether a card may still be printed: on its last day it may, on the next it may not without its mark. */
export interface Expiry {
  readonly expired: boolean;
  /** A sentence for who prints: what expired, and since when. */
  readonly sentence: string | undefined;
}

export function expiryOf(
  card: {
    readonly id: string;
    readonly expires: string;
    readonly language: { readonly tag: string };
  },
  today: string,
): Expiry {
  if (card.expires >= today) return { expired: false, sentence: undefined };
  return {
    expired: true,
    sentence: `The card "${card.id}" in ${card.language.tag} expired on ${card.expires}. Ask counsel for newer words, or print it with its mark: --print-expired.`,
  };
}
