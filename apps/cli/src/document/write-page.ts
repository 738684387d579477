/** A page to the file asked for, or to standard output where that is `-`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';

export function writePage(host: Host, file: string, page: string): void {
  if (file === '-') {
    host.out.write(page);
    return;
  }
  try {
    writeFileSync(path.resolve(host.cwd, file), page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      EXIT.cannotCreate,
      `"${visible(file)}" cannot be written: ${visible(reason)}`,
    );
  }
  host.err.write(`Written to ${visible(file)}.\n`);
}
