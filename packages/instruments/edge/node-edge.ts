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

export function nodeEdge(): NodeEdge {
  const engine = new Recogniser();
  return { edge: { engine, openPicture, openPdf }, close: () => engine.close() };
}
