/** The cards of a place from its files: data, words, languages and the law of a day. */
import path from 'node:path';
import { languageFaults, reportLanguages } from '@threshold/guidance/language-report';
import { cardsSchema } from '@threshold/letters/card/card-schema';
import { cardShelf, checkCards, type CardShelf } from '@threshold/letters/card/card-shelf';
import type { Engine } from '@threshold/rules/decide/engine';
import {
  placeFolder,
  readCatalogue,
  readGuidanceFile,
  refuse,
  type Guidance,
} from './read-guidance-folder.ts';

export function readCards(
  place: string,
  guidance: Guidance,
  engine: Engine,
  today: string,
): CardShelf {
  const { languages, flow, contacts, words } = guidance;
  const cards = readGuidanceFile(cardsSchema, path.join(placeFolder(place), 'cards.yaml'));
  const flowWords = readCatalogue(place, languages, 'flow');
  const cardWords = readCatalogue(place, languages, 'cards');
  const reports = reportLanguages(languages, [flowWords, cardWords], today);
  const [english] = words;
  const own = cardWords.words.get(english.words.language);
  refuse([...languageFaults(reports), ...(own ? checkCards(cards, english, own) : [])]);
  return cardShelf({ cards, flow, engine, today, contacts, reports, flowWords, cardWords });
}
