/**
 * The two errors that matter, counted over papers made hard to read: a paper called a court's that is not,
 * and a judge's order called something a court has no part in. Left unconfirmed is neither: it is sent to
 * counsel.
 */
import { pagesFromText } from '../page/pages-from-text.ts';
import { readPacket } from '../read-packet.ts';
import type { ReadingContext } from '../reading.ts';
import { kindOf } from '../taxonomy/taxonomy.ts';
import { chanceFrom, ocrNoise } from './ocr-noise.ts';

export interface KnownPaper {
  readonly name: string;
  readonly text: string;
  /** `kind` may name several right ones, apart by `|`. */
  readonly documents: readonly { readonly kind: string; readonly judicial: boolean }[];
  readonly context: ReadingContext;
}

export interface NoiseTally {
  readonly rate: number;
  readonly papers: number;
  readonly rightKind: number;
  readonly unrecognised: number;
  readonly otherKind: number;
  readonly courtPapers: number;
  readonly confirmed: number;
  readonly falseJudicial: readonly string[];
  readonly missedJudicial: readonly string[];
}

export function tally(
  papers: readonly KnownPaper[],
  rate: number,
  copies: number,
  seed: number,
): NoiseTally {
  const counts = {
    papers: 0,
    rightKind: 0,
    unrecognised: 0,
    otherKind: 0,
    courtPapers: 0,
    confirmed: 0,
  };
  const falseJudicial: string[] = [];
  const missedJudicial: string[] = [];
  for (const [at, { name, text, documents, context }] of papers.entries()) {
    for (let copy = 0; copy < copies; copy++) {
      const chance = chanceFrom(seed + at * 100_003 + copy * 7919);
      const read = readPacket(pagesFromText(ocrNoise(text, chance, rate)), context).documents;
      counts.papers++;
      const courts = documents.filter(({ judicial }) => judicial);
      counts.courtPapers += courts.length;
      const said = read.filter(({ judicial }) => judicial);
      counts.confirmed += Math.min(said.length, courts.length);
      if (said.length > courts.length) falseJudicial.push(`${name} #${copy}`);
      const kinds = read.map(({ kind }) => kind);
      if (courts.length > 0 && !kinds.some((kind) => isLeftToCounsel(kind))) {
        missedJudicial.push(`${name} #${copy}: ${kinds.join(', ')}`);
      }
      const right = documents.every(({ kind }, index) =>
        kind.split('|').includes(kinds[index] ?? ''),
      );
      if (right && kinds.length === documents.length) counts.rightKind++;
      else if (
        kinds.every(
          (kind, index) =>
            kind === UNRECOGNISED || documents[index]?.kind.split('|').includes(kind),
        )
      )
        counts.unrecognised++;
      else counts.otherKind++;
    }
  }
  return { rate, ...counts, falseJudicial, missedJudicial };
}

const UNRECOGNISED = 'unrecognised';

/** A court's kind of paper, or one that nobody recognises: counsel looks at either. */
function isLeftToCounsel(kind: string): boolean {
  return kind === UNRECOGNISED || kindOf(kind).court !== null;
}
