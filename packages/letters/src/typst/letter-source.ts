/**
 * A letter as Typst source: a tagged document with a title, a language for each part, headings and lists, on US
 * Letter. What is only drawn, such as the mark of a draft and the numbers of pages, is an artifact. Every word
 * stands in a string literal, so none can be read as markup. The same letter gives the same source.
 */
import type { Letter, LetterBlock, LetterPart, Run, Runs } from '../letter/letter.ts';
import { directionOf } from '../letter/clean-text.ts';
import { literal, datetime } from './typst-text.ts';
import { LATIN_FONT } from './card-prelude.ts';

export interface LetterPrint {
  /** Families of fonts that are loaded, for names in other letters than the letter's own. */
  readonly families: readonly string[];
  /** Whether some font has this letter; what none has is shown by its number, never dropped. */
  readonly covers: (codePoint: number) => boolean;
}

const SIZES = { text: 11, title: 16, small: 9, foot: 8 } as const;
const MOST_UNBROKEN = 24;

export function letterTypst(letter: Letter, print: LetterPrint): string {
  const [first] = letter.parts;
  const writer = new PartWriter(print);
  return `// ${letter.kind}, ${first.language.tag}, ${letter.hash}
#set document(title: ${writer.literal(letter.title)}, author: "Threshold", keywords: (${literal(`sha256:${letter.hash}`)},), date: ${datetime(letter.written)})
#let grey = rgb("#4a4f57")
${writer.voice(first)}
#set page(width: 215.9mm, height: 279.4mm, margin: (x: 25mm, top: 18mm, bottom: 20mm), footer: context align(center, text(size: ${SIZES.foot}pt, fill: grey, lang: "en", dir: ltr, font: (${literal(LATIN_FONT)}, ..families))[${writer.apart(letter.reference)} · #counter(page).display("1 / 1", both: true)])${writer.behind(first)})
#let facts(gap, ..cells) = block(width: 100%, above: gap + 0.3em, below: gap + 0.8em, grid(columns: (32%, 1fr), column-gutter: 1em, row-gutter: gap, ..cells))
#let label(body) = text(fill: grey, body)
#let mark(gap, body) = block(width: 100%, fill: rgb("#fee685"), stroke: 0.8pt + black, inset: (x: 0.7em, y: gap), below: 1.2em, body)
#let lines(leading, body) = block(width: 100%, above: 1.1em, below: 1.1em, { set par(leading: leading); body })
#let exact(body) = block(width: 100%, fill: rgb("#f0f0f0"), inset: 0.6em, { set text(size: ${SIZES.small}pt, lang: "en", dir: ltr); set align(left); body })
#let foot(body) = block(width: 100%, above: 2em, { set text(size: ${SIZES.foot}pt, fill: grey); body })
#let signature(body) = block(width: 100%, above: 2em, breakable: false, body)
${letter.parts.map((part, index) => writer.part(part, index)).join('\n')}
`;
}

class PartWriter {
  readonly #print: LetterPrint;

  constructor(print: LetterPrint) {
    this.#print = print;
  }

  /** Words that some font can show, as a literal. */
  literal(text: string): string {
    const shown = Array.from(text, (letter) =>
      this.#print.covers(letter.codePointAt(0) ?? 0) ? letter : numberOf(letter),
    ).join('');
    return literal(shown);
  }

  /** A value, isolated by the direction it begins with. */
  apart(text: string): string {
    return this.text(text, [`dir: ${directionOf(text)}`]);
  }

  /**
   * With places to break where a text has none. Not by a letter of no width: that would share the text of the
   * letter before it, and readers that ignore a PDF's replacement text would lose both.
   */
  text(text: string, set: readonly string[] = []): string {
    return text
      .replaceAll(UNBROKEN, '$&\u200b')
      .split('\u200b')
      .map((part) => `#text(${[...set, this.literal(part)].join(', ')})`)
      .join('#box()');
  }

