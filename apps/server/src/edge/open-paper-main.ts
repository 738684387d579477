/**
 * Opens one paper in a process of its own, which holds no key, no database and no name but what stands on the paper,
 * and ends. A file that harms it harms nothing else: `paper-process.ts` waits for it, within bounds.
 */
import { nodeEdge } from '@threshold/instruments/edge/node-edge';
import { packetOffers } from '@threshold/instruments/fact/packet-offers';
import { inputError } from '@threshold/instruments/input/input-error';
import {
  PaperReader,
  type Note,
  type PlacedPage,
  type ShownPage,
} from '@threshold/instruments/input/paper-reader';
import { placedReading } from '@threshold/instruments/input/placement';
import type { Page } from '@threshold/instruments/page/page';
import { readPacket } from '@threshold/instruments/read-packet';
import type { ReadingContext } from '@threshold/instruments/reading';
import sharp from 'sharp';
import { TOO_MUCH } from './bounded-process.ts';
import type { OpenedPage, OpenedPaper, ReadingProblem } from '../features/papers/paper-text.ts';

export interface PaperTask {
  readonly content: Uint8Array;
  readonly context: ReadingContext;
  /** Of all that the process may take, its threads and their libraries included. */
  readonly mostBytes: number;
}

const LOOK_MS = 100;
/** Of a longer paper the rest is looked at in its file. */
const MOST_PICTURES = 30;
const QUALITY = 60;

process.once('message', (task: PaperTask) => {
  setInterval(() => {
    if (process.memoryUsage.rss() > task.mostBytes) process.exit(TOO_MUCH);
  }, LOOK_MS).unref();
  void open(task).then(
    (opened) => process.send?.(opened, () => process.exit(0)),
    () => process.exit(1),
  );
});

async function open({
  content,
  context,
}: PaperTask): Promise<OpenedPaper | { readonly problem: ReadingProblem }> {
  const { edge, close } = nodeEdge({ engines: 1, keepsPictures: true });
  const read = await new PaperReader(edge).read('This paper', content);
  await close();
  if ('code' in read) return { problem: read.code };
  const reading = placedReading(
    readPacket(
      read.pages.map(({ page }) => page),
      context,
    ),
    read.pages.map(({ placement }) => placement),
  );
  if (reading.documents.length === 0) return { problem: 'no-words' };
  const pages: OpenedPage[] = [];
  for (const page of read.pages) pages.push(await openedPage(page, pages.length));
  return {
    pages,
    documents: reading.documents,
    offers: packetOffers(reading),
    notes: read.notes.map(sentenceOf),
    words: read.pages.flatMap(({ page }) => linesOf(page)).join('\n'),
  };
}

async function openedPage({ page, shown }: PlacedPage, at: number): Promise<OpenedPage> {
  if (shown) {
    const { image, scale } = shown;
    return {
      width: image.width / scale,
      height: image.height / scale,
      picture: at < MOST_PICTURES ? await pictureOf(shown) : null,
      lines: [],
    };
  }
  const lines = typedLines(page);
  return {
    width: Math.max(1, ...lines.map((line) => line.length)),
    height: Math.max(1, lines.length),
    picture: null,
    lines,
  };
}

async function pictureOf({ image: { data, width, height } }: ShownPage): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .webp({ quality: QUALITY })
    .toBuffer();
}

function linesOf({ lines }: Page): readonly string[] {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' '));
}

/** Text as it was laid out: a word stands in the column where it stood. */
function typedLines({ lines }: Page): readonly string[] {
  return lines.map(({ words }) =>
    words.reduce((line, { text, box }) => line.padEnd(box.x) + text, ''),
  );
}

function sentenceOf(note: Note): string {
  switch (note.code) {
    case 'hard-to-read':
      return note.page === undefined
        ? 'It was hard to read. Look at it yourself.'
        : `Page ${note.page} was hard to read. Look at it yourself.`;
    case 'not-opened':
      return `${note.count} more attachments were not opened.`;
    case 'not-read': {
      const { message, help } = inputError(note.error, note.file);
      return `${message} ${help}`;
    }
  }
}
