/**
 * Words from pixels in a browser: tesseract.js in threads of its own, with English data from our own host.
 * Pictures go to these threads and nowhere else.
 */
import type { GrayImage } from '@threshold/instruments/input/gray-image';
import type { InputErrorCode } from '@threshold/instruments/input/input-error';
import { portableGraymap } from '@threshold/instruments/input/portable-graymap';
import type { WordEngine } from '@threshold/instruments/input/recognise-page';
import { wordsOf } from '@threshold/instruments/input/recognised-page';
import type { Word } from '@threshold/instruments/page/page';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { simd } from 'wasm-feature-detect';
import { READING_FILES } from './reading-files.ts';

export class BrowserEngine implements WordEngine {
  readonly atOnce: 1 | 2;
  readonly #folder: string;
  readonly #idle: Promise<Worker>[] = [];
  readonly #progress: (share: number | 'fetching') => void;

  constructor(folder: string, atOnce: 1 | 2, progress: (share: number | 'fetching') => void) {
    this.#folder = folder;
    this.atOnce = atOnce;
    this.#progress = progress;
  }

  async words(image: GrayImage): Promise<readonly Word[] | InputErrorCode> {
    const starting = this.#idle.pop() ?? this.#start();
    let engine: Worker;
    try {
      engine = await starting;
    } catch {
      // No network, and nothing kept from before.
      return 'reader-missing';
    }
    const picture = portableGraymap(image);
    // The library takes bytes as they are; its types name only what it also takes.
    const { data } = await engine.recognize(
      picture as unknown as Blob,
      {},
      { blocks: true, text: false },
    );
    this.#idle.push(starting);
    return wordsOf(data.blocks ?? []);
  }

  async #start(): Promise<Worker> {
    const core = (await simd()) ? READING_FILES.core : READING_FILES.plainCore;
    const engine = await createWorker('eng', OEM.LSTM_ONLY, {
      workerPath: `${this.#folder}${READING_FILES.thread}`,
      corePath: `${this.#folder}${core}`,
      langPath: `${this.#folder}${READING_FILES.languageFolder}`,
      workerBlobURL: false,
      cacheMethod: 'none',
      gzip: true,
      logger: ({ status, progress }) => {
        this.#progress(status === 'recognizing text' ? progress : 'fetching');
      },
      errorHandler: () => undefined,
    });
    await engine.setParameters({
      tessedit_pageseg_mode: PSM.AUTO,
      user_defined_dpi: '220',
      debug_file: '/dev/null',
    });
    return engine;
  }
}
