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

export function readOnDemand({ name, onDemand }: Feature): OnDemand | undefined {
  if (!onDemand) return undefined;
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  const files = new Map(
    Object.entries(onDemand).map(([specifier, file]) => {
      const bytes = readFileSync(require.resolve(specifier));
      hash.update(file).update(bytes);
      return [file, bytes] as const;
    }),
  );
  return { folder: `on-demand/${name}-${hash.digest('hex').slice(0, 12)}/`, files };
}
