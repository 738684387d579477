/** Reads the pack folders under law/ as the loader takes them: paths as shown in messages, and text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFolder } from '@threshold/rules/load/load-stack';

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
export const NEW_YORK = { packs: ['us', 'us-ny', 'us-ny-nyc'], target: 'us-ny-nyc' } as const;

export function packFolders(packs: readonly string[] = NEW_YORK.packs): readonly PackFolder[] {
  return packs.map((pack) => ({ path: `law/${pack}`, files: yamlFiles(`law/${pack}`) }));
}

function yamlFiles(folder: string): PackFolder['files'][number][] {
  return readdirSync(path.join(REPOSITORY, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return yamlFiles(name);
      if (!entry.name.endsWith('.yaml')) return [];
      return [{ path: name, text: readFileSync(path.join(REPOSITORY, name), 'utf8') }];
    });
}
