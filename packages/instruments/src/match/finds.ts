/** Every phrase that matters, found once in a packet, and asked for by its text. */
import type { PacketText, Range } from '../packet/packet-text.ts';
import { findPattern } from './find-pattern.ts';
import { fold } from './fold.ts';
import { GramIndex } from './gram-index.ts';
import { patternOf, type Pattern } from './pattern.ts';

export interface Find extends Range {
  readonly phrase: string;
  /** 1 where it is letter for letter, less for each letter misread. */
  readonly likeness: number;
  /** Letters of the phrase. */
  readonly size: number;
}

/** The phrases of one vocabulary, folded once. */
export class Phrases {
  readonly #patterns = new Map<string, Pattern>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#patterns.set(keyOf(text), patternOf(text));
  }

  findIn(packet: PacketText): Finds {
    const wordStarts: number[] = [];
    let joined = '';
    for (const { text } of packet.words) {
      wordStarts.push(joined.length);
      joined += `${text} `;
    }
    const text = fold(joined);
    const wordOf = new Int32Array(text.length);
    for (let at = 0, word = 0; at < text.length; at++) {
      while (word + 1 < wordStarts.length && wordStarts[word + 1]! <= text.origin[at]!) word++;
      wordOf[at] = word;
    }
    const index = new GramIndex(text);
    const finds = new Map<string, readonly Find[]>();
    for (const [key, pattern] of this.#patterns) {
      const here: Find[] = [];
      for (const { from, to, cost } of findPattern(pattern, text, index)) {
        const first = wordOf[from]!;
        const last = wordOf[to - 1]!;
        if (pattern.wholeWords) {
          let left = 0;
          while (from - left > 0 && wordOf[from - left - 1] === first) left++;
          let right = 0;
          while (to + right < text.length && wordOf[to + right] === last) right++;
          // A misread letter at the end may count as left out, and then its word seems to go on.
          if (left + right > pattern.most || cost + left + right > pattern.most + 1) continue;
        }
        const size = pattern.folded.length;
        here.push({
          phrase: pattern.text,
          from: first,
          to: last + 1,
          likeness: 1 - cost / Math.max(1, size),
          size,
        });
      }
      finds.set(
        key,
        here.sort((a, b) => a.from - b.from),
      );
    }
    return new Finds(finds);
  }
}

export class Finds {
  readonly #finds: ReadonlyMap<string, readonly Find[]>;

  constructor(finds: ReadonlyMap<string, readonly Find[]>) {
    this.#finds = finds;
  }

  of(phrase: string): readonly Find[] {
    const found = this.#finds.get(keyOf(phrase));
    if (!found) throw new Error(`the phrase "${phrase}" is not looked for`);
    return found;
  }

  within(phrase: string, range: Range): readonly Find[] {
    return this.of(phrase).filter(({ from, to }) => from >= range.from && to <= range.to);
  }

  /** The finds of several phrases in a range, in order. */
  anyWithin(phrases: readonly string[], range: Range): readonly Find[] {
    return phrases
      .flatMap((phrase) => this.within(phrase, range))
      .sort((a, b) => a.from - b.from || b.size - a.size);
  }
}

function keyOf(text: string): string {
  return text.toLowerCase();
}

/** Of finds over the same words the one that fits best and says most stays; in order. */
export function bestApart<T extends Find>(all: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const find of [...all].sort((a, b) => worth(b) - worth(a))) {
    if (kept.every(({ from, to }) => to <= find.from || find.to <= from)) kept.push(find);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Letters that fit, less letters that do not: the longer phrase wins unless its surplus is misread. */
function worth({ size, likeness }: Find): number {
  return size * (1 - 3 * (1 - likeness));
}
