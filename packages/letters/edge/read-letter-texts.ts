/** The words of letters of one place, from its folder of guidance; what is wrong with them stops here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languagesSchema } from '@threshold/guidance/language-schema';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { wordsSchema, type Words } from '@threshold/guidance/words-schema';
import type { z } from 'zod';
import { checkTexts } from '../src/letter/check-texts.ts';
import type { LetterTexts } from '../src/letter/compose-letter.ts';

/** `guidance` is the folder of a place, such as guidance/us-ny-nyc. */
export function readLetterTexts(guidance: string): LetterTexts {
  const letters = path.join(guidance, 'letters');
  const texts: LetterTexts = {
    languages: read(languagesSchema, path.join(guidance, 'languages.yaml')).list,
    authority: read(wordsSchema, path.join(letters, 'authority', 'en.yaml')),
    notice: catalogues(path.join(letters, 'notice')),
    handOver: catalogues(path.join(letters, 'hand-over')),
  };
  const problems = checkTexts(texts);
  if (problems.length > 0)
    throw new Error(`The words of letters have errors.\n${problems.join('\n')}`);
  return texts;
}

function catalogues(folder: string): ReadonlyMap<string, Words> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file): [string, Words] => [
        file.slice(0, -'.yaml'.length),
        read(wordsSchema, path.join(folder, file)),
      ]),
  );
}

function read<S extends z.ZodType>(schema: S, file: string): z.infer<S> {
  const { value, problems } = readGuidance(schema, {
    path: file,
    text: readFileSync(file, 'utf8'),
  });
  if (problems) throw new Error(`${file} cannot be used.\n${problems.join('\n')}`);
  return value;
}
