/**
 * Which letters a set of TrueType fonts has, from their `cmap` tables (OpenType 1.9, formats 4 and 12). Typst
 * stops at a letter that no font has, and a name may hold any.
 */
export function fontCoverage(fonts: readonly Buffer[]): (codePoint: number) => boolean {
  const known = new Set<number>();
  for (const font of fonts) for (const codePoint of lettersOf(font)) known.add(codePoint);
  return (codePoint) => known.has(codePoint);
}

function* lettersOf(font: Buffer): Generator<number> {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(record + 8);
    const subtables = font.readUInt16BE(cmap + 2);
    for (let each = 0; each < subtables; each += 1)
      yield* lettersIn(font, cmap + font.readUInt32BE(cmap + 4 + each * 8 + 4));
  }
}

function* lettersIn(font: Buffer, table: number): Generator<number> {
  const format = font.readUInt16BE(table);
  if (format === 4) yield* segmentsOf(font, table);
  if (format !== 12) return;
  const groups = font.readUInt32BE(table + 12);
  for (let group = 0; group < groups; group += 1) {
    const at = table + 16 + group * 12;
    const last = font.readUInt32BE(at + 4);
    for (let code = font.readUInt32BE(at); code <= last; code += 1) yield code;
  }
}

/** Format 4 lists ranges of the first plane; a glyph of 0 means that the letter is not there. */
function* segmentsOf(font: Buffer, table: number): Generator<number> {
  const twice = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const offsets = deltas + twice;
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(ends + at);
    const first = font.readUInt16BE(starts + at);
    const delta = font.readUInt16BE(deltas + at);
    const offset = font.readUInt16BE(offsets + at);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const stored =
        offset === 0 ? code : font.readUInt16BE(offsets + at + offset + 2 * (code - first));
      if (stored !== 0 && ((stored + delta) & 0xffff) !== 0) yield code;
    }
  }
}
