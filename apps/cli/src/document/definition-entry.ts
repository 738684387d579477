/** A named condition with its dated versions. */
import type { Definition, Stack } from '@threshold/rules/language/model';
import { dates } from '../text/fact-text.ts';
import { citeEntries, type CiteEntry } from './cite-entry.ts';
import { conditionEntry, type ConditionEntry } from './condition-words.ts';

export interface DefinitionEntry {
  readonly name: string;
  readonly title: string;
  readonly pack: string;
  readonly note?: string;
  readonly cites: readonly CiteEntry[];
  readonly versions: readonly {
    /** `, from 29 January 2026`, or empty. */
    readonly dates: string;
    readonly condition: ConditionEntry;
    readonly cites: readonly CiteEntry[];
  }[];
}

export function definitionEntry(definition: Definition, stack: Stack): DefinitionEntry {
  const { name, title, pack, note, cite, versions } = definition;
  const several = versions.length > 1;
  return {
    name,
    title,
    pack,
    ...(note === undefined ? {} : { note }),
    cites: citeEntries(cite, stack),
    versions: versions.map((version) => ({
      dates: dates(version.from, version.until),
      condition: conditionEntry(version.is, stack) ?? { words: 'always', code: 'true' },
      cites: several ? citeEntries(version.cite, stack) : [],
    })),
  };
}
