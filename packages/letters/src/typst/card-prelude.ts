/** The Typst functions that every card is set with: languages, icons, the fitting of words to a sheet. */
import type { Language } from '@threshold/guidance/language-schema';
import type { CardFormat } from '../card/card-schema.ts';
import { LAYOUTS } from './card-layout.ts';
import { literal } from './typst-text.ts';

const SPOKEN_SIZES: Readonly<Record<CardFormat, number>> = {
  poster: 1,
  'half-letter': 1.2,
  wallet: 1.15,
};
/** On a poster only what is said to everyone is read from afar: not the number, nor the English. */
const CALL_SIZES: Readonly<Record<CardFormat, number>> = {
  poster: 0.6,
  'half-letter': 1,
  wallet: 1,
};

const ENGLISH_SIZES: Readonly<Record<CardFormat, number>> = {
  poster: 0.6,
  'half-letter': 0.9,
  wallet: 0.9,
};

/** Letters that a language's own font may lack: Latin ones, digits, the section sign. */
export const LATIN_FONT = 'Public Sans';

/** Nastaliq slopes: its lines, and what stands below them, need more room than any other letters. */
export function isTall({ script }: Language): boolean {
  return script === 'Aran';
}

export function prelude(language: Language, format: CardFormat, expired: boolean): string {
  const [lang = 'en'] = language.tag.split('-');
  const families = [...new Set([language.font.family, LATIN_FONT])].map(literal);
  const layout = LAYOUTS[format];
  const sizes = expired ? [...layout.sizes, ...layout.withMark] : layout.sizes;
  const start = language.direction === 'rtl' ? 'right' : 'left';
  return `#let families = (${families.join(', ')},)
#set text(font: families, lang: ${literal(lang)}, dir: ${language.direction}, fallback: false, hyphenate: false)
#set par(leading: ${(language.line - 0.85).toFixed(2)}em, spacing: ${isTall(language) ? '1.1em' : '0.75em'}, justify: false)
#let blue = rgb("#005ea2")
#let grey = rgb("#4a4f57")
#let en(words) = text(lang: "en", dir: ltr, font: (${literal(LATIN_FONT)}, ..families), words)
#let spoken(words) = text(size: ${SPOKEN_SIZES[format]}em, weight: "bold", words)
#let english-label(body) = block(above: 0.6em, below: ${isTall(language) ? '0.7em' : '0.4em'}, text(size: ${ENGLISH_SIZES[format]}em, fill: grey, body))
#let english(body) = { set text(lang: "en", dir: ltr, size: ${ENGLISH_SIZES[format]}em); set align(left); block(above: 0.4em, body) }
#let aside(words) = text(dir: ltr, font: (${literal(LATIN_FONT)}, ..families), words)
#let icon(path, size: 1.25em) = box(height: size, width: size, image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#1b1b1b' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'><path d='" + path + "'/></svg>"), format: "svg", height: size, width: size))
#let emblem(path, alt) = image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#005ea2' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'><path d='" + path + "'/></svg>"), format: "svg", height: 2.1em, alt: alt)
#show heading: set text(weight: "bold")
#show heading: set block(above: 0.9em, below: 0.55em, sticky: true)
#show heading.where(level: 1): set text(size: 1.3em)
#show heading.where(level: 1): set block(above: 0em, below: ${isTall(language) ? '1.1em' : '0.6em'})
#show heading.where(level: 2): set text(size: 1em)
#show quote.where(block: true): it => block(width: 100%, above: 0.5em, below: 0.8em, stroke: (${start}: 0.25em + blue), inset: (${start}: 0.7em, y: 0.15em), it.body)
#set list(marker: none, indent: 0pt, body-indent: 0pt, spacing: ${isTall(language) ? '1.1em' : '0.6em'})
#let step(path, words) = grid(columns: (1.6em, 1fr), column-gutter: 0.2em, align: start, pdf.artifact(move(dy: -0.28em, box(height: 0.7em, icon(path)))), words)
#let call(body) = block(width: 100%, stroke: 0.08em + black, radius: 0.3em, inset: 0.5em, above: 0.8em, below: 0em, { set text(size: ${CALL_SIZES[format]}em); body })
#let blank = pdf.artifact(block(above: ${format === 'wallet' ? 1.1 : 1.5}em, below: 0.2em, line(length: 100%, stroke: 0.06em)))
#let mark(words) = block(width: 100%, fill: rgb("#fee685"), stroke: 0.1em + black, inset: 0.3em, below: 0.6em, align(center, text(size: ${ENGLISH_SIZES[format]}em, weight: "bold", words)))
#let sizes = (${sizes.map((size) => `${size}pt`).join(', ')},)
#let fit(body) = layout(room => {
  let set-in(size) = { set text(size: size); body }
  let size = sizes.find(size => measure(width: room.width, set-in(size)).height <= room.height)
  if size == none { panic("The words do not fit at the smallest size.") }
  set-in(size)
})
`;
}
