/** The files shown, as one packet in the order given, read. */
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { PaperReader, type PlacedPage } from '@threshold/instruments/input/paper-reader';
import { placedReading } from '@threshold/instruments/input/placement';
import { readPacket } from '@threshold/instruments/read-packet';
import type { Reading, ReadingContext } from '@threshold/instruments/reading';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { readInputBytes } from '../read-input.ts';
import { noteSentence, stepWords } from './reading-notes.ts';
import { nodeEdge } from '@threshold/instruments/edge/node-edge';
import { waiting } from './waiting.ts';

export interface PapersRead {
  readonly reading: Reading;
  readonly notes: readonly string[];
}

export async function readPapers(
  host: Host,
  files: readonly string[],
  context: ReadingContext,
): Promise<PapersRead> {
  const { pages, notes } = await pagesOfFiles(host, files);
  const reading = readPacket(
    pages.map(({ page }) => page),
    context,
  );
  if (reading.documents.length === 0) {
    throw new Failure(
      EXIT.data,
      `There are no words in ${files.map((file) => `"${visible(file)}"`).join(', ')}.`,
    );
  }
  const placements = pages.map(({ placement }) => placement);
  return { reading: placedReading(reading, placements), notes };
}

async function pagesOfFiles(
  host: Host,
  files: readonly string[],
): Promise<{ readonly pages: readonly PlacedPage[]; readonly notes: readonly string[] }> {
  const pages: PlacedPage[] = [];
  const notes: string[] = [];
  const wait = waiting(host.err);
  const { edge, close } = nodeEdge();
  const reader = new PaperReader({ ...edge, step: (step) => wait.say(stepWords(step)) });
  try {
    for (const file of files) {
      const { name, bytes } = await readInputBytes(host, file, INPUT_LIMITS.bytes);
      const read = await reader.read(visible(name), bytes);
      if ('code' in read) throw new Failure(EXIT.data, read.message, { help: read.help });
      pages.push(...read.pages);
      notes.push(...read.notes.map(noteSentence));
    }
  } finally {
    wait.end();
    await close();
  }
  return { pages, notes };
}
