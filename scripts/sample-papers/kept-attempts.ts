/**
 * What recognition gave for each drawn page, kept in a folder: recognising 377 papers takes most of an
 * hour, and what comes after it, which is ours, can then be measured again in minutes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Attempt, Picture } from '@threshold/instruments/input/recognise-page';
import sharp from 'sharp';

interface Kept extends Omit<Attempt, 'level'> {
  readonly picture: Omit<Picture, 'gray'> & { readonly gray: Size };
  readonly level: Size;
  readonly seconds: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ReadPage {
  readonly picture: Picture;
  readonly attempt: Attempt;
  readonly seconds: number;
}

export class KeptAttempts {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async get(id: string): Promise<ReadPage | undefined> {
    const file = path.join(this.#folder, `${id}.json`);
    if (!existsSync(file)) return undefined;
    const { picture, level, seconds, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    // From bytes: what opens pictures here closes every other way in.
    const data = await sharp(readFileSync(path.join(this.#folder, `${id}.png`)))
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    return {
      picture: { ...picture, gray: { ...picture.gray, data: new Uint8Array() } },
      attempt: { ...rest, level: { ...level, data } },
      seconds,
    };
  }

  async put(id: string, { picture, attempt, seconds }: ReadPage): Promise<void> {
    const { data, ...level } = attempt.level;
    const { width, height } = picture.gray;
    const kept: Kept = {
      ...attempt,
      level,
      picture: { ...picture, gray: { width, height } },
      seconds,
    };
    await sharp(data, { raw: { ...level, channels: 1 } })
      .png({ compressionLevel: 3 })
      .toFile(path.join(this.#folder, `${id}.png`));
    writeFileSync(path.join(this.#folder, `${id}.json`), JSON.stringify(kept));
  }
}
