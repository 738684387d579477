/** The words of New York City's letters, for tests. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLetterTexts } from '../edge/read-letter-texts.ts';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const TEXTS = readLetterTexts(path.join(ROOT, 'guidance', 'us-ny-nyc'));
