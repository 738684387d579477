/**
 * Reads drawn and degraded sample papers as a person's picture would be read, and counts: right kinds, what
 * was left to counsel, and the two errors that matter.
 */
import { ISSUES } from '@threshold/instruments/issue/catalogue';
import { pagesFromText } from '@threshold/instruments/page/pages-from-text';
import type { Reading } from '@threshold/instruments/reading';
import { placedReading } from '@threshold/instruments/input/placement';
import { pageOfAttempt, readUpright } from '@threshold/instruments/input/recognise-page';
import { readPacket } from '@threshold/instruments/read-packet';
import { kindOf } from '@threshold/instruments/taxonomy/taxonomy';
import { openPicture } from '@threshold/instruments/edge/open-picture';
import type { Recogniser } from '@threshold/instruments/edge/recogniser';
import { degraded, type Variant } from './degrade.ts';
import { drawPages } from './draw-pages.ts';
import type { KeptAttempts, ReadPage } from './kept-attempts.ts';
import type { SamplePaper } from './sample-papers.ts';

export interface Outcome {
  readonly paper: string;
  readonly variant: string;
  readonly expected: string;
  readonly kinds: readonly string[];
  readonly judicial: boolean;
  readonly present: boolean;
  readonly right: boolean;
  readonly unrecognised: boolean;
  /** Called a court's, which it is not. */
  readonly falseJudicial: boolean;
  /** A court's, and neither called so nor left to counsel by kind. */
  readonly missedOrder: boolean;
  readonly confirmed: boolean;
  readonly signatureWrong: boolean;
  readonly sureness: number;
  readonly pages: number;
  readonly seconds: number;
  /** Faults that the words as they were typed show, and how many of them its picture shows. */
  readonly faults: { readonly typed: number; readonly seen: number };
}

export async function readVariant(
  recogniser: Recogniser,
  paper: SamplePaper,
  variant: Variant,
  kept?: KeptAttempts,
): Promise<Outcome> {
  const read = [];
  let seconds = 0;
  const drawn = drawPages(paper.text, variant.dpi);
  for (const index of drawn.keys()) {
    const id = `${paper.name}.${variant.id}.${index}`;
    const known = await kept?.get(id);
    const page = known ?? (await readPage());
    if (kept && !known) await kept.put(id, page);
    seconds += page.seconds;
    read.push(pageOfAttempt(page.picture, page.attempt));

    async function readPage(): Promise<ReadPage> {
      const image = await degraded(drawn[index]!, variant, paper.seed + index);
      const started = performance.now();
      const picture = await openPicture(image);
      if (typeof picture === 'string') throw new Error(`${id}: ${picture}`);
      const attempt = await readUpright(picture.gray, recogniser);
      if (typeof attempt === 'string') throw new Error(`${id}: ${attempt}`);
      return { picture, attempt, seconds: (performance.now() - started) / 1000 };
    }
  }
  const reading = placedReading(
    readPacket(
      read.map(({ page }) => page),
      { today: paper.today },
    ),
    read.map(({ placement }) => placement),
  );
  const typed = new Set(faultsOf(readPacket(pagesFromText(paper.text), { today: paper.today })));
  const kinds = reading.documents.map(({ kind }) => kind);
  const judicial = reading.documents.some((document) => document.judicial);
  const present = reading.documents[0]?.signer.present ?? false;
  const right = kinds.length > 0 && kinds.every((kind) => kind === paper.kind);
  const leftToCounsel = kinds.some((kind) => kind === UNRECOGNISED || kindOf(kind).court !== null);
  return {
    paper: paper.name,
    variant: variant.id,
    expected: paper.kind,
    kinds,
    judicial,
    present,
    right,
    unrecognised: !right && kinds.every((kind) => kind === UNRECOGNISED || kind === paper.kind),
    falseJudicial: judicial && !paper.judicial,
    missedOrder: paper.judicial && kinds.length > 0 && !leftToCounsel,
    confirmed: judicial && paper.judicial,
    signatureWrong: right && present !== paper.signed,
    sureness: read.reduce((sum, each) => sum + each.sureness, 0) / Math.max(1, read.length),
    pages: read.length,
    seconds,
    faults: {
      typed: typed.size,
      seen: faultsOf(reading).filter((code) => typed.has(code)).length,
    },
  };
}

function faultsOf({ documents }: Reading): readonly string[] {
  const codes = documents.flatMap(({ issues }) => issues.map(({ code }) => code));
  return [...new Set(codes)].filter((code) => ISSUES[code].group === 'fault');
}

const UNRECOGNISED = 'unrecognised';
