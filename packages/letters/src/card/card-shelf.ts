/**
 * All cards of a place: in each language whose words are whole, each card that fits where people work. A
 * language that lacks a word has no cards; a card that fits nowhere is named and not printed.
 */
import type { Contacts } from '@threshold/guidance/contacts-schema';
import type { Flow } from '@threshold/guidance/flow-schema';
import type { Catalogue, LanguageReport } from '@threshold/guidance/language-report';
import type { Language } from '@threshold/guidance/language-schema';
import { sayFrom, type Say } from '@threshold/guidance/message';
import type { Words } from '@threshold/guidance/words-schema';
import type { Engine } from '@threshold/rules/decide/engine';
import { cardContent, type CardContent, type CardVoice } from './card-content.ts';
import { CARD_KEYS, FLOW_KEYS } from './card-keys.ts';
import { cardLaw } from './card-law.ts';
import { keysOfCards, type Cards } from './card-schema.ts';

export interface ShelfSources {
  readonly cards: Cards;
  readonly flow: Flow;
  readonly engine: Engine;
  readonly today: string;
  readonly contacts: Contacts;
  /** Of the flow's words and the cards' own. */
  readonly reports: readonly LanguageReport[];
  readonly flowWords: Catalogue;
  readonly cardWords: Catalogue;
}

export interface CardRow {
  readonly voice: CardVoice;
  /** Cards that fit, in the order of the data. */
  readonly contents: readonly CardContent[];
  /** Names of cards that do not fit where people work. */
  readonly unfit: readonly string[];
}
export interface CardShelf {
  readonly rows: readonly CardRow[];
  readonly waiting: readonly Language[];
}

export function cardShelf(sources: ShelfSources): CardShelf {
  const { cards, contacts, flow, reports } = sources;
  const laws = new Map(
    cards.list.map((card) => [card.id, cardLaw(card, { ...sources, agency: contacts.agency })]),
  );
  const whole = reports.filter(({ offered }) => offered).map(({ language }) => language);
  const [source] = whole;
  const english = source && voiceOf(source, undefined, sources).say;
  return {
    waiting: reports.filter(({ offered }) => !offered).map(({ language }) => language),
    rows: whole.map((language) => {
      const voice = voiceOf(language, language === source ? undefined : english, sources);
      const contents: CardContent[] = [];
      const unfit: string[] = [];
      for (const card of cards.list) {
        const law = laws.get(card.id);
        if (!law || law.agencies.length === 0) {
          unfit.push(voice.say(card.name));
          continue;
        }
        const places = flow.workplaces.choices
          .filter(({ agencies }) => agencies.some((agency) => law.agencies.includes(agency)))
          .map(({ label }) => label);
        contents.push(cardContent({ card, head: cards.cards, law, contacts, places, voice }));
      }
      return { voice, contents, unfit };
    }),
  };
}

/** What is wrong with the cards, as sentences: a key that no catalogue has, or one that nobody uses. */
export function checkCards(cards: Cards, flow: Words, own: Words): string[] {
  const ours = new Set(Object.keys(own.messages));
  const theirs = new Set(Object.keys(flow.messages));
  const used = new Set([
    ...keysOfCards(cards),
    ...Object.values(CARD_KEYS),
    ...Object.values(FLOW_KEYS),
  ]);
  return [
    ...[...used]
      .filter((key) => !ours.has(key) && !theirs.has(key))
      .map((key) => `No catalogue has "${key}".`),
    ...[...ours].filter((key) => !used.has(key)).map((key) => `No card uses "${key}".`),
    ...[...ours]
      .filter((key) => theirs.has(key))
      .map((key) => `"${key}" stands in the flow's words too: say it once.`),
  ];
}

function voiceOf(
  language: Language,
  english: Say | undefined,
  { flowWords, cardWords }: ShelfSources,
): CardVoice {
  const [flow, own] = [flowWords, cardWords].map(({ words }) => words.get(language.tag));
  if (!flow || !own) throw new RangeError(`no words for cards in ${language.tag}`);
  const dates = new Intl.DateTimeFormat(language.tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return {
    language,
    catalogues: [flow.words, own.words],
    say: sayFrom({ words: flow.words, messages: { ...flow.messages, ...own.messages } }),
    english,
    day: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
  };
}
