/**
 * A reader who wants to know, written apart from what holds him off: no solver, no model. He is given what
 * stands in the published files, goes through every table of whole numbers that agrees with all of it, and
 * says between what each number lies. Small tables only: he is slow on purpose.
 */
export interface Shown {
  /** Which of the places a number adds up, by their index. */
  readonly places: readonly number[];
  readonly value: number | 'withheld';
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Between what the sum of `of` lies in every world of up to `most` people in a place. `marks`: whether he
 * knows that what is withheld is not zero. He stops when he has seen that he cannot know `enough`.
 */
export function workOut(
  places: number,
  shown: readonly Shown[],
  of: readonly number[],
  most: number,
  marks: boolean,
  enough: (bounds: Bounds) => boolean = () => false,
  /** Taken away from `of`: what a correction changed is what is there now without what was there. */
  without: readonly number[] = [],
): Bounds {
  const told = (place: number): boolean => shown.some((one) => one.places.includes(place));
  // Of a place that nothing shown contains, nothing is known.
  if (of.some((place) => !told(place))) return { least: 0, most: Infinity };
  if (without.some((place) => !told(place))) return { least: -Infinity, most: Infinity };
  const world = new Array<number>(places).fill(0);
  let bounds: Bounds = { least: Infinity, most: -Infinity };
  const published = shown.filter(({ value }) => value !== 'withheld');
  const hidden = shown.filter(({ value }) => value === 'withheld');
  const total = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + world[index]!, 0);
  /** Whether what is filled in so far can still agree. */
  const possible = (filled: number): boolean =>
    published.every(({ places: parts, value }) => {
      const sum = total(parts.filter((index) => index < filled));
      return parts.every((index) => index < filled) ? sum === value : sum <= Number(value);
    });
  /** True when he has seen enough. */
  const fill = (at: number): boolean => {
    if (at === places) {
      if (marks && !hidden.every(({ places: parts }) => total(parts) >= 1)) return false;
      const sum = total(of) - total(without);
      bounds = { least: Math.min(bounds.least, sum), most: Math.max(bounds.most, sum) };
      return enough(bounds);
    }
    for (let value = told(at) ? most : 0; value >= 0; value--) {
      world[at] = value;
      if (possible(at + 1) && fill(at + 1)) return true;
    }
    world[at] = 0;
    return false;
  };
  fill(0);
  return bounds;
}
