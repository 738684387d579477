/** Every law under law/ that no other stands on, loaded with its cases and properties. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Stack } from '@threshold/rules/language/model';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import { packFolders, REPOSITORY } from './pack-folders.ts';

export function allStacks(): readonly Stack[] {
  const names = readdirSync(path.join(REPOSITORY, 'law'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const folders = packFolders(names);
  const stacks = names.map((name) => loaded(folders, name));
  const stoodOn = new Set(
    stacks.flatMap(({ id, packs }) => packs.flatMap((pack) => (pack.id === id ? [] : pack.id))),
  );
  return stacks.filter(({ id }) => !stoodOn.has(id));
}

export function loaded(folders: readonly PackFolder[], name: string): Stack {
  const { stack } = loadStack(folders, name);
  if (!stack) throw new Error(`${name} does not load`);
  return stack;
}
