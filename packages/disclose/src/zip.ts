/**
 * ZIP files that say nothing but their files: sorted names, one fixed day, no comment, no extra field, nothing
 * before the first entry, between them, or after the end. What is read back is held to that byte by byte.
 */
import { unzipSync, zipSync } from 'fflate';

export type Files = Readonly<Record<string, Uint8Array>>;

/** As a local time: fflate writes the parts of it that a clock on the wall shows. */
const FIXED_DAY = (): Date => new Date(1980, 0, 1);

export function zipOf(files: Files): Uint8Array {
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]!])), {
    mtime: FIXED_DAY(),
    level: 6,
  });
}

/** The files, where the bytes are exactly those that packing these files gives. */
export function filesOf(bytes: Uint8Array): Files | undefined {
  try {
    const files = unzipSync(bytes);
    const again = zipOf(files);
    const same = again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
    return same ? files : undefined;
  } catch {
    return undefined;
  }
}
