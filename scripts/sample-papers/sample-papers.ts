/** The transcriptions that pages are drawn from, and what each is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface SamplePaper {
  readonly name: string;
  readonly text: string;
  /** An id of the taxonomy. */
  readonly kind: string;
  readonly judicial: boolean;
  readonly signed: boolean;
  /** The day it was read. */
  readonly today: string;
  readonly seed: number;
}

const FOLDER = path.join(import.meta.dirname, '../../packages/instruments/fixtures/shared');

interface Entry {
  readonly file: string;
  readonly expected: string;
  readonly judicial: boolean;
  readonly signer: { readonly present: boolean };
  readonly asOf: string;
}

/** The seed that pages are harmed from while rules are made. */
const USUAL_SEED = 20_261_122;

export function samplePapers(seed = USUAL_SEED): readonly SamplePaper[] {
  const manifest = readFileSync(path.join(FOLDER, 'manifest.json'), 'utf8');
  return (JSON.parse(manifest) as readonly Entry[]).map((entry, index) => ({
    name: entry.file,
    text: readFileSync(path.join(FOLDER, entry.file), 'utf8'),
    kind: entry.expected,
    judicial: entry.judicial,
    signed: entry.signer.present,
    today: entry.asOf,
    seed: seed + index * 1009,
  }));
}
