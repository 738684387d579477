/**
 * What reading a paper needs besides its script: the engine, its English data, and what opens a PDF. From
 * npm, served by ourselves, fetched when somebody reads a paper for the first time and kept from then on.
 */
const TESSERACT = 'tesseract';
const PDF = 'pdf';

/** Names below the feature's folder of files on demand. The engine looks for its WebAssembly beside its thread. */
export const READING_FILES = {
  thread: `${TESSERACT}/worker.min.js`,
  core: `${TESSERACT}/tesseract-core-simd-lstm.js`,
  /** For devices without vector instructions. */
  plainCore: `${TESSERACT}/tesseract-core-lstm.js`,
  language: `${TESSERACT}/eng.traineddata.gz`,
  languageFolder: TESSERACT,
  pdf: `${PDF}/pdf.mjs`,
  pdfThread: `${PDF}/pdf.worker.mjs`,
  pdfFonts: `${PDF}/fonts/`,
  pdfDecoders: `${PDF}/decoders/`,
} as const;

/** The fonts that every PDF may use without bringing them: by other names, because theirs are trade marks. */
const FONTS = [
  'FoxitDingbats.pfb',
  'FoxitFixed.pfb',
  'FoxitFixedBold.pfb',
  'FoxitFixedBoldItalic.pfb',
  'FoxitFixedItalic.pfb',
  'FoxitSerif.pfb',
  'FoxitSerifBold.pfb',
  'FoxitSerifBoldItalic.pfb',
  'FoxitSerifItalic.pfb',
  'FoxitSymbol.pfb',
  'LiberationSans-Bold.ttf',
  'LiberationSans-BoldItalic.ttf',
  'LiberationSans-Italic.ttf',
  'LiberationSans-Regular.ttf',
];
/** Formats of scanned pages that browsers do not open themselves. */
const DECODERS = ['jbig2.wasm', 'openjpeg.wasm', 'qcms_bg.wasm'];

/** Module specifier to name, as the build copies them. */
export const ON_DEMAND: Readonly<Record<string, string>> = {
  'tesseract.js/dist/worker.min.js': READING_FILES.thread,
  'tesseract.js-core/tesseract-core-simd-lstm.js': READING_FILES.core,
  'tesseract.js-core/tesseract-core-simd-lstm.wasm': `${TESSERACT}/tesseract-core-simd-lstm.wasm`,
  'tesseract.js-core/tesseract-core-lstm.js': READING_FILES.plainCore,
  'tesseract.js-core/tesseract-core-lstm.wasm': `${TESSERACT}/tesseract-core-lstm.wasm`,
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz': READING_FILES.language,
  'pdfjs-dist/legacy/build/pdf.min.mjs': READING_FILES.pdf,
  'pdfjs-dist/legacy/build/pdf.worker.min.mjs': READING_FILES.pdfThread,
  ...Object.fromEntries(
    FONTS.map((file) => [`pdfjs-dist/standard_fonts/${file}`, `${READING_FILES.pdfFonts}${file}`]),
  ),
  ...Object.fromEntries(
    DECODERS.map((file) => [`pdfjs-dist/wasm/${file}`, `${READING_FILES.pdfDecoders}${file}`]),
  ),
};
