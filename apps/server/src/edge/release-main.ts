/**
 * A process that opens papers for a release, or passes pages or figures through the gate, and ends. It holds no key and
 * no database. The finished file is opened again here by readers of PDF and of pictures before it is handed over.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { release } from '@threshold/disclose/gate';
import { reopenPdf } from '@threshold/disclose/edge/reopen-pdf';
import { highsSolver } from '@threshold/disclose/edge/solve-with-highs';
import { typesetter } from '@threshold/disclose/edge/typeset';
import { blackOut } from '@threshold/disclose/redaction/black-out';
import type { RecordPage } from '@threshold/disclose/redaction/pages-content';
import type { ReleaseRequest, Tools } from '@threshold/disclose/request';
import { Recogniser } from '@threshold/instruments/edge/recogniser';
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import { fontFiles } from '@threshold/letters/edge/fonts';
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { GatePage, Gated, GateTask, OpenPages } from '../features/releases/release-work.ts';
import { TOO_MUCH } from './bounded-process.ts';
import { openPages } from './open-pages.ts';

export interface ReleaseTask {
  readonly open?: Parameters<OpenPages>[0];
  readonly gate?: GateTask;
}

const LOOK_MS = 100;

process.once('message', (task: ReleaseTask & { readonly mostBytes: number }) => {
  setInterval(() => {
    if (process.memoryUsage.rss() > task.mostBytes) process.exit(TOO_MUCH);
  }, LOOK_MS).unref();
  const answer = task.gate ? gated(task.gate) : openPages(task.open ?? []);
  void answer.then(
    (done) => process.send?.(done, () => process.exit(0)),
    () => process.exit(1),
  );
});

const FONTS = [
  { family: 'Public Sans', package: '@expo-google-fonts/public-sans' },
  { family: 'IBM Plex Sans Arabic', package: '@expo-google-fonts/ibm-plex-sans-arabic' },
  { family: 'Noto Sans SC', package: '@expo-google-fonts/noto-sans-sc' },
] as const;

async function gated(task: GateTask): Promise<Gated> {
  const workspace = mkdtempSync(path.join(tmpdir(), 'threshold-release-'));
  const engine = new Recogniser(1);
  const drawn: Uint8Array[] = [];
  const files = FONTS.flatMap((font) => fontFiles(font) ?? []);
  const tools: Tools = {
    solve: await highsSolver(),
    findSensitive,
    typeset: typesetter(
      workspace,
      files.map((file) => readFileSync(file)),
    ),
    reopenPdf: async (bytes, across) => {
      const reopened = await reopenPdf(bytes, across);
      for (const page of across.length === 0 ? [] : (reopened?.pages ?? [])) {
        drawn.push(await webpOf(page.drawn));
      }
      return reopened;
    },
    readWords: async (image) => {
      const words = await engine.words(image);
      return typeof words === 'string' ? undefined : words.map(({ text }) => text);
    },
  };
  try {
    const request = 'pages' in task ? await requestOf(task) : task;
    const pixels = createHash('sha256');
    if (request.content.kind === 'pages') {
      for (const page of request.content.pages) pixels.update(blackOut(page).image.data);
    }
    const outcome = await release(request, tools);
    return { outcome, drawn, pixels: pixels.digest('hex') };
  } finally {
    await engine.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function requestOf({
  pages,
  reasons,
  staying,
  ...request
}: Extract<GateTask, { pages: unknown }>): Promise<ReleaseRequest> {
  const records: RecordPage[] = [];
  for (const page of pages) records.push(await recordPage(page));
  return { ...request, content: { kind: 'pages', pages: records, reasons, staying } };
}

async function recordPage({ picture, dots, lines, boxes }: GatePage): Promise<RecordPage> {
  const { data, info } = await sharp(picture)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    image: { width: info.width, height: info.height, data: Uint8Array.from(data) },
    dots,
    text: {
      lines: lines.map((words) => ({ words: words.map((word) => ({ ...word, confidence: 1 })) })),
    },
    redactions: boxes,
  };
}

function webpOf({ data, width, height }: GrayImage): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .webp({ lossless: true })
    .toBuffer();
}
