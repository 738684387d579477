/** Where the files that reading needs are served from. */
import { READING_FOLDER } from './reading-files.ts';

/** `root` is the absolute address of /now/. */
export function readingFolder(root: string): string {
  return new URL(READING_FOLDER, root).href;
}
