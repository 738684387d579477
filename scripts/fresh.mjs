// Whether what was built is still what the sources say, without building: names, sizes and times of the
// sources, the lock file and the day, as one fingerprint kept beside the build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['apps', 'packages', 'law', 'guidance', 'scripts', 'package-lock.json'];
/** What a build writes, or what no build reads. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage']);

/**
 * @param {string} root
 * @param {string} day the pages are made for a day of the law
 */
export function fingerprint(root, day) {
  const hash = createHash('sha256').update(`${process.versions.node}\n${day}\n`);
  for (const source of SOURCES) add(path.join(root, source));
  return hash.digest('hex');

  /** @param {string} file */
  function add(file) {
    const { size, mtimeMs } = statSync(file);
    if (!statSync(file).isDirectory()) {
      hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(file).sort()) {
      if (!LEFT_OUT.has(name)) add(path.join(file, name));
    }
  }
}

/**
 * @param {string} file where the last fingerprint is kept
 * @param {string} now
 * @param {readonly string[]} made what must be there
 */
export function isFresh(file, now, made) {
  return existsSync(file) && readFileSync(file, 'utf8') === now && made.every(existsSync);
}

/**
 * @param {string} file
 * @param {string} now
 */
export function keep(file, now) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, now);
}
