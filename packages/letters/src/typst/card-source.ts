/**
 * A card as Typst source: a tagged document with a title, a language, headings, quotations and lists, in the
 * order of the content. What is only drawn is an artifact. The same content gives the same source.
 */
import { ICON_PATHS } from '@threshold/guidance/icon-paths';
import type { Block, CallBlock, CardContent, CardFoot, CardSide } from '../card/card-content.ts';
import { cropMarks, LAYOUTS, WALLET } from './card-layout.ts';
import { isTall, prelude } from './card-prelude.ts';
import { datetime, englishOf, literal, wordsOf } from './typst-text.ts';

export interface PrintOptions {
  /** Marks each page: the card may no longer be used. */
  readonly expired: boolean;
}

export function cardSource(content: CardContent, { expired }: PrintOptions): string {
  const { format, language, sides, foot } = content;
  const { width, height, margin } = LAYOUTS[format];
  const writer = new SideWriter(content, expired);
  const pages =
    format === 'wallet'
      ? sides.map((side, index) => writer.sheetOfEight(side, index))
      : sides.map((side) => writer.page(side));
  // Each wallet card carries its mark itself.
  const foreground =
    expired && format !== 'wallet'
      ? `, foreground: rotate(-35deg, text(size: ${format === 'poster' ? 44 : 28}pt, weight: "bold", fill: rgb(139, 10, 3, 70), ${literal(content.mark)}))`
      : '';
  return `// ${content.id}, ${language.tag}, ${content.hash}
#set document(title: ${literal(content.name)}, author: ${literal('Threshold')}, description: ${literal(foot.lines.join(' '))}, keywords: (${literal(`sha256:${content.hash}`)},), date: ${datetime(content.version)})
${prelude(language, format, expired)}#set page(width: ${width}mm, height: ${height}mm, margin: ${margin}mm${foreground}${format === 'wallet' ? `, background: [${crop()}]` : ''})
${pages.join('\n#pagebreak()\n')}
`;
}

class SideWriter {
  readonly #content: CardContent;
  readonly #expired: boolean;

  constructor(content: CardContent, expired: boolean) {
    this.#content = content;
    this.#expired = expired;
  }

  page(side: CardSide): string {
    const { format, foot } = this.#content;
    return `#block(height: 1fr, width: 100%, fit[
${this.#body(side, 1)}
])
#block(above: 0.8em, below: 0em, width: 100%, {
  set text(size: ${LAYOUTS[format].foot}pt, fill: grey)
  [${this.#foot(foot)}]
})`;
  }

  /** One card is read; the seven others are drawn. */
  sheetOfEight(side: CardSide, index: number): string {
    const { format, foot, sides } = this.#content;
    const last = index === sides.length - 1;
    const tall = isTall(this.#content.language);
    const { width, height, columns, rows, inset } = WALLET;
    return `#let side = block(width: ${width}mm, height: ${height}mm, inset: ${inset}mm, clip: true, {
  set align(start + top)
  block(height: 1fr, width: 100%, fit[
${this.#body(side, index === 0 ? 1 : 2)}
])
${last ? `  block(above: 0.3em, below: 0em, width: 100%, { set text(size: ${LAYOUTS[format].foot}pt, fill: grey); set par(leading: ${tall ? '0.9em' : '0.35em'}, spacing: ${tall ? '0.9em' : '0.45em'}); [${this.#foot(foot)}] })` : ''}
})
#align(center + horizon, grid(columns: ${columns}, rows: ${rows}, side, ..range(${columns * rows - 1}).map(_ => pdf.artifact(side))))`;
  }

  #words(text: string): string {
    return wordsOf(text, this.#content.language.script);
  }

  #heading(text: string, level: number): string {
    return `#heading(level: ${level})[${this.#words(text)}]`;
  }

  #body({ title, emblem, blocks }: CardSide, level: number): string {
    return [
      this.#expired ? `#mark[${this.#words(this.#content.mark)}]` : [],
      emblem
        ? `#grid(columns: (auto, 1fr), column-gutter: 0.6em, align: horizon + start, emblem(${literal(ICON_PATHS[emblem.icon])}, ${literal(emblem.alt)}), [${this.#heading(title, level)}])`
        : this.#heading(title, level),
      blocks.map((block) => this.#block(block)),
    ]
      .flat(2)
      .join('\n');
  }

  #block(block: Block): string[] {
    switch (block.kind) {
      case 'say':
        return [
          ...this.#title(block.title),
          `#quote(block: true)[${block.lines.map((line) => `#spoken[${this.#words(line)}]`).join(' #parbreak() ')}]`,
          ...(block.english
            ? [
                `#english-label[${this.#words(block.english.label)}] #english[${block.english.lines.map(englishOf).join(' ')}]`,
              ]
            : []),
        ];
      case 'steps':
        return [
          ...this.#title(block.title),
          `#list(${block.steps.map(({ icon, text }) => `step(${literal(ICON_PATHS[icon])}, [${this.#words(text)}])`).join(', ')})`,
          ...(block.note === undefined ? [] : [`#text(size: 0.85em)[${this.#words(block.note)}]`]),
        ];
      case 'call':
        return [this.#call(block)];
    }
  }

  #title(title: string | undefined): string[] {
    return title === undefined ? [] : [this.#heading(title, 2)];
  }

  #call({ title, counsel, unset }: CallBlock): string {
    const numbers = counsel.map(
      ({ name, number, hours }) =>
        `#block(above: 0.5em)[${this.#words(name)} #text(weight: "bold", size: 1.1em)[#aside(${literal(number)})]${hours === undefined ? '' : ` #parbreak() #text(size: 0.8em)[${this.#words(hours)}]`}]`,
    );
    const blank = unset
      ? [
          `#block(above: 0.5em)[${this.#words(unset.text)}]`,
          `#block(above: 0.5em)[${this.#words(unset.line)}]`,
          '#blank',
        ]
      : [];
    return `#call[
${[this.#heading(title, 2), ...numbers, ...blank].join('\n')}
]`;
  }

  #foot({ places, lawTitle, law, unread, review, lines, imprint }: CardFoot): string {
    const first = places === undefined ? [] : [`#strong[${this.#words(places)}]`];
    const cited = `#strong[${this.#words(lawTitle)}] ${englishOf(law.join('; '))}`;
    const behind = unread === undefined ? cited : `${cited}. ${this.#words(unread)}`;
    const words = [...review, ...lines, imprint].map((line) => this.#words(line)).join(' ');
    return [...first, behind, words].join(' #parbreak() ');
  }
}

function crop(): string {
  return cropMarks()
    .map(
      ({ x, y, length, upright }) =>
        `#place(top + left, dx: ${x.toFixed(2)}mm, dy: ${y.toFixed(2)}mm, line(length: ${length}mm, angle: ${upright ? 90 : 0}deg, stroke: 0.4pt))`,
    )
    .join('');
}
