/**
 * Compiled law on disk, beside the packs it came from: `build/law/<id>.json`, and `<id>.sources.json`
 * which says what it was made from. A copy is used only when every file of every pack has the name, size
 * and time it had then, and this program is the build that compiled it. Anything else, and any fault, is
 * as if there were no copy.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Law } from '@threshold/rules/compile/law';
import { readLaw, writeLaw } from '@threshold/rules/compile/serialise';
import type { Host } from './host.ts';
import { stampOf, type Target } from './pack-folders.ts';

interface Sources {
  readonly program: string | undefined;
  readonly files: readonly string[];
}

export interface CachePlace {
  readonly law: string;
  readonly sources: string;
}

/** Only packs in a folder named `law` have a place: `build/` is made beside it, never elsewhere. */
export function cachePlace(host: Host, target: Target): CachePlace | undefined {
  const { root, places } = target;
  if (host.program.stamp === undefined) return undefined;
  if (root === undefined || path.basename(root) !== 'law') return undefined;
  if (!places.every(({ dir }) => path.dirname(dir) === root)) return undefined;
  const base = path.join(path.dirname(root), 'build', 'law', target.id);
  return { law: `${base}.json`, sources: `${base}.sources.json` };
}

export function readCache(host: Host, target: Target): Law | undefined {
  const place = cachePlace(host, target);
  if (!place) return undefined;
  try {
    const made = JSON.parse(readFileSync(place.sources, 'utf8')) as Partial<Sources>;
    if (made.program !== host.program.stamp) return undefined;
    const now = stampOf(target.places);
    if (made.files?.join('\n') !== now.join('\n')) return undefined;
    return readLaw(readFileSync(place.law, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Stamps are taken before the sources are read, so that a change in between makes the copy stale. */
export function sourcesNow(host: Host, target: Target): Sources {
  return { program: host.program.stamp, files: stampOf(target.places) };
}

/** Written whole or not at all: another process may be reading. Gives the size, or throws. */
export function writeCache(place: CachePlace, law: Law, sources: Sources): number {
  const text = writeLaw(law);
  mkdirSync(path.dirname(place.law), { recursive: true });
  rmSync(place.sources, { force: true });
  replace(place.law, text);
  replace(place.sources, JSON.stringify(sources));
  return Buffer.byteLength(text);
}

/** Written whole or not at all. */
export function replace(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
