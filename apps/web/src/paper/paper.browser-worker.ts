/**
 * Reads papers off the page's own thread: opens files, recognises words, tells what each paper is. It
 * keeps nothing; when the page ends it, pictures and words are gone with its memory.
 */
import type { FileType } from '@threshold/instruments/input/file-type';
import { PaperReader, type PlacedPage, type Note } from '@threshold/instruments/input/paper-reader';
import { placedReading } from '@threshold/instruments/input/placement';
import { readPacket } from '@threshold/instruments/read-packet';
import type { DocumentReading } from '@threshold/instruments/reading';
import { kindOf } from '@threshold/instruments/taxonomy/taxonomy';
import { BrowserEngine } from './browser-engine.ts';
import { openPdf } from './browser-pdf.ts';
import { openPicture } from './browser-picture.ts';
import type { FromReader, ReadDocument, ToReader } from './reading-messages.ts';

/** Some browsers open the pictures of some telephones themselves. */
const ALSO_OPENS: ReadonlySet<FileType> = new Set<FileType>(['heic']);

const tell = (message: FromReader): void => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data).catch(() => tell({ kind: 'failed', code: 'not-a-paper', file: undefined }));
});

async function read({ files, folder, context, atOnce }: ToReader): Promise<void> {
  const engine = new BrowserEngine(folder, atOnce, (share) =>
    tell(share === 'fetching' ? { kind: 'fetching' } : { kind: 'share', share }),
  );
  let index = 0;
  const reader = new PaperReader({
    engine,
    openPicture,
    openPdf: (bytes) => openPdf(bytes, folder),
    alsoOpens: ALSO_OPENS,
    keepsPictures: true,
    step: (step) => tell({ kind: 'step', step, index }),
  });
  const pages: PlacedPage[] = [];
  const notes: Note[] = [];
  for (const { name, content } of files) {
    const result = await reader.read(name, new Uint8Array(await content.arrayBuffer()));
    if ('code' in result) {
      const code = result.code === 'reader-missing' ? 'not-fetched' : result.code;
      tell({ kind: 'failed', code, file: name });
      return;
    }
    pages.push(...result.pages);
    notes.push(...result.notes);
    index++;
  }
  const reading = placedReading(
    readPacket(
      pages.map(({ page }) => page),
      context,
    ),
    pages.map(({ placement }) => placement),
  );
  tell({
    kind: 'read',
    read: {
      documents: reading.documents.map(documentOf),
      pages: pages.map(({ shown }) => shown),
      notes,
    },
  });
}

function documentOf(reading: DocumentReading): ReadDocument {
  if (reading.kind === 'unrecognised') {
    return { reading, title: undefined, formNumber: undefined, court: false };
  }
  const { title, formNumber, court } = kindOf(reading.kind);
  return { reading, title, formNumber, court: court !== null };
}
