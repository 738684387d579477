/** From guidance and law to the text of every page. Pure: files are written elsewhere. */
import { answerLeaf, decideWith, factsReader } from '@threshold/guidance/leaf-answer';
import { checkFlow } from '@threshold/guidance/check-flow';
import { checkWords } from '@threshold/guidance/check-words';
import { expandFlow } from '@threshold/guidance/expand-flow';
import { sayFrom } from '@threshold/guidance/message';
import type { Language, Languages } from '@threshold/guidance/language-schema';
import type { Contacts } from '@threshold/guidance/contacts-schema';
import type { Flow } from '@threshold/guidance/flow-schema';
import type { Words } from '@threshold/guidance/words-schema';
import { GroundViewer } from '@threshold/rules/decide/ground-view';
import type { Engine } from '@threshold/rules/decide/engine';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LeafPage } from './leaf-page.tsx';
import { AllPage, ExitPage, LanguagesPage, LawPage } from './plain-pages.tsx';
import { PAGE_KEYS } from './page-keys.ts';
import { HomePage, ScreenPage, WorkplacePage } from './screens.tsx';
import { dayIn } from './day.ts';
import {
  CardPage,
  CARDS,
  CardsMissingPage,
  CardsPage,
  slugOf,
  type CardPages,
} from '../cards/card-pages.tsx';
import { checkFeature } from './check-feature.ts';
import { FeaturePage } from './feature-page.tsx';
import { HOME, parentsOf, type Assets, type FeatureWords, type Site, type Voice } from './site.ts';

export interface SiteSources {
  readonly flow: Flow;
  readonly words: readonly [Words, ...Words[]];
  readonly contacts: Contacts;
  readonly languages: Languages;
  readonly waiting: readonly Language[];
  readonly engine: Engine;
  readonly today: string;
  readonly assets: Assets;
  /** Features that are there, with the words of each language. */
  readonly features: readonly FeatureWords[];
  /** Cards by language, where the words of cards are whole. */
  readonly cards: ReadonlyMap<string, CardPages>;
  readonly lawPages: boolean;
}

/** Pages by their path below the site's root. Throws where a check fails: half a flow is not shipped. */
export function buildSite(sources: SiteSources): ReadonlyMap<string, string> {
  const { flow, words, contacts, languages, waiting, engine, today, assets, features, cards } =
    sources;
  const { lawPages } = sources;
  const [english, ...translations] = words;
  const { law } = engine;
  const expanded = expandFlow(flow, {
    readFacts: factsReader(engine),
    decide: decideWith(engine, { today }),
    agency: contacts.agency,
  });
  const states = [...expanded.states.values()];
  const answers = new Map(
    states.flatMap((state) =>
      state.kind === 'leaf' ? [[state.slug, answerLeaf(engine, state, { today })] as const] : [],
    ),
  );
  const answerOf = (slug: string) => {
    const answer = answers.get(slug);
    if (!answer) throw new RangeError(`no answer for ${slug}`);
    return answer;
  };
  const problems = [
    ...checkFlow({
      flow,
      expanded,
      answer: ({ slug }) => answerOf(slug),
      keys: new Set(Object.keys(english.messages)),
      fixed: Object.values(PAGE_KEYS),
      // With one agency known, nobody is asked where they work, and some words stay unused.
    }).filter((problem) => contacts.agency === undefined || !problem.startsWith('No screen uses')),
    ...translations.flatMap((each) => checkWords(english, each)),
    ...features.flatMap((each) => checkFeature(each, words, expanded.states)),
  ];
  if (problems.length > 0) throw new Error(`The guidance has errors.\n${problems.join('\n')}`);

  const site: Site = {
    flow,
    contacts,
    expanded,
    answers,
    parents: new Map([
      ...parentsOf(expanded),
      ...[...cards.values()].flatMap(({ row }) =>
        row.contents.map((content) => [slugOf(content), CARDS] as const),
      ),
    ]),
    languages: words,
    waiting,
    law: { title: law.stack.title, hash: law.hash, engine: law.engine },
    today,
    assets,
    features,
    cards,
    lawPages,
  };
  const pages = new Map<string, string>();
  for (const each of words) {
    const voice = voiceOf(site, each, languages);
    const { language } = each.words;
    pages.set(`${language}/${HOME}.html`, html(<HomePage voice={voice} />));
    for (const each of features)
      pages.set(
        `${language}/${each.feature.name}.html`,
        html(<FeaturePage voice={voice} of={each} />),
      );
    for (const [slug, page] of cardPages(voice, languages))
      pages.set(`${language}/${slug}.html`, html(page));
    for (const state of states) {
      const page =
        state.kind === 'screen' ? (
          <ScreenPage voice={voice} state={state} />
        ) : state.kind === 'workplace' ? (
          <WorkplacePage voice={voice} state={state} />
        ) : (
          <LeafPage voice={voice} state={state} answer={answerOf(state.slug)} />
        );
      pages.set(`${language}/${state.slug}.html`, html(page));
    }
  }
  // All of them: the interview may come to any.
  const viewer = new GroundViewer(law);
  const norms = law.table.norms
    .map((_, position) => viewer.reference(position))
    .filter(({ cite }) => cite.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  pages.set('law.html', html(<LawPage site={site} norms={norms} sources={law.stack.sources} />));
  pages.set('all.html', html(<AllPage site={site} voice={voiceOf(site, english, languages)} />));
  pages.set('languages.html', html(<LanguagesPage site={site} />));
  pages.set('exit.html', html(<ExitPage />));
  return pages;
}

function cardPages(
  voice: Voice,
  { list }: Languages,
): readonly (readonly [string, ReactElement])[] {
  const { language } = voice.words.words;
  const of = voice.site.cards.get(language);
  if (of)
    return [
      [CARDS, <CardsPage voice={voice} of={of} />],
      ...of.row.contents.map(
        (content) =>
          [slugOf(content), <CardPage voice={voice} of={of} content={content} />] as const,
      ),
    ];
  const { unavailable } = list.find(({ tag }) => tag === language) ?? {};
  if (unavailable === undefined) throw new RangeError(`no words for cards in ${language}`);
  const [any] = voice.site.cards.values();
  return [CARDS, ...(any?.row.contents ?? []).map(slugOf)].map(
    (slug) => [slug, <CardsMissingPage voice={voice} unavailable={unavailable} />] as const,
  );
}

function voiceOf(site: Site, words: Words, { list }: Languages): Voice {
  const { language } = words.words;
  const known = list.find(({ tag }) => tag === language);
  if (!known) throw new RangeError(`no language ${language}`);
  return { site, words, script: known.script, say: sayFrom(words), day: dayIn(language) };
}

function html(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}\n`;
}
