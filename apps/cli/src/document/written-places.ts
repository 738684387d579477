/** Where a command will write: looked at before it works for a minute, and never what it reads. */
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';

export interface Written {
  /** A folder for tables. */
  readonly folder: string | undefined;
  /** Files; - is standard output. */
  readonly files: readonly (string | undefined)[];
}

export function requireFolders(host: Host, { folder, files }: Written): void {
  const folders = [
    ...(folder === undefined ? [] : [folder]),
    ...files.flatMap((file) => (file === undefined || file === '-' ? [] : [path.dirname(file)])),
  ];
  for (const each of folders)
    if (statSync(path.resolve(host.cwd, each), { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new Failure(EXIT.cannotCreate, `There is no folder "${visible(each)}".`, {
        help: 'Make the folder first.',
      });
}

/** Where a file lies, whatever leads there. */
export function placeOf({ cwd }: Host, file: string): string {
  const full = path.resolve(cwd, file);
  try {
    const { dev, ino } = statSync(full);
    // Two names of one file, by whichever link.
    return `${dev} ${ino}`;
  } catch {
    try {
      return path.join(realpathSync(path.dirname(full)), path.basename(full));
    } catch {
      return full;
    }
  }
}
