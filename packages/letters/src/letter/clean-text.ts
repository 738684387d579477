/**
 * Text that came from outside, made fit to be set: no control characters, no invisible marks that turn the
 * direction of what follows or hide words, nothing that XML cannot hold. What can be seen stays as it was.
 * Unicode 15, UAX 9 (directional marks) and XML 1.0 § 2.2 (characters).
 */

/** Joiners stay: Persian and Urdu are written with them. */
const UNSEEN =
  // eslint cannot tell these from a slip; they are the point.
  new RegExp(
    [
      '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]',
      '[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u206a-\\u206f\\ufeff]',
      '[\\ufff9-\\ufffb\\ufffe\\uffff]',
      '[\\u{e0000}-\\u{e007f}]',
    ].join('|'),
    'gu',
  );

export function cleanText(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNSEEN, '')
    .normalize('NFC');
}

/** Every string inside plain data, cleaned; keys are of our own schema and stay. */
export function cleanData(data: unknown): unknown {
  if (typeof data === 'string') return cleanText(data);
  if (Array.isArray(data)) return data.map(cleanData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanData(value)]));
}

/** The direction of the first letter that has one; figures and signs run from left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text);
  return first &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
      first[0],
    )
    ? 'rtl'
    : 'ltr';
}
