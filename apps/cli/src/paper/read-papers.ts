/** The files shown, as one packet in the order given, read. */
import { readPacket } from '@threshold/instruments/read-packet';
import type { Reading, ReadingContext } from '@threshold/instruments/reading';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { pagesOfFile } from './pages-of-file.ts';

export interface PapersRead {
  readonly reading: Reading;
  readonly notes: readonly string[];
}

export async function readPapers(
  host: Host,
  files: readonly string[],
  context: ReadingContext,
): Promise<PapersRead> {
  const shown = [];
  for (const file of files) shown.push(await pagesOfFile(host, file));
  const reading = readPacket(
    shown.flatMap(({ pages }) => pages),
    context,
  );
  if (reading.documents.length === 0) {
    throw new Failure(
      EXIT.data,
      `There are no words in ${files.map((file) => `"${visible(file)}"`).join(', ')}.`,
    );
  }
  return { reading, notes: shown.flatMap(({ notes }) => notes) };
}
