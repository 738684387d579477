/**
 * Texts that PostgreSQL keeps: no NUL, which no text of it holds, and no half of a surrogate pair, which is no
 * Unicode. Whatever comes in is looked through here once, before any verb sees it.
 */
export const UNKEPT =
  'has a character that cannot be kept, because it is no letter. Type the text again instead of pasting it';

/**
 * Marks that turn the direction of what follows (UAX 9, explicit formatting) and are not seen: with them a name or the name
 * of a file reads as another. Letters turn by themselves; joiners, and marks beside a single letter, stay.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Every text inside without such marks. */
export function withoutTurning(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(TURNING, '');
  if (Array.isArray(value)) return value.map(withoutTurning);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutTurning(inner)]),
  );
}

export function isKeptText(text: string): boolean {
  return !text.includes('\0') && !/\p{Cs}/u.test(text);
}

/** Where the first text stands that cannot be kept, in texts and in names; undefined where all can. */
export function unkeptIn(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return isKeptText(value) ? undefined : [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (!isKeptText(name)) return [];
    const place = unkeptIn(inner);
    if (place) return [name, ...place];
  }
  return undefined;
}
