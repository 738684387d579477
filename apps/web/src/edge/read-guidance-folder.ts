/** The guidance of one place on disk: its flow, its languages with their words, the agency's contacts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contactsSchema, type Contacts } from '@threshold/guidance/contacts-schema';
import { flowSchema, type Flow } from '@threshold/guidance/flow-schema';
import { languageFaults, reportLanguages } from '@threshold/guidance/language-report';
import type { Catalogue, LanguageReport } from '@threshold/guidance/language-report';
import {
  languagesSchema,
  type Language,
  type Languages,
} from '@threshold/guidance/language-schema';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { wordsSchema, type Words } from '@threshold/guidance/words-schema';
import type { z } from 'zod';
import type { Feature } from '../island/features.ts';
import type { FeatureWords } from '../now/site.ts';
import { ROOT } from './root.ts';

export interface Guidance {
  readonly flow: Flow;
  /** English first; every other language says what it says. Only languages whose words are whole. */
  readonly words: readonly [Words, ...Words[]];
  readonly contacts: Contacts;
  readonly languages: Languages;
  /** Languages of the place in which there is nothing whole to read yet. */
  readonly waiting: readonly Language[];
}

/** `contacts` names another file with the agency's own numbers. */
export function readGuidanceFolder(place: string, contacts?: string): Guidance {
  const folder = placeFolder(place);
  const languages = readLanguages(place);
  const catalogue = readCatalogue(place, languages, 'flow');
  const reports = reportLanguages(languages, [catalogue], '');
  refuse(languageFaults(reports));
  const [first, ...others] = offered(reports, catalogue);
  if (!first) throw new Error(`guidance/${place}/languages.yaml offers no language.`);
  return {
    flow: readGuidanceFile(flowSchema, path.join(folder, 'flow.yaml')),
    words: [first, ...others],
    contacts: readContacts(place, contacts),
    languages,
    waiting: reports.filter((each) => !each.offered).map(({ language }) => language),
  };
}

export function readLanguages(place: string): Languages {
  return readGuidanceFile(languagesSchema, path.join(placeFolder(place), 'languages.yaml'));
}

export function readContacts(place: string, file?: string): Contacts {
  const where = file ?? path.join(placeFolder(place), 'contacts.yaml');
  if (!existsSync(where)) throw new Error(`${where} is not there. It should hold the contacts.`);
  return readGuidanceFile(contactsSchema, where).contacts;
}

/** Where the words of a catalogue stand: the flow's in words/, the rights' beside their points. */
export function wordsFolder(place: string, name: string): string {
  const folder = placeFolder(place);
  if (name === 'rights') return path.join(folder, 'rights/words');
  return path.join(folder, 'words', name === 'flow' ? '' : name);
}

/** Every catalogue of a place. */
export function catalogueNames(place: string): string[] {
  const named = readdirSync(wordsFolder(place, 'flow'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return ['flow', 'rights', ...named.sort()];
}

/** Every language's words of one catalogue. */
export function readCatalogue(place: string, { list }: Languages, name: string): Catalogue {
  const folder = wordsFolder(place, name);
  const tags = new Set(list.map(({ tag }) => tag));
  const found = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length));
  refuse(
    found
      .filter((tag) => !tags.has(tag))
      .map((tag) => `${shownPath(folder)}/${tag}.yaml: languages.yaml has no language "${tag}".`),
  );
  return {
    name,
    marksStale: name === 'rights',
    words: new Map(
      list
        .filter(({ tag }) => found.includes(tag))
        .map(({ tag }) => [tag, readGuidanceFile(wordsSchema, path.join(folder, `${tag}.yaml`))]),
    ),
  };
}

/** The words of the languages that are offered, in the order of the place. */
export function offered(reports: readonly LanguageReport[], { words }: Catalogue): Words[] {
  return reports.flatMap((report) => {
    const own = words.get(report.language.tag);
    return report.offered && own ? [own] : [];
  });
}

/** The words of features, each in the languages its folder has. */
export function readFeatureWords(
  place: string,
  features: readonly Feature[],
): readonly FeatureWords[] {
  const languages = readLanguages(place);
  return features.map((feature) => ({
    feature,
    words: readCatalogue(place, languages, feature.name).words,
  }));
}

export function readGuidanceFile<S extends z.ZodType>(schema: S, file: string): z.infer<S> {
  const shown = shownPath(file);
  const { value, problems } = readGuidance(schema, {
    path: shown,
    text: readFileSync(file, 'utf8'),
  });
  if (problems) throw new Error(`${shown} cannot be used.\n${problems.join('\n')}`);
  return value;
}

/** Where the guidance of a place lies. */
export function placeFolder(place: string): string {
  return path.join(ROOT, 'guidance', place);
}

function shownPath(file: string): string {
  return path.relative(ROOT, file).split(path.sep).join('/');
}

export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`The guidance has errors.\n${problems.join('\n')}`);
}
