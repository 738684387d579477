/**
 * What a notice to a person joins to what it says: the card of rights in their language, and who of the directory may help in it. An
 * entry is printed only where somebody checked it lately, its source was read, and it says how to be reached; near the office
 * that was asked, as request-place.ts knows it. Counsel sees both in the preview, and can leave them out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findHelp } from '@threshold/guidance/directory/find-help';
import { canBeReached, freshness } from '@threshold/guidance/directory/provider-check';
import type { Need, Provider } from '@threshold/guidance/directory/provider';
import { sayFrom } from '@threshold/guidance/message';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { rightsSchema } from '@threshold/guidance/rights/rights-schema';
import { wordsSchema } from '@threshold/guidance/words-schema';
import type { LetterFacts } from '@threshold/letters/letter/letter-facts';
import type { z } from 'zod';

export type JoinedRights = NonNullable<LetterFacts<'person-notice'>['rights']>;

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
const HELD: Need & 'detained' = 'detained';

type Notice = LetterFacts<'person-notice'>;
interface Chosen {
  readonly nearby: NonNullable<Notice['nearby']>;
  readonly nearbyBy: NonNullable<Notice['nearbyBy']>;
}

export interface NearbyWanted {
  readonly language: string;
  /** Of the office that was asked: never where the person lives. */
  readonly place?: { readonly id: string; readonly name: string } | undefined;
  /** The person is held, as far as what was asked says so. */
  readonly held: boolean;
}

/**
 * In the order of the public search: for the place and for who is held; where nobody is left, for less. The language is never
 * given up. The letter says how they were chosen, and what could not be had.
 */
export function nearbyHelp(
  providers: readonly Provider[],
  { language, place, held }: NearbyWanted,
  on: { readonly today: string; readonly staleAfterDays: number },
): Chosen {
  const printable = providers.filter(
    (each) => each.mark === 'seen' && canBeReached(each) && freshness(each, on).state === 'fresh',
  );
  const places = place === undefined ? [undefined] : [place, undefined];
  const needs = held ? [HELD, undefined] : [undefined];
  const tries = places.flatMap((where) => needs.map((need) => ({ where, need })));
  for (const { where, need } of tries) {
    const found = findHelp(printable, {
      language,
      ...(where === undefined ? {} : { place: where.id }),
      ...(need === undefined ? {} : { need }),
    }).filter(({ language: fits }) => fits === 'yes');
    if (found.length === 0) continue;
    return {
      nearby: found.slice(0, MOST).map(({ provider, place: near }) => ({
        ...entryOf(provider),
        ...(where !== undefined && near === 'yes' ? { works: where.name } : {}),
        ...(held && provider.needs.includes(HELD) ? { held: true } : {}),
      })),
      nearbyBy: {
        ...(place === undefined ? {} : { place: place.name }),
        near: where !== undefined,
        held: !held ? 'no' : need === undefined ? 'asked' : 'found',
      },
    };
  }
  return {
    nearby: [],
    nearbyBy: {
      ...(place === undefined ? {} : { place: place.name }),
      near: false,
      held: held ? 'asked' : 'no',
    },
  };
}

function entryOf({
  name,
  telephone,
  website,
  email,
  address,
  hours,
}: Provider): Chosen['nearby'][number] {
  const page = website ?? address;
  return {
    name,
    ...(telephone === undefined ? {} : { number: telephone }),
    ...(email === undefined ? {} : { email }),
    ...(hours === undefined ? {} : { hours }),
    ...(page === undefined ? {} : { page }),
  };
}
