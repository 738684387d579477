/**
 * What happens to a page before it reaches a counter: turned, photographed, faxed, copied. Every variant is
 * made by a seed, so that a figure can be measured again.
 */
import { createCanvas, ImageData, type Canvas } from '@napi-rs/canvas';
import { chanceFrom, type Chance } from '@threshold/instruments/noise/ocr-noise';
import sharp from 'sharp';

export interface Variant {
  readonly id: string;
  /** Dots per inch at which the page is drawn first. */
  readonly dpi: number;
  readonly make: (page: Canvas, chance: Chance) => Promise<Buffer>;
}

export const VARIANTS: readonly Variant[] = [
  { id: 'clean', dpi: 200, make: (page) => page.encode('png') },
  { id: 'turned-2', dpi: 200, make: (page) => turned(page, 2.3) },
  { id: 'turned-minus-5', dpi: 200, make: (page) => turned(page, -5.2) },
  { id: 'sideways', dpi: 200, make: (page) => turned(page, 90) },
  { id: 'upside-down', dpi: 200, make: (page) => turned(page, 180) },
  { id: 'perspective', dpi: 220, make: perspective },
  {
    id: 'blur',
    dpi: 200,
    make: async (page) =>
      sharp(await page.encode('png'))
        .blur(1.3)
        .jpeg({ quality: 80 })
        .toBuffer(),
  },
  { id: 'shadow', dpi: 200, make: shadow },
  { id: 'fax', dpi: 204, make: fax },
  {
    id: 'low-quality',
    dpi: 150,
    make: async (page) =>
      sharp(await page.encode('png'))
        .jpeg({ quality: 18 })
        .toBuffer(),
  },
  { id: 'phone', dpi: 300, make: phone },
  { id: 'faint', dpi: 200, make: faint },
  {
    id: 'small',
    dpi: 300,
    make: async (page) =>
      sharp(await page.encode('png'))
        .resize({ width: 1100 })
        .webp({ quality: 60 })
        .toBuffer(),
  },
];

export function degraded(page: Canvas, variant: Variant, seed: number): Promise<Buffer> {
  return variant.make(page, chanceFrom(seed));
}

async function turned(page: Canvas, degrees: number): Promise<Buffer> {
  return sharp(await page.encode('png'))
    .rotate(degrees, { background: '#dcdcdc' })
    .jpeg({ quality: 85 })
    .toBuffer();
}

/** The far edge of a page that lies on a desk is narrower, and its lines stand closer. */
async function perspective(page: Canvas): Promise<Buffer> {
  const far = 0.9;
  const { width, height } = page;
  const wide = Math.round(width * 1.06);
  const rows = Math.round(height * 0.96);
  const given = await sharp(await page.encode('png'))
    .greyscale()
    .raw()
    .toBuffer();
  const out = Buffer.alloc(wide * rows, 125);
  for (let y = 0; y < rows; y++) {
    const share = y / rows;
    const scale = far + (1 - far) * share;
    // Depth runs with the inverse of size.
    const row = Math.min(height - 2, ((share * far) / (1 - share * (1 - far))) * height);
    const [y0, wy] = [Math.floor(row), row % 1];
    const left = (wide - width * scale) / 2;
    for (let x = Math.ceil(left); x < left + width * scale - 2; x++) {
      const column = Math.max(0, (x - left) / scale);
      const [x0, wx] = [Math.floor(column), column % 1];
      if (x0 >= width - 1) break;
      const at = y0 * width + x0;
      const top = given[at]! * (1 - wx) + given[at + 1]! * wx;
      const foot = given[at + width]! * (1 - wx) + given[at + width + 1]! * wx;
      out[y * wide + x] = top * (1 - wy) + foot * wy;
    }
  }
  return sharp(out, { raw: { width: wide, height: rows, channels: 1 } })
    .jpeg({ quality: 82 })
    .toBuffer();
}

async function shadow(page: Canvas, chance: Chance): Promise<Buffer> {
  const { width, height } = page;
  const context = page.getContext('2d');
  const from = chance() < 0.5 ? 0 : width;
  const gradient = context.createLinearGradient(from, 0, width - from, height * 0.8);
  gradient.addColorStop(0, 'rgba(20,18,14,0.72)');
  gradient.addColorStop(0.45, 'rgba(20,18,14,0.4)');
  gradient.addColorStop(0.55, 'rgba(20,18,14,0.1)');
  gradient.addColorStop(1, 'rgba(20,18,14,0)');
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  return sharp(await page.encode('png'))
    .blur(0.6)
    .jpeg({ quality: 75 })
    .toBuffer();
}

/** Fine mode of Group 3: 204 × 196 dots to the inch, black or white, with specks and lost dots. */
async function fax(page: Canvas, chance: Chance): Promise<Buffer> {
  const { data, info } = await sharp(await page.encode('png'))
    .resize({
      width: Math.round(8.5 * 204),
      height: Math.round(11 * 196),
      fit: 'fill',
    })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at++) {
    const ink = data[at]! < 150;
    const chanceNow = chance();
    if (ink) data[at] = chanceNow < 0.03 ? 255 : 0;
    else data[at] = chanceNow < 0.004 ? 0 : 255;
  }
  for (let streak = 0; streak < 3; streak++) {
    const x = Math.floor(chance() * info.width);
    for (let y = 0; y < info.height; y++) if (chance() < 0.5) data[y * info.width + x] = 0;
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .rotate(chance() * 1.2 - 0.6, { background: '#ffffff' })
    .png()
    .toBuffer();
}

/** A picture by telephone: a desk around the page, a little turned, soft, grainy, twelve million pixels. */
async function phone(page: Canvas, chance: Chance): Promise<Buffer> {
  const canvas = createCanvas(3024, 4032);
  const context = canvas.getContext('2d');
  context.fillStyle = '#6d5f4e';
  context.fillRect(0, 0, 3024, 4032);
  const grain = createCanvas(252, 336);
  const pixels = new ImageData(252, 336);
  for (let at = 0; at < pixels.data.length; at += 4) {
    pixels.data[at] = pixels.data[at + 1] = pixels.data[at + 2] = 128 + chance() * 60;
    pixels.data[at + 3] = 36;
  }
  grain.getContext('2d').putImageData(pixels, 0, 0);
  context.translate(1512 + (chance() - 0.5) * 80, 2016 + (chance() - 0.5) * 80);
  context.rotate(((chance() * 6 - 3) * Math.PI) / 180);
  context.fillStyle = '#ece6d9';
  context.drawImage(page, -1275 * 1.06, -1650 * 1.06, 2550 * 1.06, 3300 * 1.06);
  context.globalCompositeOperation = 'multiply';
  context.fillRect(-1275 * 1.06, -1650 * 1.06, 2550 * 1.06, 3300 * 1.06);
  context.globalCompositeOperation = 'source-over';
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(grain, 0, 0, 3024, 4032);
  return sharp(await canvas.encode('png'))
    .blur(1.6)
    .jpeg({ quality: 70 })
    .toBuffer();
}

async function faint(page: Canvas): Promise<Buffer> {
  return sharp(await page.encode('png'))
    .linear(0.32, 150)
    .jpeg({ quality: 70 })
    .toBuffer();
}
