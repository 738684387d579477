/**
 * A sheet as Typst source: a tagged document on US Letter with a title, a language, headings, quotations and lists in the order
 * they are read. A point is not torn over two pages, but for Nastaliq, whose tall lines would leave half of them empty: there its
 * rules may go on over the page. The same sheet gives the same source.
 */
import type { Sheet, SheetLaw, SheetPhrase, SheetPoint } from '../sheet/sheet.ts';
import { isTall, LATIN_FONT } from './card-prelude.ts';
import type { PrintOptions } from './card-source.ts';
import { datetime, englishOf, literal, wordsOf } from './typst-text.ts';

const SIZES = { text: 11, title: 20, point: 13, say: 12.5, law: 8.5, foot: 8.5 } as const;

export function sheetSource(sheet: Sheet, { expired }: PrintOptions): string {
  const { language, title, lead, points, foot, running, version, expires, mark } = sheet;
  const [tag = 'en'] = language.tag.split('-');
  const families = [...new Set([language.font.family, LATIN_FONT])].map(literal);
  const start = language.direction === 'rtl' ? 'right' : 'left';
  const words = (text: string): string => wordsOf(text, language.script);
  const behind = expired
    ? `, background: rotate(-35deg, text(size: 60pt, weight: "bold", fill: rgb(139, 10, 3, 60), [${words(mark)}]))`
    : '';
  return `// ${sheet.id}, ${language.tag}, ${expires}
#set document(title: ${literal(title)}, author: "Threshold", description: ${literal(foot.join(' '))}, date: ${datetime(version)})
#let families = (${families.join(', ')},)
#let grey = rgb("#4a4f57")
#let blue = rgb("#005ea2")
#let gap = ${(language.line - 0.85).toFixed(2)}em
#let en(words) = text(lang: "en", dir: ltr, font: (${literal(LATIN_FONT)}, ..families), words)
#let aside(words) = text(dir: ltr, font: (${literal(LATIN_FONT)}, ..families), words)
#set text(font: families, size: ${SIZES.text}pt, lang: ${literal(tag)}, dir: ${language.direction}, fallback: false, hyphenate: false)
#set align(${start})
#set par(leading: gap, spacing: gap + ${isTall(language) ? '0.35em' : '0.15em'}, justify: false)
#set list(marker: [–], indent: 0em, body-indent: 0.5em, spacing: gap)
#set page(width: 215.9mm, height: 279.4mm, margin: (x: 20mm, top: 16mm, bottom: 18mm), footer: context { set text(size: ${SIZES.foot}pt, fill: grey); grid(columns: (1fr, auto), column-gutter: 1em, [${words(running)}], aside(counter(page).display("1 / 1", both: true))) }${behind})
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: ${SIZES.title}pt)
#show heading.where(level: 1): set block(above: 0em, below: gap + 0.3em)
#show heading.where(level: 2): set text(size: ${SIZES.point}pt)
#show heading.where(level: 2): set block(above: 0em, below: gap + 0.1em)
#show heading.where(level: 3): set text(size: ${SIZES.foot}pt, fill: grey)
#show heading.where(level: 3): set block(above: 0em, below: gap${isTall(language) ? ' + 0.35em' : ''})
#show quote.where(block: true): it => block(width: 100%, breakable: false, above: 0em, below: gap, stroke: (${start}: 3pt + blue), inset: (${start}: 0.7em, y: 0.2em), it.body)
#let point(body) = block(width: 100%, breakable: ${isTall(language) ? 'true' : 'false'}, above: gap + 0.5em, below: gap + 0.5em, stroke: (top: 0.5pt + grey), inset: (top: ${isTall(language) ? '2.1em' : '0.8em'}), body)
#let limit(body) = block(width: 100%, breakable: false, above: gap, below: gap, stroke: 0.6pt + black, inset: (x: 0.7em, y: ${isTall(language) ? '0.9em' : '0.6em'}), body)
#let law(body) = block(width: 100%, above: gap, below: 0em, { set text(size: ${SIZES.law}pt, fill: grey); body })
#let spoken(words) = text(size: ${SIZES.say}pt, weight: "bold", words)
#heading(level: 1)[${words(title)}]
${lead === undefined ? '' : `#par[${words(lead)}]`}
${points.map((point) => pointSource(point, sheet, words)).join('\n')}
#block(width: 100%, breakable: false, above: gap + 1em, stroke: (top: 0.5pt + grey), inset: (top: 0.8em), {
  set text(size: ${SIZES.foot}pt, fill: grey)
  [${foot.map(words).join(' #parbreak() ')}]
})
`;
}

type Write = (text: string) => string;

function pointSource(point: SheetPoint, { labels }: Sheet, words: Write): string {
  const { title, why, limits, phrases, law, remarks, until } = point;
  return `#point[
#heading(level: 2)[${words(title)}]
${[why, ...remarks].map((line) => `#par[${words(line)}]`).join('\n')}
#limit[#heading(level: 3)[${words(labels.limit)}] ${limits.map(words).join(' #parbreak() ')}]
${phrases.map((phrase) => phraseSource(phrase, labels.say, labels.english, words)).join('\n')}
#law[#strong[${words(labels.law)}] #list(${law.map((each) => `[${lawSource(each, words)}]`).join(', ')}) ${words(until)}]
]`;
}

function phraseSource(
  { own, english }: SheetPhrase,
  say: string,
  label: string,
  words: Write,
): string {
  const officer =
    english === undefined
      ? ''
      : ` #parbreak() #text(size: ${SIZES.foot}pt, fill: grey)[${words(label)}] #parbreak() #strong[${englishOf(english)}]`;
  return `#heading(level: 3)[${words(say)}]
#quote(block: true)[#spoken[${words(own)}]${officer}]`;
}

function lawSource({ citation, told, note, source }: SheetLaw, words: Write): string {
  const from = source === undefined ? '' : ` ${words(source.label)} ${englishOf(source.address)}`;
  return `${englishOf(citation)} · ${words(told)}${note === undefined ? '' : ` ${englishOf(note)}`}${from}`;
}
