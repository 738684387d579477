/**
 * What there is in each language of a place: which catalogues, how far they were reviewed, what is stale,
 * what is missing, and so whether the language is offered. Nothing is ever filled up from another language:
 * one that lacks a word is not offered at all, and one that must be there is a fault.
 */
import { checkWhole, staleProblems } from './check-words.ts';
import type { Language, Languages } from './language-schema.ts';
import type { ReviewStatus, Words } from './words-schema.ts';

/** One set of words that every language says: the flow's, the cards'. */
export interface Catalogue {
  readonly name: string;
  /** By tag. */
  readonly words: ReadonlyMap<string, Words>;
  /** Its pages mark what is stale where it stands, so one old sentence does not take the language away. */
  readonly marksStale?: boolean;
}

export interface CatalogueReport {
  readonly name: string;
  readonly state: 'complete' | 'stale' | 'incomplete' | 'absent';
  readonly offered: boolean;
  readonly status: ReviewStatus | undefined;
  readonly expired: boolean;
  readonly problems: readonly string[];
}

export interface LanguageReport {
  readonly language: Language;
  readonly offered: boolean;
  readonly catalogues: readonly CatalogueReport[];
}

export function reportLanguages(
  { list }: Languages,
  catalogues: readonly Catalogue[],
  today: string,
): LanguageReport[] {
  const [first] = list;
  return list.map((language) => {
    const reports = catalogues.map((catalogue) =>
      reportOf(catalogue, language, catalogue.words.get(first?.tag ?? ''), today),
    );
    return {
      language,
      catalogues: reports,
      offered: reports.length > 0 && reports.every((report) => report.offered),
    };
  });
}

/** Sentences for what stops a build: a language that must be there and is not, or not whole. */
export function languageFaults(reports: readonly LanguageReport[]): string[] {
  return reports
    .filter(({ language, offered }) => language.offer === 'always' && !offered)
    .flatMap(({ language, catalogues }) =>
      catalogues.flatMap(({ name, state, problems }) =>
        state === 'absent'
          ? [`${language.tag}: there are no words for the ${name}.`]
          : problems.map((problem) => `${name}: ${problem}`),
      ),
    );
}

function reportOf(
  { name, words, marksStale = false }: Catalogue,
  language: Language,
  source: Words | undefined,
  today: string,
): CatalogueReport {
  const own = words.get(language.tag);
  if (!own || !source)
    return {
      name,
      state: 'absent',
      offered: false,
      status: undefined,
      expired: false,
      problems: [],
    };
  const { status, expires } = own.words;
  const faults = [...headProblems(own, language), ...checkWhole(source, own)];
  const stale = staleProblems(source, own);
  const whole = faults.length === 0;
  return {
    name,
    state: stale.length > 0 ? 'stale' : whole ? 'complete' : 'incomplete',
    offered: whole && (stale.length === 0 || marksStale),
    status,
    expired: expires < today,
    problems: [...faults, ...stale],
  };
}

/** A catalogue says again what its language is called and which way it runs: it must say the same. */
function headProblems({ words }: Words, { tag, name, direction }: Language): string[] {
  const problems: string[] = [];
  if (words.language !== tag) problems.push(`${tag}: its words say they are "${words.language}".`);
  if (words.name !== name) problems.push(`${tag}: its words call it "${words.name}".`);
  if (words.direction !== direction)
    problems.push(`${tag}: its words run ${words.direction}, and the language ${direction}.`);
  return problems;
}
