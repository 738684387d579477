/**
 * Which of the languages that share letters a whole file looks like, by words and letters the others lack. It
 * tells a file that was sent for the wrong language; it says nothing about how good the words are.
 */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');

const SIGNS: readonly Readonly<Record<string, RegExp>>[] = [
  {
    en: word('the|you|your|is|and|not|of|that|they|for'),
    es: word('el|los|las|usted|que|su|puede|del|una|por'),
    fr: word('le|les|des|vous|votre|est|une|pas|vos|ce'),
    ht: word('yo|nan|ou|pou|sa|li|ki|gen|mwen|yon'),
    pl: word('nie|to|się|jest|że|cię|czy|od|na|lub'),
  },
  {
    ar: /[\u0629\u0649\u064a\u0643\u0647]/gu,
    ur: /[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u06cc\u06a9]/gu,
  },
  { 'zh-Hans': /[们这说书让门问时见为会]/gu, 'zh-Hant': /[們這說書讓門問時見為會]/gu },
];

/** The tag it looks like; undefined where too little tells. Another one only where it is plain. */
export function looksLike(tag: string, text: string): string | undefined {
  const signs = SIGNS.find((each) => tag in each);
  if (!signs) return undefined;
  const counts = Object.entries(signs)
    .map(([each, sign]) => ({ tag: each, count: text.match(sign)?.length ?? 0 }))
    .sort((one, other) => other.count - one.count);
  const [first] = counts;
  if (!first || first.count < 5) return undefined;
  const own = counts.find((each) => each.tag === tag)?.count ?? 0;
  return first.count > 2 * own ? first.tag : tag;
}
