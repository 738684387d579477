/**
 * What a notice to a person joins to what it says: the card of rights in their language, and who of the directory may help in it. An
 * entry is printed only where somebody checked it lately, its source was read, and it says how to be reached; a place
 * plays no part, because a request holds none that the directory knows. Counsel sees both in the preview, and can leave them out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findHelp } from '@threshold/guidance/directory/find-help';
import { canBeReached, freshness } from '@threshold/guidance/directory/provider-check';
import type { Provider } from '@threshold/guidance/directory/provider';
import { sayFrom } from '@threshold/guidance/message';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { rightsSchema } from '@threshold/guidance/rights/rights-schema';
import { wordsSchema } from '@threshold/guidance/words-schema';
import type { LetterFacts } from '@threshold/letters/letter/letter-facts';
import type { z } from 'zod';

export type JoinedRights = NonNullable<LetterFacts<'person-notice'>['rights']>;
type Nearby = NonNullable<LetterFacts<'person-notice'>['nearby']>;

export interface RightsCards {
  /** Undefined where there is none in this language, or all of it has expired. */
  readonly in: (language: string, today: string) => JoinedRights | undefined;
}

/** `address`: of the pages that the public sees, where one is set. */
export function openRightsCards(guidance: string, address: URL | undefined): RightsCards {
  const folder = path.join(guidance, 'rights');
  const file = path.join(folder, 'rights.yaml');
  if (!existsSync(file)) return { in: () => undefined };
  const { points, cards } = read(rightsSchema, file);
  const words = new Map(
    readdirSync(path.join(folder, 'words'))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [
        name.slice(0, -'.yaml'.length),
        read(wordsSchema, path.join(folder, 'words', name)),
      ]),
  );
  const english = words.get('en');
  return {
    in: (language, today) => {
      const said = words.get(language);
      if (!said || !english || said.words.expires < today) return undefined;
      const [say, inEnglish] = [sayFrom(said), sayFrom(english)];
      const lines = cards['one-tap'].points.flatMap((id) => {
        const point = points[id];
        if (!point || point.expires < today) return [];
        return [{ text: say(point.do), english: inEnglish(point.do) }];
      });
      if (lines.length === 0) return undefined;
      return {
        lines: lines.slice(0, 12),
        checked: said.words.status === 'approved' && english.words.status === 'approved',
        ...(address ? { address: new URL(`/rights/${language}/`, address).href } : {}),
      };
    },
  };
}

function read<S extends z.ZodType>(schema: S, file: string): z.infer<S> {
  const { value, problems } = readGuidance(schema, {
    path: file,
    text: readFileSync(file, 'utf8'),
  });
  if (problems) throw new Error(`${file} cannot be used.\n${problems.join('\n')}`);
  return value;
}

const MOST = 3;

export function nearbyHelp(
  providers: readonly Provider[],
  language: string,
  on: { readonly today: string; readonly staleAfterDays: number },
): Nearby {
  return findHelp(providers, { language })
    .filter(
      ({ provider, language: fits }) =>
        fits === 'yes' &&
        provider.mark === 'seen' &&
        canBeReached(provider) &&
        freshness(provider, on).state === 'fresh',
    )
    .slice(0, MOST)
    .map(({ provider: { name, telephone, website, address, hours } }) => ({
      name,
      ...(telephone === undefined ? {} : { number: telephone }),
      ...(hours === undefined ? {} : { hours }),
      ...(website === undefined && address === undefined ? {} : { page: website ?? address }),
    }));
}
