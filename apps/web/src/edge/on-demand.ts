/** Files that a feature fetches when it needs them, in a folder named by what is in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature } from '../island/features.ts';

export interface OnDemand {
  /** Below /now/, with its slash. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** `made`: files that the build makes for the feature, by name. */
export function readOnDemand(
  { name, onDemand = {} }: Feature,
  made: ReadonlyMap<string, string> = new Map(),
): OnDemand | undefined {
  const require = createRequire(import.meta.url);
  const files = new Map<string, Uint8Array>([
    ...Object.entries(onDemand).map(
      ([specifier, file]) => [file, readFileSync(require.resolve(specifier))] as const,
    ),
    ...[...made].map(([file, text]) => [file, Buffer.from(text)] as const),
  ]);
  if (files.size === 0) return undefined;
  const hash = createHash('sha256');
  for (const [file, bytes] of files) hash.update(file).update(bytes);
  return { folder: `on-demand/${name}-${hash.digest('hex').slice(0, 12)}/`, files };
}
