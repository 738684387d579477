/** `threshold law compare`: one situation, or the standard questions, under the law of several jurisdictions. */
import { createEngine } from '@threshold/rules/decide/engine';
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import { compareCsv, compareJson, compareMarkdown } from '@threshold/rules/places/compare-files';
import { compareSection } from '@threshold/rules/places/compare-table';
import {
  jointVocabulary,
  questionCompared,
  situationCompared,
  type Compared,
} from '@threshold/rules/places/compared';
import { actsAsked, type Place } from '@threshold/rules/places/side-by-side';
import { PLACES, STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import type { Facts } from '@threshold/rules/situation/situation';
import { writePage } from '../document/write-page.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { refuseTwoForms } from '../one-form.ts';
import { openLaw } from '../open-law.ts';
import { findLaw, lowestPacks } from '../pack-folders.ts';
import type { CommonOptions } from '../program.ts';
import { readInputText } from '../read-input.ts';
import { readSituationText, requireDay, withDates } from '../situation-file.ts';
import { terminalOf } from '../terminal.ts';
import { compareText } from '../text/compare-text.ts';

export interface LawCompareOptions extends CommonOptions {
  readonly with?: readonly string[];
  readonly question?: string;
  readonly act?: readonly string[];
  readonly at?: string;
  readonly html?: string;
  readonly markdown?: true;
  readonly csv?: true;
}

export async function lawCompare(
  host: Host,
  file: string | undefined,
  options: LawCompareOptions,
): Promise<ExitCode> {
  refuseWhatCannotBoth(file, options);
  refuseTwoForms(options);
  const places = await openPlaces(host, options);
  const tables =
    file === undefined
      ? questions(host, places, options)
      : [await situation(host, file, places, options)];
  const sections = tables.map(compareSection);
  if (options.html !== undefined) {
    const { comparePage } = await import('../html/compare-page.ts');
    const sources = places.map(({ id, engine }) => `${id} ${engine.law.hash.slice(0, 12)}`);
    writePage(host, options.html, comparePage(sections, { today: host.today, sources }));
  } else if (options.json) {
    host.out.write(compareJson(tables));
  } else if (options.markdown) {
    host.out.write(compareMarkdown(sections));
  } else if (options.csv) {
    host.out.write(compareCsv(sections));
  } else {
    host.out.write(compareText(sections, terminalOf(host, host.out, options)));
  }
  return EXIT.answered;
}

/** An option that would be passed over in silence might be taken for an answer to it. */
function refuseWhatCannotBoth(
  file: string | undefined,
  { question, act }: LawCompareOptions,
): void {
  if (file !== undefined && question !== undefined) {
    throw new Failure(EXIT.usage, 'A situation and --question cannot both be compared.', {
      help: 'Leave one of them out.',
    });
  }
  if (file === undefined && act !== undefined) {
    throw new Failure(EXIT.usage, '--act goes with a situation: a standard question has its own.', {
      help: 'Name a situation, or choose with --question.',
    });
  }
}

/** Those named; else those that no other pack stands on, in the order in which they are shown everywhere. */
async function openPlaces(host: Host, options: LawCompareOptions): Promise<readonly Place[]> {
  const all = lowestPacks(findLaw(host, options.lawDir));
  const order = Object.keys(PLACES);
  const known = [
    ...order.filter((id) => all.includes(id)),
    ...all.filter((id) => !order.includes(id)),
  ];
  const ids = options.with ?? known;
  const places: Place[] = [];
  for (const pack of ids)
    places.push({
      id: visible(pack),
      engine: createEngine(await openLaw(host, { ...options, pack })),
    });
  return places;
}

function questions(host: Host, places: readonly Place[], options: LawCompareOptions): Compared[] {
  const wanted = STANDARD_QUESTIONS.filter(
    ({ id }) => options.question === undefined || id === options.question,
  );
  if (wanted.length === 0) {
    throw new Failure(EXIT.usage, `There is no question "${visible(options.question ?? '')}".`, {
      help: `Questions: ${STANDARD_QUESTIONS.map(({ id }) => id).join(', ')}.`,
    });
  }
  const day = options.at === undefined ? host.today : requireDay(options.at, '--at');
  return wanted.map((question) => questionCompared(places, question, day));
}

async function situation(
  host: Host,
  file: string,
  places: readonly Place[],
  options: LawCompareOptions,
): Promise<Compared> {
  const stacks = places.map(({ engine }) => engine.law.stack);
  const input = await readInputText(host, file);
  const [first, ...others] = stacks;
  if (!first) throw new Failure(EXIT.noInput, 'No pack was found to compare.');
  const read = readSituationText(input, jointVocabulary(first, others));
  const { facts, acts: named } = withDates(
    read.situation,
    options.at === undefined ? {} : { at: options.at },
  );
  const dated: Facts = { [EVENT_DATE]: host.today, ...facts };
  const acts = options.act ?? named ?? actsAsked(places, dated);
  if (acts.length === 0) {
    throw new Failure(EXIT.usage, 'The situation names no act, and no paper in it asks for one.', {
      help: 'Name one with --act, as in --act hold.',
    });
  }
  const title = visible(read.title ?? 'The situation', 200);
  return situationCompared(places, title, { acts, facts: dated });
}
