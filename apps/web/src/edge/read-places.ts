/**
 * What the comparison of places fetches when somebody opens it: each place's compiled law, and the examples.
 * Compiling all of them takes seconds, so a copy is kept in build/, named by everything it was made from.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENGINE } from '@threshold/rules/compile/engine-version';
import { writeLaw } from '@threshold/rules/compile/serialise';
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import { readYaml } from '@threshold/rules/load/read-yaml';
import { plainValue } from '@threshold/rules/load/yaml-node';
import { PLACES } from '@threshold/rules/places/standard-questions';
import type { Example } from '../compare/compare-desk.ts';
import { KEPT, type CompareFiles } from '../compare/compare-files.ts';
import { readLaw } from './read-law.ts';
import { ROOT } from './root.ts';

/** Texts by their name in the feature's folder. */
export function readPlaces(): ReadonlyMap<string, string> {
  const texts = Object.keys(PLACES).map((id) => [id, compiled(id)] as const);
  const files: CompareFiles = {
    places: texts.map(([id, text]) => ({ id, title: titleIn(text, id) })),
    examples: readExamples(),
  };
  return new Map([
    ['compare.json', JSON.stringify(files)],
    ...texts.filter(([id]) => id !== KEPT).map(([id, text]) => [`${id}.json`, text] as const),
  ]);
}

export function readExamples(): Example[] {
  const folder = path.join(ROOT, 'examples');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = {
        path: `examples/${name}`,
        text: readFileSync(path.join(folder, name), 'utf8'),
      };
      const { root, diagnostics } = readYaml(file);
      const value = root ? plainValue(root) : undefined;
      if (diagnostics.length > 0 || typeof value !== 'object' || value === null)
        throw new Error(`examples/${name} cannot be read.`);
      const title = 'title' in value && typeof value.title === 'string' ? value.title : name;
      const facts = 'facts' in value ? (value.facts as Readonly<Record<string, unknown>>) : {};
      const day = facts[EVENT_DATE];
      return {
        id: path.basename(name, '.yaml'),
        title,
        ...(typeof day === 'string' ? { day } : {}),
        situation: value,
      };
    });
}

function compiled(id: string): string {
  const file = path.join(ROOT, 'build/places', `${id}-${madeFrom()}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = writeLaw(readLaw(id));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return text;
}

let fingerprint: string | undefined;
/** Every file of the packs and of the engine. */
function madeFrom(): string {
  if (fingerprint !== undefined) return fingerprint;
  const hash = createHash('sha256').update(ENGINE);
  for (const folder of ['law', 'packages/rules/src']) {
    const names = readdirSync(path.join(ROOT, folder), { recursive: true }).map(String).sort();
    for (const name of names.filter(
      (each) => /\.(yaml|ts)$/.test(each) && !/\.test\.ts$/.test(each),
    ))
      hash.update(name).update(readFileSync(path.join(ROOT, folder, name)));
  }
  fingerprint = hash.digest('hex').slice(0, 16);
  return fingerprint;
}

function titleIn(text: string, id: string): string {
  const { stack } = JSON.parse(text) as { readonly stack?: { readonly title?: string } };
  return stack?.title ?? id;
}
