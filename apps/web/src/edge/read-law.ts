/** The packs on disk, compiled. Reading happens here and nowhere else in this app. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@threshold/rules/compile/compile';
import { lawOf, type Law } from '@threshold/rules/compile/law';
import type { Stack } from '@threshold/rules/language/model';
import { loadStack, type PackFolder } from '@threshold/rules/load/load-stack';
import { ROOT } from './root.ts';

export function readLaw(pack: string): Law {
  return lawOf(compile(readStack(pack, { cases: false })));
}

/** With the worked cases beside the rules where they are wanted: for tests. */
export function readStack(pack: string, options: { readonly cases: boolean }): Stack {
  const law = path.join(ROOT, 'law');
  const folders = readdirSync(law).map((name) => packFolder(path.join(law, name), `law/${name}`));
  const { stack, diagnostics } = loadStack(folders, pack, options);
  if (stack) return stack;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(`${pack} cannot be used: ${errors.map(({ message }) => message).join(' ')}`);
}

function packFolder(folder: string, shown: string): PackFolder {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return {
    path: shown,
    files: names.map((name) => ({
      path: `${shown}/${name}`,
      text: readFileSync(path.join(folder, name), 'utf8'),
    })),
  };
}
