/**
 * Words from the pixels of a page, on this machine: tesseract.js with the English data that was installed
 * with it. Nothing is fetched, nothing is kept. One engine serves all pages of a run.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { flattened } from '@threshold/instruments/input/flatten';
import { inkThreshold, speckShare, type GrayImage } from '@threshold/instruments/input/gray-image';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { placementOf, type Placement } from '@threshold/instruments/input/placement';
import { recognisedPage, sureness, wordsOf } from '@threshold/instruments/input/recognised-page';
import { lieOf } from '@threshold/instruments/input/slant';
import type { Page, Word } from '@threshold/instruments/page/page';
import type { Worker } from 'tesseract.js';
import { loadSharp } from './open-picture.ts';

export interface Recognised {
  readonly page: Page;
  /** From the page as it was read to the picture as it was given. */
  readonly placement: Placement;
  readonly sureness: number;
}

/** Specks beyond this share are noise of a fax or a bad light. */
const SPECKS = 0.02;
/** Surer than this, nobody asks whether the page is upside down. */
const SURE = 0.7;
const WHITE = '#ffffff';

export class Recogniser {
  #engine: Promise<Worker | undefined> | undefined;

  async recognise(given: {
    readonly width: number;
    readonly height: number;
    readonly gray: GrayImage;
  }): Promise<Recognised | InputErrorCode> {
    const flat = flattened(given.gray);
    const { sideways, slant } = lieOf(flat);
    const clean = speckShare(flat, inkThreshold(flat)) > SPECKS ? await smoothed(flat) : flat;
    const first = (sideways ? 90 : 0) - slant;
    let degrees = first;
    let level = await turned(clean, first);
    if (sideways) {
      const other = await turned(clean, first + 180);
      const [here, there] = [await this.#glance(level), await this.#glance(other)];
      if (typeof here === 'string') return here;
      if (typeof there === 'string') return there;
      if (there > here) [degrees, level] = [first + 180, other];
    }
    let words = await this.#words(level);
    if (typeof words === 'string') return words;
    if (!sideways && sureness(words) < SURE) {
      const other = await turned(clean, first + 180);
      const there = await this.#words(other);
      if (typeof there === 'string') return there;
      if (sureness(there) > sureness(words)) {
        [degrees, level, words] = [first + 180, other, there];
      }
    }
    return {
      page: recognisedPage(words, level),
      placement: placementOf(given, degrees, level, given.gray.width / given.width),
      sureness: sureness(words),
    };
  }

  async close(): Promise<void> {
    const engine = await this.#engine;
    this.#engine = undefined;
    await engine?.terminate();
  }

  /** How sure a strip across the middle is: enough to tell up from down. */
  async #glance(image: GrayImage): Promise<number | InputErrorCode> {
    const rows = Math.max(1, Math.round(image.height / 6));
    const from = Math.round(image.height * 0.35) * image.width;
    const data = image.data.subarray(from, from + rows * image.width);
    const words = await this.#words({ width: image.width, height: rows, data });
    return typeof words === 'string' ? words : sureness(words);
  }

  async #words(image: GrayImage): Promise<readonly Word[] | InputErrorCode> {
    const engine = await (this.#engine ??= startEngine());
    if (engine === undefined) return 'reader-missing';
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), INPUT_LIMITS.pageSeconds * 1000);
    });
    const done = engine.recognize(portableGraymap(image), {}, { blocks: true, text: false });
    const result = await Promise.race([done, late]);
    clearTimeout(timer);
    if (result === undefined) {
      done.catch(() => undefined);
      await this.close();
      return 'too-slow';
    }
    return wordsOf(result.data.blocks ?? []);
  }
}

async function startEngine(): Promise<Worker | undefined> {
  try {
    const { createWorker, OEM, PSM } = await import('tesseract.js');
    const require = createRequire(import.meta.url);
    const data = path.dirname(require.resolve('@tesseract.js-data/eng/package.json'));
    const engine = await createWorker('eng', OEM.LSTM_ONLY, {
      langPath: path.join(data, '4.0.0_best_int'),
      cacheMethod: 'none',
      gzip: true,
      errorHandler: () => undefined,
    });
    await engine.setParameters({
      tessedit_pageseg_mode: PSM.AUTO,
      // Of the pages as they are made here; without it the engine prints its guess.
      user_defined_dpi: '220',
    });
    return engine;
  } catch {
    return undefined;
  }
}

/** The plainest format of all: no time is spent on packing what is unpacked at once. */
function portableGraymap({ width, height, data }: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}

async function turned(image: GrayImage, degrees: number): Promise<GrayImage> {
  if (degrees % 360 === 0) return image;
  return through(image, (sharp) => sharp.rotate(degrees, { background: WHITE }));
}

function smoothed(image: GrayImage): Promise<GrayImage> {
  return through(image, (sharp) => sharp.median(3));
}

async function through(
  { width, height, data }: GrayImage,
  change: (image: import('sharp').Sharp) => import('sharp').Sharp,
): Promise<GrayImage> {
  const sharp = await loadSharp();
  if (sharp === undefined) return { width, height, data };
  const raw = { width, height, channels: 1 } as const;
  const out = await change(sharp(data, { raw }))
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: out.info.width, height: out.info.height, data: out.data };
}