  voice({ language }: LetterPart): string {
    const [tag = 'en'] = language.tag.split('-');
    const families = [language.font.family, LATIN_FONT, ...this.#print.families];
    return `#let families = (${[...new Set(families)].map(literal).join(', ')},)
#set text(font: families, size: ${SIZES.text}pt, lang: ${literal(tag)}, dir: ${language.direction}, fallback: false, hyphenate: false)
#let gap = ${(language.line - 0.85).toFixed(2)}em
#set align(${language.direction === 'rtl' ? 'right' : 'left'})
#set list(indent: 0.4em, body-indent: 0.6em, spacing: gap, marker: [–])
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: ${SIZES.title}pt)
#show heading.where(level: 1): set block(above: gap + 1em, below: gap + 0.35em)
#show heading.where(level: 2): set text(size: ${SIZES.text + 1}pt)
#show heading.where(level: 2): set block(above: gap + 0.85em, below: gap + 0.15em)
#set par(leading: gap, spacing: ${(language.line - 0.4).toFixed(2)}em, justify: false)`;
  }

  part(part: LetterPart, index: number): string {
    const blocks = part.blocks.map((block) => this.#block(block)).join('\n');
    // Setting the page begins a new one.
    return index === 0
      ? blocks
      : `#[\n#set page(${this.behind(part).slice(2)})\n${this.voice(part)}\n${blocks}\n]`;
  }

  /**
   * The mark of a draft, behind the words: in front of them it would break the tags of a list that goes on over
   * the page.
   */
  behind({ mark, language }: LetterPart): string {
    if (mark === undefined) return ', background: none';
    return `, background: rotate(-35deg, text(size: 40pt, weight: "bold", fill: rgb(90, 96, 104, 40), dir: ${language.direction}, ${this.literal(mark)}))`;
  }

  #runs(runs: Runs): string {
    return runs.map((run) => this.#run(run)).join('');
  }

  #run({ text, direction, english, strong, whole }: Run): string {
    const set = [
      ...(strong ? ['weight: "bold"'] : []),
      ...(direction ? [`dir: ${direction}`] : []),
      ...(english ? ['lang: "en"'] : []),
      // Latin letters and figures look alike in every part.
      ...(direction === 'ltr' ? [`font: (${literal(LATIN_FONT)}, ..families)`] : []),
    ];
    const words = this.text(text, set);
    return whole ? `#box[${words}]` : words;
  }

  #lines(lines: readonly Runs[]): string {
    return lines.map((line) => this.#runs(line)).join(' #linebreak() ');
  }

  #list(items: readonly Runs[]): string {
    return `#list(${items.map((item) => `[${this.#runs(item)}]`).join(', ')})`;
  }

  #block(block: LetterBlock): string {
    switch (block.kind) {
      case 'mark':
        return `#mark(gap)[#strong[${this.#runs(block.title)}]${block.lead ? ` #parbreak() ${this.#runs(block.lead)}` : ''}${block.items.length > 0 ? this.#list(block.items) : ''}]`;
      case 'address':
        return `#lines(${block.lines.flat().every(({ direction }) => direction === 'ltr') ? '0.6em' : 'gap'})[${this.#lines(block.lines)}]`;
      case 'heading':
        return `#heading(level: ${block.level})[${this.#runs(block.runs)}]`;
      case 'facts':
        return `#facts(gap, ${block.rows.map(({ label, value }) => `label[${this.#runs(label)}], [${this.#runs(value)}]`).join(', ')})`;
      case 'paragraph':
        if (block.keep) return `#block(sticky: true)[${this.#runs(block.runs)}]`;
        return block.direction
          ? `#par[#set text(dir: ${block.direction}); ${this.#runs(block.runs)}]`
          : `#par[${this.#runs(block.runs)}]`;
      case 'list':
        return this.#list(block.items);
      case 'exact':
        return `#exact[${block.lines.map((line) => this.text(line)).join(' #linebreak() ')}]`;
      case 'signature':
        return `#signature[${this.#lines(block.lines)}]`;
      case 'foot':
        return `#foot[${block.lines.map((line) => this.#runs(line)).join(' #parbreak() ')}]`;
    }
  }
}

/** Letters of scripts that break anywhere need no help. */
const UNBROKEN = new RegExp(
  `[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{${MOST_UNBROKEN}}(?=\\S)`,
  'gu',
);

function numberOf(letter: string): string {
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
