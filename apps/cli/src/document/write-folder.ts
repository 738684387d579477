/**
 * A folder of pages for publishing. A file is written beside its place and moved there, so that a host that
 * serves the folder never sends half a page. Only what was written here before is removed.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXIT } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';

/** Names what is in the folder, for the next time. */
const LIST = 'pages.json';

/** `packed`: beside each page its gzip copy, which many hosts send as it is. */
export function writeFolder(
  host: Host,
  folder: string,
  pages: ReadonlyMap<string, string>,
  packed: boolean,
): void {
  const root = path.resolve(host.cwd, folder);
  try {
    mkdirSync(root, { recursive: true });
    const before = written(root);
    const now: string[] = [];
    const put = (name: string, bytes: Uint8Array): void => {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, bytes);
      renameSync(`${file}.new`, file);
      now.push(name);
    };
    for (const [name, text] of pages) {
      put(name, Buffer.from(text));
      if (packed) put(`${name}.gz`, gzipSync(text, { level: 9 }));
    }
    for (const name of before)
      if (!now.includes(name)) rmSync(path.join(root, name), { force: true });
    writeFileSync(path.join(root, LIST), `${JSON.stringify(now)}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      EXIT.cannotCreate,
      `"${visible(folder)}" cannot be written: ${visible(reason)}`,
    );
  }
}

/** Names that leave the folder count for nothing: the list may have been edited. */
function written(root: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(readFileSync(path.join(root, LIST), 'utf8'));
    if (!Array.isArray(names)) return [];
    return names.filter(
      (name): name is string =>
        typeof name === 'string' && path.join(root, name).startsWith(root + path.sep),
    );
  } catch {
    return [];
  }
}
