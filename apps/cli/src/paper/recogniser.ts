/**
 * Words from the pixels of a page, on this machine: tesseract.js with the English data that was installed
 * with it. Nothing is fetched, nothing is kept. One engine serves all pages of a run.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { flattened } from '@threshold/instruments/input/flatten';
import {
  darkestStrip,
  inkThreshold,
  speckShare,
  type GrayImage,
} from '@threshold/instruments/input/gray-image';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { placementOf, type Placement } from '@threshold/instruments/input/placement';
import { recognisedPage, sureness, wordsOf } from '@threshold/instruments/input/recognised-page';
import { lieOf } from '@threshold/instruments/input/slant';
import type { Page, Word } from '@threshold/instruments/page/page';
import type { Sharp } from 'sharp';
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
/** Of a page's height, as much as is read to tell how it lies. */
const GLANCE = 1 / 7;
/** A glance at a few lines flatters a little. */
const BETTER = 0.1;
const WHITE = '#ffffff';

interface Attempt {
  readonly words: readonly Word[];
  readonly level: GrayImage;
  readonly degrees: number;
  readonly sureness: number;
}

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
    let best = await this.#read(
      clean,
      sideways ? await this.#surer(clean, first, first + 180) : first,
    );
    if (typeof best === 'string') return best;
    if (best.sureness < SURE) {
      // Upside down, or print that runs where lines were not expected.
      for (const degrees of [first + 180, first + 90, first + 270]) {
        const glance = await this.#glance(await turned(clean, degrees));
        if (glance <= best.sureness + BETTER) continue;
        const other = await this.#read(clean, degrees);
        if (typeof other === 'string') return other;
        if (other.sureness > best.sureness) best = other;
      }
    }
    const { words, level, degrees } = best;
    return {
      page: recognisedPage(words, level),
      placement: placementOf(given, degrees, level, given.gray.width / given.width),
      sureness: best.sureness,
    };
  }

  async close(): Promise<void> {
    const engine = await this.#engine;
    this.#engine = undefined;
    await engine?.terminate();
  }

  async #read(image: GrayImage, degrees: number): Promise<Attempt | InputErrorCode> {
    const level = await turned(image, degrees);
    const words = await this.#words(level);
    return typeof words === 'string' ? words : { words, level, degrees, sureness: sureness(words) };
  }

  async #surer(image: GrayImage, one: number, other: number): Promise<number> {
    const here = await this.#glance(await turned(image, one));
    if (here > SURE) return one;
    return (await this.#glance(await turned(image, other))) > here ? other : one;
  }

  /** How sure the strip with the most ink is: enough to tell up from down. */
  async #glance(image: GrayImage): Promise<number> {
    const words = await this.#words(darkestStrip(image, GLANCE));
    return typeof words === 'string' ? 0 : sureness(words);
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
  change: (image: Sharp) => Sharp,
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
