/**
 * Packs what a device keeps, and writes the worker that keeps it. Which files those are is decided here:
 * every text of the build but the page for reviewers. What is fetched on demand is none of them.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { OfflineConfig } from '../offline/offline-config.ts';
import { ROOT } from './root.ts';

export interface Packed {
  /** Packs by their path below /now/. */
  readonly packs: ReadonlyMap<string, Uint8Array>;
  readonly config: OfflineConfig;
}

/** Larger ones are opened only when they are asked for. */
const LARGE = 100_000;
const NOW = { prefix: 'threshold-now-', later: [], live: [] };
const NOT_KEPT: ReadonlySet<string> = new Set(['all.html']);

export function packTexts(
  texts: ReadonlyMap<string, string>,
  raw: ReadonlyMap<string, Uint8Array>,
  onDemand: readonly string[],
  {
    prefix,
    later,
    live,
    unreachable,
  }: Pick<OfflineConfig, 'prefix' | 'later' | 'live' | 'unreachable'> = NOW,
): Packed {
  const areas = new Map<string, [string, string][]>();
  const own: Record<string, string> = {};
  const packs = new Map<string, Uint8Array>();
  const pack = (name: string, files: readonly (readonly [string, string])[]): string => {
    // Like names beside each other compress better, and the same build gives the same pack.
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    const bytes = gzipSync(JSON.stringify(Object.fromEntries(sorted)), { level: 9 });
    const file = `packs/${name}-${digest(bytes)}.pack`;
    packs.set(file, bytes);
    return file;
  };
  for (const [name, text] of texts) {
    if (NOT_KEPT.has(name)) continue;
    if (text.length > LARGE) {
      own[name] = pack(path.basename(name).replace(/\W+/g, '-'), [[name, text]]);
      continue;
    }
    const area = name.includes('/') ? (name.split('/')[0] ?? '') : 'core';
    areas.set(area, [...(areas.get(area) ?? []), [name, text]]);
  }
  const shared = Object.fromEntries([...areas].map(([area, files]) => [area, pack(area, files)]));
  const version = digest(
    JSON.stringify(
      [...packs.keys(), ...[...raw].map(([name, bytes]) => name + digest(bytes))].sort(),
    ),
  );
  return {
    packs,
    config: {
      version,
      packs: shared,
      own,
      raw: [...raw.keys()],
      onDemand,
      prefix,
      later,
      live,
      unreachable,
    },
  };
}

export async function workerFor(config: OfflineConfig): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'apps/web/src/offline/keep-pages.service-worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { OFFLINE_CONFIG: JSON.stringify(config) },
  });
  return outputFiles.map(({ text }) => text).join('');
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
