/** The code of a reason, drawn white into its black box: no font, so that no text comes into the file. */
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { Box } from '@threshold/instruments/page/page';

/** Five dots wide and seven high, a row a string. */
const GLYPHS: Readonly<Record<string, readonly string[]>> = {
  R: ['####.', '#...#', '#...#', '####.', '#.#..', '#..#.', '#...#'],
  0: ['.###.', '#...#', '#..##', '#.#.#', '##..#', '#...#', '.###.'],
  1: ['..#..', '.##..', '..#..', '..#..', '..#..', '..#..', '.###.'],
  2: ['.###.', '#...#', '....#', '...#.', '..#..', '.#...', '#####'],
  3: ['####.', '....#', '....#', '.###.', '....#', '....#', '####.'],
  4: ['...#.', '..##.', '.#.#.', '#..#.', '#####', '...#.', '...#.'],
  5: ['#####', '#....', '####.', '....#', '....#', '#...#', '.###.'],
  6: ['.###.', '#....', '#....', '####.', '#...#', '#...#', '.###.'],
  7: ['#####', '....#', '...#.', '..#..', '..#..', '..#..', '..#..'],
  8: ['.###.', '#...#', '#...#', '.###.', '#...#', '#...#', '.###.'],
  9: ['.###.', '#...#', '#...#', '.####', '....#', '....#', '.###.'],
};
const [WIDE, HIGH, STEP] = [5, 7, 6] as const;

/** Where the code stands in the box; undefined where the box is too small for one that can be read. */
export function markPlace(code: string, box: Box, dots: number): Box | undefined {
  const across = code.length * STEP - 1;
  const wanted = Math.max(1, Math.round(dots / 72));
  const fits = Math.min(Math.floor(box.width / (across + 2)), Math.floor(box.height / (HIGH + 2)));
  const dot = Math.min(wanted, fits);
  if (dot < 1) return undefined;
  return { x: box.x + dot, y: box.y + dot, width: across * dot, height: HIGH * dot };
}

export function drawMark(image: GrayImage, code: string, place: Box): void {
  const dot = place.height / HIGH;
  for (const [index, letter] of Array.from(code).entries()) {
    for (let row = 0; row < HIGH; row++) {
      for (let column = 0; column < WIDE; column++) {
        if (GLYPHS[letter]?.[row]?.[column] !== '#') continue;
        fill(image, 255, {
          x: place.x + (index * STEP + column) * dot,
          y: place.y + row * dot,
          width: dot,
          height: dot,
        });
      }
    }
  }
}

/** Whole pixels only. */
export function fill({ width, data }: GrayImage, grey: number, box: Box): void {
  for (let y = box.y; y < box.y + box.height; y++)
    data.fill(grey, y * width + box.x, y * width + box.x + box.width);
}
