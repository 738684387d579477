// What the command line's bundle leaves where it is installed.

/** They load files of their own from there: machine code, models, fonts. */
export const INSTALLED = [
  '@duckdb/node-api',
  '@napi-rs/canvas',
  '@tesseract.js-data/eng',
  'highs',
  'pdfjs-dist',
  'pg',
  'sharp',
  'tesseract.js',
];
