/** What somebody typed for a poster: taken as it is, or refused with the field that is wrong. Pure. */
export interface PosterInput {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}
export type PosterField = keyof PosterInput;

const MOST_NAME = 80;
const MOST_PHONE = 40;
/** Longer ones make a code too fine for a poster. */
const MOST_ADDRESS = 200;
/** Control marks, and those that turn the direction of what follows. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

export function wrongFields({ name, phone, address }: PosterInput): readonly PosterField[] {
  const wrong: PosterField[] = [];
  if (!isLine(name, MOST_NAME) || !/[\p{L}\p{N}]/u.test(name)) wrong.push('name');
  // As people write it, with letters and words too, as long as somebody can dial it.
  if (!isLine(phone, MOST_PHONE) || (phone.match(/\p{Nd}/gu)?.length ?? 0) < 3) wrong.push('phone');
  if (addressOf(address) === undefined) wrong.push('address');
  return wrong;
}

/** The address as a code holds it: complete, in letters that every reader of codes knows. */
export function addressOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || INVISIBLE.test(trimmed) || /\s/.test(trimmed)) return undefined;
  if (!/^https?:\/\//i.test(trimmed)) return undefined;
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    return undefined;
  }
  // A name before the host would show one place and lead to another.
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  return url.href.length <= MOST_ADDRESS ? url.href : undefined;
}

function isLine(text: string, most: number): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && lettersOf(trimmed) <= most && !INVISIBLE.test(trimmed);
}

/** As a reader counts them: a letter with its marks is one. */
function lettersOf(text: string): number {
  return Array.from(new Intl.Segmenter().segment(text)).length;
}
