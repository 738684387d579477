/**
 * From a picture to a page with its words: the paper made white, the page turned upright and level, its
 * words recognised by an engine that the edge brings, and put on lines. The same in Node and a browser;
 * docs/instruments.md says what it reaches.
 */
import type { Page, Word } from '../page/page.ts';
import { flattened } from './flatten.ts';
import { darkestStrip, inkThreshold, speckShare, type GrayImage } from './gray-image.ts';
import type { InputErrorCode } from './input-error.ts';
import { placementOf, type Placement } from './placement.ts';
import { recognisedPage, sureness } from './recognised-page.ts';
import { lieOf } from './slant.ts';
import { smoothed } from './smooth.ts';
import { stripsOf } from './strips.ts';
import { turned } from './turn.ts';

export interface Picture {
  /** Of the picture as it is shown; places are given on it. */
  readonly width: number;
  readonly height: number;
  readonly gray: GrayImage;
}

/** What recognises words: at the edge, because it is an engine with threads and files. */
export interface WordEngine {
  /** How many pictures it reads at once without being slower for it. */
  readonly atOnce: 1 | 2;
  readonly words: (image: GrayImage) => Promise<readonly Word[] | InputErrorCode>;
}

export interface Attempt {
  readonly words: readonly Word[];
  /** The page as it was read. */
  readonly level: GrayImage;
  /** By how much it was turned, clockwise. */
  readonly degrees: number;
  readonly sureness: number;
}

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

export async function recognisePage(
  picture: Picture,
  engine: WordEngine,
): Promise<Recognised | InputErrorCode> {
  const best = await readUpright(picture.gray, engine);
  return typeof best === 'string' ? best : pageOfAttempt(picture, best);
}

export function pageOfAttempt(picture: Picture, attempt: Attempt): Recognised {
  const { words, level, degrees } = attempt;
  return {
    page: recognisedPage(words, level),
    placement: placementOf(picture, degrees, level, picture.gray.width / picture.width),
    sureness: attempt.sureness,
  };
}

/** The reading of a picture in the direction in which it reads best. */
export async function readUpright(
  gray: GrayImage,
  engine: WordEngine,
): Promise<Attempt | InputErrorCode> {
  const flat = flattened(gray);
  const { sideways, slant } = lieOf(flat);
  const clean = speckShare(flat, inkThreshold(flat)) > SPECKS ? smoothed(flat) : flat;
  const first = (sideways ? 90 : 0) - slant;
  const start = sideways ? await surer(engine, clean, first, first + 180) : first;
  let best = await attempt(engine, clean, start);
  if (typeof best === 'string' || best.sureness >= SURE) return best;
  // Upside down, or print that runs where lines were not expected.
  for (const degrees of [first + 180, first + 90, first + 270]) {
    if ((await glance(engine, turned(clean, degrees))) <= best.sureness + BETTER) continue;
    const other = await attempt(engine, clean, degrees);
    if (typeof other === 'string') return other;
    if (other.sureness > best.sureness) best = other;
  }
  return best;
}

async function attempt(
  engine: WordEngine,
  image: GrayImage,
  degrees: number,
): Promise<Attempt | InputErrorCode> {
  const level = turned(image, degrees);
  const read = await Promise.all(
    stripsOf(level, engine.atOnce).map(async ({ image: strip, top }) => {
      const words = await engine.words(strip);
      return typeof words === 'string' ? words : words.map((word) => lowered(word, top));
    }),
  );
  const words: Word[] = [];
  for (const part of read) {
    if (typeof part === 'string') return part;
    words.push(...part);
  }
  return { words, level, degrees, sureness: sureness(words) };
}

function lowered(word: Word, by: number): Word {
  return { ...word, box: { ...word.box, y: word.box.y + by } };
}

async function surer(
  engine: WordEngine,
  image: GrayImage,
  one: number,
  other: number,
): Promise<number> {
  const here = await glance(engine, turned(image, one));
  if (here > SURE) return one;
  return (await glance(engine, turned(image, other))) > here ? other : one;
}

/** How sure the strip with the most ink is: enough to tell up from down. */
async function glance(engine: WordEngine, image: GrayImage): Promise<number> {
  const words = await engine.words(darkestStrip(image, GLANCE));
  return typeof words === 'string' ? 0 : sureness(words);
}
