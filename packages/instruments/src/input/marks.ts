/**
 * What stands on a page besides its words: rules to sign on that are empty, and ink that gave no words,
 * such as a signature nobody can read. Found on a level page, by size and place; nothing is recognised.
 */
import { unionOf, type Box, type Word } from '../page/page.ts';
import { darkestOf, inkThreshold, type GrayImage } from './gray-image.ts';
import { characterWidthOf, wordHeightOf } from './page-lines.ts';

export interface Marks {
  /** Empty rules, as the underscores they would be in text. */
  readonly blanks: readonly Word[];
  readonly ink: readonly Box[];
}

/** A rule is at least this many characters long. */
const RULE = 9;
const MOST_MARKS = 200;
/** Print is never fainter than this against its paper; watermarks and shadows are. */
const FAINTEST = 150;

export function marksOf(image: GrayImage, words: readonly Word[]): Marks {
  const character = characterWidthOf(words);
  const height = wordHeightOf(words);
  if (words.length === 0) return { blanks: [], ink: [] };
  const factor = Math.max(1, Math.floor(height / 14));
  const small = darkestOf(image, factor);
  const dark = darkPixels(small);
  const unit = { character: character / factor, height: height / factor };
  const boxes = words.map(({ box }) => scaled(box, 1 / factor));
  const rules = rulesOf(dark, small.width, small.height, unit);
  for (const rule of rules) erase(dark, small, grown(rule, 1, 1));
  for (const box of boxes) erase(dark, small, grown(box, unit.character * 0.6, unit.height * 0.25));
  const ink = inkOf(dark, small, unit).slice(0, MOST_MARKS);
  const written = [...boxes, ...ink];
  const blanks = rules
    .filter((rule) => !written.some((box) => standsOn(box, rule, unit.height)))
    .slice(0, MOST_MARKS)
    .map((rule) => blankOf(scaled(rule, factor), character, height));
  return { blanks, ink: ink.map((box) => scaled(box, factor)) };
}

interface Unit {
  readonly character: number;
  readonly height: number;
}

function darkPixels(image: GrayImage): Uint8Array {
  const threshold = Math.min(inkThreshold(image), FAINTEST);
  return image.data.map((grey) => (grey <= threshold ? 1 : 0));
}

/** Long thin runs, those of neighbouring rows joined: a rule may slope by a pixel or two. */
function rulesOf(dark: Uint8Array, width: number, height: number, unit: Unit): readonly Box[] {
  const rules: Box[] = [];
  const shortest = unit.character * RULE;
  for (let y = 0; y < height; y++) {
    let [from, last] = [-1, -1];
    for (let x = 0; x <= width; x++) {
      const isDark = x < width && dark[y * width + x] === 1;
      if (isDark) {
        if (from < 0) from = x;
        last = x;
      } else if (from >= 0 && (x - last > 2 || x === width)) {
        if (last - from >= shortest / 2)
          join(rules, { x: from, y, width: last - from + 1, height: 1 });
        from = -1;
      }
    }
    if (rules.length > MOST_MARKS * 4) break;
  }
  return rules.filter(
    (rule) => rule.width >= shortest && rule.height <= Math.max(3, unit.height * 0.35),
  );
}

function join(rules: Box[], run: Box): void {
  for (let at = rules.length - 1; at >= Math.max(0, rules.length - 12); at--) {
    const rule = rules[at]!;
    const beside = run.x <= rule.x + rule.width + 3 && rule.x <= run.x + run.width + 3;
    if (beside && run.y - (rule.y + rule.height) <= 1) {
      rules[at] = unionOf([rule, run]);
      return;
    }
  }
  rules.push(run);
}

/** Whether something is written on a rule: it stands just above it, or through it. */
function standsOn(box: Box, rule: Box, height: number): boolean {
  const shared = Math.min(box.x + box.width, rule.x + rule.width) - Math.max(box.x, rule.x);
  if (shared < Math.min(box.width, rule.width) * 0.3) return false;
  const foot = box.y + box.height;
  return foot > rule.y - height * 0.9 && box.y < rule.y - height * 0.3;
}

function blankOf(rule: Box, character: number, height: number): Word {
  return {
    text: '_'.repeat(Math.max(4, Math.min(60, Math.round(rule.width / character)))),
    confidence: 1,
    box: { x: rule.x, y: rule.y + rule.height - height, width: rule.width, height },
  };
}

/** Connected ink, its near neighbours joined, that is as large as handwriting and no larger. */
function inkOf(dark: Uint8Array, { width, height }: GrayImage, unit: Unit): readonly Box[] {
  const pieces: { box: Box; dark: number }[] = [];
  const seen = new Uint8Array(dark.length);
  const stack: number[] = [];
  const reach = Math.max(1, Math.round(unit.character * 0.4));
  for (let start = 0; start < dark.length; start++) {
    if (dark[start] !== 1 || seen[start] === 1) continue;
    let [left, right, top, bottom, count] = [width, 0, height, 0, 0];
    seen[start] = 1;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      count++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx++) {
          const next = ny * width + nx;
          if (dark[next] !== 1 || seen[next] === 1) continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
    pieces.push({ box, dark: count });
  }
  return pieces
    .filter(({ box, dark: count }) => {
      const filled = count / (box.width * box.height);
      const atEdge =
        box.x <= 2 ||
        box.y <= 2 ||
        box.x + box.width >= width - 2 ||
        box.y + box.height >= height - 2;
      return (
        box.width >= unit.character * 4 &&
        box.height >= unit.height * 0.6 &&
        box.width <= width * 0.6 &&
        box.height <= unit.height * 8 &&
        filled >= 0.03 &&
        filled <= 0.6 &&
        !atEdge
      );
    })
    .map(({ box }) => box);
}

function erase(dark: Uint8Array, { width, height }: GrayImage, box: Box): void {
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++) {
    dark.fill(0, y * width + Math.max(0, Math.floor(box.x)), y * width + Math.max(0, right));
  }
}

function grown(box: Box, x: number, y: number): Box {
  return { x: box.x - x, y: box.y - y, width: box.width + 2 * x, height: box.height + 2 * y };
}

function scaled({ x, y, width, height }: Box, factor: number): Box {
  return { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
}
