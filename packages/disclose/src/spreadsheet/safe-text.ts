/**
 * Text that no spreadsheet takes for a formula. Programs begin a formula at = + - @, some after blanks, some
 * at the full-width forms, and some lose a first tab or line end. Such text gets one apostrophe in front, and
 * so does text that begins with one: whoever reads it back takes one away and has what stood there.
 */
const BEGINS_FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]/u;
const BEGINS_LOST = /^[\t\r\n]/u;

export function safeText(text: string): string {
  return isDangerous(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text that was made safe. */
export function originalText(safe: string): string {
  return safe.startsWith("'") ? safe.slice(1) : safe;
}

export function isDangerous(text: string): boolean {
  return BEGINS_FORMULA.test(text) || BEGINS_LOST.test(text);
}
