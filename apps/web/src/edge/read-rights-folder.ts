/** The rights of one place on disk: the points, and the words of each language that has any. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkRightsWords, staleKeys } from '@threshold/guidance/rights/check-rights-words';
import { rightsSchema, type Rights } from '@threshold/guidance/rights/rights-schema';
import { rightsWordsSchema, type RightsWords } from '@threshold/guidance/rights/rights-words';
import { placeFolder, readGuidanceFile } from './read-guidance-folder.ts';

export function rightsFolder(place: string): string {
  return path.join(placeFolder(place), 'rights');
}

export function rightsWordsFile(place: string, tag: string): string {
  return path.join(rightsFolder(place), 'words', `${tag}.yaml`);
}

export function readRights(place: string): Rights {
  return readGuidanceFile(rightsSchema, path.join(rightsFolder(place), 'rights.yaml'));
}

/** By tag; English is always there. */
export function readRightsWords(place: string): ReadonlyMap<string, RightsWords> {
  const folder = path.join(rightsFolder(place), 'words');
  if (!existsSync(folder)) throw new Error(`${folder} is not there. It should hold the words.`);
  const tags = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length));
  return new Map(
    tags.map((tag) => [tag, readGuidanceFile(rightsWordsSchema, rightsWordsFile(place, tag))]),
  );
}

export interface RightsReport {
  readonly tag: string;
  readonly status: string;
  readonly stale: number;
  readonly expired: boolean;
  readonly problems: readonly string[];
}

export function reportRights(
  words: ReadonlyMap<string, RightsWords>,
  today: string,
): RightsReport[] {
  const english = words.get('en');
  if (!english) throw new Error('The rights have no English words. Write words/en.yaml.');
  return [...words].map(([tag, own]) => ({
    tag,
    status: own.words.status,
    stale: tag === 'en' ? 0 : staleKeys(english, own).length,
    expired: own.words.expires < today,
    problems: tag === 'en' ? [] : checkRightsWords(english, own),
  }));
}
