/** Which pack a folder holds, without reading more of it than its header. */
import { readYaml } from './read-yaml.ts';
import type { PackFolder } from './read-packs.ts';
import { nodeAt, plainValue } from './yaml-node.ts';

/** What the folder's own header says it is; the loader reports what is wrong with it. */
export function packIdOf({ files }: PackFolder): string | undefined {
  for (const file of files) {
    if (!/^["']?pack["']?[ \t]*:/m.test(file.text)) continue;
    const { root } = readYaml(file);
    const node = root ? nodeAt(root, ['pack', 'id']) : undefined;
    const id = node === undefined ? undefined : plainValue(node);
    if (typeof id === 'string') return id;
  }
  return undefined;
}
