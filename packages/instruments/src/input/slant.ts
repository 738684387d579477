/**
 * How a page lies: turned on its side or not, and slanted by how much. Lines of print give rows that are
 * dark and rows that are white; at the right angle the difference between neighbouring rows is greatest.
 */
import { darkestOf, inkThreshold, type GrayImage } from './gray-image.ts';

export interface Lie {
  /** The lines of print run up and down: the page is turned by a quarter, which way is not known. */
  readonly sideways: boolean;
  /** Degrees, clockwise on the screen, by which the lines (turned upright first) slope down. */
  readonly slant: number;
}

/** Wider than a hand holds a telephone askew. */
const WIDEST = 15;
const SIDE = 700;
const MOST_POINTS = 40_000;

export function lieOf(image: GrayImage): Lie {
  const small = darkestOf(
    image,
    Math.max(1, Math.floor(Math.max(image.width, image.height) / SIDE)),
  );
  const points = inkPoints(small);
  if (points.length === 0) return { sideways: false, slant: 0 };
  const upright = bestSlant(points, 1);
  // A quarter turn: x becomes y and y becomes minus x.
  const turned = bestSlant(
    points.map(([x, y]) => [y, -x]),
    1,
  );
  const sideways = turned.sharpness > upright.sharpness * 1.3;
  const rough = sideways ? turned : upright;
  const lying: readonly Point[] = sideways ? points.map(([x, y]) => [y, -x]) : points;
  const fine = bestSlant(lying, 0.1, rough.slant - 1, rough.slant + 1);
  return { sideways, slant: Math.abs(fine.slant) < 0.15 ? 0 : fine.slant };
}

type Point = readonly [number, number];

function inkPoints(image: GrayImage): Point[] {
  const threshold = Math.min(inkThreshold(image), 190);
  const { width, height, data } = image;
  const points: Point[] = [];
  // The outermost part is desk, thumb and shadow more often than print.
  const [left, top] = [Math.round(width * 0.04), Math.round(height * 0.04)];
  for (let y = top; y < height - top; y++) {
    for (let x = left; x < width - left; x++) {
      if (data[y * width + x]! <= threshold) points.push([x, y]);
    }
  }
  if (points.length <= MOST_POINTS) return points;
  const step = points.length / MOST_POINTS;
  return Array.from({ length: MOST_POINTS }, (_, index) => points[Math.floor(index * step)]!);
}

function bestSlant(
  points: readonly Point[],
  step: number,
  from = -WIDEST,
  to = WIDEST,
): { slant: number; sharpness: number } {
  let best = { slant: 0, sharpness: -1 };
  const steps = Math.round((to - from) / step);
  for (let index = 0; index <= steps; index++) {
    const slant = from + index * step;
    const sharpness = sharpnessAt(points, slant);
    if (sharpness > best.sharpness) best = { slant, sharpness };
  }
  return best;
}

function sharpnessAt(points: readonly Point[], slant: number): number {
  const angle = (slant * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const rows = new Float64Array(4096);
  for (const [x, y] of points) {
    const row = Math.round(y * cos - x * sin) + 2048;
    if (row >= 0 && row < rows.length) rows[row]! += 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) {
    const difference = rows[row]! - rows[row - 1]!;
    sum += difference * difference;
  }
  return sum;
}
