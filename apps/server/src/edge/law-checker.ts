/**
 * Checks an uploaded law in a bounded process of its own: it takes half a minute of computing, and whatever the files of
 * a stranger do there, the desk goes on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFolder } from '@threshold/rules/load/load-stack';
import type { Result } from '../db/result.ts';
import type { CheckedPack, CheckRefusal } from '../law/check-pack.ts';
import type { CheckUpload, UploadToCheck } from '../law/check-upload.ts';
import { boundedProcesses, type ProcessBounds } from './bounded-process.ts';

const MAIN = fileURLToPath(new URL('./check-law-main.ts', import.meta.url));
const BOUNDS: ProcessBounds = { seconds: 240, megabytes: 3000 };

export interface LawChecker {
  readonly check: CheckUpload;
  /** Ends what is being checked now; it is checked again later. */
  readonly stop: () => void;
}

export function lawChecker(bounds = BOUNDS): LawChecker {
  const { ask, stop } = boundedProcesses<UploadToCheck, Result<CheckedPack, CheckRefusal>>(
    MAIN,
    bounds,
  );
  return { check: ask, stop };
}

/** The packs in a folder of packs, as the loader takes them. */
export function packFolders(root: string): readonly PackFolder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      path: `law/${name}`,
      files: readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.ya?ml$/.test(file))
        .sort()
        .map((file) => ({
          path: `law/${name}/${file.split(path.sep).join('/')}`,
          text: readFileSync(path.join(root, name, file), 'utf8'),
        })),
    }));
}
