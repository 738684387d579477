/** The guidance of one place on disk: its flow, its words in each language, the agency's contacts. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contactsSchema, type Contacts } from '@threshold/guidance/contacts-schema';
import { flowSchema, type Flow } from '@threshold/guidance/flow-schema';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { LANGUAGES, wordsSchema, type Words } from '@threshold/guidance/words-schema';
import type { z } from 'zod';
import { ROOT } from './root.ts';

export interface Guidance {
  readonly flow: Flow;
  /** English first; every other language says what it says. */
  readonly words: readonly [Words, ...Words[]];
  readonly contacts: Contacts;
}

/** `contacts` names another file with the agency's own numbers. */
export function readGuidanceFolder(place: string, contacts?: string): Guidance {
  const folder = path.join(ROOT, 'guidance', place);
  const inFolder = (name: string): string => path.join(folder, name);
  const others = LANGUAGES.filter(
    (language) => language !== 'en' && existsSync(inFolder(`words/${language}.yaml`)),
  );
  const words = (language: string): Words => read(wordsSchema, inFolder(`words/${language}.yaml`));
  return {
    flow: read(flowSchema, inFolder('flow.yaml')),
    words: [words('en'), ...others.map(words)],
    contacts: read(contactsSchema, contacts ?? inFolder('contacts.yaml')).contacts,
  };
}

function read<S extends z.ZodType>(schema: S, file: string): z.infer<S> {
  const shown = path.relative(ROOT, file).split(path.sep).join('/');
  const { value, problems } = readGuidance(schema, {
    path: shown,
    text: readFileSync(file, 'utf8'),
  });
  if (problems) throw new Error(`${shown} cannot be used.\n${problems.join('\n')}`);
  return value;
}
