/**
 * A card as HTML: the same words in the same order as its PDF, for the screen and for printing without one.
 * It has one heading of the first level and no style of its own: card.css has it.
 */
import { ICON_PATHS } from '@threshold/guidance/icon-paths';
import type { IconName } from '@threshold/guidance/flow-schema';
import type { Block, CallBlock, CardContent, CardFoot, CardSide } from '../card/card-content.ts';
import { WALLET } from '../typst/card-layout.ts';
import { englishIn, escape, wordsIn } from './markup.ts';

export interface CardHtmlOptions {
  readonly expired: boolean;
}

/** The card itself. Its mark is always in it, and shown as soon as the card has expired. */
export function cardHtml(content: CardContent, { expired }: CardHtmlOptions): string {
  const { language, format, sides, expires, hash, id } = content;
  const writer = new SideWriter(content);
  const faces = sides.map((side, index) => {
    const face = writer.face(side, index, index === sides.length - 1);
    if (format !== 'wallet') return face;
    // On the screen one is enough. On paper there are eight, of which a reader of screens reads one.
    const copies = WALLET.columns * WALLET.rows - 1;
    const copy = `<div class="face copy" aria-hidden="true">${writer.inside(side, index, index === sides.length - 1, 'p')}</div>`;
    return `<div class="sheet">${face}${copy.repeat(copies)}</div>`;
  });
  return `<article class="card ${format}" lang="${language.tag}" dir="${language.direction}" data-card="${escape(id)}" data-expires="${expires}" data-hash="${hash}"${expired ? ' data-expired=""' : ''}>${faces.join('')}</article>`;
}

class SideWriter {
  readonly #content: CardContent;

  constructor(content: CardContent) {
    this.#content = content;
  }

  face(side: CardSide, index: number, last: boolean): string {
    return `<div class="face">${this.inside(side, index, last, 'h')}</div>`;
  }

  /** `heading` is "p" for copies that are only drawn: a page has one heading of the first level. */
  inside(side: CardSide, index: number, last: boolean, heading: 'h' | 'p'): string {
    const { foot, mark } = this.#content;
    const level = index === 0 ? 1 : 2;
    return [
      `<p class="mark">${this.#words(mark)}</p>`,
      `<div class="title">${side.emblem ? emblem(side.emblem) : ''}${this.#heading(side.title, level, heading)}</div>`,
      ...side.blocks.map((block) => this.#block(block, heading)),
      last ? this.#foot(foot) : '',
    ].join('');
  }

  #words(text: string): string {
    return wordsIn(text, this.#content.language.script);
  }

  #heading(text: string, level: 1 | 2, kind: 'h' | 'p'): string {
    return kind === 'h'
      ? `<h${level}>${this.#words(text)}</h${level}>`
      : `<p class="h${level}">${this.#words(text)}</p>`;
  }

  #block(block: Block, heading: 'h' | 'p'): string {
    switch (block.kind) {
      case 'say': {
        const lines = block.lines.map((line) => `<p>${this.#words(line)}</p>`).join('');
        const english = block.english
          ? `<p class="label">${this.#words(block.english.label)}</p><p class="english" lang="en" dir="ltr">${block.english.lines.map(escape).join(' ')}</p>`
          : '';
        return `${this.#title(block.title, heading)}<blockquote>${lines}</blockquote>${english}`;
      }
      case 'steps': {
        const steps = block.steps.map(
          ({ icon, text }) => `<li>${drawn(icon)}<span>${this.#words(text)}</span></li>`,
        );
        const note =
          block.note === undefined ? '' : `<p class="note">${this.#words(block.note)}</p>`;
        return `${this.#title(block.title, heading)}<ul>${steps.join('')}</ul>${note}`;
      }
      case 'call':
        return this.#call(block, heading);
    }
  }

  #title(title: string | undefined, heading: 'h' | 'p'): string {
    return title === undefined ? '' : this.#heading(title, 2, heading);
  }

  #call({ title, counsel, unset }: CallBlock, heading: 'h' | 'p'): string {
    const numbers = counsel.map(
      ({ name, number, hours }) =>
        `<p>${this.#words(name)} <strong><bdi dir="ltr">${escape(number)}</bdi></strong>${hours === undefined ? '' : ` <span class="hours">${this.#words(hours)}</span>`}</p>`,
    );
    const blank = unset
      ? `<p>${this.#words(unset.text)}</p><p>${this.#words(unset.line)}</p><div class="blank"></div>`
      : '';
    return `<div class="whom">${this.#heading(title, 2, heading)}${numbers.join('')}${blank}</div>`;
  }

  #foot({ places, lawTitle, law, unread, review, lines, imprint }: CardFoot): string {
    const first = places === undefined ? '' : `<p><strong>${this.#words(places)}</strong></p>`;
    const behind = unread === undefined ? '' : `. ${this.#words(unread)}`;
    const words = [...review, ...lines, imprint].map((line) => this.#words(line)).join(' ');
    return `<div class="foot">${first}<p><strong>${this.#words(lawTitle)}</strong> ${englishIn(law.join('; '))}${behind}</p><p>${words}</p></div>`;
  }
}

/** Beside words that say the same. */
function drawn(icon: IconName): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${ICON_PATHS[icon]}"/></svg>`;
}

function emblem({ icon, alt }: { readonly icon: IconName; readonly alt: string }): string {
  return `<svg viewBox="0 0 24 24" role="img" aria-label="${escape(alt)}"><path d="${ICON_PATHS[icon]}"/></svg>`;
}
