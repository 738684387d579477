/**
 * Words from the pixels of a page, on this machine: tesseract.js with the English data that was installed
 * with it. Nothing is fetched, nothing is kept. The same engines serve all pages of a run.
 */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import { portableGraymap } from '@threshold/instruments/input/portable-graymap';
import {
  recognisePage,
  type Picture,
  type Recognised,
  type WordEngine,
} from '@threshold/instruments/input/recognise-page';
import { wordsOf } from '@threshold/instruments/input/recognised-page';
import type { Word } from '@threshold/instruments/page/page';
import type { Worker } from 'tesseract.js';

type Engine = Promise<Worker | undefined>;

/** More engines than two read no page faster: it is cut once. */
const MOST = availableParallelism() > 1 ? 2 : 1;

export class Recogniser implements WordEngine {
  readonly atOnce: 1 | 2;
  readonly #idle: Engine[] = [];
  readonly #all = new Set<Engine>();

  constructor(atOnce: 1 | 2 = MOST) {
    this.atOnce = atOnce;
  }

  recognise(picture: Picture): Promise<Recognised | InputErrorCode> {
    return recognisePage(picture, this);
  }

  async words(image: GrayImage): Promise<readonly Word[] | InputErrorCode> {
    const starting = this.#idle.pop() ?? this.#started();
    const engine = await starting;
    if (engine === undefined) return 'reader-missing';
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), INPUT_LIMITS.pageSeconds * 1000);
    });
    const picture = Buffer.from(portableGraymap(image));
    const done = engine.recognize(picture, {}, { blocks: true, text: false });
    const result = await Promise.race([done, late]);
    clearTimeout(timer);
    if (result === undefined) {
      done.catch(() => undefined);
      this.#all.delete(starting);
      await engine.terminate();
      return 'too-slow';
    }
    this.#idle.push(starting);
    return wordsOf(result.data.blocks ?? []);
  }

  async close(): Promise<void> {
    const all = [...this.#all];
    this.#all.clear();
    this.#idle.length = 0;
    for (const engine of all) await (await engine)?.terminate();
  }

  #started(): Engine {
    const engine = startEngine();
    this.#all.add(engine);
    return engine;
  }
}

async function startEngine(): Promise<Worker | undefined> {
  try {
    const { createWorker, OEM, PSM } = await import('tesseract.js');
    const require = createRequire(import.meta.url);
    const data = path.dirname(require.resolve('@tesseract.js-data/eng/package.json'));
    const engine = await createWorker('eng', OEM.LSTM_ONLY, {
      langPath: path.join(data, '4.0.0_best_int'),
      workerPath: fileURLToPath(new URL('./tesseract-thread.mjs', import.meta.url)),
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
