/** A page as grey pixels, row by row: 0 is black. What is done here is the same in Node and a browser. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Every `factor`-th pixel both ways, each the darkest of its square: thin strokes stay. */
export function darkestOf(image: GrayImage, factor: number): GrayImage {
  return bySquares(image, factor, (first) => {
    let darkest = 255;
    for (let dy = 0; dy < factor; dy++) {
      const row = first + dy * image.width;
      for (let dx = 0; dx < factor; dx++) darkest = Math.min(darkest, image.data[row + dx]!);
    }
    return darkest;
  });
}

/** One pixel for each square of `factor` pixels; `greyOf` is told where the square's first pixel lies. */
function bySquares(image: GrayImage, factor: number, greyOf: (first: number) => number): GrayImage {
  if (factor <= 1) return image;
  const width = Math.max(1, Math.floor(image.width / factor));
  const height = Math.max(1, Math.floor(image.height / factor));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data[y * width + x] = greyOf((y * image.width + x) * factor);
  }
  return { width, height, data };
}

/** The grey that best parts ink from paper (N. Otsu, 1979). */
export function inkThreshold({ data }: GrayImage): number {
  const histogram = new Float64Array(256);
  for (const grey of data) histogram[grey]! += 1;
  let sum = 0;
  for (let grey = 0; grey < 256; grey++) sum += grey * histogram[grey]!;
  let [below, sumBelow, best, threshold] = [0, 0, -1, 128];
  for (let grey = 0; grey < 256; grey++) {
    below += histogram[grey]!;
    const above = data.length - below;
    if (below === 0) continue;
    if (above === 0) break;
    sumBelow += grey * histogram[grey]!;
    const difference = sumBelow / below - (sum - sumBelow) / above;
    const between = below * above * difference * difference;
    if (between > best) [best, threshold] = [between, grey];
  }
  return threshold;
}

/**
 * Share of dark pixels that stand alone: print has hardly any, the specks of a fax many.
 */
export function speckShare({ width, height, data }: GrayImage, threshold: number): number {
  let [dark, alone] = [0, 0];
  for (let y = 1; y < height - 1; y += 2) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (data[at]! > threshold) continue;
      dark++;
      const beside =
        data[at - 1]! <= threshold ||
        data[at + 1]! <= threshold ||
        data[at - width]! <= threshold ||
        data[at + width]! <= threshold;
      if (!beside) alone++;
    }
  }
  return dark === 0 ? 0 : alone / dark;
}

/** The rows, this share of all, that hold the most ink; the edges of the page are left out. */
export function darkestStrip(image: GrayImage, share: number): GrayImage {
  const { width, height, data } = image;
  const rows = Math.max(1, Math.min(height, Math.round(height * share)));
  const threshold = inkThreshold(image);
  const ink = new Float64Array(height + 1);
  for (let y = 0; y < height; y++) {
    let dark = 0;
    for (let x = Math.round(width * 0.1); x < width * 0.9; x += 3) {
      if (data[y * width + x]! <= threshold) dark++;
    }
    ink[y + 1] = ink[y]! + dark;
  }
  const [first, last] = [Math.round(height * 0.05), Math.round(height * 0.95) - rows];
  let best = first;
  for (let y = first; y <= last; y += 4) {
    if (ink[y + rows]! - ink[y]! > ink[best + rows]! - ink[best]!) best = y;
  }
  const from = Math.min(best, height - rows);
  return { width, height: rows, data: data.subarray(from * width, (from + rows) * width) };
}

/** The picture no longer than `side` on its longer side, each pixel the mean of those it stands for. */
export function shrunk(image: GrayImage, side: number): GrayImage {
  const factor = Math.ceil(Math.max(image.width, image.height) / side);
  return bySquares(image, factor, (first) => {
    let sum = 0;
    for (let dy = 0; dy < factor; dy++) {
      const row = first + dy * image.width;
      for (let dx = 0; dx < factor; dx++) sum += image.data[row + dx] ?? 255;
    }
    return sum / (factor * factor);
  });
}
