/** What opens pictures and PDF, and recognises words, on this machine. */
import type { ReadingEdge } from '@threshold/instruments/input/paper-reader';
import { openPdf } from './open-pdf.ts';
import { openPicture } from './open-picture.ts';
import { Recogniser } from './recogniser.ts';

export interface NodeEdge {
  readonly edge: ReadingEdge;
  /** Ends the engines that recognise words. */
  readonly close: () => Promise<void>;
}

export interface NodeEdgeOptions {
  /** How many engines recognise words at once; two where there are processors for them. */
  readonly engines?: 1 | 2;
  /** Keeps a small picture of each page. */
  readonly keepsPictures?: boolean;
  /** Pixels of the longer side of that picture. */
  readonly shownSide?: number;
}

export function nodeEdge({
  engines,
  keepsPictures = false,
  shownSide,
}: NodeEdgeOptions = {}): NodeEdge {
  const engine = new Recogniser(engines);
  return {
    edge: {
      engine,
      openPicture,
      openPdf,
      keepsPictures,
      ...(shownSide === undefined ? {} : { shownSide }),
    },
    close: () => engine.close(),
  };
}
